using CnnCompiler.Runtime;

namespace CnnCompiler.Functions.Tests;

/// <summary>The error bounds of docs/functions.md, over floats of every size, at every vector width that this machine has.</summary>
public class FunctionTests
{
    [Fact]
    public void As_the_machine_is() => Run(Machine.Vectors, null);

    [Fact]
    public void Without_512_bit_vectors() => Run(Machine.HasVector256 ? "Vector256" : Machine.Vectors, "DOTNET_EnableAVX512");

    [Fact]
    public void Without_256_bit_vectors() => Run(Machine.HasVector256 ? "Vector128" : Machine.Vectors, "DOTNET_EnableAVX2");

    [Fact]
    public void Without_vectors() => Run("Scalar", "DOTNET_EnableHWIntrinsic");

    private static void Run(string vectors, string? switchedOff)
    {
        var environment = switchedOff is null ? [] : new Dictionary<string, string> { [switchedOff] = "0" };
        var (exitCode, output) = Child.Run("CnnCompiler.Functions.Run.dll", environment);
        Assert.True(exitCode == 0, output);
        Assert.Contains($"{vectors}: 12 right, 0 wrong", output, StringComparison.Ordinal);
    }
}

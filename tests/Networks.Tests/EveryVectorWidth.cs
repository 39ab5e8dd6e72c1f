using CnnCompiler.Runtime;

namespace CnnCompiler.Networks.Tests;

/// <summary>A program run at every vector width that this machine has; it ends with a line that says how much was right.</summary>
/// <param name="program">The program's assembly.</param>
/// <param name="checks">How many things it checks.</param>
public abstract class EveryVectorWidth(string program, int checks)
{
    [Fact]
    public void As_the_machine_is() => Run(Machine.Vectors, null);

    [Fact]
    public void Without_512_bit_vectors() => Run(Machine.HasVector256 ? "Vector256" : Machine.Vectors, "DOTNET_EnableAVX512");

    [Fact]
    public void Without_256_bit_vectors() => Run(Machine.HasVector256 ? "Vector128" : Machine.Vectors, "DOTNET_EnableAVX2");

    [Fact]
    public void Without_vectors() => Run("Scalar", "DOTNET_EnableHWIntrinsic");

    private void Run(string vectors, string? switchedOff)
    {
        var environment = switchedOff is null ? [] : new Dictionary<string, string> { [switchedOff] = "0" };
        var (exitCode, output) = Child.Run(program, environment);
        Assert.True(exitCode == 0, output);
        Assert.Contains($"{vectors}: {checks} right, 0 wrong", output, StringComparison.Ordinal);
    }
}

using CnnCompiler.Numerics.CaseWriter;
using CnnCompiler.Runtime;

namespace CnnCompiler.Networks.Tests;

/// <summary>The random networks of Numerics.Cases, each against the references, forward and backward, at every vector width that this machine has.</summary>
public class VectorWidthTests
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
        var (exitCode, output) = Child.Run("CnnCompiler.Numerics.Run.dll", environment);
        Assert.True(exitCode == 0, output);
        Assert.Contains($"{vectors}: {CaseFiles.Count} right, 0 wrong", output, StringComparison.Ordinal);
    }
}

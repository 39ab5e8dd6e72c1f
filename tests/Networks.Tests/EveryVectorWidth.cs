using System.Text.RegularExpressions;
using CnnCompiler.Runtime;

namespace CnnCompiler.Networks.Tests;

/// <summary>
/// A program run at every vector width that this machine has; it ends with a line that says how much was right. The JIT gives up optimising methods that it finds too large, and says so nowhere but in its
/// own summary, which is read too.
/// </summary>
/// <param name="program">The program's assembly.</param>
/// <param name="checks">How many things it checks.</param>
/// <param name="leastKernels">So many kernels at least must be in the JIT's summary, all of them optimised.</param>
public abstract partial class EveryVectorWidth(string program, int checks, int leastKernels)
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
        string summary = Path.GetTempFileName();
        try
        {
            Dictionary<string, string> environment = new() { ["DOTNET_JitStdOutFile"] = summary, ["DOTNET_JitDisasmSummary"] = "1" };
            if (switchedOff is not null)
                environment.Add(switchedOff, "0");
            var (exitCode, output) = Child.Run(program, environment);
            Assert.True(exitCode == 0, output);
            Assert.Contains($"{vectors}: {checks} right, 0 wrong", output, StringComparison.Ordinal);
            var kernels = File.ReadLines(summary).Select(line => Kernel().Match(line)).Where(m => m.Success).ToList();
            Assert.True(kernels.Count >= leastKernels, $"the summary names only {kernels.Count} kernels");
            Assert.All(kernels, kernel => Assert.True(kernel.Groups["level"].Value == "FullOpts", kernel.Value));
        }
        finally
        {
            File.Delete(summary);
        }
    }

    [GeneratedRegex(@"JIT compiled \S+\+\w+Kernels:\S+ \[(?<level>[^,\]]+)")]
    private static partial Regex Kernel();
}

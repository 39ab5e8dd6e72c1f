using System.Text.RegularExpressions;
using CnnCompiler.Runtime;

namespace CnnCompiler.Networks.Tests;

/// <summary>
/// A program run at every vector width that this machine has; it ends with a line that says how much was right. The JIT gives up optimising methods that it finds too large, and says so nowhere but in its
/// own summary, which is read too; that sums stay in registers and nothing is called where the work is done is read from its listings.
/// </summary>
/// <param name="program">The program's assembly.</param>
/// <param name="checks">How many things it checks.</param>
/// <param name="leastKernels">So many kernels at least must be in the JIT's summary, all of them optimised.</param>
/// <param name="leastLoops">So many innermost loops of multiply-adds at least must be in the JIT's listings; 0 to leave the listings out.</param>
public abstract partial class EveryVectorWidth(string program, int checks, int leastKernels, int leastLoops = 0)
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
            if (leastLoops > 0)
                environment.Add("DOTNET_JitDisasm", "*Kernels:*");
            if (switchedOff is not null)
                environment.Add(switchedOff, "0");
            var (exitCode, output) = Child.Run(program, environment);
            Assert.True(exitCode == 0, output);
            Assert.Contains($"{vectors}: {checks} right, 0 wrong", output, StringComparison.Ordinal);
            var kernels = File.ReadLines(summary).Select(line => Kernel().Match(line)).Where(m => m.Success).ToList();
            Assert.True(kernels.Count >= leastKernels, $"the summary names only {kernels.Count} kernels");
            Assert.All(kernels, kernel => Assert.True(kernel.Groups["level"].Value == "FullOpts", kernel.Value));
            if (leastLoops > 0 && (vectors is "Vector512" or "Vector256")) // narrower ones multiply and add by two instructions, or are another machine's
                CheckLoops(HotLoop.In(File.ReadLines(summary)));
        }
        finally
        {
            File.Delete(summary);
        }
    }

    private void CheckLoops(IReadOnlyList<HotLoop> loops)
    {
        Assert.True(loops.Count >= leastLoops, $"the listings have only {loops.Count} loops of multiply-adds");
        Assert.All(loops, loop => Assert.False(loop.Calls, $"a call inside of a hot loop of {loop}"));
        Assert.All(loops, loop => Assert.False(loop.SpillsSums, $"a sum on the stack inside of a hot loop of {loop}"));
    }

    [GeneratedRegex(@"JIT compiled \S+\+\w+Kernels:\S+ \[(?<level>[^,\]]+)")]
    private static partial Regex Kernel();
}

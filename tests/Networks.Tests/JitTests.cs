using System.Text.RegularExpressions;

namespace CnnCompiler.Networks.Tests;

/// <summary>
/// The JIT gives up optimising methods that it finds too large, and says so nowhere but in its own summary, which these tests read.
/// </summary>
public partial class JitTests
{
    [Fact]
    public void Every_kernel_is_optimised()
    {
        string summary = Path.GetTempFileName();
        try
        {
            var (exitCode, output) = Child.Run("CnnCompiler.Numerics.Run.dll", new Dictionary<string, string>
            {
                ["DOTNET_JitStdOutFile"] = summary,
                ["DOTNET_JitDisasmSummary"] = "1",
            }, "Chain");
            Assert.True(exitCode == 0, output);
            var kernels = File.ReadLines(summary).Select(line => Kernel().Match(line)).Where(m => m.Success).ToList();
            Assert.True(kernels.Count > 500, $"the summary names only {kernels.Count} kernels");
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

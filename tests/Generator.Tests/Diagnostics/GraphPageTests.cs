using System.Text.RegularExpressions;

namespace CnnCompiler.Generator.Tests;

/// <summary>docs/graphs.md: the networks that it shows compile.</summary>
public sealed partial class GraphPageTests
{
    [Fact]
    public void The_networks_of_the_page_compile()
    {
        var networks = Fence().Matches(Repository.Read("docs", "graphs.md")).Select(m => m.Groups["text"].Value).Where(t => t.StartsWith("[CnnModel", StringComparison.Ordinal)).ToList();
        Assert.Equal(5, networks.Count);
        UserProject.Of([.. networks]).With("CnnTargets", "Scalar").Build().AssertClean();
    }

    [GeneratedRegex("```csharp\n(?<text>.*?)\n```", RegexOptions.Singleline)]
    private static partial Regex Fence();
}

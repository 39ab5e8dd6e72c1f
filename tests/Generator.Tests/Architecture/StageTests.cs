using ArchUnitNET.Loader;
using ArchUnitNET.xUnit;
using CnnCompiler.Generator.Operators;
using static ArchUnitNET.Fluent.ArchRuleDefinition;

namespace CnnCompiler.Generator.Tests;

/// <summary>docs/architecture.md: data flows one way through the stages, and only the catalogue knows the operators.</summary>
public sealed class StageTests
{
    private const string Root = "CnnCompiler.Generator";

    /// <summary>In the order in which data flows.</summary>
    private static readonly string[] Stages = ["Parse", "Graph", "Shapes", "Lowering", "Planning", "Kernels", "Emit", "Operators", "Pipeline", "Hosts"];

    private static readonly ArchUnitNET.Domain.Architecture Compiler = new ArchLoader().LoadAssemblies(typeof(Catalogue).Assembly).Build();

    public static TheoryData<string, string> Forbidden
    {
        get
        {
            TheoryData<string, string> pairs = [];
            for (int i = 0; i < Stages.Length; i++)
            {
                foreach (string later in Stages.Skip(i + 1))
                    pairs.Add(Stages[i], later);
            }

            return pairs;
        }
    }

    [Theory]
    [MemberData(nameof(Forbidden))]
    public void A_stage_refers_to_earlier_ones_only(string stage, string later) =>
        Types().That().ResideInNamespace($"{Root}.{stage}").Should().NotDependOnAny(Types().That().ResideInNamespace($"{Root}.{later}")).Check(Compiler);

    /// <summary>A rule that finds no types would hold of anything.</summary>
    [Theory]
    [InlineData("Emit", "Kernels")]
    [InlineData("Kernels", "Planning")]
    [InlineData("Hosts", "Pipeline")]
    public void The_rule_would_see_a_reference(string stage, string other) =>
        Assert.False(Types().That().ResideInNamespace($"{Root}.{stage}").Should().NotDependOnAny(Types().That().ResideInNamespace($"{Root}.{other}")).HasNoViolations(Compiler));

    [Fact]
    public void Every_folder_is_a_stage()
    {
        var folders = Directory.EnumerateDirectories(Repository.PathOf("generator", "Compiler")).Select(f => Path.GetFileName(f)).Except(["bin", "obj", "Diagnostics"]);
        Assert.Equal(Stages.Order(StringComparer.Ordinal), folders.Order(StringComparer.Ordinal));
        Assert.Equal(
            Stages.Select(stage => $"{Root}.{stage}").Append(Root).Order(StringComparer.Ordinal),
            typeof(Catalogue).Assembly.GetTypes().Select(t => t.Namespace ?? "").Where(n => n.StartsWith(Root, StringComparison.Ordinal)).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Only_the_catalogue_is_known_outside_of_the_operators() =>
        Types().That().DoNotResideInNamespace($"{Root}.Operators")
            .Should().NotDependOnAny(Types().That().ResideInNamespace($"{Root}.Operators").And().AreNot(typeof(Catalogue))).Check(Compiler);

    [Fact]
    public void Only_Parse_and_the_hosts_see_symbols() =>
        Types().That().DoNotResideInNamespace($"{Root}.Parse").And().DoNotResideInNamespace($"{Root}.Hosts")
            .Should().NotDependOnAny(Types(includeReferenced: true).That().HaveNameMatching("^I[A-Za-z]*Symbol$")).Check(Compiler);
}

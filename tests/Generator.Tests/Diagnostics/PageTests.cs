using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;

namespace CnnCompiler.Generator.Tests;

/// <summary>docs/diagnostics: each rule has a page, whose example gives just the message that the page shows, and whose advice mends it.</summary>
public sealed partial class PageTests
{
    public static TheoryData<string> Ids => [.. Rules.All.Select(rule => rule.Id)];

    /// <summary>Rules with an example. No declaration is known that makes the compiler itself fail.</summary>
    public static TheoryData<string> IdsWithExample => [.. Rules.All.Select(rule => rule.Id).Where(id => id != Rules.InternalError.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_page_has_the_title_of_its_rule(string id) =>
        Assert.StartsWith($"# {id}: {Rules.ById(id).Title}\n\n", Page(id), StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_help_link_leads_to_the_page(string id) =>
        Assert.EndsWith($"/blob/main/docs/diagnostics/{id}.md", Rules.ById(id).HelpLinkUri, StringComparison.Ordinal);

    [Fact]
    public void Every_page_belongs_to_a_rule_and_is_in_the_index()
    {
        var expected = Rules.All.OrderBy(rule => rule.Id, StringComparer.Ordinal).ToList();
        var files = Directory.EnumerateFiles(Repository.PathOf("docs", "diagnostics"), "CNN*.md").Select(Path.GetFileNameWithoutExtension);
        Assert.Equal(expected.Select(rule => rule.Id), files.Order(StringComparer.Ordinal));
        var rows = Repository.Read("docs", "diagnostics", "README.md").Split('\n').Where(line => line.StartsWith("| [CNN", StringComparison.Ordinal));
        Assert.Equal(expected.Select(rule => $"| [{rule.Id}]({rule.Id}.md) | {rule.Title} |"), rows);
    }

    [Fact]
    public void The_release_notes_for_analyzers_have_every_rule()
    {
        var expected = Rules.All.OrderBy(rule => rule.Id, StringComparer.Ordinal).Select(rule => $"{rule.Id} | {rule.Category} | {rule.DefaultSeverity} | {rule.Title}");
        var rows = new[] { "Shipped", "Unshipped" }.SelectMany(file => Repository.Read("generator", "Compiler", $"AnalyzerReleases.{file}.md").Split('\n'));
        Assert.Equal(expected, rows.Where(row => row.StartsWith("CNN", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(IdsWithExample))]
    public void An_example_gives_the_message_on_its_page(string id)
    {
        string page = Page(id);
        string[] properties = [.. Blocks(page, "xml").SelectMany(block => block.Split('\n'))];
        var outcome = Build(Blocks(page, "csharp")[0], properties, Manifest(page));
        var said = outcome.Ours.Where(d => !d.IsSuppressed && (d.Severity == DiagnosticSeverity.Error || d.Id == id)).Concat(outcome.CSharpErrors).OrderBy(d => d.Location.SourceSpan);
        AssertShown(page, string.Join("\n", said.Select(AsTheBuildSaysIt)));
        Assert.Contains(id, said.Select(d => d.Id));
    }

    [Fact]
    public void The_page_of_a_failure_has_its_message() =>
        AssertShown(Page("CNN9001"), $"Net.cs(2,31): error CNN9001: {Rules.Format(Rules.InternalError, ["Net", "OverflowException in Somewhere"])}");

    [Theory]
    [MemberData(nameof(IdsWithExample))]
    public void What_a_page_advises_compiles(string id)
    {
        string page = Page(id);
        string[] mended = [.. Blocks(page, "csharp").Skip(1)];
        Assert.Equal(Rules.ById(id).DefaultSeverity == DiagnosticSeverity.Error && Blocks(page, "xml").Count == 0 ? 1 : 0, mended.Length);
        Assert.All(mended, text => Build(text, [], Manifest(page)).AssertClean());
    }

    /// <summary>What the build says of the project's weight files, where a page shows it.</summary>
    private static string? Manifest(string page) => Blocks(page, "weights") is [var manifest] ? manifest : null;

    private static string Page(string id) => Repository.Read("docs", "diagnostics", $"{id}.md");

    /// <summary>The page's one block of messages says this; … stands for what may be anything.</summary>
    private static void AssertShown(string page, string said) =>
        Assert.Matches($"^{Regex.Escape(Assert.Single(Blocks(page, "text"))).Replace("…", ".*", StringComparison.Ordinal)}$", said);

    /// <summary>The fenced blocks of a language.</summary>
    private static List<string> Blocks(string page, string language) =>
        [.. Fence().Matches(page).Where(m => m.Groups["language"].Value == language).Select(m => m.Groups["text"].Value)];

    private static Outcome Build(string source, string[] properties, string? weights)
    {
        var project = UserProject.Of(source).With("CnnTargets", "Scalar") with { FileName = _ => "Net.cs", WeightFiles = weights };
        foreach (var property in properties.Select(p => Property().Match(p)))
        {
            string name = property.Groups["name"].Value, value = property.Groups["value"].Value;
            project = name == "Optimize" ? project with { Optimization = bool.Parse(value) ? OptimizationLevel.Release : OptimizationLevel.Debug } : project.With(name, value);
        }

        return project.Build();
    }

    private static string AsTheBuildSaysIt(Diagnostic diagnostic)
    {
        var place = diagnostic.Location.GetLineSpan();
        string where = diagnostic.Location == Location.None ? "CSC " : $"{place.Path}({place.StartLinePosition.Line + 1},{place.StartLinePosition.Character + 1})";
        string severity = diagnostic.DefaultSeverity.ToString().ToLowerInvariant();
        return $"{where}: {severity} {diagnostic.Id}: {Expect.MessageOf(diagnostic)}";
    }

    [GeneratedRegex("```(?<language>[a-z]+)\n(?<text>.*?)\n```", RegexOptions.Singleline)]
    private static partial Regex Fence();

    [GeneratedRegex("<(?<name>[A-Za-z]+)>(?<value>.*)</")]
    private static partial Regex Property();
}

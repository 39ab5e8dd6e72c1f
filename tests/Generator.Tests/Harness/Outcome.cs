using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CnnCompiler.Generator.Tests;

/// <summary>What a build of a <see cref="UserProject"/> gave.</summary>
/// <param name="Ours">Diagnostics of the generator and the analyzers.</param>
/// <param name="Files">Emitted texts by file name.</param>
/// <param name="Whole">The compilation with the emitted files in it.</param>
internal sealed record Outcome(ImmutableArray<Diagnostic> Ours, ImmutableSortedDictionary<string, string> Files, CSharpCompilation Whole)
{
    /// <summary>Our errors, in source order.</summary>
    public IReadOnlyList<Diagnostic> Errors => InOrder(Ours.Where(d => d.Severity == DiagnosticSeverity.Error && !d.IsSuppressed));

    /// <summary>What the C# compiler says of the user's sources and of the emitted ones; warnings are errors.</summary>
    public IReadOnlyList<Diagnostic> CSharpErrors => InOrder(Whole.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error && !IsTakenBack(d)));

    public IReadOnlyList<Diagnostic> Infos => InOrder(Ours.Where(d => d.Severity == DiagnosticSeverity.Info));

    /// <summary>The one emitted file whose name ends so.</summary>
    public string File(string ending) => Files.Single(f => f.Key.EndsWith(ending, StringComparison.Ordinal)).Value;

    /// <summary>Fails unless everything compiled without an error or a warning from anybody.</summary>
    public Outcome AssertClean()
    {
        Assert.Empty(Errors.Concat(CSharpErrors).Select(Show));
        return this;
    }

    /// <summary>For messages of failed tests: place, text under the span, and what is said of it.</summary>
    public static string Show(Diagnostic diagnostic)
    {
        var place = diagnostic.Location;
        string marked = place.SourceTree?.GetText().ToString(place.SourceSpan) ?? "";
        return $"{place.SourceTree?.FilePath} «{marked}» {diagnostic.Id}: {diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture)}";
    }

    /// <summary>A suppressor of ours takes it back.</summary>
    private bool IsTakenBack(Diagnostic diagnostic) => Ours.Any(d => d.IsSuppressed && d.Id == diagnostic.Id && d.Location == diagnostic.Location);

    private static IReadOnlyList<Diagnostic> InOrder(IEnumerable<Diagnostic> diagnostics) =>
        [.. diagnostics.OrderBy(d => d.Location.SourceTree?.FilePath, StringComparer.Ordinal).ThenBy(d => d.Location.SourceSpan).ThenBy(d => d.Id, StringComparer.Ordinal)];
}

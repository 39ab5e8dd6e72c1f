using Microsoft.CodeAnalysis;

namespace CnnCompiler.Generator.Tests;

/// <summary>
/// Whatever stands there, the compiler neither throws nor fails (CNN9001), and what it emits adds no error to those of the user's own text. Seeds are fixed, so a
/// failure repeats; its message has the text.
/// </summary>
internal static class Fuzz
{
    private const int Blocks = 8;
    private const int TextsInBlock = 250;

    /// <summary>Compiling costs most, so one text of so many is compiled.</summary>
    private const int CompiledOneOf = 10;

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, Blocks)];

    /// <summary>Checks a block of texts and counts those of which a network was made.</summary>
    /// <returns>That share of them.</returns>
    public static double Check(Func<string> next) => Enumerable.Range(0, TextsInBlock).Count(i => Check(next(), compile: i % CompiledOneOf == 0)) / (double)TextsInBlock;

    /// <summary>True if a network was emitted.</summary>
    private static bool Check(string text, bool compile)
    {
        try
        {
            var project = UserProject.Of(text).With("CnnTargets", "Scalar");
            var outcome = project.Build(analyze: compile);
            Assert.DoesNotContain(outcome.Ours, d => d.Id == "CNN9001");
            Assert.All(outcome.Files.Values, file => Assert.DoesNotContain("CNN9001", file, StringComparison.Ordinal));
            if (compile)
                AssertNothingAdded(project, outcome);
            return outcome.Files.Keys.Any(name => name.EndsWith(".Scalar.g.cs", StringComparison.Ordinal));
        }
        catch (Exception exception)
        {
            throw new InvalidOperationException($"{exception.Message}\nThe text was:\n{text}", exception);
        }
    }

    private static void AssertNothingAdded(UserProject project, Outcome outcome)
    {
        var own = project.Compile().GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error).Select(Outcome.Show).ToHashSet(StringComparer.Ordinal);
        var added = outcome.CSharpErrors.Select(Outcome.Show).Where(error => !own.Contains(error)).ToList();
        Assert.Empty(added);
        if (own.Count == 0 && outcome.Errors.Count == 0 && outcome.Files.Count > 0)
            Assert.Contains(outcome.Files.Keys, name => name.EndsWith(".Scalar.g.cs", StringComparison.Ordinal)); // nothing fails without a word
    }
}

using System.Globalization;
using Microsoft.CodeAnalysis;

namespace CnnCompiler.Generator.Tests;

/// <summary>
/// Holds a build against what a declaration of the model <c>Net</c> is expected to give. A second file uses all that a model has, so that an error in
/// the declaration shows whether it stays the only one.
/// </summary>
internal static class Expect
{
    private const string Uses = """
        internal static class UsesOfNet
        {
            public static float Everything(IGraphWriter graph, string path, ReadOnlySpan<float> image, Span<float> results)
            {
                Net net = Net.Load(path).Fork(batch: 4);
                net.Save(path);
                net.Predict(image, results);
                Net.Describe(graph);
                Console.WriteLine(Net.Summary + Net.Info.Name + Net.InputLength + Net.OutputLength + Net.ParameterCount + Net.Macs + Net.ArenaBytes);
                net = Net.FromParameters(Net.Create(seed: 1).Parameters);
                return InGeneric<Net>(path)[0] + net.Predict(image)[net.Batch];
            }

            private static ReadOnlySpan<float> InGeneric<TModel>(string path) where TModel : class, ICnnModel<TModel> => TModel.Load(path).Parameters;
        """;

    /// <summary>
    /// The declaration has one mistake: exactly one error of ours at the mark, nothing from the C# compiler, and the whole public surface remains.
    /// </summary>
    /// <param name="id">The rule.</param>
    /// <param name="message">What the user reads.</param>
    /// <param name="declaration">The model <c>Net</c>, with ⟦ ⟧ around the place.</param>
    /// <param name="layers">Names in <c>Net.Layers</c> that remain, with spaces between them.</param>
    public static void Error(string id, string message, string declaration, string layers = "") => Error(id, message, [declaration], layers);

    /// <summary>The same for a declaration in several files, of which one has the mark.</summary>
    public static void Error(string id, string message, string[] declarations, string layers = "")
    {
        var marked = declarations.Select(MarkedText.Parse).ToList();
        string uses = UsesOf(string.Concat(declarations), layers);
        var outcome = UserProject.Of([.. marked.Select(m => m.Text), uses]).Build();
        AssertOnly(id, message, marked, outcome.Errors);
        Assert.Empty(outcome.CSharpErrors.Select(Outcome.Show));
    }

    /// <summary>One mistake in a class that no second half can be written for: what it would have is missing, but nothing else is said.</summary>
    public static void ErrorWithoutSurface(string id, string message, string declaration)
    {
        var marked = MarkedText.Parse(declaration);
        var outcome = UserProject.Of(marked.Text).Build();
        AssertOnly(id, message, [marked], outcome.Errors);
        Assert.Empty(outcome.CSharpErrors.Select(Outcome.Show));
        Assert.Empty(outcome.Files.Keys);
    }

    /// <summary>The mistake is C#'s to tell: one error of the given number from the C# compiler, none of ours, and the surface remains.</summary>
    public static void CSharpError(string id, string declaration)
    {
        var marked = MarkedText.Parse(declaration);
        var outcome = UserProject.Of(marked.Text, UsesOf(declaration, "")).Build();
        Assert.Empty(outcome.Errors.Select(Outcome.Show));
        var error = Assert.Single(outcome.CSharpErrors.DistinctBy(d => (d.Id, d.Location.SourceSpan)));
        Assert.Equal(id, error.Id);
        Assert.Equal(Assert.Single(marked.Marks), error.Location.SourceSpan);
    }

    /// <summary>A right declaration, with every use of it, for the target that is emitted soonest.</summary>
    public static Outcome Clean(string declaration, string layers = "") =>
        UserProject.Of(declaration, UsesOf(declaration, layers)).With("CnnTargets", "Scalar").Build().AssertClean();

    /// <summary>What a diagnostic says.</summary>
    public static string MessageOf(Diagnostic diagnostic) => diagnostic.GetMessage(CultureInfo.InvariantCulture);

    private static void AssertOnly(string id, string message, List<MarkedText> marked, IReadOnlyList<Diagnostic> errors)
    {
        Assert.True(errors.Count == 1, $"expected one error, got {errors.Count}:\n{string.Join("\n", errors.Select(Outcome.Show))}");
        Assert.Equal((id, message), (errors[0].Id, MessageOf(errors[0])));
        int file = marked.FindIndex(m => m.Marks.Count > 0);
        string expected = marked[file].Text.Substring(marked[file].Marks[0].Start, marked[file].Marks[0].Length);
        var (place, span) = (errors[0].Location, errors[0].Location.SourceSpan);
        Assert.Equal($"{expected} in File{file}.cs", $"{place.SourceTree?.GetText().ToString(span)} in {place.SourceTree?.FilePath}");
        Assert.Equal(marked[file].Marks[0], span);
    }

    private static string UsesOf(string declaration, string layers)
    {
        string names = string.Join(" + ", layers.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(name => $"Net.Layers.{name}").DefaultIfEmpty("\"\""));
        string training = declaration.Contains("Train(", StringComparison.Ordinal)
            ? "public static Trainer<Net> Training(Net net) => net.CreateTrainer(8, new Adam(1e-3f));"
            : "";
        return $"{Uses}\n    public static string Names => {names};\n    {training}\n}}\n";
    }
}

using System.Text;
using CnnCompiler.Generator.Parse;
using CnnCompiler.Generator.Pipeline;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace CnnCompiler.Generator.Hosts;

/// <summary>
/// Writes the other half of every [CnnModel] class. The pipeline keeps nothing but the specification of each model, so an edit elsewhere costs a comparison, and
/// an edit of one model writes that model anew.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class CnnGenerator : IIncrementalGenerator
{
    internal const string ModelsStep = "Models";

    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var weights = context.AdditionalTextsProvider
            .Where(WeightTexts.IsManifest).Select(WeightTexts.Read).Collect().Select(static (files, _) => files.SelectMany(f => f).ToEquatableArray());
        var models = context.SyntaxProvider
            .ForAttributeWithMetadataName(ModelParser.ModelAttribute, static (node, _) => node is TypeDeclarationSyntax, Parse)
            .Where(static spec => spec is not null)
            .Combine(weights).Select(static (pair, _) => (ModelSpec?)pair.Left!.WithWeights(pair.Right))
            .WithTrackingName(ModelsStep);

        // File names do not tell case apart, class names do. Only the names that clash reach the models' outputs: none, nearly always.
        var clashes = models.Select(static (spec, _) => spec!.Type.FileName).Collect().Select(static (names, _) => names
            .GroupBy(n => n, StringComparer.OrdinalIgnoreCase).Where(g => g.Count() > 1).SelectMany(g => g).OrderBy(n => n, StringComparer.Ordinal).ToEquatableArray());
        var options = context.AnalyzerConfigOptionsProvider.Select(static (provider, _) => EmissionOptions.Read(provider.GlobalOptions));
        context.RegisterSourceOutput(
            models.Combine(clashes).Combine(options), static (output, input) => Write(output, input.Left.Left!, input.Left.Right, input.Right));

        context.RegisterSourceOutput(options, static (output, options) => Report(output, options.Problems));

        // Analyzers can be switched off, and then nobody else would say why a model does not work.
        var reported = models.Combine(context.AnalyzerConfigOptionsProvider.Select(static (provider, _) => RunsAnalyzers(provider.GlobalOptions)));
        context.RegisterSourceOutput(reported, static (output, pair) =>
        {
            List<Problem> problems = [];
            if (!pair.Right)
                _ = ModelCompiler.Check(pair.Left!, problems);
            Report(output, problems);
        });
    }

    /// <summary>As MSBuild decides it: the second property counts where the first says nothing.</summary>
    private static bool RunsAnalyzers(AnalyzerConfigOptions options)
    {
        foreach (string name in new[] { "RunAnalyzers", "RunAnalyzersDuringBuild" })
        {
            if (options.TryGetValue($"build_property.{name}", out string? runs) && runs.Length > 0)
                return !runs.Equals("false", StringComparison.OrdinalIgnoreCase);
        }

        return true;
    }

    private static ModelSpec? Parse(GeneratorAttributeSyntaxContext context, CancellationToken cancellation)
    {
        // [CnnModel] on two parts of a class is C#'s error; the first part alone counts here.
        var first = context.TargetSymbol.GetAttributes().FirstOrDefault(a => a.AttributeClass?.ToDisplayString() == ModelParser.ModelAttribute);
        bool isFirst = first?.ApplicationSyntaxReference is { } place && place.SyntaxTree == context.TargetNode.SyntaxTree && context.TargetNode.Span.Contains(place.Span);
        return isFirst && context.TargetSymbol is INamedTypeSymbol type ? ModelParser.Parse(type, cancellation) : null;
    }

    private static void Write(SourceProductionContext output, ModelSpec spec, EquatableArray<string> clashes, EmissionOptions options)
    {
        int clash = clashes.ToList().IndexOf(spec.Type.FileName);
        string name = clash < 0 ? spec.Type.FileName : $"{spec.Type.FileName}-{clash}";
        List<Problem> failures = [];
        foreach (var (suffix, text) in ModelCompiler.Emit(spec, options.Targets, failures, output.CancellationToken))
            output.AddSource(name + suffix, SourceText.From(text, Encoding.UTF8));
        Report(output, failures);
    }

    private static void Report(SourceProductionContext output, IEnumerable<Problem> problems)
    {
        foreach (var problem in problems)
            output.ReportDiagnostic(Diagnostic.Create(Rules.ById(problem.Id), Location.None, [.. problem.Words()]));
    }
}

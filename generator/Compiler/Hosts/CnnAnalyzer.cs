using System.Collections.Immutable;
using CnnCompiler.Generator.Parse;
using CnnCompiler.Generator.Pipeline;
using CnnCompiler.Generator.Shapes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CnnCompiler.Generator.Hosts;

/// <summary>Reports what is wrong with a model, at the very argument that is wrong, and what each right layer makes.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CnnAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [.. Rules.All];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        // A model may stand in a file that counts as generated, and the generator reads it there too.
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.Analyze | GeneratedCodeAnalysisFlags.ReportDiagnostics);
        context.EnableConcurrentExecution();
        context.RegisterSymbolAction(Analyze, SymbolKind.NamedType);
    }

    private static void Analyze(SymbolAnalysisContext context)
    {
        var type = (INamedTypeSymbol)context.Symbol;
        var attributes = type.GetAttributes();
        var kinds = attributes.Select(AttributeParser.KindOf).ToList();
        if (AttributeParser.IsBlock(type) && !kinds.Contains(AttributeKind.Model))
            return; // what is wrong in a block is said at its uses, which give its parameters values
        if (!kinds.Contains(AttributeKind.Model))
        {
            // What C# does not know could have been [CnnModel], and what is no class cannot be a model.
            int stray = kinds.FindIndex(k => k != AttributeKind.Foreign);
            if (stray >= 0 && type.TypeKind == TypeKind.Class && !attributes.Any(AttributeParser.IsUnknown))
                Report(context, Problem.Of(Rules.NoModel, stray, null, AttributeParser.Parse(attributes[stray], stray).Name, type.Name));
            return;
        }

        List<Problem> problems = [];
        var files = context.Options.AdditionalFiles.Where(WeightTexts.IsManifest).SelectMany(text => WeightTexts.Read(text, context.CancellationToken)).ToEquatableArray();
        var model = ModelCompiler.Check(ModelParser.Parse(type, context.CancellationToken).WithWeights(files), problems);
        foreach (var problem in problems)
            Report(context, problem);
        if (model is null)
            return;
        foreach (var layers in model.Network.Layers.GroupBy(layer => model.Expanded.Place(layer.Layer.Ordinal)))
            Report(context, Made([.. layers], layers.Key));
        if (context.Compilation.Options.OptimizationLevel == OptimizationLevel.Debug)
            Report(context, Problem.Of(Rules.NotOptimised, Problem.OnClass, null, type.Name));
        var native = NativeBuild.Read(context.Options.AnalyzerConfigOptionsProvider.GlobalOptions);
        if (native.IsNarrow)
            Report(context, Problem.Of(Rules.NarrowNativeBuild, Problem.OnClass, null, type.Name, native.RuntimeIdentifier));
    }

    /// <summary>What the layers of one attribute make: several, where it is a block or a residual connection with a projection.</summary>
    private static Problem Made(IReadOnlyList<ShapedLayer> layers, int ordinal)
    {
        ShapedLayer first = layers[0], last = layers[layers.Count - 1];
        bool hasOneName = layers.Take(layers.Count - 1).All(layer => layer.Name.StartsWith($"{last.Name}.", StringComparison.Ordinal));
        return Problem.Of(
            Rules.LayerShape, ordinal, null,
            hasOneName ? last.Name : $"{first.Name} to {last.Name}", last.Output.ToString(), Sizes.Readable(layers.Sum(l => l.ParameterCount)), Sizes.Readable(layers.Sum(l => l.Macs)),
            last.Field.ToString(), Sizes.Readable(sizeof(float) * (long)last.Output.Length));
    }

    private static void Report(SymbolAnalysisContext context, Problem problem) =>
        context.ReportDiagnostic(Diagnostic.Create(
            Rules.ById(problem.Id),
            ProblemLocation.Of(problem, (INamedTypeSymbol)context.Symbol, context.CancellationToken),
            [.. problem.Words(ProblemLocation.LinesOf(problem, (INamedTypeSymbol)context.Symbol, context.CancellationToken))]));
}

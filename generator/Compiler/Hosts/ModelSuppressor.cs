using System.Collections.Immutable;
using CnnCompiler.Generator.Parse;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CnnCompiler.Generator.Hosts;

/// <summary>Takes back what other analyzers say of a model because they do not look at its emitted half: that nobody makes objects of an internal one.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ModelSuppressor : DiagnosticSuppressor
{
    private static readonly SuppressionDescriptor NeverInstantiated = new("CNNS0001", "CA1812", "The emitted half of a model makes its objects");

    /// <inheritdoc/>
    public override ImmutableArray<SuppressionDescriptor> SupportedSuppressions { get; } = [NeverInstantiated];

    /// <inheritdoc/>
    public override void ReportSuppressions(SuppressionAnalysisContext context)
    {
        foreach (var diagnostic in context.ReportedDiagnostics)
        {
            if (diagnostic.Location.SourceTree is not { } tree)
                continue;
            var node = tree.GetRoot(context.CancellationToken).FindNode(diagnostic.Location.SourceSpan);
            if (context.GetSemanticModel(tree).GetDeclaredSymbol(node, context.CancellationToken) is INamedTypeSymbol type
                && type.GetAttributes().Any(a => AttributeParser.KindOf(a) == AttributeKind.Model))
                context.ReportSuppression(Suppression.Create(NeverInstantiated, diagnostic));
        }
    }
}

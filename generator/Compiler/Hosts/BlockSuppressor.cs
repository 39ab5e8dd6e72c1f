using System.Collections.Immutable;
using CnnCompiler.Generator.Parse;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CnnCompiler.Generator.Hosts;

/// <summary>Takes back what C# says of a block's parameters because it does not know expressions on them: that nobody reads them.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class BlockSuppressor : DiagnosticSuppressor
{
    private static readonly SuppressionDescriptor[] Rules =
    [
        new("CNNS0002", "CS9113", "The block's layers name the parameter"),
        new("CNNS0003", "CA1019", "The block's layers name the parameter; nobody reads it from the attribute"),
        new("CNNS0004", "IDE0060", "The block's layers name the parameter"),
    ];

    /// <inheritdoc/>
    public override ImmutableArray<SuppressionDescriptor> SupportedSuppressions { get; } = [.. Rules];

    /// <inheritdoc/>
    public override void ReportSuppressions(SuppressionAnalysisContext context)
    {
        foreach (var diagnostic in context.ReportedDiagnostics)
        {
            if (diagnostic.Location.SourceTree is not { } tree)
                continue;
            var node = tree.GetRoot(context.CancellationToken).FindNode(diagnostic.Location.SourceSpan);
            var declaration = node.FirstAncestorOrSelf<Microsoft.CodeAnalysis.CSharp.Syntax.ClassDeclarationSyntax>();
            if (declaration is not null
                && context.GetSemanticModel(tree).GetDeclaredSymbol(declaration, context.CancellationToken) is INamedTypeSymbol type
                && AttributeParser.IsBlock(type))
                context.ReportSuppression(Suppression.Create(Rules.First(r => r.SuppressedDiagnosticId == diagnostic.Id), diagnostic));
        }
    }
}

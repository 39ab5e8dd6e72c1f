using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CnnCompiler.Generator.Tests;

/// <summary>Stands for the SDK's analyzer of this number, which looks at the user's sources alone.</summary>
#pragma warning disable RS1029, RS1036, RS1038, RS1041, RS2008 // rules for analyzers in packages; this one never leaves the tests
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class NeverMade : DiagnosticAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = new("CA1812", "Never made", "{0}", "Performance", DiagnosticSeverity.Warning, true);

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterSymbolAction(static c => c.ReportDiagnostic(Diagnostic.Create(Rule, c.Symbol.Locations[0], c.Symbol.Name)), SymbolKind.NamedType);
    }
}

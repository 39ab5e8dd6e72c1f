using CnnCompiler.Generator.Parse;
using CnnCompiler.Generator.Pipeline;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace CnnCompiler.WeightPacker;

/// <summary>Finds the models of a project that have weights compiled in.</summary>
internal static class ProjectModels
{
    /// <summary>Those without mistakes; the others are the C# compiler's to tell of.</summary>
    public static IReadOnlyList<WeightProgram> WithWeights(Request request, EquatableArray<WeightFile> files)
    {
        if (files.Count == 0)
            return [];
        CSharpParseOptions options = new(LanguageVersion.Preview, DocumentationMode.None, preprocessorSymbols: request.Symbols);
        var trees = Sources(request).Select(path => CSharpSyntaxTree.ParseText(SourceText.From(File.ReadAllText(path)), options, path)).ToList();
        var compilation = CSharpCompilation.Create("Project", trees, request.References.Where(File.Exists).Select(path => MetadataReference.CreateFromFile(path)));
        return
        [
            .. trees.Where(tree => Mentions(tree.ToString()))
                .SelectMany(tree => Types(compilation, tree))
                .Distinct<INamedTypeSymbol>(SymbolEqualityComparer.Default)
                .Select(type => ModelCompiler.Weights(ModelParser.Parse(type, CancellationToken.None).WithWeights(files)))
                .OfType<WeightProgram>(),
        ];
    }

    /// <summary>Some source looks as if; a glance, so that other projects lose no time.</summary>
    public static bool MayHaveWeights(Request request) => Sources(request).Any(path => Mentions(File.ReadAllText(path)));

    private static IEnumerable<string> Sources(Request request) => request.Sources.Where(File.Exists);

    private static bool Mentions(string text) => text.Contains("CnnModel", StringComparison.Ordinal) && text.Contains("Weights", StringComparison.Ordinal);

    private static IEnumerable<INamedTypeSymbol> Types(CSharpCompilation compilation, SyntaxTree tree)
    {
        var model = compilation.GetSemanticModel(tree);
        return tree.GetRoot().DescendantNodes().OfType<ClassDeclarationSyntax>()
            .Select(declaration => model.GetDeclaredSymbol(declaration)).OfType<INamedTypeSymbol>()
            .Where(type => type.GetAttributes().Any(a => a.AttributeClass?.ToDisplayString() == ModelParser.ModelAttribute));
    }
}

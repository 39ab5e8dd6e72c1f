using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CnnCompiler.Benchmarks;

/// <summary>The declarations of the zoo and of the benchmarks, as text: each can be compiled by itself.</summary>
internal static class NetworkSource
{
    /// <summary>What became C# 14 is the preview of the compiler that the generator is built against.</summary>
    public static CSharpParseOptions ParseOptions { get; } = new(LanguageVersion.Preview);

    private static readonly SyntaxTree[] _trees = [.. Resources().Select(r => CSharpSyntaxTree.ParseText(r.Text, ParseOptions, r.Name))];

    /// <summary>The classes of all networks.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. _trees.SelectMany(Models).Select(model => model.Identifier.Text)];

    /// <summary>The class of a name, in capitals or not, with or without what stands between its letters: <c>resnet-50</c>.</summary>
    /// <exception cref="ArgumentException">There is none.</exception>
    public static string Find(string name) => Names.FirstOrDefault(n => string.Equals(n, Plain(name), StringComparison.OrdinalIgnoreCase))
        ?? throw new ArgumentException($"There is no network '{name}'; there are {string.Join(", ", Names)}.", nameof(name));

    /// <summary>All blocks and one network.</summary>
    public static IReadOnlyList<SyntaxTree> Of(string network) => [.. _trees.Select(tree => Without(tree, Models(tree).Where(model => model.Identifier.Text != network)))];

    private static string Plain(string name) => name.Replace("-", "", StringComparison.Ordinal).Replace(".", "", StringComparison.Ordinal);

    private static SyntaxTree Without(SyntaxTree tree, IEnumerable<ClassDeclarationSyntax> models) =>
        CSharpSyntaxTree.Create((CSharpSyntaxNode)tree.GetRoot().RemoveNodes(models, SyntaxRemoveOptions.KeepNoTrivia)!, ParseOptions, tree.FilePath);

    private static IEnumerable<ClassDeclarationSyntax> Models(SyntaxTree tree) =>
        tree.GetRoot().DescendantNodes().OfType<ClassDeclarationSyntax>()
            .Where(type => type.AttributeLists.SelectMany(list => list.Attributes).Any(attribute => attribute.Name.ToString() == "CnnModel"));

    private static IEnumerable<(string Name, string Text)> Resources()
    {
        var assembly = typeof(NetworkSource).Assembly;
        foreach (string name in assembly.GetManifestResourceNames().Where(n => n.EndsWith(".cs", StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            using StreamReader reader = new(assembly.GetManifestResourceStream(name)!);
            yield return (name, reader.ReadToEnd());
        }
    }
}

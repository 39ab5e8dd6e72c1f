using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CnnCompiler.Generator.Parse;

/// <summary>Symbols in, <see cref="ModelSpec"/> out: the only stage that sees Roslyn's symbols. The generator and the analyzer both start here.</summary>
internal static class ModelParser
{
    public const string ModelAttribute = "CnnCompiler.CnnModelAttribute";

    public static ModelSpec Parse(INamedTypeSymbol type, CancellationToken cancellation)
    {
        List<AttributeSpec> attributes = [];
        List<Problem> problems = [];
        bool hasCSharpErrors = false;
        var data = type.GetAttributes();
        for (int ordinal = 0; ordinal < data.Length; ordinal++)
        {
            cancellation.ThrowIfCancellationRequested();
            // A misspelt name could have been a layer: judging the rest without it would only bury C#'s own error.
            hasCSharpErrors |= data[ordinal].AttributeClass is null or { TypeKind: TypeKind.Error };
            if (AttributeParser.KindOf(data[ordinal]) == AttributeKind.Foreign)
                continue;
            hasCSharpErrors |= AttributeParser.FailedToBind(data[ordinal]);
            attributes.Add(AttributeParser.Parse(data[ordinal], ordinal));
        }

        problems.AddRange(TypeChecks.Check(type, cancellation));
        problems.AddRange(LayersOnOtherDeclarations(type, data, attributes, cancellation));
        bool emittable = !problems.Any(p => p.Ordinal == Problem.OnClass);
        return new(Describe(type, emittable), attributes.ToEquatableArray(), problems.ToEquatableArray(), hasCSharpErrors);
    }

    private static TypeSpec Describe(INamedTypeSymbol type, bool emittable)
    {
        Stack<string> containers = new();
        for (var outer = type.ContainingType; outer is not null; outer = outer.ContainingType)
        {
            string keyword = (outer.IsRecord, outer.TypeKind) switch
            {
                (true, TypeKind.Struct) => "record struct",
                (true, _) => "record",
                (_, TypeKind.Struct) => "struct",
                (_, TypeKind.Interface) => "interface",
                _ => "class",
            };
            string parameters = outer.TypeParameters.IsEmpty ? "" : $"<{string.Join(", ", outer.TypeParameters.Select(p => Escape(p.Name)))}>";
            containers.Push($"partial {keyword} {Escape(outer.Name)}{parameters}");
        }

        string ns = type.ContainingNamespace.IsGlobalNamespace ? "" : string.Join(".", type.ContainingNamespace.ToDisplayString().Split('.').Select(Escape));
        return new(ns, containers.ToEquatableArray(), Escape(type.Name), emittable);
    }

    private static string Escape(string name) => SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None || name[0] == '@' ? name : "@" + name;

    private static IEnumerable<Problem> LayersOnOtherDeclarations(
        INamedTypeSymbol type, IReadOnlyList<AttributeData> data, List<AttributeSpec> attributes, CancellationToken cancellation)
    {
        SyntaxNode? home = null;
        foreach (var attribute in attributes.Where(a => a.Kind is AttributeKind.Layer or AttributeKind.Input))
        {
            var declaration = data[attribute.Ordinal].ApplicationSyntaxReference?.GetSyntax(cancellation).FirstAncestorOrSelf<TypeDeclarationSyntax>();
            home ??= declaration;
            if (declaration != home)
                yield return Problem.Of(Rules.SeveralDeclarations, attribute.Ordinal, null, type.Name, $"[{attribute.Name}]");
        }
    }
}

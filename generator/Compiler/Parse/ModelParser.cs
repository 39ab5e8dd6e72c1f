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
        bool hasCSharpErrors = TypeChecks.HasCSharpErrors(type);
        var data = type.GetAttributes();
        for (int ordinal = 0; ordinal < data.Length; ordinal++)
        {
            cancellation.ThrowIfCancellationRequested();
            // A misspelt name could have been a layer: judging the rest without it would only bury C#'s own error.
            hasCSharpErrors |= AttributeParser.IsUnknown(data[ordinal]);
            if (AttributeParser.KindOf(data[ordinal]) == AttributeKind.Foreign)
                continue;
            hasCSharpErrors |= AttributeParser.FailedToBind(data[ordinal], cancellation);
            attributes.Add(AttributeParser.Parse(data[ordinal], ordinal));
        }

        // These stand once: the second is C#'s error.
        hasCSharpErrors |= attributes.Where(a => a.Kind is AttributeKind.Model or AttributeKind.Train or AttributeKind.Budget).GroupBy(a => a.Kind).Any(g => g.Count() > 1);
        List<Problem> problems = [.. TypeChecks.Check(type, cancellation), .. LayersOnOtherDeclarations(type, data, attributes, cancellation)];
        var blocks = BlockParser.Parse(type, ref hasCSharpErrors, cancellation);
        return new(Describe(type, TypeChecks.CanBeContinued(type, cancellation)), attributes.ToEquatableArray(), blocks, problems.ToEquatableArray(), hasCSharpErrors);
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

    /// <summary>Words that are keywords in some places only, such as <c>record</c>, are no names of types without the sign either.</summary>
    private static string Escape(string name) =>
        name.Length == 0 || name[0] == '@' || (SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None && SyntaxFacts.GetContextualKeywordKind(name) == SyntaxKind.None) ? name : "@" + name;

    /// <summary>One problem for each declaration too many, at the first of what stands there.</summary>
    public static IEnumerable<Problem> LayersOnOtherDeclarations(
        INamedTypeSymbol type, IReadOnlyList<AttributeData> data, List<AttributeSpec> attributes, CancellationToken cancellation)
    {
        var byDeclaration = attributes
            .Where(a => a.Kind is not (AttributeKind.Model or AttributeKind.Train or AttributeKind.Budget))
            .GroupBy(a => data[a.Ordinal].ApplicationSyntaxReference?.GetSyntax(cancellation).FirstAncestorOrSelf<TypeDeclarationSyntax>());
        return byDeclaration.Skip(1).Select(misplaced => Problem.Of(
            Rules.SeveralDeclarations, misplaced.First().Ordinal, null, type.Name, string.Join(", ", misplaced.Select(a => $"[{a.Name}]"))));
    }
}

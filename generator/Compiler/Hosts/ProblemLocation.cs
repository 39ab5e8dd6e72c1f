using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CnnCompiler.Generator.Hosts;

/// <summary>Finds a problem's place in the source: an argument of an attribute, the attribute, or the class's name.</summary>
internal static class ProblemLocation
{
    public static Location Of(Problem problem, INamedTypeSymbol type, CancellationToken cancellation)
    {
        var attributes = type.GetAttributes();
        if (problem.Ordinal == Problem.OnClass || problem.Ordinal >= attributes.Length)
            return type.Locations.FirstOrDefault() ?? Location.None;
        var data = attributes[problem.Ordinal];
        if (data.ApplicationSyntaxReference?.GetSyntax(cancellation) is not AttributeSyntax attribute)
            return type.Locations.FirstOrDefault() ?? Location.None;
        return (problem.Argument is null ? null : Argument(attribute, data, problem.Argument))?.GetLocation() ?? attribute.GetLocation();
    }

    /// <summary>The line of each place in a problem's trail, with its file where that is not the model's; null for blocks of other assemblies.</summary>
    public static IReadOnlyList<string?> LinesOf(Problem problem, INamedTypeSymbol type, CancellationToken cancellation)
    {
        List<string?> lines = [];
        var use = problem.Trail.Count == 0 ? null : type.GetAttributes().ElementAtOrDefault(problem.Ordinal);
        string? file = use?.ApplicationSyntaxReference?.SyntaxTree.FilePath;
        var data = use;
        foreach (var place in problem.Trail)
        {
            data = data?.AttributeClass?.GetAttributes().ElementAtOrDefault(place.Ordinal);
            lines.Add(data?.ApplicationSyntaxReference?.GetSyntax(cancellation).GetLocation().GetLineSpan() is not { } span ? null
                : $"{(span.Path == file ? "" : $"{Path.GetFileName(span.Path)} ")}line {(span.StartLinePosition.Line + 1).ToString(CultureInfo.InvariantCulture)}");
        }

        return lines;
    }

    /// <summary>
    /// The argument itself, or else the one that stands for it: <c>kernel</c> for <c>kernelWidth</c>, <c>Padding</c> for <c>PaddingTop</c>. One of a list has its place behind its
    /// name: <c>names[1]</c>.
    /// </summary>
    private static ExpressionSyntax? Argument(AttributeSyntax attribute, AttributeData data, string name)
    {
        var arguments = attribute.ArgumentList?.Arguments ?? default;
        var parameters = data.AttributeConstructor?.Parameters ?? [];
        string NameOf(AttributeArgumentSyntax argument, int position) =>
            argument.NameEquals?.Name.Identifier.ValueText ?? argument.NameColon?.Name.Identifier.ValueText ?? Positional(position);
        string Positional(int position) =>
            parameters.Length > 0 && parameters[parameters.Length - 1].IsParams && position >= parameters.Length - 1
                ? $"{parameters[parameters.Length - 1].Name}[{position - parameters.Length + 1}]"
                : position < parameters.Length ? parameters[position].Name : "";

        var named = arguments.Select((argument, i) => (Name: NameOf(argument, i), argument.Expression)).ToList();
        return named.Where(a => a.Name == name).Concat(named.Where(a => a.Name.Length > 0 && (name.StartsWith(a.Name, StringComparison.Ordinal) || a.Name == $"{name}[0]")))
            .Select(a => a.Expression).FirstOrDefault();
    }
}

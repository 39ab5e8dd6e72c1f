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

    private static ExpressionSyntax? Argument(AttributeSyntax attribute, AttributeData data, string name)
    {
        var arguments = attribute.ArgumentList?.Arguments ?? default;
        foreach (var argument in arguments)
        {
            if (argument.NameEquals?.Name.Identifier.ValueText == name || argument.NameColon?.Name.Identifier.ValueText == name)
                return argument.Expression;
        }

        var parameters = data.AttributeConstructor?.Parameters ?? [];
        for (int i = 0; i < parameters.Length && i < arguments.Count; i++)
        {
            // A rectangular kernel is two parameters, kernelHeight and kernelWidth; what concerns the kernel stands at the first.
            if (arguments[i].NameEquals is null && arguments[i].NameColon is null && parameters[i].Name.StartsWith(name, StringComparison.Ordinal))
                return arguments[i].Expression;
        }

        return null;
    }
}

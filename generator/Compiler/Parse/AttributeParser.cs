using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CnnCompiler.Generator.Parse;

/// <summary>Reads one attribute into plain values.</summary>
internal static class AttributeParser
{
    private const string Namespace = "CnnCompiler";
    private const string Suffix = "Attribute";

    public static AttributeKind KindOf(AttributeData data)
    {
        if (data.AttributeClass is not { } type)
            return AttributeKind.Foreign;
        return type.ContainingNamespace?.ToDisplayString() == Namespace && KindOfName(type.Name) is { } own ? own
            : DerivesFromLayer(type) ? AttributeKind.Layer
            : AttributeKind.Foreign;
    }

    public static bool FailedToBind(AttributeData data) =>
        data.AttributeConstructor is null
        || data.ConstructorArguments.Any(a => a.Kind == TypedConstantKind.Error)
        || data.NamedArguments.Any(a => a.Value.Kind == TypedConstantKind.Error);

    public static AttributeSpec Parse(AttributeData data, int ordinal)
    {
        string name = data.AttributeClass!.Name;
        if (name.EndsWith(Suffix, StringComparison.Ordinal))
            name = name.Substring(0, name.Length - Suffix.Length);

        // While an attribute does not bind, its arguments may outnumber the constructor's parameters.
        var parameters = data.AttributeConstructor?.Parameters ?? [];
        var positional = data.ConstructorArguments.Take(parameters.Length).Select((value, i) => new ArgumentSpec(parameters[i].Name, ValueOf(value)));
        var named = data.NamedArguments.Select(argument => new ArgumentSpec(argument.Key, ValueOf(argument.Value)));
        return new(ordinal, KindOf(data), name, positional.Concat(named).ToEquatableArray());
    }

    private static AttributeKind? KindOfName(string name) => name switch
    {
        "CnnModelAttribute" => AttributeKind.Model,
        "InputAttribute" => AttributeKind.Input,
        "TrainAttribute" => AttributeKind.Train,
        _ => null,
    };

    private static bool DerivesFromLayer(INamedTypeSymbol type)
    {
        for (var current = type.BaseType; current is not null; current = current.BaseType)
        {
            if (current.Name == "LayerAttribute" && current.ContainingNamespace?.ToDisplayString() == Namespace)
                return true;
        }

        return false;
    }

    private static ArgumentValue ValueOf(TypedConstant constant)
    {
        if (constant.Kind == TypedConstantKind.Enum)
            return new(ArgumentKind.Choice, Text: NameOfMember(constant));
        if (constant.Kind != TypedConstantKind.Primitive)
            return new(ArgumentKind.Other, Text: constant.IsNull ? "null" : constant.ToCSharpString());
        return constant.Value switch
        {
            bool flag => new(ArgumentKind.Flag, Integer: flag ? 1 : 0, Text: flag ? "true" : "false"),
            string text => new(ArgumentKind.Text, Text: text),
            ulong large when large > long.MaxValue => new(ArgumentKind.Integer, Integer: long.MaxValue),
            float or double => Real(Convert.ToDouble(constant.Value, CultureInfo.InvariantCulture)),
            char letter => new(ArgumentKind.Other, Text: $"'{letter}'"),
            null => new(ArgumentKind.Other, Text: "null"),
            var whole => new(ArgumentKind.Integer, Integer: Convert.ToInt64(whole, CultureInfo.InvariantCulture)),
        };
    }

    private static ArgumentValue Real(double value) => new(ArgumentKind.Real, Real: value, Text: value.ToString("R", CultureInfo.InvariantCulture));

    private static string NameOfMember(TypedConstant constant) =>
        constant.Type?.GetMembers().OfType<IFieldSymbol>().FirstOrDefault(f => f.HasConstantValue && Equals(f.ConstantValue, constant.Value))?.Name
        ?? Convert.ToString(constant.Value, CultureInfo.InvariantCulture) ?? "";
}

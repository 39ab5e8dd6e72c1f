using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

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
            : DerivesFrom(type, "LayerAttribute") ? AttributeKind.Layer
            : DerivesFrom(type, "BlockAttribute") ? AttributeKind.Block
            : AttributeKind.Foreign;
    }

    public static bool IsUnknown(AttributeData data) => data.AttributeClass is null or { TypeKind: TypeKind.Error };

    /// <summary>The C# compiler has something to say of this attribute: of its constructor, of an argument, or of how it is written.</summary>
    public static bool FailedToBind(AttributeData data, CancellationToken cancellation)
    {
        if (data.AttributeConstructor is null
            || data.ConstructorArguments.Any(IsBroken)
            || data.NamedArguments.Any(a => IsBroken(a.Value)))
            return true;
        if (data.ApplicationSyntaxReference?.GetSyntax(cancellation) is not AttributeSyntax syntax)
            return false;
        // A named argument that does not exist, or stands twice, is left out without a trace.
        int written = syntax.ArgumentList?.Arguments.Count(a => a.NameEquals is not null) ?? 0;
        return syntax.Parent!.ContainsDiagnostics || data.NamedArguments.Select(a => a.Key).Distinct().Count() != written;
    }

    public static AttributeSpec Parse(AttributeData data, int ordinal)
    {
        var type = data.AttributeClass!;
        var kind = KindOf(data);
        // While an attribute does not bind, its arguments may outnumber the constructor's parameters.
        var parameters = data.AttributeConstructor?.Parameters ?? [];
        var positional = data.ConstructorArguments.Take(parameters.Length).Select((value, i) => new ArgumentSpec(parameters[i].Name, ValueOf(value, parameters[i].Type)));
        var named = data.NamedArguments.Select(argument => new ArgumentSpec(argument.Key, ValueOf(argument.Value, TypeOfProperty(type, argument.Key))));
        return new(ordinal, kind, ShortName(type), positional.Concat(named).ToEquatableArray()) { Block = kind == AttributeKind.Block ? BlockParser.IdOf(type) : null };
    }

    /// <summary>An attribute class's name as one writes it.</summary>
    public static string ShortName(INamedTypeSymbol type) =>
        type.Name.EndsWith(Suffix, StringComparison.Ordinal) ? type.Name.Substring(0, type.Name.Length - Suffix.Length) : type.Name;

    /// <summary>The class is a block: an attribute that models and other blocks use as a layer.</summary>
    public static bool IsBlock(INamedTypeSymbol type) => DerivesFrom(type, "BlockAttribute");

    private static AttributeKind? KindOfName(string name) => name switch
    {
        "CnnModelAttribute" => AttributeKind.Model,
        "InputAttribute" => AttributeKind.Input,
        "TrainAttribute" => AttributeKind.Train,
        "BudgetAttribute" => AttributeKind.Budget,
        "TagAttribute" => AttributeKind.Tag,
        "FromAttribute" => AttributeKind.From,
        "OutputAttribute" => AttributeKind.Output,
        _ => null,
    };

    private static bool DerivesFrom(INamedTypeSymbol type, string ancestor)
    {
        for (var current = type.BaseType; current is not null; current = current.BaseType)
        {
            if (current.Name == ancestor && current.ContainingNamespace?.ToDisplayString() == Namespace)
                return true;
        }

        return false;
    }

    private static bool IsBroken(TypedConstant constant) =>
        constant.Kind == TypedConstantKind.Error || (constant is { Kind: TypedConstantKind.Array, IsNull: false } && constant.Values.Any(IsBroken));

    private static ITypeSymbol? TypeOfProperty(INamedTypeSymbol type, string name)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            if (current.GetMembers(name).OfType<IPropertySymbol>().FirstOrDefault() is { } property)
                return property.Type;
        }

        return null;
    }

    /// <summary>A text where any object may stand is an expression: a size on a block's parameters.</summary>
    private static ArgumentValue ValueOf(TypedConstant constant, ITypeSymbol? declared)
    {
        var value = ValueOf(constant);
        return value.Kind == ArgumentKind.Text && declared?.SpecialType == SpecialType.System_Object ? value with { Kind = ArgumentKind.Expression } : value;
    }

    private static ArgumentValue ValueOf(TypedConstant constant)
    {
        if (constant is { Kind: TypedConstantKind.Array, IsNull: false } && constant.Values.All(v => v is { Kind: TypedConstantKind.Primitive, Value: string }))
            return new(ArgumentKind.Texts, Texts: constant.Values.Select(v => (string)v.Value!).ToEquatableArray(), Text: constant.ToCSharpString());
        if (constant.Kind == TypedConstantKind.Enum)
            return new(ArgumentKind.Choice, Text: NameOfMember(constant));
        if (constant.IsNull)
            return ArgumentValue.Null;
        if (constant.Kind != TypedConstantKind.Primitive)
            return new(ArgumentKind.Other, Text: constant.ToCSharpString());
        return constant.Value switch
        {
            bool flag => new(ArgumentKind.Flag, Integer: flag ? 1 : 0, Text: flag ? "true" : "false"),
            string text => new(ArgumentKind.Text, Text: text),
            ulong large when large > long.MaxValue => new(ArgumentKind.Integer, Integer: long.MaxValue),
            float or double => Real(Convert.ToDouble(constant.Value, CultureInfo.InvariantCulture)),
            char letter => new(ArgumentKind.Other, Text: $"'{letter}'"),
            var whole => new(ArgumentKind.Integer, Integer: Convert.ToInt64(whole, CultureInfo.InvariantCulture)),
        };
    }

    private static ArgumentValue Real(double value) => new(ArgumentKind.Real, Real: value, Text: value.ToString("R", CultureInfo.InvariantCulture));

    private static string NameOfMember(TypedConstant constant) =>
        constant.Type?.GetMembers().OfType<IFieldSymbol>().FirstOrDefault(f => f.HasConstantValue && Equals(f.ConstantValue, constant.Value))?.Name
        ?? Convert.ToString(constant.Value, CultureInfo.InvariantCulture) ?? "";
}

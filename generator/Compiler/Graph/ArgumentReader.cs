using System.Collections.Immutable;
using System.Globalization;
using CnnCompiler.Generator.Parse;

namespace CnnCompiler.Generator.Graph;

/// <summary>
/// Reads the arguments of one attribute. Something wrong is reported at its argument and replaced by a value that lets reading go on, so
/// that one pass finds every mistake of an attribute.
/// </summary>
internal sealed class ArgumentReader(AttributeSpec attribute, string layer, ICollection<Problem> problems)
{
    public bool Has(string name) => Find(name) is not null;

    /// <summary>A whole number of at least <paramref name="minimum"/>; absent it is <paramref name="absent"/>.</summary>
    public int Whole(string name, int minimum, int absent)
    {
        if (Find(name) is not { } value)
            return absent;
        if (value.Kind != ArgumentKind.Integer)
        {
            Report(Rules.WrongType, name, name, Show(value), "a whole number");
            return Math.Max(minimum, absent);
        }

        if (value.Integer >= minimum && value.Integer <= int.MaxValue)
            return (int)value.Integer;
        Report(Rules.OutOfRange, name, name, Show(value), value.Integer < minimum ? $"at least {minimum}" : $"at most {int.MaxValue}");
        return Math.Max(minimum, absent);
    }

    /// <summary>A whole number above 0; null where it is absent or wrong.</summary>
    public long? Amount(string name)
    {
        if (Find(name) is not { } value)
            return null;
        if (value.Kind == ArgumentKind.Integer && value.Integer > 0)
            return value.Integer;
        Report(Rules.OutOfRange, name, name, Show(value), "at least 1");
        return null;
    }

    public bool Flag(string name, bool absent) =>
        Find(name) is not { } value ? absent
        : value.Kind == ArgumentKind.Flag ? value.Integer != 0
        : Wrong(name, value, "true or false", absent);

    /// <summary>A member of an enumeration, whose public twin (of the same member names) the attribute declares.</summary>
    public T Choice<T>(string name, T absent)
        where T : struct, Enum =>
        Find(name) is not { } value ? absent
        : value.Kind == ArgumentKind.Choice && Enum.TryParse(value.Text, out T choice) && Enum.IsDefined(typeof(T), choice) ? choice
        : Wrong(name, value, string.Join(" or ", Enum.GetNames(typeof(T)).Select(member => $"{typeof(T).Name}.{member}")), absent);

    /// <summary>A finite number of at least <paramref name="minimum"/>; absent it is <paramref name="absent"/>.</summary>
    public float Real(string name, float absent, float minimum = float.MinValue)
    {
        if (Find(name) is not { } value)
            return absent;
        double number = value.Kind switch { ArgumentKind.Integer => value.Integer, ArgumentKind.Real => value.Real, _ => double.NaN };
        if (!(Math.Abs(number) <= float.MaxValue))
            return Wrong(name, value, "a finite number", absent);
        if (number >= minimum)
            return (float)number;
        Report(Rules.OutOfRange, name, name, Show(value), $"at least {minimum.ToString(CultureInfo.InvariantCulture)}");
        return absent;
    }

    /// <summary>A number of a range, both ends included; absent it is <paramref name="absent"/>.</summary>
    public float Real(string name, float absent, float minimum, float maximum = float.MaxValue)
    {
        float value = Real(name, absent);
        if (value >= minimum && value <= maximum)
            return value;
        string least = minimum.ToString(CultureInfo.InvariantCulture);
        Report(Rules.OutOfRange, name, name, Show(Find(name)!.Value), maximum == float.MaxValue ? $"at least {least}" : $"from {least} to {maximum.ToString(CultureInfo.InvariantCulture)}");
        return absent;
    }

    public string? Text(string name) =>
        Find(name) is not { } value ? null
        : value.Kind == ArgumentKind.Text ? value.Text
        : Wrong<string?>(name, value, "a text", null);

    /// <summary>A list of one name or more; empty after a report of what is wrong with it.</summary>
    public ImmutableArray<string> Names(string name) =>
        Find(name) is not { } value ? []
        : value is { Kind: ArgumentKind.Texts, Texts.Count: > 0 } ? [.. value.Texts]
        : Wrong(name, value, "one name or more", ImmutableArray<string>.Empty);

    public void Contradict(string name, string message) => Report(Rules.Contradiction, name, message);

    private ArgumentValue? Find(string name)
    {
        foreach (var argument in attribute.Arguments)
        {
            if (argument.Name == name)
                return argument.Value;
        }

        return null;
    }

    private T Wrong<T>(string name, ArgumentValue value, string expected, T absent)
    {
        Report(Rules.WrongType, name, name, Show(value), expected);
        return absent;
    }

    private void Report(Microsoft.CodeAnalysis.DiagnosticDescriptor rule, string argument, params string[] details) =>
        problems.Add(Problem.Of(rule, attribute.Ordinal, argument, [layer, .. details]));

    private static string Show(ArgumentValue value) => value.Kind switch
    {
        ArgumentKind.Integer => value.Integer.ToString(CultureInfo.InvariantCulture),
        ArgumentKind.Text or ArgumentKind.Expression => $"\"{value.Text}\"",
        ArgumentKind.Texts when value.Texts.Count == 0 => "empty",
        _ => value.Text,
    };
}

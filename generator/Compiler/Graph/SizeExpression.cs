using System.Globalization;
using CnnCompiler.Generator.Parse;

namespace CnnCompiler.Generator.Graph;

/// <summary>
/// A size as blocks write it: whole numbers, names of the block's parameters, + − * / % and brackets, computed as C# computes them, with checked arithmetic. A flag counts as 1 or 0. A parameter's
/// name alone stands for whatever else the parameter is.
/// </summary>
internal sealed class SizeExpression
{
    /// <summary>Brackets nest by calls, so a text must not be long enough to exhaust the stack.</summary>
    private const int LongestText = 500;

    private readonly string _text;
    private readonly Func<string, ArgumentValue?> _parameter;
    private readonly string _known;
    private int _at;

    private SizeExpression(string text, Func<string, ArgumentValue?> parameter, string known) => (_text, _parameter, _known) = (text, parameter, known);

    /// <summary>The parameters that a text names, whether they exist or not.</summary>
    public static IEnumerable<string> NamesIn(string text)
    {
        for (int i = 0; i < text.Length;)
        {
            int start = i;
            while (i < text.Length && IsNamePart(text[i]))
                i++;
            if (i == start)
                i++;
            else if (!char.IsDigit(text[start]))
                yield return text.Substring(start, i - start);
        }
    }

    /// <summary>The value, or what is wrong with the text.</summary>
    /// <param name="text">The expression.</param>
    /// <param name="parameters">The block's parameters.</param>
    /// <param name="wrong">Receives what is wrong; null if nothing is.</param>
    public static ArgumentValue Evaluate(string text, IReadOnlyDictionary<string, ArgumentValue> parameters, out string? wrong)
    {
        wrong = null;
        string known = parameters.Count == 0 ? "there are no parameters here" : $"there are {string.Join(", ", parameters.Keys)}";
        if (text.Length > LongestText)
            wrong = $"an expression has at most {LongestText} characters";
        else if (parameters.TryGetValue(text.Trim(), out var whole))
            return Counted(whole);
        if (wrong is not null)
            return default;
        try
        {
            SizeExpression expression = new(text, name => parameters.TryGetValue(name, out var value) ? value : null, known);
            long value = expression.Sum();
            expression.SkipSpace();
            if (expression._at < text.Length)
                throw new FormatException($"'{text[expression._at]}' does not belong there");
            return new(ArgumentKind.Integer, Integer: value);
        }
        catch (Exception exception) when (exception is FormatException or OverflowException or DivideByZeroException)
        {
            wrong = exception switch { OverflowException => "it is too large", DivideByZeroException => "it divides by zero", _ => exception.Message };
            return default;
        }
    }

    private long Sum()
    {
        long value = Product();
        while (Takes('+', '-') is { } sign)
            value = sign == '+' ? checked(value + Product()) : checked(value - Product());
        return value;
    }

    private long Product()
    {
        long value = Factor();
        while (Takes('*', '/', '%') is { } sign)
        {
            long factor = Factor();
            value = sign switch { '*' => checked(value * factor), '/' => checked(value / factor), _ => factor == -1 ? 0 : value % factor };
        }

        return value;
    }

    private long Factor()
    {
        bool isNegative = false;
        while (Takes('-') is not null)
            isNegative = !isNegative;
        long value = Operand();
        return isNegative ? checked(-value) : value;
    }

    private long Operand()
    {
        if (Takes('(') is not null)
        {
            long inner = Sum();
            return Takes(')') is not null ? inner : throw new FormatException("a bracket is not closed");
        }

        int start = _at;
        while (_at < _text.Length && IsNamePart(_text[_at]))
            _at++;
        string word = _text.Substring(start, _at - start);
        if (word.Length == 0)
            throw new FormatException(_at < _text.Length ? $"'{_text[_at]}' stands where a number or a parameter should" : "a number or a parameter is missing at its end");
        if (!char.IsDigit(word[0]))
            return _parameter(word) is { } value ? Whole(word, value) : throw new FormatException($"{word} is no parameter of the block; {_known}");
        return long.TryParse(word.Replace("_", ""), NumberStyles.None, CultureInfo.InvariantCulture, out long number) ? number : throw new FormatException($"{word} is no whole number");
    }

    private static ArgumentValue Counted(ArgumentValue value) => value.Kind == ArgumentKind.Flag ? new(ArgumentKind.Integer, Integer: value.Integer) : value;

    private static long Whole(string name, ArgumentValue value) =>
        Counted(value) is { Kind: ArgumentKind.Integer } whole ? whole.Integer : throw new FormatException($"{name} is no whole number, and only those can be computed with");

    private char? Takes(params char[] signs)
    {
        SkipSpace();
        if (_at == _text.Length || !signs.Contains(_text[_at]))
            return null;
        char sign = _text[_at++];
        SkipSpace();
        return sign;
    }

    private void SkipSpace()
    {
        while (_at < _text.Length && char.IsWhiteSpace(_text[_at]))
            _at++;
    }

    private static bool IsNamePart(char c) => char.IsLetterOrDigit(c) || c == '_';
}

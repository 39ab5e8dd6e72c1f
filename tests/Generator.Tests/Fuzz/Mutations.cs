namespace CnnCompiler.Generator.Tests;

/// <summary>What happens to a text while somebody types: parts are missing, doubled, moved, or are something else.</summary>
internal sealed class Mutations(int seed)
{
    private static readonly string[] Tokens =
    [
        "[", "]", "(", ")", ",", "{", "}", ";", "\"", "'", "=", ":", ".", "-", "<", ">", "//", "/*", "*/", "#if X", "#endif", "@", "$\"", "\n", "\0", "\uFEFF", "é", "½", "0", "-1", "99999999999999999999",
        "0x7FFFFFFF", "1.5f", "null", "default", "typeof(", "nameof(", "sizeof(int)", "new object[0]", "Conv", "Conv(", "MaxPool(2)", "Input(1,", "CnnModel", "Train(", "Name =", "Padding =", "class", "partial",
        "record", "static", "abstract", "generic<T>", "namespace N;", "public", "sealed", "internal", "file", "where T : class", "async", "return", "global::", "this", "base", "Border.Same", "Loss.Custom",
        "Tag(\"t\")", "From(\"t\")", "Output(\"o\")", "Output(", "TrainOnly = true", "\"t\"", "params", "new string[] { null! }",
    ];

    private readonly Random _random = new(seed);

    /// <summary>The text after one to four mutations.</summary>
    public string Of(string text)
    {
        for (int i = _random.Next(4); i >= 0; i--)
            text = Once(text);
        return text;
    }

    private string Once(string text)
    {
        int start = _random.Next(text.Length + 1), length = _random.Next(Math.Min(30, text.Length - start) + 1), target = _random.Next(text.Length - length + 1);
        string part = text.Substring(start, length), rest = text.Remove(start, length);
        return _random.Next(6) switch
        {
            0 => rest,
            1 => text[..start],
            2 => text.Insert(start, part),
            3 => rest.Insert(target, part),
            4 => text.Insert(start, Tokens[_random.Next(Tokens.Length)]),
            _ => rest.Insert(Math.Min(start, rest.Length), Tokens[_random.Next(Tokens.Length)]),
        };
    }
}

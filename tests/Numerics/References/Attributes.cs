namespace CnnCompiler.References;

/// <summary>
/// The attributes of an ONNX node. Who reads one gives the default that the ONNX specification gives it. An attribute of another kind than asked for is an error: ONNX
/// tells one whole number from a list of one.
/// </summary>
public sealed class Attributes
{
    private readonly Dictionary<string, NodeArgument> _arguments = [];

    /// <summary>Takes the arguments of a node.</summary>
    /// <param name="arguments">The arguments, each name once.</param>
    public Attributes(params ReadOnlySpan<NodeArgument> arguments)
    {
        foreach (var argument in arguments)
            _arguments.Add(argument.Name, argument);
    }

    /// <summary>A whole number.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="fallback">ONNX's default.</param>
    public int Integer(string name, int fallback)
    {
        if (!_arguments.TryGetValue(name, out var argument))
            return fallback;
        return argument is { IsList: false, Integers: [long value] } ? checked((int)value) : throw WrongKind(name, "a whole number");
    }

    /// <summary>Whole numbers.</summary>
    /// <param name="name">Their name.</param>
    /// <param name="fallback">ONNX's default; its length is the length required.</param>
    public IReadOnlyList<int> Integers(string name, params IReadOnlyList<int> fallback)
    {
        if (!_arguments.TryGetValue(name, out var argument))
            return fallback;
        return argument is { IsList: true, Integers: { } values } && values.Count == fallback.Count
            ? [.. values.Select(value => checked((int)value))]
            : throw WrongKind(name, $"{fallback.Count} whole numbers");
    }

    /// <summary>A number. ONNX keeps it in single precision, so that is what the reference computes with.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="fallback">ONNX's default.</param>
    public double Number(string name, double fallback)
    {
        if (!_arguments.TryGetValue(name, out var argument))
            return fallback;
        return argument.Number ?? throw WrongKind(name, "a number");
    }

    /// <summary>A text.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="fallback">ONNX's default.</param>
    public string Text(string name, string fallback) => !_arguments.TryGetValue(name, out var argument) ? fallback : argument.Text ?? throw WrongKind(name, "a text");

    /// <summary>A switch, 0 or 1; off by default.</summary>
    /// <param name="name">Its name.</param>
    public bool Flag(string name) => Integer(name, 0) switch
    {
        0 => false,
        1 => true,
        _ => throw WrongKind(name, "0 or 1"),
    };

    /// <summary>Refuses all attributes but these: one that a reference does not know would be ignored, and the reference silently wrong.</summary>
    /// <param name="names">The attributes that the caller heeds.</param>
    public void AllowOnly(params ReadOnlySpan<string> names)
    {
        foreach (string name in _arguments.Keys)
        {
            if (!names.Contains(name))
                throw new NotSupportedException($"The reference does not know the attribute '{name}'.");
        }
    }

    private static ArgumentException WrongKind(string name, string expected) => new($"The attribute '{name}' must be {expected}.");
}

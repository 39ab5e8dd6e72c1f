using CnnCompiler.Generator.Shapes;

namespace CnnCompiler.Generator.Emit;

/// <summary>What emission needs of an operator to describe it in the vocabulary of ONNX: opset 17, but Resize of opset 18 and GroupNormalization of opset 21.</summary>
internal interface IOnnxMapping
{
    /// <summary>The nodes of a layer, from the value <paramref name="input"/> to one named as the layer.</summary>
    IEnumerable<OnnxNode> Describe(ShapedLayer layer, string input);
}

/// <summary>The same for an operator that reads several values; its <see cref="IOnnxMapping"/> is not asked then.</summary>
internal interface IOnnxJoinMapping
{
    /// <summary>The nodes of a layer, from the values <paramref name="inputs"/> to one named as the layer.</summary>
    IEnumerable<OnnxNode> Describe(ShapedLayer layer, IReadOnlyList<string> inputs);
}

/// <param name="Operation">The ONNX operator.</param>
/// <param name="Name">The node's name.</param>
/// <param name="Inputs">What it reads: values, trained tensors, constants.</param>
/// <param name="Output">What it makes.</param>
/// <param name="Attributes">Its attributes: name and C# value.</param>
internal sealed record OnnxNode(string Operation, string Name, IReadOnlyList<string> Inputs, string Output, params IReadOnlyList<(string Name, string Value)> Attributes)
{
    /// <summary>Stands for an optional input that is left out before another one.</summary>
    public const string Absent = "";

    /// <summary>A second result; null for none.</summary>
    public string? SecondOutput { get; init; }

    /// <summary>Lists of whole numbers among the inputs, by name.</summary>
    public IReadOnlyList<(string Name, long[] Values)> Constants { get; init; } = [];

    /// <summary>Single numbers among the inputs, by name.</summary>
    public IReadOnlyList<(string Name, float Value)> Scalars { get; init; } = [];

    public static string Numbers(params long[] values) => $"[{string.Join(", ", values.Select(CSharp.Int))}]";
}

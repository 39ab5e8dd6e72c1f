namespace CnnCompiler.References;

/// <summary>Rows by number: out[i, …] = in[index[i], …]. Source: ONNX operator Gather with axis = 0. It has no folder among the operators, for no layer gathers; a convolution with a table of connections does.</summary>
/// <remarks>Inputs: data, and the numbers, a constant.</remarks>
public sealed class GatherReference : IOperatorReference
{
    /// <inheritdoc/>
    public string Operation => "Gather";

    /// <inheritdoc/>
    public Tensor Forward(Attributes attributes, IReadOnlyList<Tensor> inputs)
    {
        attributes.AllowOnly("axis");
        if (attributes.Integer("axis", 0) != 0)
            throw new NotSupportedException("Gather must have axis = 0.");
        return Movement.Forward(inputs[0], [inputs[1].Values.Length, .. inputs[0].Dimensions[1..]], Source(inputs[1]));
    }

    /// <inheritdoc/>
    public IReadOnlyList<Tensor?> Backward(Attributes attributes, IReadOnlyList<Tensor> inputs, Tensor output, Tensor outputGradient) =>
        [Movement.Backward(inputs[0], outputGradient, Source(inputs[1])), null];

    private static Movement.Source Source(Tensor numbers) => (place, source) =>
    {
        place.CopyTo(source);
        source[0] = (int)numbers.Values[place[0]];
        return true;
    };
}

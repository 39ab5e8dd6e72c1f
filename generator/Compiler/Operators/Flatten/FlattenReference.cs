namespace CnnCompiler.References;

/// <summary>All dimensions after the batch as one, in unchanged order: out[n, (c·H + y)·W + x] = in[n, c, y, x]. Source: ONNX operator Flatten with axis = 1.</summary>
/// <remarks>Input: [N, …]. Output: [N, product of the others].</remarks>
public sealed class FlattenReference : IOperatorReference
{
    /// <inheritdoc/>
    public string Operation => "Flatten";

    /// <inheritdoc/>
    public Tensor Forward(Attributes attributes, IReadOnlyList<Tensor> inputs)
    {
        attributes.AllowOnly("axis");
        if (attributes.Integer("axis", 1) != 1)
            throw new NotSupportedException("Flatten must have axis = 1, behind the batch.");
        Tensor input = inputs[0];
        int batch = input.Dimensions[0];
        return new([batch, input.Values.Length / batch], input.Values);
    }

    /// <inheritdoc/>
    public IReadOnlyList<Tensor?> Backward(Attributes attributes, IReadOnlyList<Tensor> inputs, Tensor output, Tensor outputGradient) =>
        [new(inputs[0].Dimensions, outputGradient.Values)];
}

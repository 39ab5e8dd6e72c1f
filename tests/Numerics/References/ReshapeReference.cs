namespace CnnCompiler.References;

/// <summary>
/// Other dimensions, the same numbers in the same order; 0 keeps a dimension of the input, and one −1 takes what is left. Source: ONNX operator Reshape. It has no folder among the operators, for no layer is
/// a reshaping.
/// </summary>
/// <remarks>Inputs: data, and the dimensions, a constant.</remarks>
public sealed class ReshapeReference : IOperatorReference
{
    /// <inheritdoc/>
    public string Operation => "Reshape";

    /// <inheritdoc/>
    public Tensor Forward(Attributes attributes, IReadOnlyList<Tensor> inputs)
    {
        attributes.AllowOnly();
        Tensor data = inputs[0];
        int[] dimensions = new int[inputs[1].Values.Length];
        for (int axis = 0; axis < dimensions.Length; axis++)
            dimensions[axis] = inputs[1].Values[axis] == 0 ? data.Dimensions[axis] : (int)inputs[1].Values[axis];
        int open = Array.IndexOf(dimensions, -1);
        if (open >= 0)
            dimensions[open] = data.Values.Length / dimensions.Where(dimension => dimension > 0).Aggregate(1, (product, dimension) => product * dimension);
        return new(dimensions, data.Values);
    }

    /// <inheritdoc/>
    public IReadOnlyList<Tensor?> Backward(Attributes attributes, IReadOnlyList<Tensor> inputs, Tensor output, Tensor outputGradient) =>
        [new(inputs[0].Dimensions, outputGradient.Values), null];
}

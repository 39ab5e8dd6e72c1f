namespace CnnCompiler.References;

/// <summary>
/// A tensor with a border of zeros, or of its own values turned round at its edge, which is not repeated: out[…, i, …] = in[…, i − begin, …], where −k stands for k and n − 1 + k for n − 1 − k. Source:
/// ONNX operator Pad in the modes constant and reflect.
/// </summary>
/// <remarks>Inputs: data, and pads, a constant: what is added before each axis, then what is added behind each.</remarks>
public sealed class PadReference : IOperatorReference
{
    /// <inheritdoc/>
    public string Operation => "Pad";

    /// <inheritdoc/>
    public Tensor Forward(Attributes attributes, IReadOnlyList<Tensor> inputs)
    {
        Tensor data = inputs[0], pads = inputs[1];
        int rank = data.Dimensions.Length;
        int[] dimensions = data.Dimensions.ToArray();
        for (int axis = 0; axis < rank; axis++)
            dimensions[axis] += (int)pads.Values[axis] + (int)pads.Values[rank + axis];
        return Movement.Forward(data, dimensions, Source(attributes, data, pads));
    }

    /// <inheritdoc/>
    public IReadOnlyList<Tensor?> Backward(Attributes attributes, IReadOnlyList<Tensor> inputs, Tensor output, Tensor outputGradient) =>
        [Movement.Backward(inputs[0], outputGradient, Source(attributes, inputs[0], inputs[1])), null];

    private static Movement.Source Source(Attributes attributes, Tensor data, Tensor pads)
    {
        attributes.AllowOnly("mode");
        string mode = attributes.Text("mode", "constant");
        if (mode is not ("constant" or "reflect"))
            throw new NotSupportedException($"Pad must have the mode constant or reflect, not {mode}.");
        return (place, source) =>
        {
            for (int axis = 0; axis < source.Length; axis++)
            {
                int last = data.Dimensions[axis] - 1, at = place[axis] - (int)pads.Values[axis];
                if (mode == "constant" && (at < 0 || at > last))
                    return false;
                source[axis] = at < 0 ? -at : at > last ? (2 * last) - at : at;
            }

            return true;
        };
    }
}

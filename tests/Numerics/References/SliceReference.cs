namespace CnnCompiler.References;

/// <summary>
/// Turns axes round: out[…, i, …] = in[…, d − 1 − i, …]. Source: ONNX operator Slice with steps −1 over whole axes, which is how a graph flips the kernel of a true
/// convolution. Nothing else that Slice can do is supported. It has no folder among the operators, for no layer is a slice.
/// </summary>
/// <remarks>Inputs: data, starts, ends, axes and steps; the last four are constants, as long as there are axes to turn.</remarks>
public sealed class SliceReference : IOperatorReference
{
    /// <inheritdoc/>
    public string Operation => "Slice";

    /// <inheritdoc/>
    public Tensor Forward(Attributes attributes, IReadOnlyList<Tensor> inputs)
    {
        attributes.AllowOnly();
        return Turn(inputs[0], TurnedAxes(inputs));
    }

    /// <inheritdoc/>
    public IReadOnlyList<Tensor?> Backward(Attributes attributes, IReadOnlyList<Tensor> inputs, Tensor output, Tensor outputGradient) =>
        [Turn(outputGradient, TurnedAxes(inputs)), null, null, null, null];

    private static Tensor Turn(Tensor data, bool[] turned)
    {
        Tensor result = data.Zeros();
        for (int flat = 0; flat < data.Values.Length; flat++)
            result.Values[flat] = data.Values[Mirror(flat, data.Dimensions, turned)];
        return result;
    }

    /// <summary>Where an element stands when the axes are turned, both places counted with the last dimension varying fastest.</summary>
    private static int Mirror(int flat, ReadOnlySpan<int> dimensions, bool[] turned)
    {
        int mirrored = 0, step = 1;
        for (int axis = dimensions.Length - 1; axis >= 0; axis--)
        {
            int index = flat % dimensions[axis];
            mirrored += step * (turned[axis] ? dimensions[axis] - 1 - index : index);
            flat /= dimensions[axis];
            step *= dimensions[axis];
        }

        return mirrored;
    }

    private static bool[] TurnedAxes(IReadOnlyList<Tensor> inputs)
    {
        Tensor data = inputs[0], starts = inputs[1], ends = inputs[2], axes = inputs[3], steps = inputs[4];
        bool[] turned = new bool[data.Dimensions.Length];
        for (int i = 0; i < axes.Values.Length; i++)
        {
            int axis = (int)axes.Values[i];
            bool fromTheLast = starts.Values[i] == -1;
            bool pastTheFirst = ends.Values[i] < -data.Dimensions[axis];
            if (steps.Values[i] != -1 || !fromTheLast || !pastTheFirst)
                throw new NotSupportedException($"Slice must turn the whole axis {axis}: start −1, an end below −{data.Dimensions[axis]}, step −1.");
            turned[axis] = true;
        }

        return turned;
    }
}

namespace CnnCompiler.References;

/// <summary>
/// A part of a tensor: out[…, i, …] = in[…, start + i · step, …]. A negative start or end counts from behind, one beyond the axis is cut to it, and a step below 0 walks backwards, which is how a graph
/// flips the kernel of a true convolution. Source: ONNX operator Slice.
/// </summary>
/// <remarks>Inputs: data, starts, ends, axes and steps; the last four are constants, as long as there are axes to cut.</remarks>
public sealed class CropReference : IOperatorReference
{
    /// <inheritdoc/>
    public string Operation => "Slice";

    /// <inheritdoc/>
    public Tensor Forward(Attributes attributes, IReadOnlyList<Tensor> inputs)
    {
        attributes.AllowOnly();
        var cuts = Cuts(inputs);
        return Movement.Forward(inputs[0], [.. cuts.Select(cut => cut.Count)], Source(cuts));
    }

    /// <inheritdoc/>
    public IReadOnlyList<Tensor?> Backward(Attributes attributes, IReadOnlyList<Tensor> inputs, Tensor output, Tensor outputGradient) =>
        [Movement.Backward(inputs[0], outputGradient, Source(Cuts(inputs))), null, null, null, null];

    private readonly record struct Cut(int Start, int Step, int Count);

    private static Movement.Source Source(Cut[] cuts) => (place, source) =>
    {
        for (int axis = 0; axis < cuts.Length; axis++)
            source[axis] = cuts[axis].Start + (place[axis] * cuts[axis].Step);
        return true;
    };

    private static Cut[] Cuts(IReadOnlyList<Tensor> inputs)
    {
        Tensor data = inputs[0], starts = inputs[1], ends = inputs[2], axes = inputs[3], steps = inputs[4];
        Cut[] cuts = Array.ConvertAll(data.Dimensions.ToArray(), dimension => new Cut(0, 1, dimension));
        for (int i = 0; i < axes.Values.Length; i++)
        {
            int axis = (int)axes.Values[i], step = (int)steps.Values[i], extent = data.Dimensions[axis];
            var (least, most) = step > 0 ? (0, extent) : (-1, extent - 1);
            int start = Math.Clamp(Place(starts.Values[i], extent), step > 0 ? 0 : least, most), end = Math.Clamp(Place(ends.Values[i], extent), least, most);
            int count = step > 0 ? (end - start + step - 1) / step : (start - end - step - 1) / -step;
            if (count < 1)
                throw new ArgumentException($"Slice leaves nothing of axis {axis} of {data}.");
            cuts[axis] = new(start, step, count);
        }

        return cuts;
    }

    private static int Place(double value, int extent) => (int)Math.Clamp(value < 0 ? value + extent : value, -extent - 1.0, extent + 1.0);
}

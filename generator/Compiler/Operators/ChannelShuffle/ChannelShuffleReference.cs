namespace CnnCompiler.References;

/// <summary>The axes in another order: axis i of the output is axis perm[i] of the input. Source: ONNX operator Transpose, the middle of a channel shuffle.</summary>
public sealed class ChannelShuffleReference : IOperatorReference
{
    /// <inheritdoc/>
    public string Operation => "Transpose";

    /// <inheritdoc/>
    public Tensor Forward(Attributes attributes, IReadOnlyList<Tensor> inputs)
    {
        int[] order = Order(attributes, inputs[0]), dimensions = inputs[0].Dimensions.ToArray();
        return Movement.Forward(inputs[0], Array.ConvertAll(order, axis => dimensions[axis]), Source(order));
    }

    /// <inheritdoc/>
    public IReadOnlyList<Tensor?> Backward(Attributes attributes, IReadOnlyList<Tensor> inputs, Tensor output, Tensor outputGradient) =>
        [Movement.Backward(inputs[0], outputGradient, Source(Order(attributes, inputs[0])))];

    private static Movement.Source Source(int[] order) => (place, source) =>
    {
        for (int axis = 0; axis < order.Length; axis++)
            source[order[axis]] = place[axis];
        return true;
    };

    private static int[] Order(Attributes attributes, Tensor input)
    {
        attributes.AllowOnly("perm");
        return [.. attributes.Integers("perm", [.. Enumerable.Range(0, input.Dimensions.Length).Reverse()])];
    }
}

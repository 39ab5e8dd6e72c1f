namespace CnnCompiler.References;

/// <summary>
/// y = (x − mean) / √(variance + epsilon) · scale + shift, where mean and variance are those of a group of neighbouring channels of an image. Source: ONNX operator
/// GroupNormalization of opset 21, whose scale and shift belong to channels.
/// </summary>
/// <remarks>Inputs: x [N, C, …], then scale and shift, [C] each.</remarks>
public sealed class GroupNormReference : IOperatorReference
{
    /// <inheritdoc/>
    public string Operation => "GroupNormalization";

    /// <inheritdoc/>
    public Tensor Forward(Attributes attributes, IReadOnlyList<Tensor> inputs) => ChannelGroups.Normalise(Groups(attributes, inputs[0]), attributes, inputs);

    /// <inheritdoc/>
    public IReadOnlyList<Tensor?> Backward(Attributes attributes, IReadOnlyList<Tensor> inputs, Tensor output, Tensor outputGradient) =>
        ChannelGroups.Backward(Groups(attributes, inputs[0]), attributes, inputs, outputGradient);

    private static int Groups(Attributes attributes, Tensor x)
    {
        attributes.AllowOnly("epsilon", "num_groups");
        int groups = attributes.Integer("num_groups", 0);
        return groups > 0 && x.Dimensions[1] % groups == 0 ? groups : throw new NotSupportedException($"{groups} groups do not divide the channels of {x}.");
    }
}

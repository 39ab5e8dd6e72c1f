namespace CnnCompiler.References;

/// <summary>
/// y = (x − mean) / √(variance + epsilon) · scale + shift, where mean and variance are those of a channel of an image. Source: ONNX operator InstanceNormalization.
/// </summary>
/// <remarks>Inputs: x [N, C, …], then scale and shift, [C] each.</remarks>
public sealed class InstanceNormReference : IOperatorReference
{
    /// <inheritdoc/>
    public string Operation => "InstanceNormalization";

    /// <inheritdoc/>
    public Tensor Forward(Attributes attributes, IReadOnlyList<Tensor> inputs) => ChannelGroups.Normalise(Groups(attributes, inputs[0]), attributes, inputs);

    /// <inheritdoc/>
    public IReadOnlyList<Tensor?> Backward(Attributes attributes, IReadOnlyList<Tensor> inputs, Tensor output, Tensor outputGradient) =>
        ChannelGroups.Backward(Groups(attributes, inputs[0]), attributes, inputs, outputGradient);

    private static int Groups(Attributes attributes, Tensor x)
    {
        attributes.AllowOnly("epsilon");
        return x.Dimensions[1];
    }
}

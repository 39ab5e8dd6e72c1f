namespace CnnCompiler.References;

/// <summary>out = in: a prediction drops nothing. What training drops is random, so it is tested by what must hold of it. Source: ONNX operator Dropout without training_mode.</summary>
public sealed class DropoutReference : IOperatorReference
{
    /// <inheritdoc/>
    public string Operation => "Dropout";

    /// <inheritdoc/>
    public Tensor Forward(Attributes attributes, IReadOnlyList<Tensor> inputs)
    {
        attributes.AllowOnly();
        return inputs[0].Copy();
    }

    /// <inheritdoc/>
    public IReadOnlyList<Tensor?> Backward(Attributes attributes, IReadOnlyList<Tensor> inputs, Tensor output, Tensor outputGradient) => [outputGradient.Copy()];
}

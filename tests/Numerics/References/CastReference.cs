namespace CnnCompiler.References;

/// <summary>Whole numbers as floats; the references compute in double precision anyway, so nothing happens. Source: ONNX operator Cast with to = 1.</summary>
public sealed class CastReference : IOperatorReference
{
    private const int SinglePrecision = 1;

    /// <inheritdoc/>
    public string Operation => "Cast";

    /// <inheritdoc/>
    public Tensor Forward(Attributes attributes, IReadOnlyList<Tensor> inputs)
    {
        attributes.AllowOnly("to");
        if (attributes.Integer("to", 0) != SinglePrecision)
            throw new NotSupportedException("Cast must be to single precision, to = 1.");
        return inputs[0].Copy();
    }

    /// <inheritdoc/>
    public IReadOnlyList<Tensor?> Backward(Attributes attributes, IReadOnlyList<Tensor> inputs, Tensor output, Tensor outputGradient) => [outputGradient.Copy()];
}

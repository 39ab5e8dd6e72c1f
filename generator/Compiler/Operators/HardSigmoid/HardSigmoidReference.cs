namespace CnnCompiler.References;

/// <summary>
/// out = alpha · in + beta, cut to what lies between 0 and 1, number by number; its derivative is alpha there and 0 where it is cut. Source: ONNX operator HardSigmoid.
/// </summary>
public sealed class HardSigmoidReference : IOperatorReference
{
    /// <inheritdoc/>
    public string Operation => "HardSigmoid";

    /// <inheritdoc/>
    public Tensor Forward(Attributes attributes, IReadOnlyList<Tensor> inputs)
    {
        attributes.AllowOnly("alpha", "beta");
        double alpha = attributes.Number("alpha", 0.2f), beta = attributes.Number("beta", 0.5f);
        Tensor input = inputs[0], output = input.Zeros();
        for (int i = 0; i < input.Values.Length; i++)
            output.Values[i] = Math.Clamp((alpha * input.Values[i]) + beta, 0, 1);
        return output;
    }

    /// <inheritdoc/>
    public IReadOnlyList<Tensor?> Backward(Attributes attributes, IReadOnlyList<Tensor> inputs, Tensor output, Tensor outputGradient)
    {
        double alpha = attributes.Number("alpha", 0.2f), beta = attributes.Number("beta", 0.5f);
        Tensor input = inputs[0], inputGradient = input.Zeros();
        for (int i = 0; i < input.Values.Length; i++)
            inputGradient.Values[i] = outputGradient.Values[i] * ((alpha * input.Values[i]) + beta is > 0 and < 1 ? alpha : 0);
        return [inputGradient];
    }
}

namespace CnnCompiler.References;

/// <summary>out = 1 / (1 + exp(−in)), number by number; its derivative is out · (1 − out). Source: ONNX operator Sigmoid.</summary>
public sealed class SigmoidReference : IOperatorReference
{
    /// <inheritdoc/>
    public string Operation => "Sigmoid";

    /// <inheritdoc/>
    public Tensor Forward(Attributes attributes, IReadOnlyList<Tensor> inputs)
    {
        attributes.AllowOnly();
        Tensor input = inputs[0], output = input.Zeros();
        for (int i = 0; i < input.Values.Length; i++)
            output.Values[i] = 1 / (1 + Math.Exp(-input.Values[i]));
        return output;
    }

    /// <inheritdoc/>
    public IReadOnlyList<Tensor?> Backward(Attributes attributes, IReadOnlyList<Tensor> inputs, Tensor output, Tensor outputGradient)
    {
        Tensor input = inputs[0], inputGradient = input.Zeros();
        for (int i = 0; i < input.Values.Length; i++)
            inputGradient.Values[i] = outputGradient.Values[i] * (output.Values[i] * (1 - output.Values[i]));
        return [inputGradient];
    }
}

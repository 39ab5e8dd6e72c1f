namespace CnnCompiler.References;

/// <summary>out = tanh(in), number by number; its derivative is 1 − out². Source: ONNX operator Tanh.</summary>
public sealed class TanhReference : IOperatorReference
{
    /// <inheritdoc/>
    public string Operation => "Tanh";

    /// <inheritdoc/>
    public Tensor Forward(Attributes attributes, IReadOnlyList<Tensor> inputs)
    {
        attributes.AllowOnly();
        Tensor input = inputs[0], output = input.Zeros();
        for (int i = 0; i < input.Values.Length; i++)
            output.Values[i] = Math.Tanh(input.Values[i]);
        return output;
    }

    /// <inheritdoc/>
    public IReadOnlyList<Tensor?> Backward(Attributes attributes, IReadOnlyList<Tensor> inputs, Tensor output, Tensor outputGradient)
    {
        Tensor inputGradient = output.Zeros();
        for (int i = 0; i < output.Values.Length; i++)
            inputGradient.Values[i] = outputGradient.Values[i] * (1 - (output.Values[i] * output.Values[i]));
        return [inputGradient];
    }
}

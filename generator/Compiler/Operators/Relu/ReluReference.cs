namespace CnnCompiler.References;

/// <summary>out = max(in, 0), number by number; its derivative at 0 is taken as 0. Source: ONNX operator Relu.</summary>
public sealed class ReluReference : IOperatorReference
{
    /// <inheritdoc/>
    public string Operation => "Relu";

    /// <inheritdoc/>
    public Tensor Forward(Attributes attributes, IReadOnlyList<Tensor> inputs)
    {
        attributes.AllowOnly();
        Tensor input = inputs[0], output = input.Zeros();
        for (int i = 0; i < input.Values.Length; i++)
            output.Values[i] = Math.Max(input.Values[i], 0);
        return output;
    }

    /// <inheritdoc/>
    public IReadOnlyList<Tensor?> Backward(Attributes attributes, IReadOnlyList<Tensor> inputs, Tensor output, Tensor outputGradient)
    {
        Tensor input = inputs[0], inputGradient = input.Zeros();
        for (int i = 0; i < input.Values.Length; i++)
            inputGradient.Values[i] = input.Values[i] > 0 ? outputGradient.Values[i] : 0;
        return [inputGradient];
    }
}

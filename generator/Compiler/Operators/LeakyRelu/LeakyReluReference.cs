namespace CnnCompiler.References;

/// <summary>out = in where in &gt; 0, else alpha · in, number by number; its derivative at 0 is taken as alpha. Source: ONNX operator LeakyRelu.</summary>
public sealed class LeakyReluReference : IOperatorReference
{
    /// <inheritdoc/>
    public string Operation => "LeakyRelu";

    /// <inheritdoc/>
    public Tensor Forward(Attributes attributes, IReadOnlyList<Tensor> inputs)
    {
        attributes.AllowOnly("alpha");
        double alpha = attributes.Number("alpha", 0.01);
        Tensor input = inputs[0], output = input.Zeros();
        for (int i = 0; i < input.Values.Length; i++)
            output.Values[i] = input.Values[i] > 0 ? input.Values[i] : alpha * input.Values[i];
        return output;
    }

    /// <inheritdoc/>
    public IReadOnlyList<Tensor?> Backward(Attributes attributes, IReadOnlyList<Tensor> inputs, Tensor output, Tensor outputGradient)
    {
        double alpha = attributes.Number("alpha", 0.01);
        Tensor input = inputs[0], inputGradient = input.Zeros();
        for (int i = 0; i < input.Values.Length; i++)
            inputGradient.Values[i] = outputGradient.Values[i] * (input.Values[i] > 0 ? 1 : alpha);
        return [inputGradient];
    }
}

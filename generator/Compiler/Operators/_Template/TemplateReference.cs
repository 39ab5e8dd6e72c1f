namespace CnnCompiler.References;

/// <summary>The formula, number by number, and its derivative. Source: ONNX operator LeakyRelu.</summary>
public sealed class TemplateReference : IOperatorReference
{
    /// <inheritdoc/>
    public string Operation => "LeakyRelu";

    /// <inheritdoc/>
    public Tensor Forward(Attributes attributes, IReadOnlyList<Tensor> inputs)
    {
        attributes.AllowOnly("alpha");
        double slope = attributes.Number("alpha", 0.01);
        Tensor input = inputs[0], output = input.Zeros();
        for (int i = 0; i < input.Values.Length; i++)
            output.Values[i] = input.Values[i] > 0 ? input.Values[i] : slope * input.Values[i];
        return output;
    }

    /// <inheritdoc/>
    public IReadOnlyList<Tensor?> Backward(Attributes attributes, IReadOnlyList<Tensor> inputs, Tensor output, Tensor outputGradient)
    {
        double slope = attributes.Number("alpha", 0.01);
        Tensor input = inputs[0], inputGradient = input.Zeros();
        for (int i = 0; i < input.Values.Length; i++)
            inputGradient.Values[i] = outputGradient.Values[i] * (input.Values[i] > 0 ? 1 : slope);
        return [inputGradient];
    }
}

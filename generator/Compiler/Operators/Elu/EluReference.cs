namespace CnnCompiler.References;

/// <summary>out = in where in &gt; 0, else alpha · (exp(in) − 1), number by number; its derivative is 1 or alpha · exp(in), at 0 alpha. Source: ONNX operator Elu.</summary>
public sealed class EluReference : IOperatorReference
{
    /// <inheritdoc/>
    public string Operation => "Elu";

    /// <inheritdoc/>
    public Tensor Forward(Attributes attributes, IReadOnlyList<Tensor> inputs)
    {
        attributes.AllowOnly("alpha");
        double alpha = attributes.Number("alpha", 1);
        Tensor input = inputs[0], output = input.Zeros();
        for (int i = 0; i < input.Values.Length; i++)
            output.Values[i] = input.Values[i] > 0 ? input.Values[i] : alpha * (Math.Exp(input.Values[i]) - 1);
        return output;
    }

    /// <inheritdoc/>
    public IReadOnlyList<Tensor?> Backward(Attributes attributes, IReadOnlyList<Tensor> inputs, Tensor output, Tensor outputGradient)
    {
        double alpha = attributes.Number("alpha", 1);
        Tensor input = inputs[0], inputGradient = input.Zeros();
        for (int i = 0; i < input.Values.Length; i++)
            inputGradient.Values[i] = outputGradient.Values[i] * (input.Values[i] > 0 ? 1 : alpha * Math.Exp(input.Values[i]));
        return [inputGradient];
    }
}

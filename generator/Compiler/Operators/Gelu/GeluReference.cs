namespace CnnCompiler.References;

/// <summary>
/// out = erf(in), number by number; its derivative is 2/√π · exp(−in²). Gelu is ½ x · (1 + erf(x / √2)), and the rest of that has references of its own. Source: ONNX operator
/// Erf.
/// </summary>
public sealed class GeluReference : IOperatorReference
{
    /// <inheritdoc/>
    public string Operation => "Erf";

    /// <inheritdoc/>
    public Tensor Forward(Attributes attributes, IReadOnlyList<Tensor> inputs)
    {
        attributes.AllowOnly();
        Tensor input = inputs[0], output = input.Zeros();
        for (int i = 0; i < input.Values.Length; i++)
            output.Values[i] = Math.CopySign(1 - NormalDistribution.ErrorComplement(Math.Abs(input.Values[i])), input.Values[i]);
        return output;
    }

    /// <inheritdoc/>
    public IReadOnlyList<Tensor?> Backward(Attributes attributes, IReadOnlyList<Tensor> inputs, Tensor output, Tensor outputGradient)
    {
        Tensor input = inputs[0], inputGradient = input.Zeros();
        for (int i = 0; i < input.Values.Length; i++)
            inputGradient.Values[i] = outputGradient.Values[i] * (2 / Math.Sqrt(Math.PI) * Math.Exp(-input.Values[i] * input.Values[i]));
        return [inputGradient];
    }
}

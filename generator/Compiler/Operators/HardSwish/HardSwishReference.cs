namespace CnnCompiler.References;

/// <summary>out = in · min(1, max(0, in / 6 + 1/2)), number by number; its derivative at −3 is taken as 0 and at 3 as 1. Source: ONNX operator HardSwish.</summary>
public sealed class HardSwishReference : IOperatorReference
{
    /// <inheritdoc/>
    public string Operation => "HardSwish";

    /// <inheritdoc/>
    public Tensor Forward(Attributes attributes, IReadOnlyList<Tensor> inputs)
    {
        attributes.AllowOnly();
        Tensor input = inputs[0], output = input.Zeros();
        for (int i = 0; i < input.Values.Length; i++)
            output.Values[i] = input.Values[i] * Math.Clamp((input.Values[i] + 3) / 6, 0, 1);
        return output;
    }

    /// <inheritdoc/>
    public IReadOnlyList<Tensor?> Backward(Attributes attributes, IReadOnlyList<Tensor> inputs, Tensor output, Tensor outputGradient)
    {
        Tensor input = inputs[0], inputGradient = input.Zeros();
        for (int i = 0; i < input.Values.Length; i++)
            inputGradient.Values[i] = outputGradient.Values[i] * (input.Values[i] <= -3 ? 0 : input.Values[i] >= 3 ? 1 : (input.Values[i] / 3) + 0.5);
        return [inputGradient];
    }
}

namespace CnnCompiler.References;

/// <summary>
/// out = min(high, max(low, in)), number by number; its derivative is 1 between the two and 0 elsewhere, both ends included. Source: ONNX operator Clip, which with 0 and 6 is
/// Relu6.
/// </summary>
/// <remarks>Inputs: in, low and high; the last two are single numbers that do not vary.</remarks>
public sealed class Relu6Reference : IOperatorReference
{
    /// <inheritdoc/>
    public string Operation => "Clip";

    /// <inheritdoc/>
    public Tensor Forward(Attributes attributes, IReadOnlyList<Tensor> inputs)
    {
        attributes.AllowOnly();
        Tensor input = inputs[0], output = input.Zeros();
        double low = inputs[1].Values[0], high = inputs[2].Values[0];
        for (int i = 0; i < input.Values.Length; i++)
            output.Values[i] = Math.Min(high, Math.Max(low, input.Values[i]));
        return output;
    }

    /// <inheritdoc/>
    public IReadOnlyList<Tensor?> Backward(Attributes attributes, IReadOnlyList<Tensor> inputs, Tensor output, Tensor outputGradient)
    {
        Tensor input = inputs[0], inputGradient = input.Zeros();
        double low = inputs[1].Values[0], high = inputs[2].Values[0];
        for (int i = 0; i < input.Values.Length; i++)
            inputGradient.Values[i] = input.Values[i] > low && input.Values[i] < high ? outputGradient.Values[i] : 0;
        return [inputGradient, null, null];
    }
}

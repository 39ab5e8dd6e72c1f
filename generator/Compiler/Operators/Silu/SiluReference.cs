namespace CnnCompiler.References;

/// <summary>
/// out = a · b, number by number; Silu is x · sigmoid(x), and sigmoid has a reference of its own. Source: ONNX operator Mul.
/// </summary>
/// <remarks>Inputs: two tensors, the second of the same dimensions or laid over the first.</remarks>
public sealed class SiluReference : IOperatorReference
{
    /// <inheritdoc/>
    public string Operation => "Mul";

    /// <inheritdoc/>
    public Tensor Forward(Attributes attributes, IReadOnlyList<Tensor> inputs)
    {
        attributes.AllowOnly();
        Tensor a = inputs[0], b = inputs[1], output = a.Zeros();
        int[] place = Broadcast.Over(a, b);
        for (int i = 0; i < a.Values.Length; i++)
            output.Values[i] = a.Values[i] * b.Values[place[i]];
        return output;
    }

    /// <inheritdoc/>
    public IReadOnlyList<Tensor?> Backward(Attributes attributes, IReadOnlyList<Tensor> inputs, Tensor output, Tensor outputGradient)
    {
        Tensor a = inputs[0], b = inputs[1], aGradient = a.Zeros(), bGradient = b.Zeros();
        int[] place = Broadcast.Over(a, b);
        for (int i = 0; i < a.Values.Length; i++)
        {
            aGradient.Values[i] = outputGradient.Values[i] * b.Values[place[i]];
            bGradient.Values[place[i]] += outputGradient.Values[i] * a.Values[i];
        }

        return [aGradient, bGradient];
    }
}

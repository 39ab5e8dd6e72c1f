namespace CnnCompiler.References;

/// <summary>out = a + b, number by number, as in the graphs of Add and Gelu. Source: ONNX operator Add.</summary>
/// <remarks>Inputs: two tensors, the second of the same dimensions or laid over the first.</remarks>
public sealed class AddReference : IOperatorReference
{
    /// <inheritdoc/>
    public string Operation => "Add";

    /// <inheritdoc/>
    public Tensor Forward(Attributes attributes, IReadOnlyList<Tensor> inputs)
    {
        attributes.AllowOnly();
        Tensor a = inputs[0], b = inputs[1], output = a.Zeros();
        int[] place = Broadcast.Over(a, b);
        for (int i = 0; i < a.Values.Length; i++)
            output.Values[i] = a.Values[i] + b.Values[place[i]];
        return output;
    }

    /// <inheritdoc/>
    public IReadOnlyList<Tensor?> Backward(Attributes attributes, IReadOnlyList<Tensor> inputs, Tensor output, Tensor outputGradient)
    {
        Tensor a = inputs[0], b = inputs[1], aGradient = a.Zeros(), bGradient = b.Zeros();
        int[] place = Broadcast.Over(a, b);
        for (int i = 0; i < a.Values.Length; i++)
        {
            aGradient.Values[i] = outputGradient.Values[i];
            bGradient.Values[place[i]] += outputGradient.Values[i];
        }

        return [aGradient, bGradient];
    }
}

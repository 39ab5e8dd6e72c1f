namespace CnnCompiler.References;

/// <summary>out = a · b, number by number, as in the graphs of Multiply and Silu. Source: ONNX operator Mul.</summary>
/// <remarks>Inputs: two tensors of the same dimensions, or either of them laid over the other.</remarks>
public sealed class MultiplyReference : IOperatorReference
{
    /// <inheritdoc/>
    public string Operation => "Mul";

    /// <inheritdoc/>
    public Tensor Forward(Attributes attributes, IReadOnlyList<Tensor> inputs)
    {
        attributes.AllowOnly();
        var (larger, smaller, place) = Pair(inputs);
        Tensor output = larger.Zeros();
        for (int i = 0; i < larger.Values.Length; i++)
            output.Values[i] = larger.Values[i] * smaller.Values[place[i]];
        return output;
    }

    /// <inheritdoc/>
    public IReadOnlyList<Tensor?> Backward(Attributes attributes, IReadOnlyList<Tensor> inputs, Tensor output, Tensor outputGradient)
    {
        var (larger, smaller, place) = Pair(inputs);
        Tensor largerGradient = larger.Zeros(), smallerGradient = smaller.Zeros();
        for (int i = 0; i < larger.Values.Length; i++)
        {
            largerGradient.Values[i] = outputGradient.Values[i] * smaller.Values[place[i]];
            smallerGradient.Values[place[i]] += outputGradient.Values[i] * larger.Values[i];
        }

        return larger == inputs[0] ? [largerGradient, smallerGradient] : [smallerGradient, largerGradient];
    }

    private static (Tensor Larger, Tensor Smaller, int[] Place) Pair(IReadOnlyList<Tensor> inputs)
    {
        var (larger, smaller) = inputs[0].Values.Length >= inputs[1].Values.Length ? (inputs[0], inputs[1]) : (inputs[1], inputs[0]);
        return (larger, smaller, Broadcast.Over(larger, smaller));
    }
}

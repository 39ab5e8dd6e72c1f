namespace CnnCompiler.References;

/// <summary>
/// out = a · b, number by number; Silu is x · sigmoid(x), and sigmoid has a reference of its own. Source: ONNX operator Mul.
/// </summary>
/// <remarks>Inputs: two tensors of the same dimensions, or the second a single number for all.</remarks>
public sealed class SiluReference : IOperatorReference
{
    /// <inheritdoc/>
    public string Operation => "Mul";

    /// <inheritdoc/>
    public Tensor Forward(Attributes attributes, IReadOnlyList<Tensor> inputs)
    {
        attributes.AllowOnly();
        Tensor a = inputs[0], b = inputs[1], output = a.Zeros();
        RequireAlike(a, b);
        for (int i = 0; i < a.Values.Length; i++)
            output.Values[i] = a.Values[i] * b.Values[i % b.Values.Length];
        return output;
    }

    /// <inheritdoc/>
    public IReadOnlyList<Tensor?> Backward(Attributes attributes, IReadOnlyList<Tensor> inputs, Tensor output, Tensor outputGradient)
    {
        Tensor a = inputs[0], b = inputs[1], aGradient = a.Zeros(), bGradient = b.Zeros();
        for (int i = 0; i < a.Values.Length; i++)
        {
            aGradient.Values[i] = outputGradient.Values[i] * b.Values[i % b.Values.Length];
            bGradient.Values[i % b.Values.Length] += outputGradient.Values[i] * a.Values[i];
        }

        return [aGradient, bGradient];
    }

    private static void RequireAlike(Tensor a, Tensor b)
    {
        if (b.Values.Length != 1 && !a.Dimensions.SequenceEqual(b.Dimensions))
            throw new NotSupportedException($"{b} must have the dimensions of {a}, or be a single number.");
    }
}

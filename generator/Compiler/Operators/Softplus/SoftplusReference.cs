namespace CnnCompiler.References;

/// <summary>
/// out = ln(1 + exp(in)), number by number; its derivative is 1 / (1 + exp(−in)). Written as max(0, in) + ln(1 + exp(−|in|)), whose powers are finite. Source: ONNX operator
/// Softplus.
/// </summary>
public sealed class SoftplusReference : IOperatorReference
{
    /// <inheritdoc/>
    public string Operation => "Softplus";

    /// <inheritdoc/>
    public Tensor Forward(Attributes attributes, IReadOnlyList<Tensor> inputs)
    {
        attributes.AllowOnly();
        Tensor input = inputs[0], output = input.Zeros();
        for (int i = 0; i < input.Values.Length; i++)
            output.Values[i] = Math.Max(0, input.Values[i]) + LogOf1Plus(Math.Exp(-Math.Abs(input.Values[i])));
        return output;
    }

    /// <inheritdoc/>
    public IReadOnlyList<Tensor?> Backward(Attributes attributes, IReadOnlyList<Tensor> inputs, Tensor output, Tensor outputGradient)
    {
        Tensor input = inputs[0], inputGradient = input.Zeros();
        for (int i = 0; i < input.Values.Length; i++)
            inputGradient.Values[i] = outputGradient.Values[i] * (1 / (1 + Math.Exp(-input.Values[i])));
        return [inputGradient];
    }

    /// <summary>
    /// ln(1 + t) for small t too: what t loses in 1 + t, the quotient makes good. Source: Goldberg, "What Every Computer Scientist Should Know About Floating-Point
    /// Arithmetic", 1991, theorem 4.
    /// </summary>
    private static double LogOf1Plus(double t)
    {
        double sum = 1 + t;
        return sum == 1 ? t : t * (Math.Log(sum) / (sum - 1));
    }
}

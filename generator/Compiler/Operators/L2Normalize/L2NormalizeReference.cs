namespace CnnCompiler.References;

/// <summary>out[n, c, …] = in[n, c, …] / √(Σ in[n, k, …]² over k); a vector of zeros stays zero, and its gradient is taken as zero. Source: ONNX operator LpNormalization with axis = 1 and p = 2.</summary>
/// <remarks>Input and output: [N, C, H, W] or [N, C].</remarks>
public sealed class L2NormalizeReference : IOperatorReference
{
    /// <inheritdoc/>
    public string Operation => "LpNormalization";

    /// <inheritdoc/>
    public Tensor Forward(Attributes attributes, IReadOnlyList<Tensor> inputs)
    {
        attributes.AllowOnly("axis", "p");
        if (attributes.Integer("axis", -1) != 1 || attributes.Integer("p", 2) != 2)
            throw new NotSupportedException("LpNormalization must have axis = 1, the channels, and p = 2.");
        Tensor input = inputs[0], output = input.Zeros();
        foreach (var (places, length) in Vectors(input))
        {
            foreach (int i in places.Where(_ => length > 0))
                output.Values[i] = input.Values[i] / length;
        }

        return output;
    }

    /// <inheritdoc/>
    public IReadOnlyList<Tensor?> Backward(Attributes attributes, IReadOnlyList<Tensor> inputs, Tensor output, Tensor outputGradient)
    {
        Tensor input = inputs[0], gradient = input.Zeros();
        foreach (var (places, length) in Vectors(input))
        {
            double along = places.Sum(i => outputGradient.Values[i] * output.Values[i]);
            foreach (int i in places.Where(_ => length > 0))
                gradient.Values[i] = (outputGradient.Values[i] - (along * output.Values[i])) / length;
        }

        return [gradient];
    }

    /// <summary>The places of each pixel's channels, and their length as a vector.</summary>
    private static IEnumerable<(int[] Places, double Length)> Vectors(Tensor input)
    {
        int batch = input.Dimensions[0], channels = input.Dimensions[1], pixels = input.Values.Length / batch / channels;
        foreach (var (n, pixel) in Loops.Over(batch, pixels))
        {
            int[] places = [.. Enumerable.Range(0, channels).Select(c => (((n * channels) + c) * pixels) + pixel)];
            double squares = 0;
            foreach (int i in places)
                squares += input.Values[i] * input.Values[i];
            yield return (places, Math.Sqrt(squares));
        }
    }
}

namespace CnnCompiler.References;

/// <summary>
/// y[c] = x[c] / s[c]^beta with s[c] = bias + alpha / size · Σ x[j]², over channels j from c − ⌊(size − 1) / 2⌋ to c + ⌈(size − 1) / 2⌉, at each pixel. Source: ONNX operator
/// LRN.
/// </summary>
/// <remarks>Input and output: [N, C, H, W].</remarks>
public sealed class LocalResponseNormReference : IOperatorReference
{
    /// <inheritdoc/>
    public string Operation => "LRN";

    /// <inheritdoc/>
    public Tensor Forward(Attributes attributes, IReadOnlyList<Tensor> inputs)
    {
        attributes.AllowOnly("size", "alpha", "beta", "bias");
        Tensor x = inputs[0], y = x.Zeros();
        double beta = attributes.Number("beta", 0.75);
        var (batch, channels, height, width) = x.MapDimensions;
        foreach (var (n, c, i, j) in Loops.Over(batch, channels, height, width))
            y[n, c, i, j] = x[n, c, i, j] * Math.Pow(Scale(attributes, x, n, c, i, j), -beta);
        return y;
    }

    /// <summary>∂y[c]/∂x[j] = [c = j] · s[c]^−beta − x[c] · beta · s[c]^(−beta − 1) · 2 alpha / size · x[j] for j in the window of c.</summary>
    /// <inheritdoc/>
    public IReadOnlyList<Tensor?> Backward(Attributes attributes, IReadOnlyList<Tensor> inputs, Tensor output, Tensor outputGradient)
    {
        Tensor x = inputs[0], xGradient = x.Zeros();
        double beta = attributes.Number("beta", 0.75), share = Share(attributes);
        var (batch, channels, height, width) = x.MapDimensions;
        foreach (var (n, c, i, j) in Loops.Over(batch, channels, height, width))
        {
            double s = Scale(attributes, x, n, c, i, j), gradient = outputGradient[n, c, i, j];
            xGradient[n, c, i, j] += gradient * Math.Pow(s, -beta);
            var (first, last) = Window(attributes, c, channels);
            for (int k = first; k <= last; k++)
                xGradient[n, k, i, j] -= gradient * x[n, c, i, j] * beta * Math.Pow(s, -beta - 1) * 2 * share * x[n, k, i, j];
        }

        return [xGradient];
    }

    private static double Scale(Attributes attributes, Tensor x, int n, int c, int i, int j)
    {
        var (first, last) = Window(attributes, c, x.Dimensions[1]);
        double sum = 0;
        for (int k = first; k <= last; k++)
            sum += x[n, k, i, j] * x[n, k, i, j];
        return attributes.Number("bias", 1) + (Share(attributes) * sum);
    }

    private static double Share(Attributes attributes) => attributes.Number("alpha", 1e-4) / Size(attributes);

    private static (int First, int Last) Window(Attributes attributes, int c, int channels)
    {
        int size = Size(attributes);
        return (Math.Max(0, c - ((size - 1) / 2)), Math.Min(channels - 1, c + (size / 2)));
    }

    private static int Size(Attributes attributes) => attributes.Integer("size", 0) is > 0 and int size ? size : throw new NotSupportedException("LRN needs a size.");
}

namespace CnnCompiler.References;

/// <summary>
/// The largest pixel of each channel: out[n, c] = max in[n, c, y, x] over y, x. Of equal pixels the first, row by row, wins, and the gradient goes to it alone.
/// Source: ONNX operator GlobalMaxPool.
/// </summary>
/// <remarks>Input: image [N, C, H, W]. Output: [N, C, 1, 1].</remarks>
public sealed class GlobalMaxPoolReference : IOperatorReference
{
    /// <inheritdoc/>
    public string Operation => "GlobalMaxPool";

    /// <inheritdoc/>
    public Tensor Forward(Attributes attributes, IReadOnlyList<Tensor> inputs)
    {
        attributes.AllowOnly();
        Tensor image = inputs[0];
        var (batch, channels, _, _) = image.MapDimensions;
        Tensor output = new([batch, channels, 1, 1]);
        foreach (var (n, c) in Loops.Over(batch, channels))
        {
            var (y, x) = Winner(image, n, c);
            output[n, c, 0, 0] = image[n, c, y, x];
        }

        return output;
    }

    /// <inheritdoc/>
    public IReadOnlyList<Tensor?> Backward(Attributes attributes, IReadOnlyList<Tensor> inputs, Tensor output, Tensor outputGradient)
    {
        Tensor image = inputs[0], imageGradient = image.Zeros();
        var (batch, channels, _, _) = image.MapDimensions;
        foreach (var (n, c) in Loops.Over(batch, channels))
        {
            var (y, x) = Winner(image, n, c);
            imageGradient[n, c, y, x] = outputGradient[n, c, 0, 0];
        }

        return [imageGradient];
    }

    private static (int Y, int X) Winner(Tensor image, int n, int c)
    {
        var (_, _, height, width) = image.MapDimensions;
        var winner = (Y: 0, X: 0);
        foreach (var (y, x) in Loops.Over(height, width))
        {
            if (image[n, c, y, x] > image[n, c, winner.Y, winner.X])
                winner = (y, x);
        }

        return winner;
    }
}

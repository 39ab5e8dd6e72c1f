namespace CnnCompiler.References;

/// <summary>
/// The largest pixel of each window: out[n, c, oy, ox] = max in[n, c, oy·sy + ky − top, ox·sx + kx − left] over ky, kx. Padding never wins. Of equal pixels the first,
/// row by row, wins, and the gradient goes to it alone. Source: ONNX operator MaxPool.
/// </summary>
/// <remarks>Input: image [N, C, H, W]. Output: [N, C, H', W']. Second output, if asked for: where each maximum was, counted over the whole input.</remarks>
public sealed class MaxPoolReference : ITwoResultsReference
{
    /// <inheritdoc/>
    public string Operation => "MaxPool";

    /// <inheritdoc/>
    public Tensor Forward(Attributes attributes, IReadOnlyList<Tensor> inputs)
    {
        Tensor image = inputs[0];
        var (y, x) = Windows(attributes, image);
        var (batch, channels, _, _) = image.MapDimensions;
        Tensor output = new([batch, channels, y.Positions, x.Positions]);

        foreach (var (n, c, oy, ox) in Loops.Over(batch, channels, y.Positions, x.Positions))
        {
            var (iy, ix) = Winner(image, n, c, y, oy, x, ox);
            output[n, c, oy, ox] = image[n, c, iy, ix];
        }

        return output;
    }

    /// <inheritdoc/>
    public IReadOnlyList<Tensor?> Backward(Attributes attributes, IReadOnlyList<Tensor> inputs, Tensor output, Tensor outputGradient)
    {
        Tensor image = inputs[0], imageGradient = image.Zeros();
        var (y, x) = Windows(attributes, image);
        var (batch, channels, _, _) = image.MapDimensions;

        foreach (var (n, c, oy, ox) in Loops.Over(batch, channels, y.Positions, x.Positions))
        {
            var (iy, ix) = Winner(image, n, c, y, oy, x, ox);
            imageGradient[n, c, iy, ix] += outputGradient[n, c, oy, ox];
        }

        return [imageGradient];
    }

    /// <inheritdoc/>
    public Tensor Second(Attributes attributes, IReadOnlyList<Tensor> inputs)
    {
        Tensor image = inputs[0], places = Forward(attributes, inputs).Zeros();
        var (y, x) = Windows(attributes, image);
        var (batch, channels, height, width) = image.MapDimensions;
        foreach (var (n, c, oy, ox) in Loops.Over(batch, channels, y.Positions, x.Positions))
        {
            var (iy, ix) = Winner(image, n, c, y, oy, x, ox);
            places[n, c, oy, ox] = (((((n * channels) + c) * height) + iy) * width) + ix;
        }

        return places;
    }

    private static (int Y, int X) Winner(Tensor image, int n, int c, WindowAxis y, int oy, WindowAxis x, int ox)
    {
        (int Y, int X)? winner = null;
        foreach (var (ky, kx) in Loops.Over(y.Kernel, x.Kernel))
        {
            int iy = y.At(oy, ky), ix = x.At(ox, kx);
            if (!y.InImage(iy) || !x.InImage(ix))
                continue;
            if (winner is not { } best || image[n, c, iy, ix] > image[n, c, best.Y, best.X])
                winner = (iy, ix);
        }

        return winner ?? throw new InvalidOperationException("A window sees no pixel.");
    }

    private static (WindowAxis Y, WindowAxis X) Windows(Attributes attributes, Tensor image)
    {
        attributes.AllowOnly("kernel_shape", "strides", "pads", "ceil_mode");
        return WindowAxis.OfPool(attributes, image);
    }
}

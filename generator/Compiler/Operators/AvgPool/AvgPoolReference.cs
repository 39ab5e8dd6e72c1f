namespace CnnCompiler.References;

/// <summary>
/// The mean of each window: out[n, c, oy, ox] = Σ in[n, c, oy·sy + ky − top, ox·sx + kx − left] / count over ky, kx. The count is of the pixels that the window sees;
/// with count_include_pad it is of pixels and padding, and of a window that ceil_mode lets hang over, the part beyond the padding does not count. Source: ONNX operator
/// AveragePool, and PyTorch's AvgPool2d for that last point.
/// </summary>
/// <remarks>Input: image [N, C, H, W]. Output: [N, C, H', W'].</remarks>
public sealed class AvgPoolReference : IOperatorReference
{
    /// <inheritdoc/>
    public string Operation => "AveragePool";

    /// <inheritdoc/>
    public Tensor Forward(Attributes attributes, IReadOnlyList<Tensor> inputs)
    {
        Tensor image = inputs[0];
        var (y, x) = Windows(attributes, image);
        var (batch, channels, _, _) = image.MapDimensions;
        Tensor output = new([batch, channels, y.Positions, x.Positions]);

        foreach (var (n, c, oy, ox) in Loops.Over(batch, channels, y.Positions, x.Positions))
        {
            double sum = 0;
            foreach (var (ky, kx) in Loops.Over(y.Kernel, x.Kernel))
            {
                int iy = y.At(oy, ky), ix = x.At(ox, kx);
                if (y.InImage(iy) && x.InImage(ix))
                    sum += image[n, c, iy, ix];
            }

            output[n, c, oy, ox] = sum / Count(attributes, y, oy, x, ox);
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
            double share = outputGradient[n, c, oy, ox] / Count(attributes, y, oy, x, ox);
            foreach (var (ky, kx) in Loops.Over(y.Kernel, x.Kernel))
            {
                int iy = y.At(oy, ky), ix = x.At(ox, kx);
                if (y.InImage(iy) && x.InImage(ix))
                    imageGradient[n, c, iy, ix] += share;
            }
        }

        return [imageGradient];
    }

    /// <summary>Of how many numbers an output is the mean.</summary>
    private static int Count(Attributes attributes, WindowAxis y, int oy, WindowAxis x, int ox)
    {
        bool includesPadding = attributes.Flag("count_include_pad");
        int count = 0;
        foreach (var (ky, kx) in Loops.Over(y.Kernel, x.Kernel))
        {
            int iy = y.At(oy, ky), ix = x.At(ox, kx);
            if (includesPadding ? y.InPaddedImage(iy) && x.InPaddedImage(ix) : y.InImage(iy) && x.InImage(ix))
                count++;
        }

        return count;
    }

    private static (WindowAxis Y, WindowAxis X) Windows(Attributes attributes, Tensor image)
    {
        attributes.AllowOnly("kernel_shape", "strides", "pads", "ceil_mode", "count_include_pad");
        return WindowAxis.OfPool(attributes, image);
    }
}

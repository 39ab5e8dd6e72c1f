namespace CnnCompiler.References;

/// <summary>
/// The length of each window as a vector: out[n, c, oy, ox] = √(Σ in[n, c, oy·sy + ky − top, ox·sx + kx − left]² over ky, kx). The gradient of a window of zeros is taken as 0.
/// Source: ONNX operator LpPool with p = 2, opset 17.
/// </summary>
/// <remarks>Input: image [N, C, H, W]. Output: [N, C, H', W'].</remarks>
public sealed class L2PoolReference : IOperatorReference
{
    /// <inheritdoc/>
    public string Operation => "LpPool";

    /// <inheritdoc/>
    public Tensor Forward(Attributes attributes, IReadOnlyList<Tensor> inputs)
    {
        var (y, x) = Windows(attributes, inputs[0]);
        var (batch, channels, _, _) = inputs[0].MapDimensions;
        Tensor output = new([batch, channels, y.Positions, x.Positions]);
        foreach (var (n, c, oy, ox) in Loops.Over(batch, channels, y.Positions, x.Positions))
            output[n, c, oy, ox] = Math.Sqrt(Seen(y, oy, x, ox).Sum(pixel => Math.Pow(inputs[0][n, c, pixel.Y, pixel.X], 2)));
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
            double length = output[n, c, oy, ox];
            foreach (var (iy, ix) in Seen(y, oy, x, ox))
                imageGradient[n, c, iy, ix] += length == 0 ? 0 : outputGradient[n, c, oy, ox] * image[n, c, iy, ix] / length;
        }

        return [imageGradient];
    }

    /// <summary>The pixels of a window.</summary>
    private static IEnumerable<(int Y, int X)> Seen(WindowAxis y, int oy, WindowAxis x, int ox) => Loops.Over(y.Kernel, x.Kernel)
        .Select(tap => (Y: y.At(oy, tap.I), X: x.At(ox, tap.J)))
        .Where(pixel => y.InImage(pixel.Y) && x.InImage(pixel.X));

    private static (WindowAxis Y, WindowAxis X) Windows(Attributes attributes, Tensor image)
    {
        attributes.AllowOnly("kernel_shape", "strides", "pads", "p");
        return attributes.Integer("p", 2) == 2 ? WindowAxis.OfPool(attributes, image) : throw new NotSupportedException("The reference knows LpPool with p = 2 alone.");
    }
}

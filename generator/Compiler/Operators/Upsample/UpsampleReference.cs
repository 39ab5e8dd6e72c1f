namespace CnnCompiler.References;

/// <summary>
/// Enlarging in two directions: out[n, c, oy, ox] = Σ max(0, 1 − |y − iy|) · max(0, 1 − |x − ix|) · in[n, c, iy, ix], where (y, x) is where the output's pixel lies in the input, cut to it. Nearest takes
/// the pixel at the floor of both instead. Source: ONNX operator Resize.
/// </summary>
/// <remarks>Inputs: image [N, C, H, W], roi and scales, which are absent, and sizes [H', W'], a constant.</remarks>
public sealed class UpsampleReference : IOperatorReference
{
    /// <inheritdoc/>
    public string Operation => "Resize";

    /// <inheritdoc/>
    public Tensor Forward(Attributes attributes, IReadOnlyList<Tensor> inputs)
    {
        Tensor image = inputs[0], sizes = inputs[3];
        var (batch, channels, _, _) = image.MapDimensions;
        Tensor output = new([batch, channels, (int)sizes.Values[0], (int)sizes.Values[1]]);
        Each(attributes, image, output, (n, c, oy, ox, iy, ix, weight) => output[n, c, oy, ox] += weight * image[n, c, iy, ix]);
        return output;
    }

    /// <inheritdoc/>
    public IReadOnlyList<Tensor?> Backward(Attributes attributes, IReadOnlyList<Tensor> inputs, Tensor output, Tensor outputGradient)
    {
        Tensor gradient = inputs[0].Zeros();
        Each(attributes, gradient, output, (n, c, oy, ox, iy, ix, weight) => gradient[n, c, iy, ix] += weight * outputGradient[n, c, oy, ox]);
        return [gradient, null, null, null];
    }

    private static void Each(Attributes attributes, Tensor image, Tensor output, Action<int, int, int, int, int, int, double> product)
    {
        attributes.AllowOnly("mode", "coordinate_transformation_mode", "nearest_mode", "axes");
        if (attributes.Integers("axes", 0, 0) is not [2, 3])
            throw new NotSupportedException("Resize must have the axes 2 and 3.");
        string mode = attributes.Text("mode", "nearest"), place = attributes.Text("coordinate_transformation_mode", "half_pixel");
        bool isNearest = mode == "nearest" && place == "asymmetric" && attributes.Text("nearest_mode", "round_prefer_floor") == "floor";
        if (!isNearest && (mode != "linear" || place is not ("half_pixel" or "align_corners")))
            throw new NotSupportedException($"Resize must be linear with half_pixel or align_corners, or nearest with asymmetric and floor, not {mode} with {place}.");
        var (batch, channels, height, width) = output.MapDimensions;
        foreach (var (n, c, oy, ox) in Loops.Over(batch, channels, height, width))
        {
            foreach (var (iy, wy) in Taps(place, isNearest, oy, image.MapDimensions.Height, height))
            {
                foreach (var (ix, wx) in Taps(place, isNearest, ox, image.MapDimensions.Width, width))
                    product(n, c, oy, ox, iy, ix, wy * wx);
            }
        }
    }

    private static IEnumerable<(int Pixel, double Weight)> Taps(string place, bool isNearest, int position, int pixels, int positions)
    {
        double at = place switch
        {
            "asymmetric" => (double)position * pixels / positions,
            "align_corners" => positions == 1 ? 0 : (double)position * (pixels - 1) / (positions - 1),
            _ => ((position + 0.5) * pixels / positions) - 0.5,
        };
        if (isNearest)
            return [((int)Math.Floor(at), 1.0)];
        at = Math.Clamp(at, 0, pixels - 1);
        return Enumerable.Range(0, pixels).Select(pixel => (pixel, Math.Max(0, 1 - Math.Abs(at - pixel)))).Where(tap => tap.Item2 > 0);
    }
}

namespace CnnCompiler.References;

/// <summary>The mean of each channel: out[n, c] = Σ in[n, c, y, x] / (H · W) over y, x. Source: ONNX operator GlobalAveragePool.</summary>
/// <remarks>Input: image [N, C, H, W]. Output: [N, C, 1, 1].</remarks>
public sealed class GlobalAvgPoolReference : IOperatorReference
{
    /// <inheritdoc/>
    public string Operation => "GlobalAveragePool";

    /// <inheritdoc/>
    public Tensor Forward(Attributes attributes, IReadOnlyList<Tensor> inputs)
    {
        attributes.AllowOnly();
        Tensor image = inputs[0];
        var (batch, channels, height, width) = image.MapDimensions;
        Tensor output = new([batch, channels, 1, 1]);
        foreach (var (n, c, y, x) in Loops.Over(batch, channels, height, width))
            output[n, c, 0, 0] += image[n, c, y, x] / ((double)height * width);
        return output;
    }

    /// <inheritdoc/>
    public IReadOnlyList<Tensor?> Backward(Attributes attributes, IReadOnlyList<Tensor> inputs, Tensor output, Tensor outputGradient)
    {
        Tensor imageGradient = inputs[0].Zeros();
        var (batch, channels, height, width) = imageGradient.MapDimensions;
        foreach (var (n, c, y, x) in Loops.Over(batch, channels, height, width))
            imageGradient[n, c, y, x] = outputGradient[n, c, 0, 0] / ((double)height * width);
        return [imageGradient];
    }
}

namespace CnnCompiler.References;

/// <summary>out[n, (by · block + bx) · C + c, y, x] = in[n, c, y · block + by, x · block + bx]. Source: ONNX operator SpaceToDepth.</summary>
/// <remarks>Input: [N, C, H, W]. Output: [N, C · block², H / block, W / block].</remarks>
public sealed class SpaceToDepthReference : IOperatorReference
{
    /// <inheritdoc/>
    public string Operation => "SpaceToDepth";

    /// <inheritdoc/>
    public Tensor Forward(Attributes attributes, IReadOnlyList<Tensor> inputs)
    {
        int block = Block(attributes);
        var (batch, channels, height, width) = inputs[0].MapDimensions;
        if (height % block != 0 || width % block != 0)
            throw new ArgumentException($"Blocks of {block} do not divide {inputs[0]}.");
        return Movement.Forward(inputs[0], [batch, channels * block * block, height / block, width / block], Source(inputs[0], block));
    }

    /// <inheritdoc/>
    public IReadOnlyList<Tensor?> Backward(Attributes attributes, IReadOnlyList<Tensor> inputs, Tensor output, Tensor outputGradient) =>
        [Movement.Backward(inputs[0], outputGradient, Source(inputs[0], Block(attributes)))];

    private static int Block(Attributes attributes)
    {
        attributes.AllowOnly("blocksize");
        return attributes.Integer("blocksize", 0);
    }

    private static Movement.Source Source(Tensor input, int block) => (place, source) =>
    {
        var (pixel, channel) = Math.DivRem(place[1], input.MapDimensions.Channels);
        (source[0], source[1], source[2], source[3]) = (place[0], channel, (place[2] * block) + (pixel / block), (place[3] * block) + (pixel % block));
        return true;
    };
}

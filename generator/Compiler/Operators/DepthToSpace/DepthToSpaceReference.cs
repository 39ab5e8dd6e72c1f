namespace CnnCompiler.References;

/// <summary>
/// out[n, d, y · block + by, x · block + bx] = in[n, (by · block + bx) · D + d, y, x] in the mode DCR, and in[n, d · block² + by · block + bx, y, x] in the mode CRD. Source: ONNX operator DepthToSpace.
/// </summary>
/// <remarks>Input: [N, D · block², H, W]. Output: [N, D, H · block, W · block].</remarks>
public sealed class DepthToSpaceReference : IOperatorReference
{
    /// <inheritdoc/>
    public string Operation => "DepthToSpace";

    /// <inheritdoc/>
    public Tensor Forward(Attributes attributes, IReadOnlyList<Tensor> inputs)
    {
        var (block, source) = Read(attributes, inputs[0]);
        var (batch, channels, height, width) = inputs[0].MapDimensions;
        if (channels % (block * block) != 0)
            throw new ArgumentException($"The channels of {inputs[0]} are no blocks of {block}.");
        return Movement.Forward(inputs[0], [batch, channels / (block * block), height * block, width * block], source);
    }

    /// <inheritdoc/>
    public IReadOnlyList<Tensor?> Backward(Attributes attributes, IReadOnlyList<Tensor> inputs, Tensor output, Tensor outputGradient) =>
        [Movement.Backward(inputs[0], outputGradient, Read(attributes, inputs[0]).Source)];

    private static (int Block, Movement.Source Source) Read(Attributes attributes, Tensor input)
    {
        attributes.AllowOnly("blocksize", "mode");
        int block = attributes.Integer("blocksize", 0), results = input.MapDimensions.Channels / (block * block);
        bool channelFirst = attributes.Text("mode", "DCR") switch
        {
            "DCR" => false,
            "CRD" => true,
            var other => throw new NotSupportedException($"DepthToSpace must have the mode DCR or CRD, not {other}."),
        };
        return (block, Source);

        bool Source(ReadOnlySpan<int> place, Span<int> source)
        {
            int pixel = (place[2] % block * block) + (place[3] % block);
            (source[0], source[1], source[2], source[3]) =
                (place[0], channelFirst ? (place[1] * block * block) + pixel : (pixel * results) + place[1], place[2] / block, place[3] / block);
            return true;
        }
    }
}

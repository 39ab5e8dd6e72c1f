namespace CnnCompiler.Data;

/// <summary>
/// Several transforms, one after the other, each with its own <see cref="ImageTransform.Probability"/>. Neighbouring geometric ones become one bilinear resampling, also
/// across nested sequences; only a second <see cref="ElasticDistortion"/> or another background begins a new one.
/// </summary>
public sealed class TransformSequence : ImageTransform
{
    private readonly ImageTransform[] _parts;

    /// <summary>A sequence.</summary>
    /// <param name="background">What lies outside of the images, for all parts that name no background themselves: <c>Background.Of(Normalization.Mnist)</c>.</param>
    /// <param name="parts">The transforms, the first first.</param>
    public TransformSequence(Background background, params ReadOnlySpan<ImageTransform> parts)
    {
        ArgumentNullException.ThrowIfNull(background);
        Background = background;
        _parts = parts.ToArray();
        foreach (var part in _parts)
            ArgumentNullException.ThrowIfNull(part, nameof(parts));
    }

    /// <inheritdoc/>
    public override int ScratchLength(MapShape shape)
    {
        int length = Warp.ScratchLength(shape, hasField: false);
        foreach (var part in _parts)
            length = Math.Max(length, part.ScratchLength(shape));
        return length;
    }

    /// <inheritdoc/>
    protected internal override void Transform(MapShape shape, Span<float> image, Span<float> scratch, SeededRandom random, Background background)
    {
        Warp warp = new(shape, image, scratch, background);
        Run(shape, image, scratch, random, background, ref warp);
        warp.Resample();
    }

    private void Run(MapShape shape, Span<float> image, Span<float> scratch, SeededRandom random, Background background, ref Warp warp)
    {
        foreach (var part in _parts)
        {
            if (!part.IsDrawn(random))
                continue;
            var own = part.Background ?? background;
            switch (part)
            {
                case TransformSequence sequence:
                    sequence.Run(shape, image, scratch, random, own, ref warp);
                    break;
                case GeometricTransform geometric:
                    warp.Surround(own);
                    geometric.Add(shape, ref warp, random);
                    break;
                default:
                    warp.Resample();
                    own.RequireFor(shape);
                    part.Transform(shape, image, scratch[..part.ScratchLength(shape)], random, own);
                    break;
            }
        }
    }
}

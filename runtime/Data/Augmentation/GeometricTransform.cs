namespace CnnCompiler.Data;

/// <summary>
/// Moves the pixels of an image. Those that follow each other in a <see cref="TransformSequence"/> become one bilinear resampling, so that several together blur no more than
/// one. Moves by whole pixels copy them to the bit.
/// </summary>
public abstract class GeometricTransform : ImageTransform
{
    private protected GeometricTransform()
    {
    }

    /// <inheritdoc/>
    public override int ScratchLength(MapShape shape) => Warp.ScratchLength(shape, hasField: false);

    /// <inheritdoc/>
    protected internal sealed override void Transform(MapShape shape, Span<float> image, Span<float> scratch, SeededRandom random, Background background)
    {
        Warp warp = new(shape, image, scratch, background);
        Add(shape, ref warp, random);
        warp.Resample();
    }

    /// <summary>Draws one of its moves.</summary>
    internal abstract void Add(MapShape shape, ref Warp warp, SeededRandom random);
}

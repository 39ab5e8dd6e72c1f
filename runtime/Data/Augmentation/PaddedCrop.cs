namespace CnnCompiler.Data;

/// <summary>
/// Surrounds the image with background and cuts a part of the image's own size out of that, anywhere: a move by whole pixels, which are copied to the bit. Source: He,
/// Zhang, Ren, Sun, "Deep Residual Learning for Image Recognition", 2015, section 4.2, with a padding of 4 for images of 32 × 32.
/// </summary>
public sealed class PaddedCrop : GeometricTransform
{
    private readonly int _padding;

    /// <summary>A crop of a padded image.</summary>
    /// <param name="padding">Pixels of background on each side, 0 to 65,535.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is not.</exception>
    public PaddedCrop(int padding)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(padding);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(padding, ushort.MaxValue);
        _padding = padding;
    }

    /// <inheritdoc/>
    internal override void Add(MapShape shape, ref Warp warp, SeededRandom random)
    {
        int left = random.NextInt32((2 * _padding) + 1), top = random.NextInt32((2 * _padding) + 1);
        warp.Add(Affine.Translation(left - _padding, top - _padding));
    }
}

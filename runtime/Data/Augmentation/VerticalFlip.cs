namespace CnnCompiler.Data;

/// <summary>Exchanges above and below, to the bit. For half of the images it is <c>new VerticalFlip { Probability = 0.5 }</c>.</summary>
public sealed class VerticalFlip : GeometricTransform
{
    /// <inheritdoc/>
    internal override void Add(MapShape shape, ref Warp warp, SeededRandom random) => warp.Add(Affine.About(shape, 1, 0, 0, -1));
}

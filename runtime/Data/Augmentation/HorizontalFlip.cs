namespace CnnCompiler.Data;

/// <summary>Exchanges left and right, to the bit. For half of the images it is <c>new HorizontalFlip { Probability = 0.5 }</c>.</summary>
public sealed class HorizontalFlip : GeometricTransform
{
    /// <inheritdoc/>
    internal override void Add(MapShape shape, ref Warp warp, SeededRandom random) => warp.Add(Affine.About(shape, -1, 0, 0, 1));
}

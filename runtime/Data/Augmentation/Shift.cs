namespace CnnCompiler.Data;

/// <summary>Moves the image by a part of pixels, each axis for itself.</summary>
public sealed class Shift : GeometricTransform
{
    private readonly DrawRange _right;
    private readonly DrawRange _down;

    /// <summary>A distance within a limit in all directions.</summary>
    /// <param name="pixels">The limit, at least 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is less than 0 or not finite.</exception>
    public Shift(double pixels)
        : this(pixels, pixels)
    {
    }

    /// <summary>A distance within another limit for each axis.</summary>
    /// <param name="horizontal">The limit to the left and to the right in pixels, at least 0.</param>
    /// <param name="vertical">The limit up and down in pixels, at least 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">One is less than 0 or not finite.</exception>
    public Shift(double horizontal, double vertical)
    {
        _right = new(-horizontal, horizontal, -int.MaxValue, int.MaxValue);
        _down = new(-vertical, vertical, -int.MaxValue, int.MaxValue);
    }

    /// <inheritdoc/>
    internal override void Add(MapShape shape, ref Warp warp, SeededRandom random)
    {
        double right = _right.Draw(random), down = _down.Draw(random);
        warp.Add(Affine.Translation(-right, -down));
    }
}

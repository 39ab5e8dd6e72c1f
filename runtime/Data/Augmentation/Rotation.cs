namespace CnnCompiler.Data;

/// <summary>Turns the image about its middle, counter-clockwise for positive angles. Right angles about a pixel's centre copy pixels to the bit.</summary>
public sealed class Rotation : GeometricTransform
{
    private const double FullTurn = 360;

    private readonly DrawRange _degrees;

    /// <summary>An angle within a limit in both directions.</summary>
    /// <param name="degrees">The limit, 0 to 360.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is not.</exception>
    public Rotation(double degrees)
        : this(-degrees, degrees)
    {
    }

    /// <summary>An angle within a range.</summary>
    /// <param name="from">The least angle in degrees, from −360.</param>
    /// <param name="to">The greatest, to 360.</param>
    /// <exception cref="ArgumentOutOfRangeException">They are not, or in the wrong order.</exception>
    public Rotation(double from, double to) => _degrees = new(from, to, -FullTurn, FullTurn);

    /// <inheritdoc/>
    internal override void Add(MapShape shape, ref Warp warp, SeededRandom random)
    {
        // SinCosPi is exact for right angles.
        var (sin, cos) = double.SinCosPi(_degrees.Draw(random) / (FullTurn / 2));
        warp.Add(Affine.About(shape, cos, -sin, sin, cos));
    }
}

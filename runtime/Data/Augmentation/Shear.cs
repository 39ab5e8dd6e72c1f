namespace CnnCompiler.Data;

/// <summary>Slants the image as italics are: rows move sideways, the more the further they are from the middle; to the right above it for positive angles.</summary>
public sealed class Shear : GeometricTransform
{
    private const double Greatest = 80;

    private readonly DrawRange _degrees;

    /// <summary>An angle within a limit in both directions.</summary>
    /// <param name="degrees">The limit, 0 to 80: how far upright lines lean over.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is not.</exception>
    public Shear(double degrees)
        : this(-degrees, degrees)
    {
    }

    /// <summary>An angle within a range.</summary>
    /// <param name="from">The least angle in degrees, from −80.</param>
    /// <param name="to">The greatest, to 80.</param>
    /// <exception cref="ArgumentOutOfRangeException">They are not, or in the wrong order.</exception>
    public Shear(double from, double to) => _degrees = new(from, to, -Greatest, Greatest);

    /// <inheritdoc/>
    internal override void Add(MapShape shape, ref Warp warp, SeededRandom random) =>
        warp.Add(Affine.About(shape, 1, double.TanPi(_degrees.Draw(random) / 180), 0, 1));
}

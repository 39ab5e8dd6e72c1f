namespace CnnCompiler.Data;

/// <summary>Makes what the image shows larger or smaller about its middle; the image keeps its size.</summary>
public sealed class Scaling : GeometricTransform
{
    private const double Least = 0.1, Greatest = 10;

    private readonly DrawRange _factor;

    /// <summary>A factor within a range. Pixels are interpolated, not averaged: what is made much smaller loses thin lines.</summary>
    /// <param name="from">The least factor, from 0.1; less than 1 makes smaller.</param>
    /// <param name="to">The greatest, to 10.</param>
    /// <exception cref="ArgumentOutOfRangeException">They are not, or in the wrong order.</exception>
    public Scaling(double from, double to) => _factor = new(from, to, Least, Greatest);

    /// <inheritdoc/>
    internal override void Add(MapShape shape, ref Warp warp, SeededRandom random)
    {
        double inverse = 1 / _factor.Draw(random);
        warp.Add(Affine.About(shape, inverse, 0, 0, inverse));
    }
}

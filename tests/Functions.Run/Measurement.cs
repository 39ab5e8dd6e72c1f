using System.Globalization;

namespace CnnCompiler.Functions.Run;

/// <summary>The worst error over many arguments, in units in the last place of the exact value.</summary>
/// <param name="limit">How many there may be.</param>
/// <param name="least">The smallest unit.</param>
internal sealed class Measurement(double limit, double least)
{
    private double _worst;
    private float _at;

    public bool IsRight => _worst <= limit;

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{_worst:F2} of {limit:F1} at {_at:G9}");

    public void Add(float x, float actual, double exact)
    {
        double error = Error(actual, exact);
        if (error > _worst)
            (_worst, _at) = (error, x);
    }

    /// <summary>What is not a number or not finite must be just that; what is beyond the floats must be infinite, as rounding has it.</summary>
    private double Error(float actual, double exact)
    {
        float nearest = (float)exact;
        if (float.IsNaN(nearest))
            return float.IsNaN(actual) ? 0 : double.PositiveInfinity;
        if (!float.IsFinite(nearest) || !float.IsFinite(actual))
            return actual.Equals(nearest) ? 0 : double.PositiveInfinity;
        double unit = Math.Max(least, MathF.BitIncrement(Math.Abs(nearest)) - (double)Math.Abs(nearest));
        return Math.Abs(actual - exact) / unit;
    }
}

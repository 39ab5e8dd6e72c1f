namespace CnnCompiler.Numerics;

/// <summary>
/// How far numbers are from what they should be: max |a − b| / max |b|. One scale for all of them, because rounding errors of a sum go with its largest term, and a
/// result near zero is not to be held against itself. Nothing wrong at all is 0, even if all numbers should be 0; anything not a number is infinitely wrong.
/// </summary>
public static class RelativeError
{
    /// <summary>The error of numbers in single precision.</summary>
    /// <param name="actual">What came out.</param>
    /// <param name="expected">What should have.</param>
    /// <param name="leastScale">The scale where all that should come out is smaller: what cancels to nothing still has the rounding errors of what cancelled.</param>
    public static double Of(ReadOnlySpan<float> actual, ReadOnlySpan<double> expected, double leastScale = 0)
    {
        double[] widened = new double[actual.Length];
        for (int i = 0; i < actual.Length; i++)
            widened[i] = actual[i];
        return Of(widened, expected, leastScale);
    }

    /// <summary>The error of numbers in double precision.</summary>
    /// <param name="actual">What came out.</param>
    /// <param name="expected">What should have.</param>
    /// <param name="leastScale">The scale where all that should come out is smaller: what cancels to nothing still has the rounding errors of what cancelled.</param>
    public static double Of(ReadOnlySpan<double> actual, ReadOnlySpan<double> expected, double leastScale = 0)
    {
        if (actual.Length != expected.Length)
            throw new ArgumentException($"{actual.Length} numbers came out where {expected.Length} are expected.");
        double difference = 0, scale = leastScale;
        for (int i = 0; i < actual.Length; i++)
        {
            difference = Math.Max(difference, Math.Abs(actual[i] - expected[i]));
            scale = Math.Max(scale, Math.Abs(expected[i]));
        }

        if (difference == 0)
            return 0;
        double error = difference / scale;
        return double.IsNaN(error) ? double.PositiveInfinity : error;
    }
}

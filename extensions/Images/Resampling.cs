namespace CnnCompiler.Images;

/// <summary>
/// Changes the number of samples on a line: each new sample is the mean of old ones around its place, weighted by a triangle that is as wide as a sample of the
/// coarser line. That interpolates where the line is stretched, and loses no thin stroke where it is shrunk. With as many samples as before nothing changes.
/// </summary>
internal static class Resampling
{
    /// <summary>What each new sample is made of.</summary>
    /// <param name="from">Samples before.</param>
    /// <param name="start">Where the part to resample begins, in samples.</param>
    /// <param name="length">How long that part is, in samples.</param>
    /// <param name="to">Samples after.</param>
    public static Mix[] Weights(int from, double start, double length, int to)
    {
        double step = length / to, reach = Math.Max(1, step);
        Mix[] mixes = new Mix[to];
        for (int i = 0; i < to; i++)
        {
            double centre = start + ((i + 0.5) * step) - 0.5;
            int first = Math.Max(0, (int)Math.Ceiling(centre - reach)), last = Math.Min(from - 1, (int)Math.Floor(centre + reach));
            double[] weights = [.. Enumerable.Range(first, last - first + 1).Select(sample => Math.Max(0, 1 - (Math.Abs(sample - centre) / reach)))];
            double sum = weights.Sum();
            mixes[i] = new(first, [.. weights.Select(weight => (float)(weight / sum))]);
        }

        return mixes;
    }

    /// <summary>A new sample: which old ones it is made of.</summary>
    /// <param name="First">The first of them.</param>
    /// <param name="Weights">How much each of them counts.</param>
    internal sealed record Mix(int First, float[] Weights);
}

using CnnCompiler.Numerics;

namespace CnnCompiler.Functions.Run;

/// <summary>Floats of both signs and every exponent, subnormal ones, infinities and NaN among them; denser where functions bend.</summary>
internal static class FloatSample
{
    private const int Exponents = 256, Bits = 23;
    private const int Sparse = 512, Dense = 16384;

    /// <summary>In mixed order, so that the lanes of a vector differ in all respects.</summary>
    public static IReadOnlyList<float> All { get; } = [.. Draw()];

    private static float[] Draw()
    {
        TestNumbers numbers = new(1);
        List<float> floats = [0f, -0f, float.NaN, float.PositiveInfinity, float.NegativeInfinity, float.MaxValue, float.MinValue, float.Epsilon, -float.Epsilon];
        for (int exponent = 0; exponent < Exponents; exponent++)
        {
            // From 1/16 to 128: beyond, all functions here have reached their limits.
            int count = exponent is >= 123 and <= 134 ? Dense : Sparse;
            for (int i = 0; i < count; i++)
            {
                int stratum = (1 << Bits) / count, mantissa = (i * stratum) + numbers.Whole(0, stratum - 1);
                float positive = BitConverter.Int32BitsToSingle((exponent << Bits) | mantissa);
                floats.Add(positive);
                floats.Add(-positive);
            }
        }

        float[] mixed = [.. floats];
        for (int i = mixed.Length - 1; i > 0; i--)
        {
            int j = numbers.Whole(0, i);
            (mixed[i], mixed[j]) = (mixed[j], mixed[i]);
        }

        return mixed;
    }
}

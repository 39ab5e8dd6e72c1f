namespace CnnCompiler.References;

/// <summary>The error function's complement, which .NET lacks, by the textbook's series and continued fraction. Source: Abramowitz, Stegun, 7.1.6 and 7.1.14.</summary>
public static class NormalDistribution
{
    /// <summary>Here the series still has nearly all its digits, and the fraction needs few terms.</summary>
    private const double Border = 2;

    private const int Terms = 200;

    /// <summary>1 − erf(x) for x from 0 on, with a relative error below 1e-13 down to the smallest numbers.</summary>
    /// <param name="x">From 0 on.</param>
    public static double ErrorComplement(double x) => x < Border ? 1 - Series(x) : Fraction(x);

    /// <summary>The probability that a standard normal value is below x.</summary>
    /// <param name="x">Any number.</param>
    public static double Below(double x)
    {
        double tail = ErrorComplement(Math.Abs(x) / Math.Sqrt(2)) / 2;
        return x > 0 ? 1 - tail : tail;
    }

    /// <summary>The derivative of <see cref="Below"/>.</summary>
    /// <param name="x">Any number.</param>
    public static double Density(double x) => Math.Exp(-x * x / 2) / Math.Sqrt(2 * Math.PI);

    /// <summary>erf(x) = 2/√π · e^(−x²) · Σ 2ⁿ x²ⁿ⁺¹ / (1 · 3 · … · (2n + 1)), all of one sign.</summary>
    private static double Series(double x)
    {
        double term = x, sum = x;
        for (int n = 1; n < Terms; n++)
        {
            term *= 2 * x * x / ((2 * n) + 1);
            sum += term;
        }

        return 2 / Math.Sqrt(Math.PI) * Math.Exp(-x * x) * sum;
    }

    /// <summary>e^(−x²) / √π over x + ½ / (x + 1 / (x + 3/2 / (x + 2 / (x + …)))).</summary>
    private static double Fraction(double x)
    {
        double denominator = x;
        for (int k = Terms; k > 0; k--)
            denominator = x + (k / 2.0 / denominator);
        return Math.Exp(-x * x) / (Math.Sqrt(Math.PI) * denominator);
    }
}

using System.Globalization;

namespace CnnCompiler.Generator.Shapes;

/// <summary>Arithmetic on sizes that cannot overflow silently.</summary>
internal static class Sizes
{
    /// <summary>What an array can hold, as messages say it.</summary>
    public const string Limit = "2,147,483,647 values";

    /// <summary>The product, or null when it is beyond what an array can hold.</summary>
    public static long? Product(params IEnumerable<int> factors)
    {
        long product = 1;
        foreach (int factor in factors)
        {
            product *= factor;
            if (product > int.MaxValue)
                return null;
        }

        return product;
    }

    /// <summary>The smallest multiple of <paramref name="unit"/> that is not below <paramref name="value"/>.</summary>
    public static int RoundUp(int value, int unit) => checked(((value + unit - 1) / unit) * unit);

    public static int CeilingDivide(int value, int divisor) => (value + divisor - 1) / divisor;

    /// <summary>The largest number that divides both <paramref name="a"/> and <paramref name="b"/> and is at most <paramref name="limit"/>.</summary>
    public static int LargestCommonDivisor(int a, int b, int limit)
    {
        while (b != 0)
            (a, b) = (b, a % b);
        int best = 1;
        for (int divisor = 1; (long)divisor * divisor <= a; divisor++)
        {
            if (a % divisor != 0)
                continue;
            best = divisor <= limit ? Math.Max(best, divisor) : best;
            best = a / divisor <= limit ? Math.Max(best, a / divisor) : best;
        }

        return best;
    }

    /// <summary>With thousands separated, as people read numbers: <c>4,241,152</c>.</summary>
    public static string Readable(long value) => value.ToString("N0", CultureInfo.InvariantCulture);
}

namespace CnnCompiler.Generator.Kernels;

/// <summary>
/// Mathematical functions, as expressions that every target can print. Each keeps a bound of its error, in units in the last place, that docs/functions.md states and a test
/// holds over all floats; a NaN gets through, and infinities give the limits. Here: the exponential and what is made of it alone.
/// </summary>
/// <remarks>
/// The reduction is the usual one: x = n · ln 2 + r with |r| at most ln 2 / 2, and the Taylor series in r, whose first term left out is below a tenth of a unit in the
/// last place.
/// </remarks>
internal static class Functions
{
    public const float Log2E = 1.44269504f;

    /// <summary>ln 2 in two parts; the first has so few digits that its product with n is exact.</summary>
    public const float Ln2High = 0.693359375f, Ln2Low = -2.12194440e-4f;

    private static readonly Register Q = new("q");

    /// <summary>What <see cref="Reduced"/>, <see cref="Series"/> and <see cref="Scaled"/> work on.</summary>
    public static Register X { get; } = new("x");

    public static Register N { get; } = new("n");

    public static Register R { get; } = new("r");

    public static Register Scale { get; } = new("scale");

    /// <summary>eˣ, rounded to zero below −104 and to infinity above 88.73.</summary>
    public static Function Exp { get; } = new(
        "exp", "e to the power of x: 2^n e^r with n whole and |r| <= ln(2)/2.", X,
        [
            new(X, Expression.Min(89f, Expression.Max(-104f, X))),
            new(N, Expression.Round(X * Log2E)),
            new(R, Reduced()),
            .. Series(Q, from: 0),
            new(Scale, HalfOfN),
        ],
        Scaled(Q));

    /// <summary>eˣ − 1 without the cancellation that subtracting 1 would bring; for x up to 88.</summary>
    public static Function ExpMinus1 { get; } = new(
        "expm1", "e to the power of x, minus 1, exact near zero too: 2^n (e^r - 1) + (2^n - 1).", X,
        [
            new(X, Expression.Min(88f, Expression.Max(-87f, X))),
            new(N, Expression.Round(X * Log2E)),
            new(R, Reduced()),
            .. Series(Q, from: 1),
            new(Q, Q * R),
            new(Scale, Expression.PowerOfTwo(N)),
        ],
        Expression.MultiplyAdd(Scale, Q, Scale - 1f));

    /// <summary>The hyperbolic tangent, t / (t + 2) with t = e²ˣ − 1; beyond ±10 it is ±1.</summary>
    public static Function Tanh { get; } = new(
        "tanh", "The hyperbolic tangent: t / (t + 2), where t = e^2x - 1.", X,
        [new(X, Expression.Min(10f, Expression.Max(-10f, X))), new(Q, new Invoke(ExpMinus1, X + X))],
        Q / (Q + 2f));

    /// <summary>2ⁿ itself may be too small or too large for a normal float, so it is two factors, of this exponent and of what is left of n.</summary>
    public static Expression HalfOfN => Expression.Round(N * 0.5f);

    /// <summary>A value times 2ⁿ, where <see cref="Scale"/> is <see cref="HalfOfN"/>. The last product alone is rounded, also where it has no full precision any more.</summary>
    public static Expression Scaled(Expression value) => value * Expression.PowerOfTwo(Scale) * Expression.PowerOfTwo(N - Scale);

    /// <summary>x − n · ln 2.</summary>
    public static Expression Reduced() => Expression.MultiplyAdd(N, -Ln2Low, Expression.MultiplyAdd(N, -Ln2High, X));

    /// <summary>sum = Σ r^(k − from) / k! for k from <paramref name="from"/> to 7.</summary>
    public static IEnumerable<Set> Series(Register sum, int from) => Horner(sum, R, [.. new[] { 1f, 1f, 1f / 2, 1f / 6, 1f / 24, 1f / 120, 1f / 720, 1f / 5040 }.Skip(from)]);

    /// <summary>sum = Σ coefficients[k] · variable^k, by Horner's rule.</summary>
    public static IEnumerable<Set> Horner(Register sum, Register variable, params float[] coefficients)
    {
        yield return new(sum, coefficients[^1]);
        for (int k = coefficients.Length - 2; k >= 0; k--)
            yield return new(sum, Expression.MultiplyAdd(sum, variable, coefficients[k]));
    }
}

namespace CnnCompiler.Generator.Kernels;

/// <summary>
/// Mathematical functions, as expressions that every target can print. The reduction is the usual one: x = n · ln 2 + r with |r| at most ln 2 / 2, and the
/// Taylor series in r, whose first term left out is below a tenth of a unit in the last place.
/// </summary>
internal static class Functions
{
    private const float Log2E = 1.44269504f;

    /// <summary>ln 2 in two parts; the first has so few digits that its product with n is exact.</summary>
    private const float Ln2High = 0.693359375f, Ln2Low = -2.12194440e-4f;

    private static readonly Register X = new("x"), N = new("n"), R = new("r"), Q = new("q"), Scale = new("scale");

    /// <summary>eˣ, rounded to zero below −104 and to infinity above 88.73.</summary>
    public static Function Exp { get; } = new(
        "exp", "e to the power of x: 2^n e^r with n whole and |r| <= ln(2)/2.", X,
        [
            new(X, Expression.Min(89f, Expression.Max(-104f, X))),
            new(N, Expression.Round(X * Log2E)),
            new(R, Reduced()),
            .. Series(from: 0),
            // Two factors, because 2^n itself may be too small or too large for a normal float.
            new(Scale, Expression.Round(N * 0.5f)),
        ],
        Q * Expression.PowerOfTwo(Scale) * Expression.PowerOfTwo(N - Scale));

    /// <summary>eˣ − 1 without the cancellation that subtracting 1 would bring; for x up to 88.</summary>
    public static Function ExpMinus1 { get; } = new(
        "expm1", "e to the power of x, minus 1, exact near zero too: 2^n (e^r - 1) + (2^n - 1).", X,
        [
            new(X, Expression.Min(88f, Expression.Max(-87f, X))),
            new(N, Expression.Round(X * Log2E)),
            new(R, Reduced()),
            .. Series(from: 1),
            new(Q, Q * R),
            new(Scale, Expression.PowerOfTwo(N)),
        ],
        Expression.MultiplyAdd(Scale, Q, Scale - 1f));

    /// <summary>The hyperbolic tangent, t / (t + 2) with t = e²ˣ − 1; beyond ±10 it is ±1.</summary>
    public static Function Tanh { get; } = new(
        "tanh", "The hyperbolic tangent: t / (t + 2), where t = e^2x - 1.", X,
        [new(X, Expression.Min(10f, Expression.Max(-10f, X))), new(Q, new Invoke(ExpMinus1, X + X))],
        Q / (Q + 2f));

    private static Expression Reduced() => Expression.MultiplyAdd(N, -Ln2Low, Expression.MultiplyAdd(N, -Ln2High, X));

    /// <summary>q = Σ r^(k − from) / k! for k from <paramref name="from"/> to 7, by Horner's rule.</summary>
    private static IEnumerable<Set> Series(int from)
    {
        float[] inverseFactorials = [1f, 1f, 1f / 2, 1f / 6, 1f / 24, 1f / 120, 1f / 720, 1f / 5040];
        yield return new(Q, inverseFactorials[7]);
        for (int k = 6; k >= from; k--)
            yield return new(Q, Expression.MultiplyAdd(Q, R, inverseFactorials[k]));
    }
}

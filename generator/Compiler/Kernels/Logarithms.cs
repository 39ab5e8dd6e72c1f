namespace CnnCompiler.Generator.Kernels;

/// <summary>
/// Logarithms, by ln((1 + s) / (1 − s)) = s · p(s²), where p is even: 2 + 2/3 s² + 2/5 s⁴ …, cut after s⁸ and adjusted so that it is 4e-9 off at most for s up to 1/3.
/// </summary>
internal static class Logarithms
{
    private static readonly Register X = Functions.X, N = Functions.N, R = Functions.R, T = new("t"), S = new("s"), P = new("p");

    /// <summary>ln(1 + t) for t from 0 to 1, of full relative precision where t is small too.</summary>
    public static Function LogOf1Plus { get; } = new(
        "log1p", "The natural logarithm of 1 + t for 0 <= t <= 1: s p(s^2), where s = t / (t + 2).", T,
        [new(R, 1f / (T + 2f)), new(S, T * R), new(S, S * S), .. LogarithmSeries()],
        T * (P * R));

    /// <summary>ln x for x from 1 to 2¹²⁶: x = 2ⁿ m with m between 3/4 and 3/2.</summary>
    public static Function Log { get; } = new(
        "log", "The natural logarithm of x >= 1: n ln(2) + s p(s^2), where x = 2^n m, 3/4 <= m < 3/2 and s = (m - 1) / (m + 1).", X,
        [
            new(N, Expression.Exponent(X * (4f / 3f))),
            new(X, X * Expression.PowerOfTwo(-N)),
            new(R, (X - 1f) / (X + 1f)),
            new(S, R * R),
            .. LogarithmSeries(),
        ],
        Expression.MultiplyAdd(N, Functions.Ln2High, Expression.MultiplyAdd(N, Functions.Ln2Low, R * P)));

    /// <summary>ln(1 + eˣ) = max(0, x) + ln(1 + e^−|x|).</summary>
    public static Function Softplus { get; } = new(
        "softplus", "ln(1 + e^x): max(0, x) + ln(1 + e^-|x|).", X,
        [new(T, new Invoke(Functions.Exp, MinusMagnitude))],
        Expression.Max(0f, X) + new Invoke(LogOf1Plus, T));

    /// <summary>−|x|. The order of the operands lets a NaN through.</summary>
    private static Expression MinusMagnitude => Expression.Min(-X, X);

    private static IEnumerable<Set> LogarithmSeries() => Functions.Horner(P, S, 2f, 0.666663216f, 0.400245952f, 0.279651577f, 0.281577784f);
}

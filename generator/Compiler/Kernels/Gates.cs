namespace CnnCompiler.Generator.Kernels;

/// <summary>
/// Activations x · g(x) with a gate g from 0 to 1 for which g(−x) = 1 − g(x). With z = |x| and the gate's tail q(z) = g(−z) such a function is max(0, x) − z · q(z): nothing
/// cancels for negative x, where 1 − g would, and an infinite x never meets a zero. Its slope is s(z) = (z · q(z))′ for negative x and 1 − s(z) for positive x.
/// </summary>
internal static class Gates
{
    private static readonly Register X = Functions.X, N = Functions.N, R = Functions.R, Scale = Functions.Scale;
    private static readonly Register Z = new("z"), Q = new("q"), S = new("s"), T = new("t"), V = new("v"), W = new("w"), P = new("p"), Near = new("near"), Rest = new("rest");

    /// <summary>From here on the tails are below the smallest float.</summary>
    private const float SigmoidReach = 110f, NormalReach = 15f, TangentReach = 11f;

    private const float RootOf8OverPi = 1.59576912f, Cubic = 0.044715f * RootOf8OverPi, InverseRootOf2Pi = 0.398942280f;

    /// <summary>1 / (1 + e^z) for z from 0 on, of full relative precision down to the smallest floats.</summary>
    private static Function SigmoidTail { get; } = new(
        "sigmoidTail", "1 / (1 + e^z) for z >= 0: t / (1 + t), where t = e^-z.", Z,
        [new(T, new Invoke(Functions.Exp, -Z))],
        T / (T + 1f));

    /// <summary>1 / (1 + e^−x).</summary>
    public static Function Sigmoid { get; } = new(
        "sigmoid", "1 / (1 + e^-x): from its tail, which for x > 0 is what it lacks to 1.", X,
        [new(Q, new Invoke(SigmoidTail, Expression.Max(-X, X)))],
        Expression.IfGreater(X, 0f, 1f - Q, Q));

    /// <summary>x · sigmoid(x).</summary>
    public static Function Silu { get; } = Gated("silu", "x sigmoid(x)", SigmoidReach, new Set(Q, new Invoke(SigmoidTail, Z)));

    public static Function SiluSlope { get; } = GatedSlope("silu", SigmoidReach, new Set(Q, new Invoke(SigmoidTail, Z)), new Set(S, Q - (Z * (Q * (1f - Q)))));

    /// <summary>
    /// e^(−z²/2) as q · 2ⁿ. The square of a multiple of 1/256 has no error, so what z has beyond one is kept apart: z²/2 is up to 112, and an error of it would be one of the
    /// exponent.
    /// </summary>
    private static IReadOnlyList<Set> Bell { get; } =
    [
        new(Near, Expression.Round(Z * 256f) * (1f / 256f)),
        new(Rest, (Z - Near) * (Z + Near) * 0.5f),
        new(X, Near * Near * -0.5f),
        new(N, Expression.Round(X * Functions.Log2E)),
        new(R, Functions.Reduced() - Rest),
        .. Functions.Series(Q, from: 0),
        new(Scale, Functions.HalfOfN),
    ];

    /// <summary>w = e^(z²/2) times the tail of the normal distribution: a polynomial in (z − 3) / (z + 3), 2e-9 off at most, over z + 3.</summary>
    private static IReadOnlyList<Set> ScaledNormalTail { get; } =
    [
        new(W, 1f / (Z + 3f)),
        new(V, (Z - 3f) * W),
        .. Functions.Horner(
            P, V, 0.729083691f, -0.509331989f, 0.230017677f, -0.0472627619f, -0.0104622890f, 0.00696992015f, 0.00102415733f, -0.00103447655f, -0.000244709321f,
            0.000133323954f, 5.54918717e-5f),
        new(W, P * W),
    ];

    /// <summary>The probability that a standard normal value is above z, ½ erfc(z / √2), for z from 0 to 15, of full relative precision.</summary>
    private static Function NormalTail { get; } = new(
        "normalTail", "The probability that a normal value is above z, 0 <= z <= 15: e^(-z^2/2) p((z - 3) / (z + 3)) / (z + 3).", Z,
        [.. Bell, .. ScaledNormalTail],
        Functions.Scaled(Q * W));

    /// <summary>The tail minus z times the density, e^(−z²/2) / √(2π).</summary>
    private static Function NormalTailSlope { get; } = new(
        "normalTailSlope", "The derivative of z normalTail(z): normalTail(z) - z e^(-z^2/2) / sqrt(2 pi).", Z,
        [.. Bell, .. ScaledNormalTail],
        Functions.Scaled(Q * (W - (Z * InverseRootOf2Pi))));

    /// <summary>x · Φ(x), with the normal distribution function Φ.</summary>
    public static Function Gelu { get; } = Gated("gelu", "x times the probability that a normal value is below x", NormalReach, new Set(Q, new Invoke(NormalTail, Z)));

    public static Function GeluSlope { get; } = GatedSlope("gelu", NormalReach, new Set(S, new Invoke(NormalTailSlope, Z)));

    /// <summary>x · ½ (1 + tanh(√(2/π) (x + 0.044715 x³))), which is x · sigmoid(2 √(2/π) (x + 0.044715 x³)).</summary>
    public static Function GeluTanh { get; } = Gated(
        "geluTanh", "x sigmoid(v), where v = sqrt(8/pi) (x + 0.044715 x^3)", TangentReach,
        new Set(V, Z * Expression.MultiplyAdd(Cubic, Z * Z, RootOf8OverPi)),
        new Set(Q, new Invoke(SigmoidTail, V)));

    public static Function GeluTanhSlope { get; } = GatedSlope(
        "geluTanh", TangentReach,
        new Set(W, Z * Z),
        new Set(V, Z * Expression.MultiplyAdd(Cubic, W, RootOf8OverPi)),
        new Set(Q, new Invoke(SigmoidTail, V)),
        new Set(S, Q - (Z * (Expression.MultiplyAdd(3f * Cubic, W, RootOf8OverPi) * (Q * (1f - Q))))));

    /// <param name="name">Its name.</param>
    /// <param name="what">What it computes.</param>
    /// <param name="reach">The tail is zero from here on.</param>
    /// <param name="tail">Makes q of z.</param>
    private static Function Gated(string name, string what, float reach, params Set[] tail) => new(
        name, $"{what}: max(0, x) - z q, where q is the gate at -z = -|x|.", X,
        [new(Z, Magnitude(reach)), .. tail],
        Expression.Max(0f, X) - (Z * Q));

    /// <param name="name">The function whose slope it is.</param>
    /// <param name="reach">The slope of the tail is zero from here on.</param>
    /// <param name="slope">Makes s of z.</param>
    private static Function GatedSlope(string name, float reach, params Set[] slope) => new(
        $"{name}Slope", $"The derivative of {name}: s for negative x, 1 - s for positive x.", X,
        [new(Z, Magnitude(reach)), .. slope],
        Expression.IfGreater(X, 0f, 1f - S, S));

    /// <summary>|x|, limited. The order of the operands lets a NaN through.</summary>
    private static Expression Magnitude(float limit) => Expression.Min(limit, Expression.Max(-X, X));
}

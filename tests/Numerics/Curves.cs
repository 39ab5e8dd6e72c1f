using CnnCompiler.References;

namespace CnnCompiler.Numerics;

/// <summary>An activation as a function of one number, in double precision, where it is steep and where it is nearly zero alike.</summary>
/// <param name="Name">The layer; with its form, if that is not the usual one.</param>
/// <param name="Value">The function.</param>
/// <param name="Slope">Its derivative.</param>
/// <param name="Lowest">What it tends to on the left.</param>
/// <param name="Highest">What it tends to on the right.</param>
public sealed record Curve(string Name, Func<double, double> Value, Func<double, double> Slope, double Lowest, double Highest);

/// <summary>The activations that work value by value.</summary>
public static class Curves
{
    /// <summary>One of each, with the arguments that a layer has if none are given.</summary>
    public static IReadOnlyList<Curve> All { get; } =
    [
        new("Elu", x => x > 0 ? x : ExponentialLess1(x), x => x > 0 ? 1 : Math.Exp(x), -1, double.PositiveInfinity),
        new("Gelu", x => x * NormalDistribution.Below(x), x => NormalDistribution.Below(x) + (x * NormalDistribution.Density(x)), 0, double.PositiveInfinity),
        new("GeluTanh", x => x * Logistic(Gate(x)), x => Logistic(Gate(x)) + (x * GateSlope(x) * LogisticSlope(Gate(x))), 0, double.PositiveInfinity),
        Of("HardSigmoid", new HardSigmoidReference(), 0, 1),
        Of("HardSwish", new HardSwishReference(), 0, double.PositiveInfinity),
        Of("LeakyRelu", new LeakyReluReference(), double.NegativeInfinity, double.PositiveInfinity),
        new("PRelu", x => Math.Max(x, 0.25 * x), x => x > 0 ? 1 : 0.25, double.NegativeInfinity, double.PositiveInfinity),
        new("Relu6", x => Math.Clamp(x, 0, 6), x => x is > 0 and < 6 ? 1 : 0, 0, 6),
        Of("Sigmoid", new SigmoidReference(), 0, 1),
        new("Silu", x => x * Logistic(x), x => Logistic(x) + (x * LogisticSlope(x)), 0, double.PositiveInfinity),
        Of("Softplus", new SoftplusReference(), 0, double.PositiveInfinity),
        Of("Tanh", new TanhReference(), -1, 1),
    ];

    /// <summary>A curve by its name.</summary>
    /// <param name="name">The name.</param>
    public static Curve Find(string name) => All.Single(curve => curve.Name == name);

    private static Curve Of(string name, IOperatorReference reference, double lowest, double highest)
    {
        double Value(double x) => reference.Forward(new(), [new([1, 1], [x])]).Values[0];
        return new(name, Value, x => reference.Backward(new(), [new([1, 1], [x])], new([1, 1], [Value(x)]), new([1, 1], [1.0]))[0]!.Values[0], lowest, highest);
    }

    private static double Logistic(double x) => 1 / (1 + Math.Exp(-x));

    private static double LogisticSlope(double x) => Logistic(x) * Logistic(-x);

    /// <summary>eˣ − 1, which loses nothing near 0: with t = tanh(x / 2), eˣ = (1 + t) / (1 − t).</summary>
    private static double ExponentialLess1(double x) => 2 * Math.Tanh(x / 2) / (1 - Math.Tanh(x / 2));

    /// <summary>½ (1 + tanh u) is the logistic function of 2 u, here with u = √(2/π) · (x + 0.044715 x³).</summary>
    private static double Gate(double x) => Math.Sqrt(8 / Math.PI) * (x + (0.044715 * x * x * x));

    private static double GateSlope(double x) => Math.Sqrt(8 / Math.PI) * (1 + (3 * 0.044715 * x * x));
}

namespace CnnCompiler;

/// <summary>A loss over the probabilities that a sigmoid makes of scores, each a yes or no of its own. Targets are from 0 to 1.</summary>
public abstract class SigmoidLoss : ValueLoss
{
    private protected SigmoidLoss()
    {
    }

    private protected sealed override bool IsKnown(float target) => OptionCheck.IsKnownProbability(target);

    /// <summary>1 / (1 + e^−x), to full precision however near to 0: 1 − σ(x) is σ(−x).</summary>
    private protected static double Sigmoid(double x) => 1 / (1 + Math.Exp(-x));

    /// <summary>log(1 + e^x) = −log σ(−x), without overflow.</summary>
    private protected static double Softplus(double x) => Math.Max(x, 0) + LogOnePlus(Math.Exp(-Math.Abs(x)));

    /// <summary>
    /// log(1 + x) to full precision for small x, which 1 + x rounds away. Source: Kahan's, in Goldberg, "What Every Computer Scientist Should Know About Floating-Point
    /// Arithmetic", 1991, theorem 4.
    /// </summary>
    private static double LogOnePlus(double x)
    {
        double sum = 1 + x;
        return sum == 1 ? x : Math.Log(sum) * (x / (sum - 1));
    }
}

using CnnCompiler.References;

namespace CnnCompiler.Numerics;

/// <summary>Weight decay as a part of the gradient, as PyTorch's SGD and Adam have it: g + decay · w. Only weights decay, by their name.</summary>
internal static class WeightDecay
{
    public static double[] Apply(string name, Tensor weights, Tensor gradient, double decay)
    {
        double applied = name.EndsWith(".weight", StringComparison.Ordinal) ? decay : 0;
        double[] decayed = gradient.Values.ToArray();
        for (int i = 0; i < decayed.Length; i++)
            decayed[i] += applied * weights.Values[i];
        return decayed;
    }
}

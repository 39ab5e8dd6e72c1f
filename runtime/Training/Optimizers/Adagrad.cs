using System.Numerics;

namespace CnnCompiler;

/// <summary>
/// Adagrad: steps divided by the root of the sum of all squared gradients so far. Source: Duchi, Hazan, Singer, "Adaptive Subgradient Methods for Online Learning and
/// Stochastic Optimization", 2011, in PyTorch's form, the sum starting from zero.
/// </summary>
/// <param name="learningRate">How far a step goes, above 0.</param>
/// <param name="epsilon">Keeps the step finite where gradients vanish, above 0.</param>
/// <param name="weightDecay">How strongly weights are drawn to zero, at least 0.</param>
public sealed class Adagrad(float learningRate = 1e-2f, float epsilon = 1e-10f, float weightDecay = 0) : Optimizer(learningRate, weightDecay)
{
    /// <summary>Keeps the step finite where gradients vanish.</summary>
    public float Epsilon { get; } = OptionCheck.AboveZero(epsilon, nameof(epsilon));

    /// <inheritdoc/>
    public override IReadOnlyList<string> Slots { get; } = ["sum"];

    internal override void Update(Span<float> weights, ReadOnlySpan<float> gradients, OptimizerSlots slots, float rate, float decay, long step)
    {
        var w = Vectors(weights);
        var g = Vectors(gradients);
        var s = Vectors(slots[0]);
        Vector<float> rates = new(rate), decays = new(decay), epsilon = new(Epsilon);
        for (int i = 0; i < w.Length; i++)
        {
            var gradient = g[i] + (decays * w[i]);
            var sum = s[i] + (gradient * gradient);
            s[i] = sum;
            w[i] -= rates * gradient / (Vector.SquareRoot(sum) + epsilon);
        }
    }
}

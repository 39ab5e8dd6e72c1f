using System.Numerics;

namespace CnnCompiler;

/// <summary>
/// Lion: every parameter moves by the same distance, in the direction of the sign of an interpolated momentum; weight decay is decoupled. It keeps one number for each
/// parameter, half of Adam's. Source: Chen, Liang, Huang, Real, et al., "Symbolic Discovery of Optimization Algorithms", 2023, program 1.
/// </summary>
/// <param name="learningRate">How far a step goes, above 0; three to ten times less than Adam's.</param>
/// <param name="beta1">How much of the momentum goes into a step, from 0 to below 1.</param>
/// <param name="beta2">How slowly the momentum moves, from 0 to below 1.</param>
/// <param name="weightDecay">How strongly weights are drawn to zero, at least 0; three to ten times more than AdamW's.</param>
public sealed class Lion(float learningRate = 1e-4f, float beta1 = 0.9f, float beta2 = 0.99f, float weightDecay = 0) : Optimizer(learningRate, weightDecay)
{
    /// <summary>How much of the momentum goes into a step.</summary>
    public float Beta1 { get; } = OptionCheck.Kept(beta1, nameof(beta1));

    /// <summary>How slowly the momentum moves.</summary>
    public float Beta2 { get; } = OptionCheck.Kept(beta2, nameof(beta2));

    /// <inheritdoc/>
    public override IReadOnlyList<string> Slots { get; } = ["momentum"];

    internal override void Update(Span<float> weights, ReadOnlySpan<float> gradients, OptimizerSlots slots, float rate, float decay, long step)
    {
        var w = Vectors(weights);
        var g = Vectors(gradients);
        var m = Vectors(slots[0]);
        Vector<float> rates = new(rate), kept = new(1 - (rate * decay)), zero = Vector<float>.Zero;
        Vector<float> beta1 = new(Beta1), rest1 = new(1 - Beta1), beta2 = new(Beta2), rest2 = new(1 - Beta2);
        for (int i = 0; i < w.Length; i++)
        {
            var direction = (beta1 * m[i]) + (rest1 * g[i]);
            var move = Vector.ConditionalSelect(Vector.GreaterThan(direction, zero), rates, Vector.ConditionalSelect(Vector.LessThan(direction, zero), -rates, zero));
            m[i] = (beta2 * m[i]) + (rest2 * g[i]);
            w[i] = (kept * w[i]) - move;
        }
    }
}

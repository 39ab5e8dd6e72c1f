using System.Numerics;

namespace CnnCompiler;

/// <summary>
/// Stochastic gradient descent with momentum: v ← momentum · v + g + decay · w, then w ← w − rate · v. Source: Sutskever, Martens, Dahl, Hinton, "On the
/// importance of initialization and momentum in deep learning", 2013, in PyTorch's form.
/// </summary>
/// <param name="learningRate">How far a step goes, above 0.</param>
/// <param name="momentum">How much of the last step is kept, from 0 to below 1.</param>
/// <param name="weightDecay">How strongly weights are drawn to zero, at least 0.</param>
public sealed class Sgd(float learningRate, float momentum = 0, float weightDecay = 0) : Optimizer(learningRate, weightDecay)
{
    /// <summary>How much of the last step is kept.</summary>
    public float Momentum { get; } = momentum is >= 0 and < 1
        ? momentum
        : throw new ArgumentOutOfRangeException(nameof(momentum), momentum, "Momentum must be at least 0 and below 1.");

    /// <inheritdoc/>
    public override IReadOnlyList<string> Slots { get; } = ["velocity"];

    internal override void Update(Span<float> weights, ReadOnlySpan<float> gradients, OptimizerSlots slots, float decay, long step)
    {
        var w = Vectors(weights);
        var g = Vectors(gradients);
        var v = Vectors(slots.First);
        Vector<float> rate = new(LearningRate), momentum = new(Momentum), decays = new(decay);
        for (int i = 0; i < w.Length; i++)
        {
            var velocity = (momentum * v[i]) + g[i] + (decays * w[i]);
            v[i] = velocity;
            w[i] -= rate * velocity;
        }
    }
}

using System.Numerics;

namespace CnnCompiler;

/// <summary>
/// Stochastic gradient descent with momentum: v ← momentum · v + g + decay · w, then w ← w − rate · v; with Nesterov's momentum
/// w ← w − rate · (g + decay · w + momentum · v). Source: Sutskever, Martens, Dahl, Hinton, "On the importance of initialization and momentum in deep learning",
/// 2013, in PyTorch's form.
/// </summary>
public sealed class Sgd : Optimizer
{
    /// <summary>Gradient descent.</summary>
    /// <param name="learningRate">How far a step goes, above 0.</param>
    /// <param name="momentum">How much of the last step is kept, from 0 to below 1.</param>
    /// <param name="weightDecay">How strongly weights are drawn to zero, at least 0.</param>
    /// <param name="nesterov">Looks ahead by the step that momentum is about to make; needs momentum.</param>
    public Sgd(float learningRate, float momentum = 0, float weightDecay = 0, bool nesterov = false)
        : base(learningRate, weightDecay)
    {
        Momentum = OptionCheck.Kept(momentum, nameof(momentum));
        Nesterov = !nesterov || momentum > 0
            ? nesterov
            : throw new ArgumentException("Nesterov's momentum needs a momentum above 0.", nameof(nesterov));
        Slots = momentum > 0 ? ["velocity"] : [];
    }

    /// <summary>How much of the last step is kept.</summary>
    public float Momentum { get; }

    /// <summary>Looks ahead by the step that momentum is about to make.</summary>
    public bool Nesterov { get; }

    /// <inheritdoc/>
    public override IReadOnlyList<string> Slots { get; }

    internal override void Update(Span<float> weights, ReadOnlySpan<float> gradients, OptimizerSlots slots, float rate, float decay, long step)
    {
        var w = Vectors(weights);
        var g = Vectors(gradients);
        var v = Momentum > 0 ? Vectors(slots[0]) : [];
        Vector<float> rates = new(rate), momentum = new(Momentum), decays = new(decay);
        for (int i = 0; i < w.Length; i++)
        {
            var move = g[i] + (decays * w[i]);
            if (v.Length > 0)
            {
                var velocity = (momentum * v[i]) + move;
                v[i] = velocity;
                move = Nesterov ? move + (momentum * velocity) : velocity;
            }

            w[i] -= rates * move;
        }
    }
}

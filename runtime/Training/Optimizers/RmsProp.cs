using System.Numerics;

namespace CnnCompiler;

/// <summary>
/// RMSprop: steps divided by the root of a running mean of the gradient's square; centered, by its running standard deviation. Source: Tieleman, Hinton,
/// "Neural Networks for Machine Learning", lecture 6.5, 2012; centered: Graves, "Generating Sequences With Recurrent Neural Networks", 2013; both in PyTorch's form.
/// </summary>
public sealed class RmsProp : Optimizer
{
    /// <summary>RMSprop with PyTorch's constants.</summary>
    /// <param name="learningRate">How far a step goes, above 0.</param>
    /// <param name="alpha">How slowly the mean of the gradient's square moves, from 0 to below 1.</param>
    /// <param name="epsilon">Keeps the step finite where gradients vanish, above 0.</param>
    /// <param name="weightDecay">How strongly weights are drawn to zero, at least 0.</param>
    /// <param name="momentum">How much of the last step is kept, from 0 to below 1.</param>
    /// <param name="centered">Takes the square of the mean from the mean of the square.</param>
    public RmsProp(float learningRate = 1e-2f, float alpha = 0.99f, float epsilon = 1e-8f, float weightDecay = 0, float momentum = 0, bool centered = false)
        : base(learningRate, weightDecay)
    {
        (Alpha, Epsilon, Momentum, Centered) = (OptionCheck.Kept(alpha, nameof(alpha)), OptionCheck.AboveZero(epsilon, nameof(epsilon)), OptionCheck.Kept(momentum, nameof(momentum)), centered);
        string[] mean = centered ? ["mean"] : [], velocity = momentum > 0 ? ["velocity"] : [];
        Slots = ["square", .. mean, .. velocity];
    }

    /// <summary>How slowly the mean of the gradient's square moves.</summary>
    public float Alpha { get; }

    /// <summary>Keeps the step finite where gradients vanish.</summary>
    public float Epsilon { get; }

    /// <summary>How much of the last step is kept.</summary>
    public float Momentum { get; }

    /// <summary>Takes the square of the mean from the mean of the square.</summary>
    public bool Centered { get; }

    /// <inheritdoc/>
    public override IReadOnlyList<string> Slots { get; }

    internal override void Update(Span<float> weights, ReadOnlySpan<float> gradients, OptimizerSlots slots, float rate, float decay, long step)
    {
        var w = Vectors(weights);
        var g = Vectors(gradients);
        var s = Vectors(slots[0]);
        var m = Centered ? Vectors(slots[1]) : [];
        var v = Momentum > 0 ? Vectors(slots[Slots.Count - 1]) : [];
        Vector<float> rates = new(rate), decays = new(decay), alpha = new(Alpha), rest = new(1 - Alpha), epsilon = new(Epsilon), momentum = new(Momentum);
        for (int i = 0; i < w.Length; i++)
        {
            var gradient = g[i] + (decays * w[i]);
            var square = (alpha * s[i]) + (rest * gradient * gradient);
            var spread = square;
            s[i] = square;
            if (m.Length > 0)
            {
                var mean = (alpha * m[i]) + (rest * gradient);
                m[i] = mean;
                spread = Vector.Max(square - (mean * mean), Vector<float>.Zero); // where a gradient hardly changes, rounding makes the difference negative
            }

            var move = gradient / (Vector.SquareRoot(spread) + epsilon);
            if (v.Length > 0)
            {
                move += momentum * v[i];
                v[i] = move;
            }

            w[i] -= rates * move;
        }
    }
}

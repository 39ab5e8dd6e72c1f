using System.Numerics;

namespace CnnCompiler;

/// <summary>
/// Adam: steps scaled by running means of the gradient and of its square. Weight decay is added to the gradient. Source: Kingma, Ba, "Adam: A Method for
/// Stochastic Optimization", 2015, in PyTorch's form.
/// </summary>
public class Adam : Optimizer
{
    private readonly bool _decoupled;

    /// <summary>Adam with the paper's constants.</summary>
    /// <param name="learningRate">How far a step goes, above 0.</param>
    /// <param name="beta1">How slowly the mean of the gradient moves, from 0 to below 1.</param>
    /// <param name="beta2">How slowly the mean of its square moves, from 0 to below 1.</param>
    /// <param name="epsilon">Keeps the step finite where gradients vanish, above 0.</param>
    /// <param name="weightDecay">How strongly weights are drawn to zero, at least 0.</param>
    public Adam(float learningRate = 1e-3f, float beta1 = 0.9f, float beta2 = 0.999f, float epsilon = 1e-8f, float weightDecay = 0)
        : this(learningRate, beta1, beta2, epsilon, weightDecay, decoupled: false)
    {
    }

    private protected Adam(float learningRate, float beta1, float beta2, float epsilon, float weightDecay, bool decoupled)
        : base(learningRate, weightDecay)
    {
        (Beta1, Beta2, Epsilon, _decoupled) = (OptionCheck.Kept(beta1, nameof(beta1)), OptionCheck.Kept(beta2, nameof(beta2)), OptionCheck.AboveZero(epsilon, nameof(epsilon)), decoupled);
    }

    /// <summary>How slowly the mean of the gradient moves.</summary>
    public float Beta1 { get; }

    /// <summary>How slowly the mean of its square moves.</summary>
    public float Beta2 { get; }

    /// <summary>Keeps the step finite where gradients vanish.</summary>
    public float Epsilon { get; }

    /// <inheritdoc/>
    public override IReadOnlyList<string> Slots { get; } = ["mean", "square"];

    internal override void Update(Span<float> weights, ReadOnlySpan<float> gradients, OptimizerSlots slots, float rate, float decay, long step)
    {
        var w = Vectors(weights);
        var g = Vectors(gradients);
        var m = Vectors(slots[0]);
        var s = Vectors(slots[1]);
        double meanSoFar = 1 - Math.Pow(Beta1, step), squareSoFar = 1 - Math.Pow(Beta2, step); // the means start from zero; these undo it
        Vector<float> rates = new((float)(rate / meanSoFar)), root = new((float)(1 / Math.Sqrt(squareSoFar))), epsilon = new(Epsilon);
        Vector<float> beta1 = new(Beta1), rest1 = new(1 - Beta1), beta2 = new(Beta2), rest2 = new(1 - Beta2);
        Vector<float> coupled = new(_decoupled ? 0 : decay), kept = new(_decoupled ? 1 - (rate * decay) : 1);
        for (int i = 0; i < w.Length; i++)
        {
            var gradient = g[i] + (coupled * w[i]);
            var mean = (beta1 * m[i]) + (rest1 * gradient);
            var square = (beta2 * s[i]) + (rest2 * gradient * gradient);
            m[i] = mean;
            s[i] = square;
            w[i] = (kept * w[i]) - (rates * mean / ((Vector.SquareRoot(square) * root) + epsilon));
        }
    }
}

using System.Numerics;
using System.Runtime.InteropServices;

namespace CnnCompiler;

/// <summary>A rule that moves parameters against their gradients. Conventions are those of PyTorch's optimizers of the same names.</summary>
public abstract class Optimizer
{
    private protected Optimizer(float learningRate, float weightDecay)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(learningRate);
        ArgumentOutOfRangeException.ThrowIfNegative(weightDecay);
        LearningRate = learningRate;
        WeightDecay = weightDecay;
    }

    /// <summary>How far a step goes; may be changed between steps.</summary>
    public float LearningRate { get; set; }

    /// <summary>How strongly weights are drawn to zero; biases are not.</summary>
    public float WeightDecay { get; }

    /// <summary>Names of the numbers that are kept for every parameter from step to step.</summary>
    public abstract IReadOnlyList<string> Slots { get; }

    /// <summary>One step over some of the parameters. All spans have one length, a multiple of 16.</summary>
    /// <param name="weights">The parameters.</param>
    /// <param name="gradients">Their gradients.</param>
    /// <param name="slots">What is kept for them: the slots one after the other.</param>
    /// <param name="decay">Weight decay for these parameters.</param>
    /// <param name="step">The step's number, from 1.</param>
    internal abstract void Update(Span<float> weights, ReadOnlySpan<float> gradients, OptimizerSlots slots, float decay, long step);

    private protected static Span<Vector<float>> Vectors(Span<float> values) => MemoryMarshal.Cast<float, Vector<float>>(values);

    private protected static ReadOnlySpan<Vector<float>> Vectors(ReadOnlySpan<float> values) => MemoryMarshal.Cast<float, Vector<float>>(values);
}

/// <summary>The slots of some of the parameters.</summary>
internal readonly ref struct OptimizerSlots(Span<float> first, Span<float> second)
{
    public Span<float> First { get; } = first;

    public Span<float> Second { get; } = second;
}

using System.Numerics;
using System.Runtime.InteropServices;
using CnnCompiler.Runtime;

namespace CnnCompiler;

/// <summary>A rule that moves parameters against their gradients. Conventions are those of PyTorch's optimizers of the same names.</summary>
public abstract class Optimizer
{
    private protected Optimizer(float learningRate, float weightDecay)
    {
        LearningRate = OptionCheck.AboveZero(learningRate, nameof(learningRate));
        WeightDecay = OptionCheck.AtLeastZero(weightDecay, nameof(weightDecay));
    }

    /// <summary>How far a step goes; may be changed between steps.</summary>
    public float LearningRate { get; set; }

    /// <summary>How strongly weights are drawn to zero; biases are not, unless a <see cref="ParameterGroup"/> says so.</summary>
    public float WeightDecay { get; }

    /// <summary>Names of the numbers that are kept for every parameter from step to step.</summary>
    public abstract IReadOnlyList<string> Slots { get; }

    /// <summary>One step over some of the parameters. All spans have one length, a multiple of 16.</summary>
    /// <param name="weights">The parameters.</param>
    /// <param name="gradients">Their gradients.</param>
    /// <param name="slots">What is kept for them.</param>
    /// <param name="rate">How far the step goes: the learning rate times the factor of the parameters' group.</param>
    /// <param name="decay">Weight decay for these parameters.</param>
    /// <param name="step">The step's number, from 1.</param>
    internal abstract void Update(Span<float> weights, ReadOnlySpan<float> gradients, OptimizerSlots slots, float rate, float decay, long step);

    private protected static Span<Vector<float>> Vectors(Span<float> values) => MemoryMarshal.Cast<float, Vector<float>>(values);

    private protected static ReadOnlySpan<Vector<float>> Vectors(ReadOnlySpan<float> values) => MemoryMarshal.Cast<float, Vector<float>>(values);
}

/// <summary>The slots of some of the parameters, in the order of <see cref="Optimizer.Slots"/>.</summary>
internal readonly ref struct OptimizerSlots(AlignedFloats[] slots, int start, int length)
{
    public Span<float> this[int slot] => slots[slot].Span.Slice(start, length);
}

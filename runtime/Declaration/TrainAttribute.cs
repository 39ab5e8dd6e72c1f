namespace CnnCompiler;

/// <summary>The network can be trained: the compiler derives its backward pass too. Without this attribute no code for training exists.</summary>
/// <param name="loss">What training minimises.</param>
[AttributeUsage(AttributeTargets.Class)]
public sealed class TrainAttribute(Loss loss) : Attribute
{
    /// <summary>What training minimises.</summary>
    public Loss Loss { get; } = loss;

    /// <summary>Computes the gradient of the network's input too, for saliency maps and for checks.</summary>
    public bool InputGradient { get; set; }
}

/// <summary>What training minimises.</summary>
public enum Loss
{
    /// <summary>
    /// −log softmax(scores)[label], averaged over the batch. It is computed from the scores; a <see cref="SoftmaxAttribute"/> at the end of the network is part of it.
    /// </summary>
    SoftmaxCrossEntropy,

    /// <summary>None of the compiler's: the caller gives the gradient of the network's output to <c>Trainer.Backward</c>.</summary>
    Custom,
}

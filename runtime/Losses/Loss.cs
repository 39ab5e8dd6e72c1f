namespace CnnCompiler;

/// <summary>What training minimises. Of each there is a <see cref="LossFunction"/>, which has its options.</summary>
public enum Loss
{
    /// <summary>
    /// −log softmax(scores)[label]: one class of several; see <see cref="SoftmaxCrossEntropyLoss"/>. It is computed from the scores; a <see cref="SoftmaxAttribute"/>
    /// at the end of the network is part of it.
    /// </summary>
    SoftmaxCrossEntropy,

    /// <summary>Softmax cross-entropy that counts what is recognised already for little; see <see cref="SoftmaxFocalLoss"/>. It contains the softmax too.</summary>
    SoftmaxFocal,

    /// <summary>How far the right class's score is from being a margin above the others; see <see cref="HingeLoss"/>. It is computed from the scores, without a softmax.</summary>
    Hinge,

    /// <summary>
    /// −log of the probability of each yes or no: any number of tags an image; see <see cref="SigmoidCrossEntropyLoss"/>. It is computed from the scores; a sigmoid at the
    /// end of the network is part of it.
    /// </summary>
    SigmoidCrossEntropy,

    /// <summary>Sigmoid cross-entropy that counts what is recognised already for little; see <see cref="SigmoidFocalLoss"/>. It contains the sigmoid too.</summary>
    SigmoidFocal,

    /// <summary>(result − target)²; see <see cref="MeanSquaredLoss"/>.</summary>
    MeanSquared,

    /// <summary>|result − target|; see <see cref="MeanAbsoluteLoss"/>.</summary>
    MeanAbsolute,

    /// <summary>Squared where the result is near its target, absolute further off; see <see cref="HuberLoss"/>.</summary>
    Huber,

    /// <summary>None of the compiler's: the caller gives the gradient of the network's output to <c>Trainer.Backward</c>.</summary>
    Custom,
}

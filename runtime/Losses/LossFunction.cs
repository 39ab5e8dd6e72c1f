namespace CnnCompiler;

/// <summary>
/// What training makes small: a number that says how wrong results are, and its gradient. Means are taken as PyTorch's losses take them by default. An object does not change
/// and keeps nothing between calls, so several trainers may share it.
/// </summary>
/// <remarks>
/// What cannot be averaged because nothing counts (all labels ignored, all targets unknown) gives a loss of 0 and no gradient, where PyTorch says NaN. Results that are not
/// finite give a loss that is not finite: training has diverged.
/// </remarks>
public abstract class LossFunction
{
    /// <summary>Which loss it is; a model is trained with the one that its <see cref="TrainAttribute"/> declares.</summary>
    public abstract Loss Kind { get; }

    /// <summary>The loss of its kind as it is without options.</summary>
    /// <param name="kind">Any but <see cref="Loss.Custom"/>.</param>
    /// <exception cref="ArgumentException">The kind is <see cref="Loss.Custom"/>, or none.</exception>
    public static LossFunction Default(Loss kind) => kind switch
    {
        Loss.SoftmaxCrossEntropy => new SoftmaxCrossEntropyLoss(),
        Loss.SoftmaxFocal => new SoftmaxFocalLoss(),
        Loss.Hinge => new HingeLoss(),
        Loss.SigmoidCrossEntropy => new SigmoidCrossEntropyLoss(),
        Loss.SigmoidFocal => new SigmoidFocalLoss(),
        Loss.MeanSquared => new MeanSquaredLoss(),
        Loss.MeanAbsolute => new MeanAbsoluteLoss(),
        Loss.Huber => new HuberLoss(),
        _ => throw new ArgumentException($"Loss.{kind} is none of the compiler's: derive a class from LossFunction, or give the gradient to Trainer.Backward.", nameof(kind)),
    };

    /// <summary>The mean loss of results with labels, and its gradient. Nothing is allocated.</summary>
    /// <param name="output">The shape [C, H, W] of one result.</param>
    /// <param name="outputs">The results, one after the other.</param>
    /// <param name="labels">The right class of every pixel, [n, H, W]; of every image if a result is a vector.</param>
    /// <param name="gradients">Receives the gradient of the mean loss with respect to the results, shaped as they are.</param>
    /// <returns>The mean loss.</returns>
    /// <exception cref="ArgumentException">Lengths do not fit, or a label is no class.</exception>
    /// <exception cref="NotSupportedException">The loss compares with targets only.</exception>
    public float Compute(MapShape output, ReadOnlySpan<float> outputs, ReadOnlySpan<int> labels, Span<float> gradients)
    {
        int images = Images(output, outputs.Length, gradients.Length), pixels = output.Height * output.Width;
        if (labels.Length != (long)images * pixels)
        {
            throw new ArgumentException(
                $"{images} results {output} go with {(long)images * pixels} labels, {(pixels == 1 ? "one an image" : $"one for each of their {pixels} pixels")}, but got {labels.Length}.",
                nameof(labels));
        }

        return OfLabels(output, outputs, labels, gradients);
    }

    /// <summary>The mean loss of results with targets, and its gradient. Nothing is allocated.</summary>
    /// <param name="output">The shape [C, H, W] of one result.</param>
    /// <param name="outputs">The results, one after the other.</param>
    /// <param name="targets">
    /// What they should be, shaped as they are: over the channels of a pixel the probability of each class where the loss has a softmax, 0 to 1 where it has a sigmoid, any
    /// finite value otherwise. NaN is not known and does not count.
    /// </param>
    /// <param name="gradients">Receives the gradient of the mean loss with respect to the results, shaped as they are.</param>
    /// <returns>The mean loss.</returns>
    /// <exception cref="ArgumentException">Lengths do not fit, or a target is not what the loss can be given.</exception>
    /// <exception cref="NotSupportedException">The loss compares with labels only.</exception>
    public float Compute(MapShape output, ReadOnlySpan<float> outputs, ReadOnlySpan<float> targets, Span<float> gradients)
    {
        int images = Images(output, outputs.Length, gradients.Length);
        if (targets.Length != outputs.Length)
            throw new ArgumentException($"{images} results {output} go with {outputs.Length} targets, one a value, but got {targets.Length}.", nameof(targets));
        return OfTargets(output, outputs, targets, gradients);
    }

    /// <inheritdoc cref="Compute(MapShape, ReadOnlySpan{float}, ReadOnlySpan{int}, Span{float})"/>
    /// <remarks>Lengths have been checked.</remarks>
    protected virtual float OfLabels(MapShape output, ReadOnlySpan<float> outputs, ReadOnlySpan<int> labels, Span<float> gradients) =>
        throw new NotSupportedException($"{GetType().Name} compares results with targets, one a value; labels say nothing to it.");

    /// <inheritdoc cref="Compute(MapShape, ReadOnlySpan{float}, ReadOnlySpan{float}, Span{float})"/>
    /// <remarks>Lengths have been checked.</remarks>
    protected virtual float OfTargets(MapShape output, ReadOnlySpan<float> outputs, ReadOnlySpan<float> targets, Span<float> gradients) =>
        throw new NotSupportedException($"{GetType().Name} compares results with labels, one a pixel; targets say nothing to it.");

    private static int Images(MapShape output, int outputs, int gradients)
    {
        if (output.Channels < 1 || output.Height < 1 || output.Width < 1)
            throw new ArgumentException($"A result of {output} has no values.", nameof(output));
        int images = outputs / output.Length;
        if (images == 0 || images * output.Length != outputs)
            throw new ArgumentException($"{outputs} values are not one or more results {output} of {output.Length} values each.", nameof(outputs));
        if (gradients != outputs)
            throw new ArgumentException($"{outputs} results' values have as many gradients, but there is room for {gradients}.", nameof(gradients));
        return images;
    }
}

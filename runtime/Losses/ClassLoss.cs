namespace CnnCompiler;

/// <summary>A loss that looks at the scores of all classes of a pixel together. A vector is a map of one pixel.</summary>
public abstract class ClassLoss : LossFunction
{
    private readonly float[] _weights = [];

    private protected ClassLoss()
    {
    }

    /// <summary>What a class counts for, for classes that are rare or matter more; empty, as it is by default, for 1 each.</summary>
    public IReadOnlyList<float> ClassWeights
    {
        get => _weights;
        init => _weights = OptionCheck.Weights(value, nameof(ClassWeights));
    }

    /// <summary>Pixels with this label do not count: those that nobody has labelled, for instance. Null, as it is by default, for none.</summary>
    public int? IgnoredLabel { get; init; }

    /// <inheritdoc/>
    protected sealed override float OfLabels(MapShape output, ReadOnlySpan<float> outputs, ReadOnlySpan<int> labels, Span<float> gradients)
    {
        CheckClasses(output.Channels);
        double counted = 0;
        foreach (int label in labels)
        {
            if (label == IgnoredLabel)
                continue;
            if ((uint)label >= (uint)output.Channels)
                throw new ArgumentException($"{label} is no class: there are {output.Channels}, numbered from 0.", nameof(labels));
            counted += Share(label);
        }

        double share = counted > 0 ? 1 / counted : 0, total = 0;
        int pixels = output.Height * output.Width;
        for (int i = 0; i < labels.Length; i++)
        {
            int first = First(output, i, pixels);
            PixelScores pixel = new(output.Channels, pixels, outputs[first..], [], labels[i]);
            if (labels[i] == IgnoredLabel)
                pixel.Clear(gradients[first..]);
            else
                total += At(pixel, share, gradients[first..]);
        }

        return (float)(total * share);
    }

    private protected void CheckClasses(int classes)
    {
        if (_weights.Length > 0 && _weights.Length != classes)
            throw new ArgumentException($"There are {_weights.Length} class weights, but the results have {classes} classes.");
    }

    private protected float Weight(int c) => _weights.Length == 0 ? 1 : _weights[c];

    /// <summary>How much a pixel adds to what the sum of losses is divided by.</summary>
    private protected virtual double Share(int label) => 1;

    /// <summary>The loss of one pixel, not divided yet.</summary>
    /// <param name="pixel">Its scores and what they should be.</param>
    /// <param name="share">What its gradient is multiplied by.</param>
    /// <param name="gradients">Receives its gradient, as far apart as the scores are.</param>
    private protected abstract double At(in PixelScores pixel, double share, Span<float> gradients);

    /// <summary>Where the pixel with a number among all images' pixels has its first channel.</summary>
    private protected static int First(MapShape output, int pixel, int pixels) => (pixel / pixels * output.Length) + (pixel % pixels);
}

/// <summary>The scores of one pixel and what they should be, <paramref name="stride"/> values apart: a channel of a map lies behind the one before.</summary>
/// <param name="classes">Number of classes.</param>
/// <param name="stride">Pixels of a channel.</param>
/// <param name="scores">From the pixel's first score on.</param>
/// <param name="targets">From the pixel's first target on; empty if it has a label.</param>
/// <param name="label">Its label.</param>
internal readonly ref struct PixelScores(int classes, int stride, ReadOnlySpan<float> scores, ReadOnlySpan<float> targets, int label)
{
    private readonly ReadOnlySpan<float> _scores = scores, _targets = targets;

    public int Classes => classes;

    public int Stride => stride;

    public int Label => label;

    public double Score(int c) => _scores[c * stride];

    /// <summary>The probability that a class should have: 1 for the label.</summary>
    public double Target(int c) => _targets.IsEmpty ? (c == label ? 1 : 0) : _targets[c * stride];

    public void Clear(Span<float> gradients)
    {
        for (int c = 0; c < classes; c++)
            gradients[c * stride] = 0;
    }
}

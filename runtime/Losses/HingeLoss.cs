namespace CnnCompiler;

/// <summary>
/// How far the right class's score is from being a margin above each of the others: Σ over c ≠ label of max(0, margin − score[label] + score[c])^p, divided by the number of
/// classes, times the label's class weight, averaged over the pixels that count, whatever their weights; p is 1, or 2 if <see cref="Squared"/>. Its gradient is p · max(0,
/// …)^(p−1) for each other class that is too near, and minus their sum for the right one, divided likewise; at the very margin it is 0. Source: Crammer, Singer, "On the
/// Algorithmic Implementation of Multiclass Kernel-based Vector Machines", 2001, in the form of PyTorch's MultiMarginLoss, which sums over all other classes and not over the
/// nearest one only.
/// </summary>
public sealed class HingeLoss : ClassLoss
{
    /// <inheritdoc/>
    public override Loss Kind => Loss.Hinge;

    /// <summary>How far the right class's score should be above the others, above 0; 1 by default.</summary>
    public float Margin { get; init => field = OptionCheck.AboveZero(value, nameof(Margin)); } = 1;

    /// <summary>Squares what is missing to the margin: far off counts for more.</summary>
    public bool Squared { get; init; }

    private protected override double At(in PixelScores pixel, double share, Span<float> gradients)
    {
        double right = pixel.Score(pixel.Label), weight = Weight(pixel.Label) / (double)pixel.Classes, loss = 0, pull = 0;
        for (int c = 0; c < pixel.Classes; c++)
        {
            double missing = c == pixel.Label ? 0 : Margin - right + pixel.Score(c);
            double slope = !(missing <= 0) ? (Squared ? 2 * missing : 1) : 0; // a NaN counts as missing, so that it shows
            loss += slope == 0 ? 0 : (Squared ? missing * missing : missing);
            pull += slope;
            gradients[c * pixel.Stride] = (float)(share * weight * slope);
        }

        gradients[pixel.Label * pixel.Stride] = (float)(-share * weight * pull);
        return weight * loss;
    }
}

namespace CnnCompiler;

/// <summary>A loss over the probabilities that a softmax makes of scores. It takes labels, or a distribution over the classes for each pixel.</summary>
public abstract class SoftmaxLoss : ClassLoss
{
    private protected SoftmaxLoss()
    {
    }

    /// <inheritdoc/>
    protected sealed override float OfTargets(MapShape output, ReadOnlySpan<float> outputs, ReadOnlySpan<float> targets, Span<float> gradients)
    {
        CheckClasses(output.Channels);
        int pixels = output.Height * output.Width, all = outputs.Length / output.Channels, counted = 0;
        for (int i = 0; i < all; i++)
            counted += IsKnown(targets[First(output, i, pixels)..], output.Channels, pixels) ? 1 : 0;

        double share = counted > 0 ? 1.0 / counted : 0, total = 0;
        for (int i = 0; i < all; i++)
        {
            int first = First(output, i, pixels);
            PixelScores pixel = new(output.Channels, pixels, outputs[first..], targets[first..], -1);
            if (IsKnown(targets[first..], output.Channels, pixels))
                total += At(pixel, share, gradients[first..]);
            else
                pixel.Clear(gradients[first..]);
        }

        return (float)(total * share);
    }

    /// <summary>
    /// The largest score, and Σ e^(score − largest), which no score is too large for. Sums are double: what is left beside a probability of nearly 1 must not be lost.
    /// </summary>
    private protected static (double Largest, double Sum) Normalise(in PixelScores pixel)
    {
        double largest = double.NegativeInfinity, sum = 0;
        for (int c = 0; c < pixel.Classes; c++)
            largest = Math.Max(largest, pixel.Score(c));
        for (int c = 0; c < pixel.Classes; c++)
            sum += Math.Exp(pixel.Score(c) - largest);
        return (largest, sum);
    }

    private static bool IsKnown(ReadOnlySpan<float> targets, int classes, int stride)
    {
        bool known = true;
        for (int c = 0; c < classes; c++)
            known &= OptionCheck.IsKnownProbability(targets[c * stride]);
        return known;
    }
}

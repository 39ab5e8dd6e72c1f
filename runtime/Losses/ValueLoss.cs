namespace CnnCompiler;

/// <summary>A loss that looks at every value by itself, averaged over all values whose targets are known.</summary>
public abstract class ValueLoss : LossFunction
{
    private protected ValueLoss()
    {
    }

    /// <inheritdoc/>
    protected sealed override float OfTargets(MapShape output, ReadOnlySpan<float> outputs, ReadOnlySpan<float> targets, Span<float> gradients)
    {
        CheckChannels(output.Channels);
        int counted = 0, pixels = output.Height * output.Width;
        foreach (float target in targets)
            counted += IsKnown(target) ? 1 : 0;

        double share = counted > 0 ? 1.0 / counted : 0, total = 0;
        for (int first = 0; first < outputs.Length; first += pixels)
        {
            int channel = first / pixels % output.Channels;
            for (int i = first; i < first + pixels; i++)
            {
                var (loss, slope) = float.IsNaN(targets[i]) ? default : At(outputs[i], targets[i], channel);
                total += loss;
                gradients[i] = (float)(share * slope);
            }
        }

        return (float)(total * share);
    }

    /// <summary>The channels' number suits the options.</summary>
    private protected virtual void CheckChannels(int channels)
    {
    }

    /// <summary>Is the target known, not NaN? If it is, it has to be one that the loss can compare with.</summary>
    private protected virtual bool IsKnown(float target) =>
        !float.IsInfinity(target) ? !float.IsNaN(target) : throw new ArgumentException($"A target is {target}, but must be finite, or NaN where it is not known.");

    /// <summary>The loss of one value and its derivative.</summary>
    private protected abstract (double Loss, double Slope) At(double value, double target, int channel);
}

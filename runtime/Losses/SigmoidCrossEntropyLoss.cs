namespace CnnCompiler;

/// <summary>
/// How improbable each yes or no is: w · t · −log σ(x) + (1 − t) · −log(1 − σ(x)) for a score x, its target t and its channel's positive weight w, averaged over all values whose
/// targets are known. Its gradient is (1 − t) · σ(x) − w · t · σ(−x), divided likewise. Source: PyTorch's BCEWithLogitsLoss, with its default reduction; its pos_weight is w.
/// </summary>
public sealed class SigmoidCrossEntropyLoss : SigmoidLoss
{
    private readonly float[] _positiveWeights = [];

    /// <inheritdoc/>
    public override Loss Kind => Loss.SigmoidCrossEntropy;

    /// <summary>
    /// What the yes of each channel counts for; empty, as it is by default, for 1 each. A tag that one image in ten has gets as much weight on either side with 9.
    /// </summary>
    public IReadOnlyList<float> PositiveWeights
    {
        get => _positiveWeights;
        init => _positiveWeights = OptionCheck.Weights(value, nameof(PositiveWeights));
    }

    private protected override void CheckChannels(int channels)
    {
        if (_positiveWeights.Length > 0 && _positiveWeights.Length != channels)
            throw new ArgumentException($"There are {_positiveWeights.Length} positive weights, but the results have {channels} channels.");
    }

    private protected override (double Loss, double Slope) At(double value, double target, int channel)
    {
        double yes = (_positiveWeights.Length == 0 ? 1 : _positiveWeights[channel]) * target, no = 1 - target;
        return ((yes * Softplus(-value)) + (no * Softplus(value)), (no * Sigmoid(value)) - (yes * Sigmoid(-value)));
    }
}

namespace CnnCompiler;

/// <summary>
/// Sigmoid cross-entropy that counts what is recognised already for little: α_t · q^γ · H, where H is the cross-entropy of a score x with its target t, p = σ(x), q = p · (1 − t)
/// + (1 − p) · t how wrong it is, and α_t = α · t + (1 − α) · (1 − t); averaged over all values whose targets are known. Its gradient is α_t · (q^γ · (p − t) + γ · q^(γ−1) · p ·
/// (1 − p) · (1 − 2t) · H), divided likewise. Source: Lin, Goyal, Girshick, He, Dollár, "Focal Loss for Dense Object Detection", 2017, equation 5, as torchvision's
/// sigmoid_focal_loss has it with its reduction "mean".
/// </summary>
public sealed class SigmoidFocalLoss : SigmoidLoss
{
    /// <inheritdoc/>
    public override Loss Kind => Loss.SigmoidFocal;

    /// <summary>The power γ of q, at least 0; 2 by default.</summary>
    public float Gamma { get; init => field = OptionCheck.AtLeastZero(value, nameof(Gamma)); } = 2;

    /// <summary>What a yes counts for, from 0 to 1, and a no for the rest of 1; 0.25 by default, null for 1 each.</summary>
    public float? Alpha { get; init => field = value is { } alpha ? OptionCheck.Part(alpha, nameof(Alpha)) : null; } = 0.25f;

    private protected override (double Loss, double Slope) At(double value, double target, int channel)
    {
        double yes = Sigmoid(value), no = Sigmoid(-value), wrong = (yes * (1 - target)) + (no * target);
        double entropy = (target * Softplus(-value)) + ((1 - target) * Softplus(value)), entropySlope = ((1 - target) * yes) - (target * no);
        double weight = Alpha is { } alpha ? (alpha * target) + ((1 - (double)alpha) * (1 - target)) : 1, factor = weight * Math.Pow(wrong, Gamma);

        // Where nothing is wrong, the entropy has gone to zero as fast.
        double bend = wrong > 0 ? Gamma * factor / wrong * yes * no * (1 - (2 * target)) * entropy : 0;
        return (factor * entropy, (factor * entropySlope) + bend);
    }
}

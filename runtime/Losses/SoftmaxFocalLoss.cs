namespace CnnCompiler;

/// <summary>
/// Softmax cross-entropy that counts what is recognised already for little: Σ_c w[c] · target[c] · (1 − p[c])^γ · −log p[c] with p = softmax(scores), averaged over the pixels
/// that count, whatever their classes' weights. With γ = 0 and no weights it is <see cref="SoftmaxCrossEntropyLoss"/>. Its gradient is g[c] − p[c] · Σ g, where
/// g[c] = −w[c] · target[c] · ((1 − p[c])^γ − γ · p[c] · (1 − p[c])^(γ−1) · log p[c]). Source: Lin, Goyal, Girshick, He, Dollár, "Focal Loss for Dense Object Detection", 2017,
/// whose α are the class weights; PyTorch has no such loss.
/// </summary>
public sealed class SoftmaxFocalLoss : SoftmaxLoss
{
    /// <inheritdoc/>
    public override Loss Kind => Loss.SoftmaxFocal;

    /// <summary>The power γ of 1 − p, at least 0; 2 by default.</summary>
    public float Gamma { get; init => field = OptionCheck.AtLeastZero(value, nameof(Gamma)); } = 2;

    private protected override double At(in PixelScores pixel, double share, Span<float> gradients)
    {
        var (largest, sum) = Normalise(pixel);
        double logSum = Math.Log(sum), loss = 0, slopes = 0;
        for (int c = 0; c < pixel.Classes; c++)
        {
            var (value, slope) = Term(pixel, c, largest, sum, logSum);
            loss += value;
            slopes += slope;
        }

        for (int c = 0; c < pixel.Classes; c++)
        {
            double probability = Math.Exp(pixel.Score(c) - largest) / sum;
            gradients[c * pixel.Stride] = (float)(share * (Term(pixel, c, largest, sum, logSum).Slope - (probability * slopes)));
        }

        return loss;
    }

    /// <summary>What a class adds to the loss, and the derivative of that with respect to log p[c].</summary>
    private (double Value, double Slope) Term(in PixelScores pixel, int c, double largest, double sum, double logSum)
    {
        double target = Weight(c) * pixel.Target(c);
        if (target == 0)
            return (0, 0);
        double power = Math.Exp(pixel.Score(c) - largest), logProbability = pixel.Score(c) - largest - logSum;
        double rest = Math.Max(sum - power, 0) / sum, factor = Math.Pow(rest, Gamma);

        // Where 1 − p is 0, so is log p, which goes to zero as fast.
        double bend = rest > 0 ? Gamma * power / sum * factor / rest * logProbability : 0;
        return (-target * factor * logProbability, -target * (factor - bend));
    }
}

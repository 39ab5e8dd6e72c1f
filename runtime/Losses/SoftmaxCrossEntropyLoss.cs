namespace CnnCompiler;

/// <summary>
/// How improbable the right classes are: −log softmax(scores)[label], averaged. With class weights w and smoothing ε over C classes it is
/// Σ_c w[c] · t[c] · −log softmax(scores)[c], where t[c] = (1 − ε) · target[c] + ε / C, and the mean over labels divides by the sum of the labels' weights; over targets it
/// divides by the number of pixels. Its gradient is p[c] · Σ w · t − w[c] · t[c], divided likewise. Source: PyTorch's CrossEntropyLoss, with its default reduction.
/// Smoothing: Szegedy, Vanhoucke, Ioffe, Shlens, Wojna, "Rethinking the Inception Architecture for Computer Vision", 2016.
/// </summary>
public sealed class SoftmaxCrossEntropyLoss : SoftmaxLoss
{
    /// <inheritdoc/>
    public override Loss Kind => Loss.SoftmaxCrossEntropy;

    /// <summary>The part ε of every target that is shared out evenly among all classes, from 0 (the default) to 1, so that scores need not grow without end.</summary>
    public float LabelSmoothing { get; init => field = OptionCheck.Part(value, nameof(LabelSmoothing)); }

    private protected override double Share(int label) => Weight(label);

    private protected override double At(in PixelScores pixel, double share, Span<float> gradients)
    {
        var (largest, sum) = Normalise(pixel);
        double logSum = Math.Log(sum), loss = 0, wanted = 0;
        for (int c = 0; c < pixel.Classes; c++)
        {
            // A class that nobody wants may have a score of −∞.
            if (Wanted(pixel, c) is not 0 and var part)
            {
                loss += part * (logSum + (largest - pixel.Score(c)));
                wanted += part;
            }
        }

        for (int c = 0; c < pixel.Classes; c++)
            gradients[c * pixel.Stride] = (float)(share * ((wanted * Math.Exp(pixel.Score(c) - largest) / sum) - Wanted(pixel, c)));
        return loss;
    }

    private double Wanted(in PixelScores pixel, int c) => Weight(c) * (((1 - (double)LabelSmoothing) * pixel.Target(c)) + ((double)LabelSmoothing / pixel.Classes));
}

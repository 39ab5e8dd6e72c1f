namespace CnnCompiler.Runtime;

/// <summary>The loss −log softmax(scores)[label], averaged over a batch, computed from the scores so that nothing overflows or cancels.</summary>
internal static class SoftmaxCrossEntropy
{
    /// <param name="scores">A row of scores for each image.</param>
    /// <param name="labels">The right class of each image.</param>
    /// <param name="gradients">Receives the gradient of the loss, shaped as the scores.</param>
    /// <param name="correct">How many images have their largest score at their label.</param>
    public static float Compute(ReadOnlySpan<float> scores, ReadOnlySpan<int> labels, Span<float> gradients, out int correct)
    {
        int classes = scores.Length / labels.Length;
        float share = 1f / labels.Length;
        double total = 0;
        correct = 0;
        for (int n = 0; n < labels.Length; n++)
        {
            var row = scores.Slice(n * classes, classes);
            var gradient = gradients.Slice(n * classes, classes);
            int label = labels[n], best = 0;
            for (int c = 1; c < classes; c++)
                best = row[c] > row[best] ? c : best;
            float largest = row[best], sum = 0;
            for (int c = 0; c < classes; c++)
                sum += gradient[c] = MathF.Exp(row[c] - largest);
            for (int c = 0; c < classes; c++)
                gradient[c] *= share / sum;
            gradient[label] -= share;
            total += MathF.Log(sum) + largest - row[label];
            correct += best == label ? 1 : 0;
        }

        return (float)(total / labels.Length);
    }
}

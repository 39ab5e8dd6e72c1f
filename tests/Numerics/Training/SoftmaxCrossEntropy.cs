using CnnCompiler.References;

namespace CnnCompiler.Numerics;

/// <summary>
/// −log softmax(scores)[label], averaged over the batch: the mean over n of log Σ exp(s[n, j]) − s[n, label[n]]. Its gradient is
/// (softmax(s)[n, c] − [c = label[n]]) / N. Source: PyTorch's CrossEntropyLoss with default reduction.
/// </summary>
public static class SoftmaxCrossEntropy
{
    /// <summary>The loss.</summary>
    /// <param name="scores">[N, C], or [N, C, 1, 1].</param>
    /// <param name="labels">The right class of each image.</param>
    public static double Loss(Tensor scores, ReadOnlySpan<int> labels)
    {
        Tensor table = Table(scores, labels);
        double sum = 0;
        for (int n = 0; n < labels.Length; n++)
            sum += LogSumExp(table, n) - table[n, labels[n]];
        return sum / labels.Length;
    }

    /// <summary>The loss's derivative by the scores, with their dimensions.</summary>
    /// <param name="scores">[N, C], or [N, C, 1, 1].</param>
    /// <param name="labels">The right class of each image.</param>
    public static Tensor Gradient(Tensor scores, ReadOnlySpan<int> labels)
    {
        Tensor table = Table(scores, labels), gradient = table.Zeros();
        var (batch, classes) = table.MatrixDimensions;
        foreach (var (n, c) in Loops.Over(batch, classes))
        {
            double probability = Math.Exp(table[n, c] - LogSumExp(table, n));
            gradient[n, c] = (probability - (c == labels[n] ? 1 : 0)) / batch;
        }

        return new(scores.Dimensions, gradient.Values);
    }

    private static double LogSumExp(Tensor table, int n)
    {
        double largest = double.NegativeInfinity, sum = 0;
        for (int c = 0; c < table.MatrixDimensions.Columns; c++)
            largest = Math.Max(largest, table[n, c]);
        for (int c = 0; c < table.MatrixDimensions.Columns; c++)
            sum += Math.Exp(table[n, c] - largest);
        return largest + Math.Log(sum);
    }

    private static Tensor Table(Tensor scores, ReadOnlySpan<int> labels)
    {
        if (scores.Dimensions[0] != labels.Length)
            throw new ArgumentException($"{labels.Length} labels do not suit scores {scores}.");
        return new([scores.Dimensions[0], scores.Dimensions[1]], scores.Values);
    }
}

namespace CnnCompiler;

/// <summary>Which class a classifier has decided for: the one with the largest score, of equals the first.</summary>
internal static class Argmax
{
    public static int Of(ReadOnlySpan<float> scores)
    {
        int best = 0;
        for (int c = 1; c < scores.Length; c++)
            best = scores[c] > scores[best] ? c : best;
        return best;
    }

    /// <summary>How many rows of scores are largest at their label.</summary>
    public static int Correct(ReadOnlySpan<float> scores, ReadOnlySpan<int> labels)
    {
        int classes = scores.Length / labels.Length, correct = 0;
        for (int n = 0; n < labels.Length; n++)
            correct += Of(scores.Slice(n * classes, classes)) == labels[n] ? 1 : 0;
        return correct;
    }
}

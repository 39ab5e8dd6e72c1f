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

    /// <summary>How many rows are largest at their label.</summary>
    /// <param name="rows">The rows, as many as labels.</param>
    /// <param name="labels">The labels.</param>
    /// <param name="start">Where the scores begin in a row.</param>
    /// <param name="classes">How many scores there are.</param>
    public static int Correct(ReadOnlySpan<float> rows, ReadOnlySpan<int> labels, int start, int classes)
    {
        int length = rows.Length / labels.Length, correct = 0;
        for (int n = 0; n < labels.Length; n++)
            correct += Of(rows.Slice((n * length) + start, classes)) == labels[n] ? 1 : 0;
        return correct;
    }
}

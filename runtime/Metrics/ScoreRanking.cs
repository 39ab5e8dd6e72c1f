namespace CnnCompiler;

/// <summary>
/// Scores in the order of their size, beside what is true: all that a threshold can do with them. From it follow average precision, the ROC curve and the best threshold. Scores
/// that are equal fall on the same side of every threshold, so their order does not matter. Sources: Fawcett, "An introduction to ROC analysis", 2006; scikit-learn's
/// average_precision_score, roc_curve and roc_auc_score.
/// </summary>
public sealed class ScoreRanking
{
    // Untuned taggers say yes from this probability on.
    private const float Even = 0.5f;

    private readonly RankingCut[] _cuts;

    private ScoreRanking(RankingCut[] cuts, int positives, int negatives)
    {
        _cuts = cuts;
        Positives = positives;
        Negatives = negatives;
        (AveragePrecision, RocArea) = (PrecisionArea(), CurveArea());
    }

    /// <summary>How many are yes.</summary>
    public int Positives { get; }

    /// <summary>How many are no.</summary>
    public int Negatives { get; }

    /// <summary>One for each score that occurs, from the highest to the lowest: what saying yes from there on gives.</summary>
    public IReadOnlyList<RankingCut> Cuts => _cuts;

    /// <summary>
    /// Σ (recall − recall of the cut before) · precision over the cuts, highest first: the area under the curve of precision over recall, as steps. NaN if nothing is yes.
    /// </summary>
    public double AveragePrecision { get; }

    /// <summary>
    /// The area under the ROC curve: the probability that a yes has a higher score than a no, where equal scores count half. NaN unless there are both.
    /// </summary>
    public double RocArea { get; }

    /// <summary>
    /// The ROC curve: the part of the yes that is found over the part of the no that is called so, from (0, 0), where nothing is, to (1, 1), where everything is. Between two
    /// points it is straight. A rate of nothing is NaN.
    /// </summary>
    public IReadOnlyList<RocPoint> RocCurve =>
    [
        new(float.PositiveInfinity, Rate(0, Negatives), Rate(0, Positives)),
        .. _cuts.Select(cut => new RocPoint(cut.Threshold, Rate(cut.FalsePositives, Negatives), Rate(cut.TruePositives, Positives))),
    ];

    /// <summary>Ranks scores.</summary>
    /// <param name="scores">A score for each, finite.</param>
    /// <param name="targets">What is true of each: 0 is no, 1 is yes (from 0.5 on), NaN is not known and does not count.</param>
    /// <exception cref="ArgumentException">Lengths are not the same, a score is not finite, or a target is not from 0 to 1.</exception>
    public static ScoreRanking Of(ReadOnlySpan<float> scores, ReadOnlySpan<float> targets)
    {
        if (scores.Length != targets.Length)
            throw new ArgumentException($"{scores.Length} scores go with as many targets, but got {targets.Length}.", nameof(targets));
        float[] sorted = scores.ToArray();
        bool[] isYes = new bool[scores.Length];
        int known = 0;
        for (int i = 0; i < scores.Length; i++)
        {
            if (!float.IsFinite(scores[i]))
                throw new ArgumentException($"Score {i} is {scores[i]}, but must be finite.", nameof(scores));
            if (OptionCheck.IsKnownProbability(targets[i]))
                (sorted[known], isYes[known++]) = (scores[i], targets[i] >= Even);
        }

        Array.Sort(sorted, isYes, 0, known);
        List<RankingCut> cuts = [];
        int yes = 0;
        for (int i = known - 1; i >= 0; i--)
        {
            yes += isYes[i] ? 1 : 0;
            if (i == 0 || sorted[i - 1] != sorted[i])
                cuts.Add(new(sorted[i], yes, known - i - yes));
        }

        return new([.. cuts], yes, known - yes);
    }

    /// <summary>What saying yes from a threshold on gives.</summary>
    /// <param name="threshold">The lowest score that is a yes.</param>
    public BinaryConfusion At(float threshold)
    {
        // How many cuts lie at the threshold or above it.
        int above = 0, end = _cuts.Length;
        while (above < end)
        {
            int middle = (above + end) / 2;
            if (_cuts[middle].Threshold >= threshold)
                above = middle + 1;
            else
                end = middle;
        }

        return above == 0 ? new(0, 0, Positives, Negatives) : Of(_cuts[above - 1]);
    }

    /// <summary>
    /// The threshold with the largest F1 score, half way to the next lower score, for new images' scores lie between those seen; of equals the highest. Where nothing is yes there is
    /// nothing to tune: 0.5.
    /// </summary>
    public float BestThreshold()
    {
        if (Positives == 0)
            return Even;
        int best = 0;
        for (int i = 1; i < _cuts.Length; i++)
            best = Of(_cuts[i]).F1 > Of(_cuts[best]).F1 ? i : best;
        float threshold = _cuts[best].Threshold;
        if (best == _cuts.Length - 1)
            return threshold;
        float lower = _cuts[best + 1].Threshold, middle = (float)(((double)threshold + lower) / 2);
        return middle > lower ? middle : threshold; // between neighbouring floats there is none
    }

    private static double Rate(int part, int whole) => whole == 0 ? double.NaN : (double)part / whole;

    private BinaryConfusion Of(RankingCut cut) =>
        new(cut.TruePositives, cut.FalsePositives, Positives - cut.TruePositives, Negatives - cut.FalsePositives);

    private double PrecisionArea()
    {
        double area = 0;
        int before = 0;
        foreach (var cut in _cuts)
        {
            area += (cut.TruePositives - before) * (double)cut.TruePositives / (cut.TruePositives + cut.FalsePositives);
            before = cut.TruePositives;
        }

        return Positives == 0 ? double.NaN : area / Positives;
    }

    private double CurveArea()
    {
        double area = 0;
        RankingCut before = default;
        foreach (var cut in _cuts)
        {
            area += (cut.FalsePositives - before.FalsePositives) * ((double)cut.TruePositives + before.TruePositives) / 2;
            before = cut;
        }

        return Positives == 0 || Negatives == 0 ? double.NaN : area / Positives / Negatives;
    }
}

/// <summary>What saying yes from a score on gives.</summary>
/// <param name="Threshold">The lowest score that is a yes.</param>
/// <param name="TruePositives">How many are yes and get one.</param>
/// <param name="FalsePositives">How many are no and get a yes.</param>
public readonly record struct RankingCut(float Threshold, int TruePositives, int FalsePositives);

/// <summary>A point of a ROC curve.</summary>
/// <param name="Threshold">The lowest score that is a yes; +∞ where none is.</param>
/// <param name="FalsePositiveRate">The part of the no that is called yes: x.</param>
/// <param name="TruePositiveRate">The part of the yes that is called so, the recall: y.</param>
public readonly record struct RocPoint(float Threshold, double FalsePositiveRate, double TruePositiveRate);

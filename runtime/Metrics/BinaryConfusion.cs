namespace CnnCompiler;

/// <summary>How often a yes or no was right: a tag is there or not, an image is of a class or of another.</summary>
/// <param name="TruePositives">Yes, and rightly so.</param>
/// <param name="FalsePositives">Yes, but it was no.</param>
/// <param name="FalseNegatives">No, but it was yes.</param>
/// <param name="TrueNegatives">No, and rightly so.</param>
/// <remarks>A part of nothing is 0, as scikit-learn has it: the precision of what never says yes, for instance.</remarks>
public readonly record struct BinaryConfusion(long TruePositives, long FalsePositives, long FalseNegatives, long TrueNegatives)
{
    /// <summary>The part of what was called yes that was yes.</summary>
    public double Precision => Part(TruePositives, TruePositives + FalsePositives);

    /// <summary>The part of what was yes that was called so.</summary>
    public double Recall => Part(TruePositives, TruePositives + FalseNegatives);

    /// <summary>The harmonic mean of precision and recall: 2 TP / (2 TP + FP + FN).</summary>
    public double F1 => Part(2 * TruePositives, (2 * TruePositives) + FalsePositives + FalseNegatives);

    /// <summary>The part that was right.</summary>
    public double Accuracy => Part(TruePositives + TrueNegatives, TruePositives + FalsePositives + FalseNegatives + TrueNegatives);

    /// <summary>Both together.</summary>
    /// <param name="a">The one.</param>
    /// <param name="b">The other.</param>
    public static BinaryConfusion operator +(BinaryConfusion a, BinaryConfusion b) =>
        new(a.TruePositives + b.TruePositives, a.FalsePositives + b.FalsePositives, a.FalseNegatives + b.FalseNegatives, a.TrueNegatives + b.TrueNegatives);

    /// <summary>All together: its scores are the <em>micro</em> averages, in which every decision counts alike.</summary>
    /// <param name="all">One for each class or tag.</param>
    public static BinaryConfusion Micro(IReadOnlyList<BinaryConfusion> all) => all.Aggregate(default(BinaryConfusion), (sum, one) => sum + one);

    private static double Part(long part, long whole) => whole == 0 ? 0 : (double)part / whole;
}

/// <summary>The <em>macro</em> averages over classes or tags, in which each of them counts alike, however many images it has.</summary>
/// <param name="Precision">The mean of their precisions.</param>
/// <param name="Recall">The mean of their recalls.</param>
/// <param name="F1">The mean of their F1 scores; not the F1 score of the means.</param>
public readonly record struct MacroAverage(double Precision, double Recall, double F1)
{
    /// <summary>The averages.</summary>
    /// <param name="all">One for each class or tag, at least one.</param>
    public static MacroAverage Of(IReadOnlyList<BinaryConfusion> all) => new(all.Average(one => one.Precision), all.Average(one => one.Recall), all.Average(one => one.F1));
}

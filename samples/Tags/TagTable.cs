
namespace CnnCompiler.Samples.Tags;

/// <summary>How each tag does, as lines of text.</summary>
internal static class TagTable
{
    public static void Print(Terminal terminal, TagEvaluation evaluation, IReadOnlyList<float> thresholds, TagDecisions decisions)
    {
        terminal.Output.WriteLine("tag   canvases   threshold   precision   recall   F1       AP");
        for (int tag = 0; tag < thresholds.Count; tag++)
        {
            var (ranking, decision) = (evaluation.Tags[tag], decisions.Tags[tag]);
            terminal.Line(
                $"{tag,-3}   {ranking.Positives,8:N0}   {thresholds[tag],9:F4}   {decision.Precision,9:F4}   {decision.Recall:F4}   {decision.F1:F4}   {ranking.AveragePrecision:F4}");
        }
    }
}

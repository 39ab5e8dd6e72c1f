using System.Globalization;
using ScottPlot;
using ScottPlot.Palettes;

namespace CnnCompiler.Samples.Tags.Plots;

/// <summary>Draws precision over recall for each tag, and where its threshold lies.</summary>
internal static class PrecisionRecall
{
    private const int Width = 900, Height = 700;

    private static readonly Category10 _palette = new();

    /// <summary>Below this there is nothing to see: all curves come in at the top right.</summary>
    private const double Least = 0.95;

    public static void Save(string path, TagEvaluation evaluation, TagDecisions decisions)
    {
        using Plot plot = new();
        for (int tag = 0; tag < evaluation.Tags.Count; tag++)
        {
            var ranking = evaluation.Tags[tag];
            var cuts = ranking.Cuts.Where(cut => cut.TruePositives > 0).ToList();
            double[] recalls = [.. cuts.Select(cut => (double)cut.TruePositives / ranking.Positives)];
            double[] precisions = [.. cuts.Select(cut => (double)cut.TruePositives / (cut.TruePositives + cut.FalsePositives))];
            var colour = _palette.GetColor(tag);
            var curve = plot.Add.ScatterLine(recalls, precisions, colour);
            curve.LineWidth = 2;
            curve.LegendText = string.Create(CultureInfo.InvariantCulture, $"{tag}   AP {ranking.AveragePrecision:F4}");
            plot.Add.Marker(decisions.Tags[tag].Recall, decisions.Tags[tag].Precision, MarkerShape.FilledCircle, 12, colour);
        }

        plot.Axes.SetLimits(Least, 1.002, Least, 1.002);
        plot.Title("Precision over recall of each tag; a dot is its threshold", 20);
        plot.XLabel("recall: the part of the canvases with the digit that is found", 18);
        plot.YLabel("precision: the part of those found that has it", 18);
        plot.Axes.Bottom.TickLabelStyle.FontSize = plot.Axes.Left.TickLabelStyle.FontSize = 16;
        plot.Axes.Left.MinimumSize = 90;
        plot.ShowLegend(Alignment.LowerLeft);
        plot.Legend.FontSize = 16;
        plot.SavePng(path, Width, Height);
    }
}

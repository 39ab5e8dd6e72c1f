using System.Globalization;
using ScottPlot;
using ScottPlot.Colormaps;
using ScottPlot.TickGenerators;

namespace CnnCompiler.Samples.Plots;

/// <summary>Draws which classes are taken for which.</summary>
internal static class ConfusionMatrix
{
    private const int Width = 900, Height = 860;

    /// <summary>Names that are longer would run into each other, so they are slanted, which takes room that is not reserved by itself.</summary>
    private const int LongName = 6, SlantedHeight = 130;

    private static readonly CustomInterpolated _mistakes = new([Colors.White, Color.FromHex("#fdbe85"), Color.FromHex("#fd8d3c"), Color.FromHex("#d94701")]);

    public static void Save(TrainingSettings settings, Evaluation evaluation)
    {
        int classes = evaluation.Classes;
        using Plot plot = new();
        var map = plot.Add.Heatmap(Mistakes(evaluation));
        map.Colormap = _mistakes;
        map.NaNCellColor = Color.FromHex("#d9ead3");
        for (int label = 0; label < classes; label++)
        {
            for (int predicted = 0; predicted < classes; predicted++)
            {
                long count = evaluation.Matrix[label, predicted];
                if (count == 0) continue; // an empty cell is easier to skip than a zero
                var text = plot.Add.Text(count.ToString("N0", CultureInfo.InvariantCulture), predicted, classes - 1 - label);
                text.LabelAlignment = Alignment.MiddleCenter;
                text.LabelFontSize = 18;
                text.LabelBold = label == predicted;
            }
        }

        double[] places = [.. Enumerable.Range(0, classes).Select(c => (double)c)];
        string[] names = [.. settings.Images.Classes];
        plot.Axes.Bottom.TickGenerator = new NumericManual(places, names);
        plot.Axes.Left.TickGenerator = new NumericManual(places, [.. names.Reverse()]); // the map's first row is at the top
        if (names.Any(name => name.Length > LongName))
        {
            (plot.Axes.Bottom.TickLabelStyle.Rotation, plot.Axes.Bottom.TickLabelStyle.Alignment) = (-35, Alignment.MiddleRight);
            plot.Axes.Bottom.MinimumSize = SlantedHeight;
        }

        plot.Axes.Bottom.TickLabelStyle.FontSize = plot.Axes.Left.TickLabelStyle.FontSize = 18;
        plot.Axes.SetLimits(-0.5, classes - 0.5, -0.5, classes - 0.5);
        plot.XLabel("the network says", 20);
        plot.YLabel("the image shows", 20);
        plot.Axes.Left.MinimumSize = 70;
        int all = evaluation.Predictions.Count, right = (int)Math.Round(evaluation.Accuracy * all);
        plot.Title(FormattableString.Invariant($"{settings.Name}: {right:N0} of {all:N0} {settings.Measured} images recognised"), 22);
        plot.HideGrid();
        plot.SavePng(settings.File("-confusion-matrix.png"), Width, Height);
    }

    /// <summary>
    /// How dark each cell is. The thousands on the diagonal would leave all else white, so they are left out; and the roots of the counts bring out single mistakes
    /// beside frequent ones.
    /// </summary>
    private static double[,] Mistakes(Evaluation evaluation)
    {
        double[,] cells = new double[evaluation.Classes, evaluation.Classes];
        for (int label = 0; label < evaluation.Classes; label++)
        {
            for (int predicted = 0; predicted < evaluation.Classes; predicted++)
                cells[label, predicted] = label == predicted ? double.NaN : Math.Sqrt(evaluation.Matrix[label, predicted]);
        }

        return cells;
    }
}

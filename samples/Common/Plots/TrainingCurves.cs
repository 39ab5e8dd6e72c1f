using ScottPlot;
using ScottPlot.MultiplotLayouts;
using ScottPlot.TickGenerators;

namespace CnnCompiler.Samples.Plots;

/// <summary>Draws loss and accuracy of each epoch, of the training images and of those it is evaluated with.</summary>
internal static class TrainingCurves
{
    private const int Width = 1200, Height = 520;

    public static void Save(TrainingSettings settings, IReadOnlyList<EpochResult> epochs)
    {
        using var loss = Plot(settings, "loss", "loss (cross-entropy)", Alignment.UpperRight, epochs, epoch => epoch.Loss, test => test.Loss);
        using var accuracy = Plot(
            settings, "accuracy", "images recognised, %", Alignment.LowerRight, epochs, epoch => 100 * epoch.Accuracy, test => 100 * test.Accuracy);
        Multiplot both = new(loss) { Layout = new Columns() };
        both.Subplots.Add(accuracy);
        both.SavePng(settings.File("-training-curves.png"), Width, Height);
    }

    private static Plot Plot(
        TrainingSettings settings, string title, string axis, Alignment legend, IReadOnlyList<EpochResult> epochs, Func<EpochResult, double> train, Func<Evaluation, double> test)
    {
        Plot plot = new();
        Add("train (while the epoch runs)", train, Colors.C0);
        Add($"{settings.Measured} (at its end)", epoch => test(epoch.Validation!), Colors.C1);
        plot.Title($"{settings.Name}: {title}", 20);
        plot.XLabel("epoch", 18);
        plot.YLabel(axis, 18);
        plot.Axes.Left.MinimumSize = 90;
        plot.ShowLegend(legend);
        plot.Legend.FontSize = 16;
        plot.Axes.Bottom.TickGenerator = new NumericAutomatic { IntegerTicksOnly = true };
        plot.Axes.Bottom.TickLabelStyle.FontSize = plot.Axes.Left.TickLabelStyle.FontSize = 16;
        plot.Axes.SetLimitsX(epochs[0].Epoch - 0.5, epochs[^1].Epoch + 0.5);
        return plot;

        void Add(string name, Func<EpochResult, double> value, Color color)
        {
            var curve = plot.Add.Scatter(epochs.Select(epoch => (double)epoch.Epoch).ToArray(), epochs.Select(value).ToArray(), color);
            curve.LegendText = name;
            curve.LineWidth = 3;
            curve.MarkerSize = 10;
        }
    }
}

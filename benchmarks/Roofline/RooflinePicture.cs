using System.Globalization;
using CnnCompiler.Samples.Plots;
using ScottPlot;
using ScottPlot.TickGenerators;

namespace CnnCompiler.Benchmarks;

/// <summary>Draws the steps below the roof: how many operations they do for each byte, and how fast. Source: Williams, Waterman, Patterson, "Roofline", 2009.</summary>
internal static class RooflinePicture
{
    private const int Width = 1100, Height = 720, Named = 6;

    /// <summary>Steps that come nearer to their bound than this need no name.</summary>
    private const double NearlyAll = 0.9;

    public static void Save(string path, string network, IReadOnlyList<RooflineRow> rows)
    {
        PlotFont.Choose();
        RooflineRow[] computing = [.. rows.Where(row => row.Macs > 0)];
        double bandwidth = rows[0].Memory.Weights;
        double ridge = Peak.OfCore / (bandwidth / 1e3), left = Math.Min(0.1, ridge / 100), right = Math.Max(computing.Max(row => row.Intensity), ridge) * 4;
        using Plot plot = new();
        double[] x = [left, ridge, right], y = [left * bandwidth / 1e3, Peak.OfCore, Peak.OfCore];
        var roof = plot.Add.Scatter(Logs(x), Logs(y), Colors.Black);
        (roof.LineWidth, roof.MarkerSize) = (3, 0);
        roof.LegendText = string.Create(CultureInfo.InvariantCulture, $"what a core can do: {Peak.OfCore:F0} GFLOP/s, {bandwidth / 1e3:F0} GB/s of weights");
        double all = rows.Sum(row => row.Microseconds);
        foreach (var row in computing)
        {
            var point = plot.Add.Marker(Math.Log10(row.Intensity), Math.Log10(row.Gflops), MarkerShape.FilledCircle, 6 + (float)(60 * Math.Sqrt(row.Microseconds / all)), Colors.C0.WithAlpha(0.45));
            point.MarkerStyle.LineWidth = 0;
        }

        foreach (var row in computing.Where(row => row.Share < NearlyAll).OrderByDescending(row => row.Microseconds).Take(Named))
        {
            var text = plot.Add.Text(row.Name.Split('+')[0], Math.Log10(row.Intensity), Math.Log10(row.Gflops));
            (text.LabelFontSize, text.LabelAlignment, text.OffsetX) = (14, Alignment.MiddleLeft, 8);
        }

        plot.Axes.Bottom.TickGenerator = Decades(left, right);
        plot.Axes.Left.TickGenerator = Decades(y.Min(), Peak.OfCore * 2);
        plot.Axes.Bottom.TickLabelStyle.FontSize = plot.Axes.Left.TickLabelStyle.FontSize = 16;
        plot.Axes.SetLimits(Math.Log10(left), Math.Log10(right), Math.Log10(Math.Min(y.Min(), computing.Min(row => row.Gflops)) / 1.5), Math.Log10(Peak.OfCore * 2));
        plot.XLabel("operations for each byte that has to be read or written", 18);
        plot.YLabel("GFLOP/s by the direct algorithm", 18);
        plot.Axes.Left.MinimumSize = 90;
        plot.Title(string.Create(CultureInfo.InvariantCulture, $"{network}: steps of a prediction, one thread; the larger, the longer"), 20);
        plot.ShowLegend(Alignment.LowerRight);
        plot.Legend.FontSize = 16;
        plot.SavePng(path, Width, Height);
    }

    private static double[] Logs(double[] values) => [.. values.Select(Math.Log10)];

    /// <summary>Ticks at powers of ten, for both axes are logarithms.</summary>
    private static NumericManual Decades(double from, double to)
    {
        int first = (int)Math.Floor(Math.Log10(from)), last = (int)Math.Ceiling(Math.Log10(to));
        double[] places = [.. Enumerable.Range(first, last - first + 1).Select(d => (double)d)];
        return new(places, [.. places.Select(place => Math.Pow(10, place).ToString("G4", CultureInfo.InvariantCulture))]);
    }
}

using CnnCompiler.Data;
using ScottPlot;
using SkiaSharp;

namespace CnnCompiler.Samples.Digits.Plots;

/// <summary>Draws the test images that were misread, those first of which the network was surest.</summary>
internal static class MisreadDigits
{
    private const int Most = 60, Columns = 10, Zoom = 3;
    private const int Margin = 16, Gap = 14, Header = 56, Title = 22, Footer = 20;

    public static void Save<TModel>(string path, TModel model, IDataset test, Evaluation evaluation)
        where TModel : class, ICnnModel<TModel>
    {
        var misread = Enumerable.Range(0, test.Count)
            .Where(i => evaluation.Predictions[i] != test.Label(i))
            .Select(i => (Index: i, Label: test.Label(i), Read: evaluation.Predictions[i], Probability: Probability(model, test, i, evaluation.Predictions[i])))
            .OrderByDescending(image => image.Probability)
            .ToList();
        var (height, width) = (test.Shape.Height * Zoom, test.Shape.Width * Zoom);
        int rows = (Math.Min(misread.Count, Most) + Columns - 1) / Columns;
        SKImageInfo size = new((2 * Margin) + (Columns * (width + Gap)), (2 * Margin) + Header + (rows * (Title + height + Footer + Gap)));
        using var surface = SKSurface.Create(size);
        var canvas = surface.Canvas;
        canvas.Clear(SKColors.White);
        using var typeface = Fonts.GetTypeface(Fonts.Default, bold: false, italic: false);
        using SKFont large = new(typeface, 24), middle = new(typeface, 15), small = new(typeface, 13);
        using SKPaint black = new() { Color = SKColors.Black, IsAntialias = true }, grey = new() { Color = SKColors.Gray, IsAntialias = true };
        string shown = misread.Count > Most ? "; those of which the network was surest" : "";
        canvas.DrawText(FormattableString.Invariant($"{misread.Count:N0} of {test.Count:N0} test images misread{shown}"), Margin, Margin + 26, large, black);
        for (int i = 0; i < misread.Count && i < Most; i++)
        {
            var image = misread[i];
            var (row, column) = int.DivRem(i, Columns);
            float x = Margin + (Gap / 2f) + (column * (width + Gap)), y = Margin + Header + (row * (Title + height + Footer + Gap));
            canvas.DrawText($"{image.Label} read as {image.Read}", x + (width / 2f), y + 15, SKTextAlign.Center, middle, black);
            using var picture = Picture(test, image.Index);
            canvas.DrawImage(picture, SKRect.Create(x, y + Title, width, height), new SKSamplingOptions(SKFilterMode.Nearest));
            canvas.DrawText(FormattableString.Invariant($"{100 * image.Probability:F1} % sure"), x + (width / 2f), y + Title + height + 15, SKTextAlign.Center, small, grey);
        }

        using var drawn = surface.Snapshot();
        using var png = drawn.Encode(SKEncodedImageFormat.Png, 100);
        File.WriteAllBytes(path, png.AsSpan());
    }

    private static float Probability<TModel>(TModel model, IDataset test, int index, int read)
        where TModel : class, ICnnModel<TModel>
    {
        float[] image = new float[test.Shape.Length];
        test.CopyImage(index, image);
        return model.Predict(image)[read];
    }

    /// <summary>An image as grey values; how the data set normalises them does not matter.</summary>
    private static SKImage Picture(IDataset test, int index)
    {
        float[] image = new float[test.Shape.Length];
        test.CopyImage(index, image);
        float least = image.Min(), range = Math.Max(image.Max() - least, float.Epsilon);
        byte[] grey = [.. image.Select(value => (byte)MathF.Round(255 * (value - least) / range))];
        return SKImage.FromPixelCopy(new SKImageInfo(test.Shape.Width, test.Shape.Height, SKColorType.Gray8), grey);
    }
}

using CnnCompiler.Data;
using ScottPlot;
using SkiaSharp;

namespace CnnCompiler.Samples.Plots;

/// <summary>Draws the images that were misread, those first of which the network was surest.</summary>
internal static class MisreadImages
{
    private const int Most = 60, SheetWidth = 980, Zoom = 3;
    private const int Margin = 16, Gap = 14, Header = 56, Title = 22, Footer = 20;

    public static void Save<TModel>(TrainingSettings settings, TModel model, IDataset test, Evaluation evaluation)
        where TModel : class, ICnnModel<TModel>
    {
        var misread = Misread(model, test, evaluation);
        var classes = settings.Images.Classes;
        using var typeface = Fonts.GetTypeface(Fonts.Default, bold: false, italic: false);
        using SKFont large = new(typeface, 24), middle = new(typeface, 15), small = new(typeface, 13);
        using SKPaint black = new() { Color = SKColors.Black, IsAntialias = true }, grey = new() { Color = SKColors.Gray, IsAntialias = true };
        var (height, width) = (test.Shape.Height * Zoom, test.Shape.Width * Zoom);
        int cell = misread.Take(Most).Select(image => (int)Math.Ceiling(middle.MeasureText(Text(image))) + (Gap / 2)).Append(width + Gap).Max();
        int columns = SheetWidth / cell, rows = (Math.Min(misread.Count, Most) + columns - 1) / columns;
        using var surface = SKSurface.Create(new SKImageInfo((2 * Margin) + SheetWidth, (2 * Margin) + Header + (rows * (Title + height + Footer + Gap))));
        var canvas = surface.Canvas;
        canvas.Clear(SKColors.White);
        string shown = misread.Count > Most ? "; those of which the network was surest" : "";
        canvas.DrawText(FormattableString.Invariant($"{misread.Count:N0} of {test.Count:N0} {settings.Measured} images misread{shown}"), Margin, Margin + 26, large, black);
        for (int i = 0; i < misread.Count && i < Most; i++)
        {
            var image = misread[i];
            var (row, column) = int.DivRem(i, columns);
            float middleX = Margin + (column * cell) + (cell / 2f), y = Margin + Header + (row * (Title + height + Footer + Gap));
            canvas.DrawText(Text(image), middleX, y + 15, SKTextAlign.Center, middle, black);
            using var picture = Picture(test, image.Index);
            canvas.DrawImage(picture, SKRect.Create(middleX - (width / 2f), y + Title, width, height), new SKSamplingOptions(SKFilterMode.Nearest));
            canvas.DrawText(FormattableString.Invariant($"{100 * image.Probability:F1} % sure"), middleX, y + Title + height + 15, SKTextAlign.Center, small, grey);
        }

        using var drawn = surface.Snapshot();
        using var png = drawn.Encode(SKEncodedImageFormat.Png, 100);
        File.WriteAllBytes(settings.File($"-misread-{settings.Images.Name}.png"), png.AsSpan());

        string Text(Reading image) => $"{classes[image.Label]} read as {classes[image.Read]}";
    }

    private static List<Reading> Misread<TModel>(TModel model, IDataset test, Evaluation evaluation)
        where TModel : class, ICnnModel<TModel> => [.. Enumerable.Range(0, test.Count)
            .Where(i => evaluation.Predictions[i] != test.Label(i))
            .Select(i => new Reading(i, test.Label(i), evaluation.Predictions[i], Probability(model, test, i, evaluation.Predictions[i])))
            .OrderByDescending(image => image.Probability)];

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

    private readonly record struct Reading(int Index, int Label, int Read, float Probability);
}

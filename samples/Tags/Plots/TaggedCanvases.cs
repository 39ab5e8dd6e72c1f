using System.Globalization;
using CnnCompiler.Samples.Tags.Canvases;
using ScottPlot;
using SkiaSharp;

namespace CnnCompiler.Samples.Tags.Plots;

/// <summary>Draws the first test canvases with the tags that were found, and the first on which something was wrong.</summary>
internal sealed class TaggedCanvases : IDisposable
{
    private const int Columns = 8, Shown = 2 * Columns, Zoom = 2, Size = CanvasDataset.Side * Zoom;
    private const int Margin = 16, Gap = 14, Heading = 44, Tags = 26;

    private static readonly SKColor _found = new(0x1b, 0x7f, 0x3b), _wrong = new(0xd0, 0x1c, 0x1c), _missed = new(0xc7, 0x6a, 0x00);

    private readonly CanvasDataset _canvases;
    private readonly SKCanvas _drawing;
    private readonly SKFont _large, _small;
    private readonly SKTypeface _typeface = Fonts.GetTypeface(Fonts.Default, bold: true, italic: false);
    private float _top = Margin;

    private TaggedCanvases(SKCanvas drawing, CanvasDataset canvases)
    {
        _drawing = drawing;
        _canvases = canvases;
        _large = new(_typeface, 20);
        _small = new(_typeface, 17);
        drawing.Clear(SKColors.White);
    }

    public static void Save(string path, TagNet model, CanvasDataset canvases, IReadOnlyList<float> thresholds)
    {
        TagReading[] all = [.. TagReading.Of(model, canvases, thresholds)], wrong = [.. all.Where(reading => !reading.IsRight)];
        TagReading[] first = all[..Math.Min(Shown, all.Length)], firstWrong = wrong[..Math.Min(Shown, wrong.Length)];
        SKImageInfo size = new((2 * Margin) + (Columns * (Size + Gap)) - Gap, (2 * Margin) + HeightOf(first) + HeightOf(firstWrong));
        using var surface = SKSurface.Create(size);
        using TaggedCanvases picture = new(surface.Canvas, canvases);
        picture.Add("The first test canvases and the digits found on them", first);
        picture.Add(
            string.Create(CultureInfo.InvariantCulture, $"The first of {wrong.Length:N0} in {all.Length:N0} that are wrong: +7 found but not there, −7 there but not found"), firstWrong);
        using var drawn = surface.Snapshot();
        using var png = drawn.Encode(SKEncodedImageFormat.Png, 100);
        File.WriteAllBytes(path, png.AsSpan());
    }

    public void Dispose()
    {
        _large.Dispose();
        _small.Dispose();
        _typeface.Dispose();
    }

    private static int HeightOf(TagReading[] readings) => Heading + (((readings.Length + Columns - 1) / Columns) * (Size + Tags + Gap));

    private void Add(string heading, TagReading[] readings)
    {
        Text(heading, Margin, _top + 24, _large, SKColors.Black);
        for (int i = 0; i < readings.Length; i++)
        {
            var (row, column) = int.DivRem(i, Columns);
            float x = Margin + (column * (Size + Gap)), y = _top + Heading + (row * (Size + Tags + Gap));
            using var picture = Picture(readings[i].Canvas);
            _drawing.DrawImage(picture, SKRect.Create(x, y, Size, Size), new SKSamplingOptions(SKFilterMode.Nearest));
            x = Add(readings[i].Found, "", _found, x, y + Size + 19);
            x = Add(readings[i].Wrong, "+", _wrong, x, y + Size + 19);
            _ = Add(readings[i].Missed, "−", _missed, x, y + Size + 19);
        }

        _top += HeightOf(readings);
    }

    /// <summary>Writes tags beside each other.</summary>
    /// <returns>Where the next begins.</returns>
    private float Add(IReadOnlyList<int> tags, string sign, SKColor colour, float x, float y)
    {
        foreach (int tag in tags)
            x += Text(sign + tag.ToString(CultureInfo.InvariantCulture), x, y, _small, colour) + 8;
        return x;
    }

    private float Text(string text, float x, float y, SKFont font, SKColor colour)
    {
        using SKPaint paint = new() { Color = colour, IsAntialias = true };
        _drawing.DrawText(text, x, y, font, paint);
        return font.MeasureText(text);
    }

    private SKImage Picture(int canvas)
    {
        float[] image = new float[_canvases.Shape.Length];
        _canvases.CopyImage(canvas, image);
        byte[] grey = [.. image.Select(ink => (byte)MathF.Round(255 * ink))];
        return SKImage.FromPixelCopy(new SKImageInfo(CanvasDataset.Side, CanvasDataset.Side, SKColorType.Gray8), grey);
    }
}

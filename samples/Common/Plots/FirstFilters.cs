using ScottPlot;
using SkiaSharp;

namespace CnnCompiler.Samples.Plots;

/// <summary>Draws what the first convolution looks for: white adds to a channel's value, black takes away from it, grey does neither.</summary>
internal static class FirstFilters
{
    private const int Columns = 8, Side = 80, Gap = 12, Margin = 16, Header = 46;

    public static void Save<TModel>(TrainingSettings settings, TModel model)
        where TModel : class, ICnnModel<TModel>
    {
        var tensor = TModel.Info.Tensors.First(t => t.Dimensions.Count == 4);
        int filters = tensor.Dimensions[0] * tensor.Dimensions[1], height = tensor.Dimensions[2], width = tensor.Dimensions[3], rows = (filters + Columns - 1) / Columns;
        var weights = model.Parameters.Slice(tensor.Offset, tensor.Length);
        using var surface = SKSurface.Create(new SKImageInfo((2 * Margin) + (Columns * (Side + Gap)) - Gap, (2 * Margin) + Header + (rows * (Side + Gap)) - Gap));
        var canvas = surface.Canvas;
        canvas.Clear(SKColor.Parse("#dce6f2")); // no shade of grey, so that the filters' edges show
        using var typeface = Fonts.GetTypeface(Fonts.Default, bold: false, italic: false);
        using SKFont font = new(typeface, 22);
        using SKPaint black = new() { Color = SKColors.Black, IsAntialias = true };
        canvas.DrawText($"{settings.Name}: {filters} filters of the first layer", Margin, Margin + 24, font, black);
        for (int i = 0; i < filters; i++)
        {
            using var picture = Picture(weights.Slice(i * height * width, height * width), height, width);
            var (row, column) = int.DivRem(i, Columns);
            canvas.DrawImage(
                picture, SKRect.Create(Margin + (column * (Side + Gap)), Margin + Header + (row * (Side + Gap)), Side, Side), new SKSamplingOptions(SKFilterMode.Nearest));
        }

        using var drawn = surface.Snapshot();
        using var png = drawn.Encode(SKEncodedImageFormat.Png, 100);
        File.WriteAllBytes(settings.File("-first-filters.png"), png.AsSpan());
    }

    /// <summary>Each filter uses all shades, about the same grey for 0: what matters is a filter's pattern, not its strength.</summary>
    private static SKImage Picture(ReadOnlySpan<float> filter, int height, int width)
    {
        float strongest = float.Epsilon;
        foreach (float weight in filter)
            strongest = Math.Max(strongest, Math.Abs(weight));
        byte[] grey = new byte[filter.Length];
        for (int i = 0; i < grey.Length; i++)
            grey[i] = (byte)MathF.Round(127.5f * (1 + (filter[i] / strongest)));
        return SKImage.FromPixelCopy(new SKImageInfo(width, height, SKColorType.Gray8), grey);
    }
}

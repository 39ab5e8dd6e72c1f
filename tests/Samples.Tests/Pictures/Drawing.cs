using SkiaSharp;

namespace CnnCompiler.Samples.Tests.Pictures;

/// <summary>Draws a digit of the test set as somebody might have drawn, photographed or exported it, and gives the PNG file's content.</summary>
/// <param name="Name">What tests call it.</param>
/// <param name="Ink">The colour of the digit where it is fullest.</param>
/// <param name="Paper">The colour behind it; it may be transparent.</param>
/// <param name="Zoom">How much larger than in the test set.</param>
/// <param name="Left">Empty columns that are added on the left, in pixels of the test set.</param>
/// <param name="Below">Empty rows that are added below.</param>
internal sealed record Drawing(string Name, SKColor Ink, SKColor Paper, int Zoom = 1, int Left = 0, int Below = 0)
{
    private const int Side = 28;

    /// <summary>As it is in the test set.</summary>
    public static Drawing WhiteOnBlack { get; } = new("white on black", SKColors.White, SKColors.Black);

    /// <summary>In other colours and places; a pixel has as much ink as in the test set.</summary>
    public static IReadOnlyList<Drawing> SameSize { get; } =
    [
        new("black on white", SKColors.Black, SKColors.White),
        new("black on nothing", SKColors.Black, SKColors.Transparent),
        new("white on nothing", SKColors.White, SKColors.Transparent),
        new("blue on yellow", SKColors.Blue, SKColors.Yellow),
        new("red on black", SKColors.Red, SKColors.Black),
        new("in the upper right corner", SKColors.Black, SKColors.White, Left: 40, Below: 30),
        new("a strip", SKColors.White, SKColors.Black, Left: 500),
    ];

    /// <summary>In other sizes.</summary>
    public static IReadOnlyList<Drawing> Larger { get; } =
    [
        new("4 times", SKColors.Black, SKColors.White, Zoom: 4),
        new("10 times", SKColors.White, SKColors.Black, Zoom: 10),
        new("10 times, off-centre, navy on pink", SKColors.Navy, SKColors.Pink, Zoom: 10, Left: 15, Below: 20),
        new("4 times, half transparent on nothing", SKColors.Green.WithAlpha(128), SKColors.Transparent, Zoom: 4),
    ];

    /// <summary>The content of a PNG file.</summary>
    /// <param name="digit">28 × 28 pixels of the test set.</param>
    public byte[] Png(ReadOnlySpan<byte> digit)
    {
        using SKBitmap small = new(new SKImageInfo(Side, Side, SKColorType.Rgba8888, SKAlphaType.Unpremul));
        for (int i = 0; i < digit.Length; i++)
            small.SetPixel(i % Side, i / Side, Ink.WithAlpha((byte)(Ink.Alpha * digit[i] / byte.MaxValue)));
        using var mask = SKImage.FromBitmap(small);
        using var surface = SKSurface.Create(new SKImageInfo((Left + Side) * Zoom, (Side + Below) * Zoom, SKColorType.Rgba8888, SKAlphaType.Premul));
        surface.Canvas.Clear(Paper);
        surface.Canvas.DrawImage(mask, SKRect.Create(Left * Zoom, 0, Side * Zoom, Side * Zoom), new SKSamplingOptions(Zoom == 1 ? SKFilterMode.Nearest : SKFilterMode.Linear));
        using var drawn = surface.Snapshot();
        using var png = drawn.Encode(SKEncodedImageFormat.Png, 100);
        return png.ToArray();
    }
}

namespace CnnCompiler.Samples.Zoo.Drawing;

/// <summary>Sizes of text in pixels. Its letters are of one width, so how much room it takes is known without a font at hand.</summary>
internal static class Lettering
{
    public const string Fonts = "'DejaVu Sans Mono', Menlo, Consolas, 'Liberation Mono', monospace";

    public const double Title = 17, Name = 11, Description = 10, Small = 9;

    /// <summary>The widest of the fonts, as a part of its size; others leave some air.</summary>
    private const double LetterWidth = 0.603;

    public static double Width(string text, double size) => text.Length * size * LetterWidth;
}

using ScottPlot;

namespace CnnCompiler.Samples.Plots;

/// <summary>The font of all pictures.</summary>
internal static class PlotFont
{
    // ScottPlot's own font is on few machines, and what takes its place on Linux has serifs, which are hard to read when small.
    private static readonly string[] _fonts = ["Segoe UI", "Helvetica Neue", "DejaVu Sans", "Liberation Sans", "Noto Sans"];

    /// <summary>Takes the first that this machine has.</summary>
    public static void Choose() => Fonts.Default = _fonts.FirstOrDefault(font => Fonts.GetTypeface(font, bold: false, italic: false)?.FamilyName == font) ?? Fonts.Default;
}

using CnnCompiler.Data;
using ScottPlot;

namespace CnnCompiler.Samples.Digits.Plots;

/// <summary>All that is drawn after training.</summary>
internal static class Drawings
{
    // ScottPlot's own font is on few machines, and what takes its place on Linux has serifs, which are hard to read when small.
    private static readonly string[] _fonts = ["Segoe UI", "Helvetica Neue", "DejaVu Sans", "Liberation Sans", "Noto Sans"];

    public static void Save<TModel>(TrainingSettings settings, TModel model, IDataset test, IReadOnlyList<EpochResult> epochs, Evaluation evaluation)
        where TModel : class, ICnnModel<TModel>
    {
        Fonts.Default = _fonts.FirstOrDefault(font => Fonts.GetTypeface(font, bold: false, italic: false)?.FamilyName == font) ?? Fonts.Default;
        ConfusionMatrix.Save(settings.File("-confusion-matrix.png"), settings.Network.Name, evaluation);
        TrainingCurves.Save(settings.File("-training-curves.png"), settings.Network.Name, epochs);
        MisreadDigits.Save(settings.File("-misread-digits.png"), model, test, evaluation);
    }
}

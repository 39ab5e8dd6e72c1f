using CnnCompiler.Data;

namespace CnnCompiler.Samples.Digits.Plots;

/// <summary>All that is drawn after training.</summary>
internal static class Drawings
{
    public static void Save<TModel>(TrainingSettings settings, TModel model, IDataset test, IReadOnlyList<EpochResult> epochs, Evaluation evaluation)
        where TModel : class, ICnnModel<TModel>
    {
        PlotFont.Choose();
        ConfusionMatrix.Save(settings.File("-confusion-matrix.png"), settings.Network.Name, evaluation);
        TrainingCurves.Save(settings.File("-training-curves.png"), settings.Network.Name, epochs);
        MisreadDigits.Save(settings.File("-misread-digits.png"), model, test, evaluation);
    }
}

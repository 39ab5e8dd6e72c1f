using CnnCompiler.Data;

namespace CnnCompiler.Samples.Plots;

/// <summary>All that is drawn after training.</summary>
internal static class Drawings
{
    public static void Save<TModel>(TrainingSettings settings, TModel model, IDataset test, IReadOnlyList<EpochResult> epochs, Evaluation evaluation)
        where TModel : class, ICnnModel<TModel>
    {
        PlotFont.Choose();
        ConfusionMatrix.Save(settings, evaluation);
        TrainingCurves.Save(settings, epochs);
        MisreadImages.Save(settings, model, test, evaluation);
        FirstFilters.Save(settings, model);
    }
}

using CnnCompiler.Runtime;
using CnnCompiler.Samples.Digits.Plots;

namespace CnnCompiler.Samples.Digits;

/// <summary>The main job: trains a network, saves it, draws how it does and says what a prediction costs.</summary>
/// <typeparam name="TModel">The network.</typeparam>
internal static class TrainingRun<TModel>
    where TModel : class, ITrainableModel<TModel>
{
    public static void Run(TrainingSettings settings, Terminal terminal, CancellationToken cancellation)
    {
        var data = DigitData.Load(settings.Data, TModel.Info);
        var model = settings.Weights is null ? TModel.Create(settings.Seed) : TModel.Load(settings.Weights);
        Trainer<TModel> trainer = new(model, settings.Batch, Recipe.Optimizer(settings.Batch));
        if (settings.Resume is not null)
            trainer.RestoreCheckpoint(settings.Resume);
        OutputFolder.Make(settings.Output); // before the work, so that a folder that cannot be made is told at once

        terminal.Line($"{TModel.Info.Name}: {TModel.Info.ParameterCount:N0} parameters, {data.Train.Count:N0} images to train with, {data.Test.Count:N0} to test with");
        var epochs = Fit(trainer, data, settings, terminal, cancellation);
        if (epochs is not [.., { Validation: { } evaluation }])
            throw new InvalidDataException($"{settings.Resume} has all of its {settings.Epochs} epochs behind it; give more --epochs to go on.");

        model.Save(settings.Network.WeightsIn(settings.Output));
        Drawings.Save(settings, model, data.Test, epochs, evaluation);
        terminal.Line($"weights, checkpoint and pictures are in {Path.GetFullPath(settings.Output)}");
        PredictionCost.Measure(model, data.Test).Print(terminal);
        terminal.Line($"test accuracy {evaluation.Accuracy:F4}");
    }

    private static IReadOnlyList<EpochResult> Fit(
        Trainer<TModel> trainer, DigitData data, TrainingSettings settings, Terminal terminal, CancellationToken cancellation)
    {
        FitOptions options = new()
        {
            Epochs = settings.Epochs,
            Seed = settings.Seed,
            Schedule = Recipe.Schedule,
            CheckpointPath = settings.Checkpoint,
        };
        try
        {
            return ProgressView.Show(terminal, settings.Epochs, view => trainer.Fit(data.Train, data.Test, options, view, view, cancellation));
        }
        catch (OperationCanceledException)
        {
            terminal.Line($"Stopped. To go on from here: {settings.CommandToResume()}");
            throw;
        }
    }
}

using CnnCompiler.Data;
using CnnCompiler.Runtime;
using CnnCompiler.Samples.Plots;

namespace CnnCompiler.Samples;

/// <summary>The main job: trains a network, saves it, draws how it does and says what a prediction costs.</summary>
/// <typeparam name="TModel">The network.</typeparam>
internal static class TrainingRun<TModel>
    where TModel : class, ITrainableModel<TModel>
{
    /// <summary>Which images are held out does not depend on the seed, so that figures of several seeds can be compared.</summary>
    private const ulong HoldOutSeed = 1;

    public static void Run(TrainingSettings settings, Terminal terminal, CancellationToken cancellation)
    {
        var data = Images(settings);
        var model = settings.Weights is null ? TModel.Create(settings.Seed) : TModel.Load(settings.Weights);
        using WorkerPool workers = new(settings.Threads);
        Trainer<TModel> trainer = new(model, settings.Batch, settings.Recipe.Optimizer(settings.Batch), settings.Recipe.TrainingOptions(settings.Seed, workers));
        if (settings.Resume is not null)
            trainer.RestoreCheckpoint(settings.Resume);
        OutputFolder.Make(settings.Output); // before the work, so that a folder that cannot be made is told at once

        terminal.Line($"{TModel.Info.Name}: {TModel.Info.ParameterCount:N0} parameters, {data.Train.Count:N0} images to train with, {data.Test.Count:N0} to test with");
        var epochs = Fit(trainer, data, settings, terminal, cancellation);
        if (epochs is not [.., { Validation: { } evaluation }])
            throw new InvalidDataException($"{settings.Resume} has all of its {settings.Epochs} epochs behind it; give more --epochs to go on.");

        model.Save(settings.WeightsFile);
        Drawings.Save(settings, model, data.Test, epochs, evaluation);
        ClassTable.Print(terminal, settings.Images, evaluation);
        terminal.Line($"weights, checkpoint and pictures are in {Path.GetFullPath(settings.Output)}");
        PredictionCost.Measure(model, data.Test).Print(terminal);
        terminal.Line($"trained for {epochs.Sum(epoch => epoch.Duration.TotalSeconds):F0} s, seed {settings.Seed}, threads {settings.Threads}");
        terminal.Line($"{settings.Measured} accuracy {evaluation.Accuracy:F4}");
    }

    private static IdxFolder Images(TrainingSettings settings)
    {
        var data = IdxFolder.Load(settings.Folder, TModel.Info.Name, TModel.Info.Input, TModel.Info.Output.Length, settings.Images.Normalization);
        if (settings.HoldOut == 0)
            return data;
        if (settings.HoldOut >= data.Train.Count)
            throw new InvalidDataException($"--hold-out is {settings.HoldOut}, but there are only {data.Train.Count} training images; leave some to train with.");
        var (train, heldOut) = data.Train.SplitStratified((double)settings.HoldOut / data.Train.Count, HoldOutSeed);
        return new(train, heldOut);
    }

    private static IReadOnlyList<EpochResult> Fit(
        Trainer<TModel> trainer, IdxFolder data, TrainingSettings settings, Terminal terminal, CancellationToken cancellation)
    {
        var options = settings.Recipe.FitOptions(settings.Epochs, settings.Seed, settings.Checkpoint);
        try
        {
            return ProgressView.Show(terminal, settings.Epochs, view => trainer.Fit(data.Train, data.Test, options, view, view, cancellation), settings.Measured);
        }
        catch (OperationCanceledException)
        {
            terminal.Line($"Stopped. To go on from here: {settings.CommandToResume()}");
            throw;
        }
    }
}

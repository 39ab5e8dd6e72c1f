using System.Diagnostics;
using CnnCompiler.Data;

namespace CnnCompiler;

public sealed partial class Trainer<TModel>
{
    private FitState _fit;

    /// <summary>
    /// Trains for a number of epochs, in an order that the seed decides, and publishes the weights after each. Training that is cancelled publishes what it has,
    /// writes its checkpoint and can go on from there, to the same bits as if it had never stopped.
    /// </summary>
    /// <param name="train">Images to train with.</param>
    /// <param name="validation">Images to evaluate each epoch with; null for none.</param>
    /// <param name="options">How it goes.</param>
    /// <param name="progress">Is told after every step where training stands; nothing is allocated for it.</param>
    /// <param name="finished">Is told what each epoch gave.</param>
    /// <param name="cancellation">Stops training after the step that runs.</param>
    /// <returns>What each epoch gave.</returns>
    /// <exception cref="ArgumentException">The images are not of the model's shape, or have more classes, or an option does not hold.</exception>
    /// <exception cref="OperationCanceledException">Training was cancelled.</exception>
    public IReadOnlyList<EpochResult> Fit(
        IDataset train, IDataset? validation, FitOptions options, IProgress<FitProgress>? progress = null, IProgress<EpochResult>? finished = null,
        CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(options);
        DatasetCheck.Fits(TModel.Info, train);
        if (validation is not null)
            DatasetCheck.Fits(TModel.Info, validation);
        int classes = TModel.Info.MainOutput.Length;
        if (options.Mixup is not null && train.Classes != classes)
            throw new ArgumentException($"Mixed images have a probability for each class: {TModel.Info.Name} tells {classes} apart, but the data set has {train.Classes}.", nameof(train));
        using BatchLoader loader = new(train, LoaderOptions(options));
        Epochs epochs = new(loader, options, HasClasses: true, ByTargets: options.Mixup is not null);
        return Run(epochs, validation is null ? null : () => ValidationPass.Of(_model, RequireLoss(), validation, Options.Workers, cancellation), progress, finished, cancellation);
    }

    /// <summary>
    /// Trains as <see cref="Fit(IDataset, IDataset?, FitOptions, IProgress{FitProgress}?, IProgress{EpochResult}?, CancellationToken)"/> does, with images that have targets:
    /// tags, distributions over classes, or what a regression predicts.
    /// </summary>
    /// <param name="train">Images to train with.</param>
    /// <param name="validation">Images to compute each epoch's validation loss with; null for none.</param>
    /// <param name="options">How it goes.</param>
    /// <param name="progress">Is told after every step where training stands; nothing is allocated for it.</param>
    /// <param name="finished">Is told what each epoch gave.</param>
    /// <param name="cancellation">Stops training after the step that runs.</param>
    /// <returns>What each epoch gave.</returns>
    /// <exception cref="ArgumentException">The images or targets are not of the model's shapes, or an option does not hold.</exception>
    /// <exception cref="OperationCanceledException">Training was cancelled.</exception>
    public IReadOnlyList<EpochResult> Fit(
        ITargetDataset train, ITargetDataset? validation, FitOptions options, IProgress<FitProgress>? progress = null, IProgress<EpochResult>? finished = null,
        CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(options);
        DatasetCheck.Fits(TModel.Info, train, _losses.TargetLength);
        if (validation is not null)
            DatasetCheck.Fits(TModel.Info, validation, OutputLosses.OfPredictions<TModel>(0).TargetLength);
        using BatchLoader loader = new(train, LoaderOptions(options));
        Epochs epochs = new(loader, options, HasClasses: false, ByTargets: true);
        return Run(epochs, validation is null ? null : () => ValidationPass.Of(_model, RequireLoss(), validation, Options.Workers, cancellation), progress, finished, cancellation);
    }

    private BatchOptions LoaderOptions(FitOptions options) =>
        new() { BatchSize = BatchSize, Seed = options.Seed, Augmentation = options.Augmentation, Mixup = options.Mixup, Prefetch = options.Prefetch };

    private List<EpochResult> Run(
        Epochs epochs, Func<(Evaluation? Evaluation, double Loss)>? validate, IProgress<FitProgress>? progress, IProgress<EpochResult>? finished, CancellationToken cancellation)
    {
        var options = epochs.Options;
        if (options.EarlyStopping is not null)
            RequireWatchable(options.EarlyStopping, validate is not null, epochs.HasClasses);

        float rate = Optimizer.LearningRate;
        List<EpochResult> results = [];
        try
        {
            while (_fit.Epoch < options.Epochs && !HasStopped(options))
            {
                long start = Stopwatch.GetTimestamp();
                TrainEpoch(epochs, rate, progress, cancellation);
                Publish();
                var validation = validate?.Invoke();
                EpochResult result = new(_fit.Epoch + 1, _fit.Loss, _fit.Accuracy(epochs.HasClasses), validation?.Evaluation, Stopwatch.GetElapsedTime(start)) { ValidationLoss = validation?.Loss };
                if (options.EarlyStopping is not null)
                    Watch(options.EarlyStopping, result);
                _fit = _fit.NextEpoch();
                results.Add(result);
                if (options.CheckpointPath is not null)
                    SaveCheckpoint(options.CheckpointPath);
                finished?.Report(result);
            }
        }
        catch (OperationCanceledException)
        {
            Publish();
            if (options.CheckpointPath is not null)
                SaveCheckpoint(options.CheckpointPath);
            throw;
        }
        finally
        {
            Optimizer.LearningRate = rate;
        }

        if (options.EarlyStopping is { RestoreBest: true } && _best is not null)
            PublishBest(_best);
        return results;
    }

    private void TrainEpoch(Epochs epochs, float rate, IProgress<FitProgress>? progress, CancellationToken cancellation)
    {
        var (loader, options, hasClasses, byTargets) = epochs;
        int steps = loader.Batches;
        loader.Begin(_fit.Epoch, _fit.StepInEpoch, cancellation);
        while (_fit.StepInEpoch < steps && loader.TryNext(out var batch))
        {
            Optimizer.LearningRate = (float)(rate * options.Schedule.Factor(((long)_fit.Epoch * steps) + _fit.StepInEpoch, steps, (long)options.Epochs * steps));
            float loss = byTargets ? Step(batch.Images, batch.Targets) : Step(batch.Images, batch.Labels);
            _fit.LossSum += loss * (double)batch.Count;
            _fit.Correct += hasClasses ? Argmax.Correct(Outputs, batch.Labels, _mainOutput, TModel.Info.MainOutput.Length) : 0;
            _fit.Seen += batch.Count;
            _fit.StepInEpoch++;
            progress?.Report(new(_fit.Epoch + 1, options.Epochs, _fit.StepInEpoch, steps, _fit.Loss, _fit.Accuracy(hasClasses)));
        }
    }

    /// <summary>What all epochs have in common.</summary>
    /// <param name="Loader">Gives their batches.</param>
    /// <param name="Options">How training goes.</param>
    /// <param name="HasClasses">Images have a class, so that some are recognised.</param>
    /// <param name="ByTargets">The loss compares with targets, not with labels.</param>
    private sealed record Epochs(BatchLoader Loader, FitOptions Options, bool HasClasses, bool ByTargets);
}

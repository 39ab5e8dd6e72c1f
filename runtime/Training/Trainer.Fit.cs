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
        DatasetCheck.Fits(TModel.Info, train, TModel.TrainingOutputLength);
        if (validation is not null)
            DatasetCheck.Fits(TModel.Info, validation, TModel.TrainingOutputLength);
        if (options.EarlyStopping is not null)
            RequireWatchable(options.EarlyStopping, validation is not null);

        float rate = Optimizer.LearningRate;
        List<EpochResult> results = [];
        try
        {
            while (_fit.Epoch < options.Epochs && !HasStopped(options))
            {
                long start = Stopwatch.GetTimestamp();
                TrainEpoch(train, options, rate, progress, cancellation);
                Publish();
                var evaluation = validation is null ? null : Evaluation.Of(_model, validation, cancellation);
                EpochResult result = new(_fit.Epoch + 1, _fit.Loss, _fit.Accuracy, evaluation, Stopwatch.GetElapsedTime(start));
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

    private void TrainEpoch(IDataset train, FitOptions options, float rate, IProgress<FitProgress>? progress, CancellationToken cancellation)
    {
        int length = TModel.Info.Input.Length, steps = (train.Count + BatchSize - 1) / BatchSize;
        float[] images = new float[BatchSize * length];
        int[] labels = new int[BatchSize], order = [.. Enumerable.Range(0, train.Count)];

        // The order follows from seed and epoch alone, so that an interrupted epoch can be taken up again.
        new SeededRandom(options.Seed + ((ulong)_fit.Epoch * 0x9E3779B97F4A7C15)).Shuffle<int>(order);
        while (_fit.StepInEpoch < steps)
        {
            cancellation.ThrowIfCancellationRequested();
            int first = _fit.StepInEpoch * BatchSize, count = Math.Min(BatchSize, train.Count - first);
            for (int n = 0; n < count; n++)
            {
                train.CopyImage(order[first + n], images.AsSpan(n * length, length));
                labels[n] = train.Label(order[first + n]);
            }

            Optimizer.LearningRate = (float)(rate * options.Schedule.Factor(((long)_fit.Epoch * steps) + _fit.StepInEpoch, steps, (long)options.Epochs * steps));
            float loss = Step(images.AsSpan(0, count * length), labels.AsSpan(0, count), out int right);
            _fit.LossSum += loss * (double)count;
            _fit.Correct += right;
            _fit.Seen += count;
            _fit.StepInEpoch++;
            progress?.Report(new(_fit.Epoch + 1, options.Epochs, _fit.StepInEpoch, steps, _fit.Loss, _fit.Accuracy));
        }
    }
}

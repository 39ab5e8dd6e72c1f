using System.Diagnostics;
using CnnCompiler.Data;

namespace CnnCompiler;

public sealed partial class Trainer<TModel>
{
    private int _epoch;
    private int _stepInEpoch;

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
    /// <exception cref="ArgumentException">The images are not of the model's shape, or have more classes.</exception>
    /// <exception cref="OperationCanceledException">Training was cancelled.</exception>
    public IReadOnlyList<EpochResult> Fit(
        IDataset train, IDataset? validation, FitOptions options, IProgress<FitProgress>? progress = null, IProgress<EpochResult>? finished = null,
        CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentOutOfRangeException.ThrowIfLessThan(options.Epochs, 1);
        DatasetCheck.Fits(TModel.Info, train, TModel.TrainingOutputLength);
        if (validation is not null)
            DatasetCheck.Fits(TModel.Info, validation, TModel.TrainingOutputLength);

        float rate = Optimizer.LearningRate;
        List<EpochResult> results = [];
        try
        {
            for (; _epoch < options.Epochs; _epoch++, _stepInEpoch = 0)
            {
                long start = Stopwatch.GetTimestamp();
                var (loss, accuracy) = TrainEpoch(train, options, rate, progress, cancellation);
                Publish();
                var evaluation = validation is null ? null : Evaluation.Of(_model, validation, cancellation);
                results.Add(new(_epoch + 1, loss, accuracy, evaluation, Stopwatch.GetElapsedTime(start)));
                finished?.Report(results[^1]);
                if (options.CheckpointPath is not null)
                    SaveCheckpoint(options.CheckpointPath, _epoch + 1, 0);
            }
        }
        catch (OperationCanceledException)
        {
            Publish();
            if (options.CheckpointPath is not null)
                SaveCheckpoint(options.CheckpointPath, _epoch, _stepInEpoch);
            throw;
        }
        finally
        {
            Optimizer.LearningRate = rate;
        }

        return results;
    }

    private (float Loss, float Accuracy) TrainEpoch(IDataset train, FitOptions options, float rate, IProgress<FitProgress>? progress, CancellationToken cancellation)
    {
        int length = TModel.Info.Input.Length, steps = (train.Count + BatchSize - 1) / BatchSize;
        float[] images = new float[BatchSize * length];
        int[] labels = new int[BatchSize], order = [.. Enumerable.Range(0, train.Count)];

        // The order follows from seed and epoch alone, so that an interrupted epoch can be taken up again.
        new SeededRandom(options.Seed + ((ulong)_epoch * 0x9E3779B97F4A7C15)).Shuffle<int>(order);
        double loss = 0;
        int correct = 0, seen = 0;
        for (; _stepInEpoch < steps; _stepInEpoch++)
        {
            cancellation.ThrowIfCancellationRequested();
            int first = _stepInEpoch * BatchSize, count = Math.Min(BatchSize, train.Count - first);
            for (int n = 0; n < count; n++)
            {
                train.CopyImage(order[first + n], images.AsSpan(n * length, length));
                labels[n] = train.Label(order[first + n]);
            }

            if (options.Schedule is not null)
                Optimizer.LearningRate = (float)(rate * options.Schedule(((_epoch * (double)steps) + _stepInEpoch) / ((double)options.Epochs * steps)));
            loss += Step(images.AsSpan(0, count * length), labels.AsSpan(0, count), out int right) * (double)count;
            correct += right;
            seen += count;
            progress?.Report(new(_epoch + 1, options.Epochs, _stepInEpoch + 1, steps, (float)(loss / seen), (float)correct / seen));
        }

        return seen == 0 ? (0, 0) : ((float)(loss / seen), (float)correct / seen);
    }
}

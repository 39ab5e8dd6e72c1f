using CnnCompiler.Data;

namespace CnnCompiler.Samples;

/// <summary>How a network is trained.</summary>
/// <param name="Epochs">How often to go through all training images, unless asked otherwise.</param>
/// <param name="Rate">The highest learning rate, for batches of the usual size.</param>
/// <param name="Schedule">The learning rate over the course of training.</param>
internal sealed record Recipe(int Epochs, double Rate, Schedule Schedule)
{
    /// <summary>The usual number of images of a step.</summary>
    public const int Batch = 64;

    private const float WeightDecay = 1e-2f;

    /// <summary>Batches that are transformed ahead, on another thread.</summary>
    private const int BatchesAhead = 4;

    /// <summary>What changes each image in each epoch anew; null leaves them as they are.</summary>
    public ImageTransform? Augmentation { get; init; }

    /// <summary>The part of each label that is spread over all classes.</summary>
    public float LabelSmoothing { get; init; }

    /// <summary>How slowly the weights that are evaluated and saved follow those of training; 0 takes training's own.</summary>
    public float AverageDecay { get; init; }

    public Optimizer Optimizer(int batch) => new AdamW((float)(Rate * Math.Sqrt((double)batch / Batch)), weightDecay: WeightDecay);

    public TrainingOptions TrainingOptions(ulong seed, WorkerPool workers) =>
        new() { Loss = new SoftmaxCrossEntropyLoss { LabelSmoothing = LabelSmoothing }, Seed = seed, AverageDecay = AverageDecay, Workers = workers };

    public FitOptions FitOptions(int epochs, ulong seed, string checkpoint) => new()
    {
        Epochs = epochs,
        Seed = seed,
        Schedule = Schedule,
        Augmentation = Augmentation,
        Prefetch = Augmentation is null ? 0 : BatchesAhead,
        CheckpointPath = checkpoint,
    };
}

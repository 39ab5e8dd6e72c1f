using CnnCompiler.Data;

namespace CnnCompiler;

/// <summary>How <c>Trainer.Fit</c> goes.</summary>
public sealed record FitOptions
{
    /// <summary>How often training goes through all its images, at least 1; epochs done before a checkpoint was restored count.</summary>
    public int Epochs { get; init => field = OptionCheck.AtLeast(1, value, nameof(Epochs)); } = 1;

    /// <summary>Decides the order of the images and all that is random about them; each epoch differs.</summary>
    public ulong Seed { get; init; }

    /// <summary>The learning rate over the course of training.</summary>
    public Schedule Schedule { get; init; } = Schedule.Constant;

    /// <summary>What changes each image in each epoch anew; null leaves them as they are.</summary>
    public ImageTransform? Augmentation { get; init; }

    /// <summary>What mixes images with each other, and their labels or targets likewise; null keeps them apart.</summary>
    public Mixup? Mixup { get; init; }

    /// <summary>Batches that another thread prepares while one is trained with; 0 for none. The results are the same to the bit.</summary>
    public int Prefetch { get; init => field = OptionCheck.AtLeast(0, value, nameof(Prefetch)); }

    /// <summary>Ends training when a measure stops improving; null for never.</summary>
    public EarlyStopping? EarlyStopping { get; init; }

    /// <summary>Where to write a checkpoint after each epoch and on cancellation; null for none.</summary>
    public string? CheckpointPath { get; init; }
}

namespace CnnCompiler.Data;

/// <summary>How a <see cref="BatchLoader"/> makes batches.</summary>
public sealed record BatchOptions
{
    /// <summary>Images of a batch, at least 1.</summary>
    public int BatchSize { get; init; } = 64;

    /// <summary>Decides the order of the images and all that is random about them; each epoch differs.</summary>
    public ulong Seed { get; init; }

    /// <summary>Brings the images into another order in each epoch; otherwise they come as the data set has them.</summary>
    public bool Shuffle { get; init; } = true;

    /// <summary>What changes each image; null leaves them as they are.</summary>
    public ImageTransform? Augmentation { get; init; }

    /// <summary>What mixes images with each other; null keeps them apart.</summary>
    public Mixup? Mixup { get; init; }

    /// <summary>Batches that a thread of its own prepares while one is in use, each with memory of its own. With 0 the calling thread does it. The batches are the same.</summary>
    public int Prefetch { get; init; }
}

namespace CnnCompiler;

/// <summary>How <see cref="Trainer{TModel}.Fit"/> goes.</summary>
public sealed record FitOptions
{
    /// <summary>How often training goes through all its images, at least 1; epochs done before a checkpoint was restored count.</summary>
    public int Epochs { get; init; } = 1;

    /// <summary>Decides the order of the images; each epoch has another.</summary>
    public ulong Seed { get; init; }

    /// <summary>
    /// The learning rate over the course of training: from the part that is done, 0 to 1, to a factor of the optimizer's own rate. Null keeps that rate.
    /// </summary>
    public Func<double, double>? Schedule { get; init; }

    /// <summary>Where to write a checkpoint after each epoch and on cancellation; null for none.</summary>
    public string? CheckpointPath { get; init; }
}

namespace CnnCompiler;

/// <summary>How <see cref="Trainer{TModel}.Fit"/> goes.</summary>
public sealed record FitOptions
{
    /// <summary>How often training goes through all its images, at least 1; epochs done before a checkpoint was restored count.</summary>
    public int Epochs
    {
        get;
        init => field = value >= 1 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, $"{nameof(Epochs)} must be at least 1.");
    } = 1;

    /// <summary>Decides the order of the images; each epoch has another.</summary>
    public ulong Seed { get; init; }

    /// <summary>The learning rate over the course of training.</summary>
    public Schedule Schedule { get; init; } = Schedule.Constant;

    /// <summary>Ends training when a measure stops improving; null for never.</summary>
    public EarlyStopping? EarlyStopping { get; init; }

    /// <summary>Where to write a checkpoint after each epoch and on cancellation; null for none.</summary>
    public string? CheckpointPath { get; init; }
}

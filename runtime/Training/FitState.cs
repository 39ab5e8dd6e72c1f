namespace CnnCompiler;

/// <summary>How far <c>Trainer.Fit</c> has come: with it an epoch can be taken up in its middle.</summary>
internal record struct FitState
{
    /// <summary>Epochs that are complete.</summary>
    public int Epoch { get; set; }

    /// <summary>Steps done of the epoch after them.</summary>
    public int StepInEpoch { get; set; }

    /// <summary>The losses of its images so far.</summary>
    public double LossSum { get; set; }

    /// <summary>How many of them were recognised.</summary>
    public long Correct { get; set; }

    /// <summary>How many there were.</summary>
    public long Seen { get; set; }

    /// <summary>The best epoch so far; null before the first, and without early stopping.</summary>
    public BestEpoch? Best { get; set; }

    public readonly float Loss => Seen == 0 ? 0 : (float)(LossSum / Seen);

    /// <summary>The part of its images that were recognised; NaN where none can be.</summary>
    public readonly float Accuracy(bool hasClasses) => !hasClasses ? float.NaN : Seen == 0 ? 0 : (float)Correct / Seen;

    /// <summary>Counts the epoch as complete.</summary>
    public readonly FitState NextEpoch() => new() { Epoch = Epoch + 1, Best = Best };
}

/// <summary>What early stopping remembers.</summary>
/// <param name="Measure">What was watched.</param>
/// <param name="Value">Its best value.</param>
/// <param name="EpochsSince">Epochs without an improvement since then.</param>
internal sealed record BestEpoch(StoppingMeasure Measure, double Value, int EpochsSince);

namespace CnnCompiler;

/// <summary>Ends training when a measure stops improving.</summary>
public sealed record EarlyStopping
{
    /// <summary>After how many epochs without an improvement, at least 1.</summary>
    public int Patience { get; init => field = OptionCheck.AtLeast(1, value, nameof(Patience)); } = 5;

    /// <summary>What has to improve.</summary>
    public StoppingMeasure Measure
    {
        get;
        init => field = Enum.IsDefined(value) ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "There is no such measure.");
    }

    /// <summary>By how much at least an epoch must be better than the best before it, at least 0.</summary>
    public double SmallestImprovement
    {
        get;
        init => field = value >= 0 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "It must be at least 0.");
    }

    /// <summary>
    /// At the end the model gets the weights of its best epoch, also if training was not ended early. The trainer keeps its latest, so that training can go on.
    /// </summary>
    public bool RestoreBest { get; init; } = true;

    internal bool NeedsValidation => Measure is StoppingMeasure.ValidationLoss or StoppingMeasure.ValidationAccuracy;

    internal bool NeedsClasses => Measure is StoppingMeasure.ValidationAccuracy or StoppingMeasure.TrainingAccuracy;

    internal double ValueOf(EpochResult epoch) => Measure switch
    {
        StoppingMeasure.ValidationLoss => epoch.ValidationLoss!.Value,
        StoppingMeasure.ValidationAccuracy => epoch.Validation!.Accuracy,
        StoppingMeasure.TrainingLoss => epoch.Loss,
        _ => epoch.Accuracy,
    };

    internal bool Improves(double value, double best) => Measure is StoppingMeasure.ValidationLoss or StoppingMeasure.TrainingLoss
        ? value < best - SmallestImprovement
        : value > best + SmallestImprovement;
}

/// <summary>What early stopping watches.</summary>
public enum StoppingMeasure
{
    /// <summary>The mean loss of the validation images; lower is better.</summary>
    ValidationLoss,

    /// <summary>The part of the validation images that are recognised; higher is better.</summary>
    ValidationAccuracy,

    /// <summary>The mean loss while training; lower is better.</summary>
    TrainingLoss,

    /// <summary>The part of the images that are recognised while training; higher is better.</summary>
    TrainingAccuracy,
}

namespace CnnCompiler;

/// <summary>Where training stands, reported after every step.</summary>
/// <param name="Epoch">The epoch, from 1.</param>
/// <param name="Epochs">How many there will be.</param>
/// <param name="Step">The step in this epoch, from 1.</param>
/// <param name="StepsPerEpoch">How many steps an epoch has.</param>
/// <param name="Loss">The mean loss of this epoch so far.</param>
/// <param name="Accuracy">The part of this epoch's images so far that were recognised, 0 to 1; NaN where images have targets and no class.</param>
public readonly record struct FitProgress(int Epoch, int Epochs, int Step, int StepsPerEpoch, float Loss, float Accuracy);

/// <summary>What an epoch gave.</summary>
/// <param name="Epoch">The epoch, from 1.</param>
/// <param name="Loss">The mean loss while training.</param>
/// <param name="Accuracy">The part of the images that were recognised while training, 0 to 1; NaN where images have targets and no class.</param>
/// <param name="Validation">How the weights at its end do on the validation images; null if there are none, or where images have targets and no class.</param>
/// <param name="Duration">How long it took, validation included.</param>
public sealed record EpochResult(int Epoch, float Loss, float Accuracy, Evaluation? Validation, TimeSpan Duration)
{
    /// <summary>The loss that training makes small, of the weights at its end, on the validation images; null if there are none.</summary>
    public double? ValidationLoss { get; init; }
}

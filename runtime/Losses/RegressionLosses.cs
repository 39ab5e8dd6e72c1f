namespace CnnCompiler;

/// <summary>
/// (result − target)², averaged over all values whose targets are known; its gradient is 2 · (result − target), divided likewise. Source: PyTorch's MSELoss, with its default
/// reduction.
/// </summary>
public sealed class MeanSquaredLoss : ValueLoss
{
    /// <inheritdoc/>
    public override Loss Kind => Loss.MeanSquared;

    private protected override (double Loss, double Slope) At(double value, double target, int channel) => ((value - target) * (value - target), 2 * (value - target));
}

/// <summary>
/// |result − target|, averaged over all values whose targets are known; its gradient is the sign of result − target, divided likewise, and 0 where the two are the same.
/// Source: PyTorch's L1Loss, with its default reduction.
/// </summary>
public sealed class MeanAbsoluteLoss : ValueLoss
{
    /// <inheritdoc/>
    public override Loss Kind => Loss.MeanAbsolute;

    private protected override (double Loss, double Slope) At(double value, double target, int channel)
    {
        double distance = value - target;
        return (Math.Abs(distance), distance > 0 ? 1 : distance < 0 ? -1 : distance); // a NaN shows
    }
}

/// <summary>
/// With d = result − target: d² / 2 where |d| is at most δ, and δ · (|d| − δ / 2) beyond, averaged over all values whose targets are known. Its gradient is d held between −δ and δ,
/// divided likewise. Source: Huber, "Robust Estimation of a Location Parameter", 1964; PyTorch's HuberLoss, with its default reduction.
/// </summary>
public sealed class HuberLoss : ValueLoss
{
    /// <inheritdoc/>
    public override Loss Kind => Loss.Huber;

    /// <summary>The distance δ up to which the loss is squared, above 0; 1 by default.</summary>
    public float Delta { get; init => field = OptionCheck.AboveZero(value, nameof(Delta)); } = 1;

    private protected override (double Loss, double Slope) At(double value, double target, int channel)
    {
        double distance = value - target, slope = Math.Clamp(distance, -Delta, Delta);
        return (slope * (distance - (slope / 2)), slope);
    }
}

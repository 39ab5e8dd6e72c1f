namespace CnnCompiler.Samples.Digits;

/// <summary>How the networks are trained.</summary>
internal static class Recipe
{
    public const int Epochs = 4;
    public const int Batch = 64;

    private const double Rate = 2e-3, WeightDecay = 1e-2;

    /// <summary>How far training has come when the learning rate is at its highest.</summary>
    private const double Peak = 0.2;

    public static Optimizer Optimizer(int batch) => new AdamW((float)(Rate * Math.Sqrt((double)batch / Batch)), weightDecay: (float)WeightDecay);

    /// <summary>Up in a straight line, down along half a cosine.</summary>
    public static Schedule Schedule { get; } = Schedule.Of(
        done => done < Peak ? 0.05 + (0.95 * done / Peak) : 0.5 * (1 + Math.Cos(Math.PI * (done - Peak) / (1 - Peak))));
}

using CnnCompiler.Data;

namespace CnnCompiler.Samples.Tags;

/// <summary>How the network is trained.</summary>
internal static class Recipe
{
    public const int Epochs = 4, Batch = 64;

    public static Optimizer Optimizer => new AdamW(learningRate: 3e-3f, weightDecay: 1e-2f);

    public static FitOptions Options(int epochs, ulong seed) => new()
    {
        Epochs = epochs,
        Seed = seed,
        Schedule = Schedule.OneCycle(),
        Prefetch = 2, // canvases are drawn on another thread meanwhile
    };
}

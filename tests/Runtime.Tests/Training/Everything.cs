namespace CnnCompiler.Runtime.Tests.Training;

/// <summary>Every optimizer, and options with everything on.</summary>
internal static class Everything
{
    public static IReadOnlyDictionary<string, Func<Optimizer>> Optimizers { get; } = new Dictionary<string, Func<Optimizer>>
    {
        ["sgd"] = () => new Sgd(0.05f),
        ["sgd momentum decay"] = () => new Sgd(0.05f, 0.9f, 0.01f),
        ["sgd nesterov decay"] = () => new Sgd(0.05f, 0.9f, 0.01f, nesterov: true),
        ["adam"] = () => new Adam(0.01f),
        ["adam decay"] = () => new Adam(0.01f, 0.8f, 0.99f, 1e-6f, 0.05f),
        ["adamw"] = () => new AdamW(0.01f, weightDecay: 0.1f),
        ["rmsprop"] = () => new RmsProp(0.005f),
        ["rmsprop centered"] = () => new RmsProp(0.002f, 0.9f, 1e-4f, 0.02f, centered: true),
        ["rmsprop momentum"] = () => new RmsProp(0.002f, 0.9f, weightDecay: 0.02f, momentum: 0.8f),
        ["rmsprop centered momentum"] = () => new RmsProp(0.002f, 0.9f, 1e-4f, momentum: 0.8f, centered: true),
        ["adagrad"] = () => new Adagrad(0.05f),
        ["adagrad decay"] = () => new Adagrad(0.05f, 1e-8f, 0.1f),
        ["lion"] = () => new Lion(0.003f, weightDecay: 0.1f),
    };

    public static TrainingOptions Options { get; } = new()
    {
        ClipValue = 0.5f,
        ClipNorm = 1,
        MaxNorm = 1,
        AverageDecay = 0.9f,
        Seed = 3,
        Groups =
        [
            new("conv1.*") { RateFactor = 0.5f, WeightDecay = 0.1f },
            new("dense?.bias") { RateFactor = 2 },
            new("conv2.*") { Frozen = true },
        ],
    };

    public static TheoryData<string> OptimizerNames => [.. Optimizers.Keys];
}

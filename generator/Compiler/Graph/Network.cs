using System.Collections.Immutable;

namespace CnnCompiler.Generator.Graph;

/// <summary>The network as declared: layers in an order in which every layer follows what it reads.</summary>
/// <param name="Name">The model's class name.</param>
/// <param name="Inputs">What comes in, in the order in which callers give it.</param>
/// <param name="Layers">The layers.</param>
/// <param name="Outputs">What it gives, in the order in which callers receive it; those for training alone are among them.</param>
/// <param name="Inspect">Every named value stays readable after a prediction.</param>
/// <param name="Training">How it is trained; null for a model that only infers.</param>
internal sealed record Network(
    string Name, ImmutableArray<InputLayer> Inputs, ImmutableArray<Layer> Layers, ImmutableArray<OutputLayer> Outputs, bool Inspect, TrainingOptions? Training)
{
    /// <summary>What [Tag] names, as in <see cref="Layer.Inputs"/>.</summary>
    public ImmutableArray<(string Name, int Source)> Tags { get; init; } = [];

    /// <summary>What it may cost; null where nothing is said.</summary>
    public Budget? Budget { get; init; }

    /// <summary>The weights that are compiled in; null where there are none.</summary>
    public WeightsOptions? Weights { get; init; }

    /// <summary>How predictions may compute convolutions.</summary>
    public Winograd Winograd { get; init; }

    /// <summary>What a prediction gives.</summary>
    public IEnumerable<OutputLayer> PredictionOutputs => Outputs.Where(output => !output.TrainOnly);

    /// <summary>Whether something that a prediction gives needs a layer.</summary>
    public ImmutableArray<bool> NeededForPrediction() => NeededFor(PredictionOutputs.Select(output => output.Source));

    /// <summary>Whether one of some values, which are as in <see cref="Layer.Inputs"/>, needs a layer.</summary>
    public ImmutableArray<bool> NeededFor(IEnumerable<int> values)
    {
        bool[] needed = new bool[Layers.Length];
        foreach (int source in values.Where(source => source >= 0))
            needed[source] = true;

        for (int i = Layers.Length - 1; i >= 0; i--)
        {
            foreach (int source in Layers[i].Inputs.Where(source => source >= 0 && needed[i]))
                needed[source] = true;
        }

        return [.. needed];
    }
}

internal sealed record InputLayer(string Name, int Ordinal, int Channels, int Height, int Width);

/// <param name="Name">Given; for the only output of a network the name of its layer.</param>
/// <param name="Ordinal">Its attribute, for diagnostics; that of the last layer where there is none.</param>
/// <param name="Source">What it gives, as in <see cref="Layer.Inputs"/>.</param>
/// <param name="IsDeclared">An attribute makes it an output and names it.</param>
/// <param name="LossWeight">What its loss is multiplied with in training.</param>
/// <param name="TrainOnly">It exists in training alone, with all layers that nothing else needs.</param>
internal sealed record OutputLayer(string Name, int Ordinal, int Source, bool IsDeclared = false, float LossWeight = 1, bool TrainOnly = false);

/// <summary>One layer; its output has its name.</summary>
/// <param name="Name">Given, or derived from the operator and a count: <c>conv1</c>.</param>
/// <param name="Ordinal">Its attribute, for diagnostics.</param>
/// <param name="Operator">What it computes.</param>
/// <param name="Parameters">The operator's own parameters.</param>
/// <param name="Inputs">Indices of the layers it reads; ~k stands for the network's input k.</param>
/// <param name="Frozen">Training leaves its weights as they are.</param>
internal sealed record Layer(string Name, int Ordinal, IOperator Operator, object Parameters, ImmutableArray<int> Inputs, bool Frozen = false);

/// <summary>What a network may cost at most; null is no limit.</summary>
/// <param name="Ordinal">The [Budget] attribute, for diagnostics.</param>
/// <param name="RamBytes">On a microcontroller.</param>
/// <param name="FlashBytes">On a microcontroller.</param>
/// <param name="Macs">For one image.</param>
/// <param name="Parameters">Trained values.</param>
internal sealed record Budget(int Ordinal, long? RamBytes, long? FlashBytes, long? Macs, long? Parameters);

/// <param name="Ordinal">The [Train] attribute, for diagnostics.</param>
/// <param name="Loss">What is minimised.</param>
/// <param name="InputGradient">The gradient of the network's input is computed too.</param>
/// <param name="PerPixel">Every pixel of the result has a label.</param>
internal sealed record TrainingOptions(int Ordinal, Loss Loss, bool InputGradient, bool PerPixel);

/// <param name="Ordinal">The [CnnModel] attribute, for diagnostics.</param>
/// <param name="File">As much of the file's path as tells it from others.</param>
/// <param name="Precision">How the program stores them.</param>
internal sealed record WeightsOptions(int Ordinal, string File, Precision Precision);

/// <summary>The twin of the runtime's public enumeration.</summary>
internal enum Precision
{
    Single,
    Half,
}

/// <summary>The twin of the runtime's public enumeration.</summary>
internal enum Winograd
{
    Off,
    F2,
    Auto,
}

/// <summary>The twin of the runtime's public enumeration.</summary>
internal enum Loss
{
    SoftmaxCrossEntropy,
    SoftmaxFocal,
    Hinge,
    SigmoidCrossEntropy,
    SigmoidFocal,
    MeanSquared,
    MeanAbsolute,
    Huber,
    Custom,
}

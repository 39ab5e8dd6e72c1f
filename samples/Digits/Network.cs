using CnnCompiler.Runtime;

namespace CnnCompiler.Samples.Digits;

/// <summary>A network that can be chosen by name. Training and prediction are written once, for any model; here they meet the models.</summary>
/// <param name="Name">What the command line calls it.</param>
/// <param name="Train">Trains it.</param>
/// <param name="Predict">Reads a picture with it.</param>
internal sealed record Network(
    string Name, Action<TrainingSettings, Terminal, CancellationToken> Train, Action<PredictionSettings, Terminal> Predict)
{
    /// <summary>All of them, the default first.</summary>
    public static IReadOnlyList<Network> All { get; } = [Of<DigitNet>("lecture"), Of<LeNet5>("lenet5"), Of<SmallNet>("small")];

    /// <summary>The weights that training leaves in its output folder and prediction looks for there.</summary>
    public string WeightsIn(string output) => Path.Combine(output, Name + ".safetensors");

    /// <inheritdoc/>
    public override string ToString() => Name; // shown as the default in the help

    private static Network Of<TModel>(string name)
        where TModel : class, ITrainableModel<TModel> => new(name, TrainingRun<TModel>.Run, PredictionRun.Run<TModel>);
}

using CnnCompiler.References;
using CnnCompiler.Runtime;

namespace CnnCompiler.Numerics.Cases;

/// <summary>How far one result of a compiled network is from that of the references.</summary>
/// <param name="Result">What it is: <c>prediction</c>, <c>gradient of conv1.weight</c>.</param>
/// <param name="Error">max |a − b| / max |b|.</param>
/// <param name="Tolerance">How large it may be.</param>
public sealed record Deviation(string Result, double Error, double Tolerance)
{
    /// <summary>Whether the result is right.</summary>
    public bool IsRight => Error <= Tolerance;
}

/// <summary>A compiled network held against the references.</summary>
/// <param name="group">What it tests.</param>
/// <param name="name">The network.</param>
public abstract class NetworkCase(string group, string name)
{
    /// <summary>
    /// A prediction: sums of up to some thousand products in single precision, each rounded to 6e-8, in whatever order; errors of random sign grow with the root of
    /// their number.
    /// </summary>
    public const double PredictionTolerance = 3e-6;

    /// <summary>
    /// Of networks that may be computed by Winograd's F(4×4, 3×3): its matrices multiply by up to 8 before they subtract, so that rounding errors are several times those of direct computation.
    /// F(2×2, 3×3) keeps to <see cref="PredictionTolerance"/>.
    /// </summary>
    public const double WinogradTolerance = 1e-5;

    /// <summary>A gradient goes through the network twice and is summed over a batch as well.</summary>
    public const double GradientTolerance = 1e-5;

    /// <summary>In training a batch normalisation divides by the deviation of a few values, which may be small beside them: their rounding errors grow by as much.</summary>
    public const double NormalisedTolerance = 3e-5;

    /// <summary>
    /// What stands before a normalisation may have next to no gradient, a bias just none: there the scale is this part of the largest gradient of any value in the network.
    /// </summary>
    public const double LeastGradient = 0.1;

    /// <summary>What it tests.</summary>
    public string Group { get; } = group;

    /// <summary>The network's name.</summary>
    public string Name { get; } = name;

    /// <summary>Runs the network forward and backward.</summary>
    public abstract IReadOnlyList<Deviation> Run();

    /// <inheritdoc/>
    public override string ToString() => Name;
}

/// <summary>The case of a network.</summary>
/// <typeparam name="TModel">The network.</typeparam>
/// <param name="group">What it tests.</param>
public sealed class NetworkCase<TModel>(string group) : NetworkCase(group, typeof(TModel).Name)
    where TModel : class, ITrainableModel<TModel>
{
    /// <summary>A whole tile of images and a rest, so that batched kernels use both their loops.</summary>
    private const int Images = 5;

    /// <inheritdoc/>
    public override IReadOnlyList<Deviation> Run()
    {
        var graph = GraphRecorder.Record(TModel.Describe);
        TestNumbers numbers = new(Name.Aggregate(17UL, (seed, letter) => (seed * 31) + letter));
        var parameters = numbers.Parameters(graph);
        var images = numbers.Tensor([Images, .. graph.Inputs[0].Dimensions]);
        var expected = new ReferenceNetwork(graph, parameters).Forward(images);
        var model = TModel.FromParameters(Flat(parameters));
        var inTraining = new ReferenceNetwork(graph, parameters).Forward(images, training: true);
        return [.. Predictions(model, images, expected), .. Gradients(model, graph.Inputs[0].Name, images, inTraining, numbers)];
    }

    private static float[] Flat(IReadOnlyDictionary<string, Tensor> parameters) => [.. TModel.Info.Tensors.SelectMany(t => parameters[t.Name].ToSingle())];

    private IEnumerable<Deviation> Predictions(TModel model, Tensor images, Evaluation expected)
    {
        float[] pixels = images.ToSingle(), results = new float[expected.Output.Values.Length];
        model.Fork(3).Predict(pixels, results); // in two parts
        yield return Prediction("batch prediction", results, expected.Output);
        for (int n = 0; n < Images; n++)
            model.Predict(pixels.AsSpan(n * TModel.Info.Input.Length, TModel.Info.Input.Length)).CopyTo(results.AsSpan(n * TModel.Info.Output.Length));
        yield return Prediction("prediction", results, expected.Output);
    }

    private Deviation Prediction(string result, float[] actual, Tensor expected) =>
        new(result, RelativeError.Of(actual, expected.Values), Group == "WinogradAuto" ? NetworkCase.WinogradTolerance : NetworkCase.PredictionTolerance);

    private static List<Deviation> Gradients(TModel model, string input, Tensor images, Evaluation expected, TestNumbers numbers)
    {
        Trainer<TModel> trainer = new(model, Images + 1, new Sgd(1));
        bool normalises = TModel.Info.Tensors.Any(t => t.IsState);
        float[] outputs = trainer.Forward(images.ToSingle()).ToArray();
        List<Deviation> deviations =
        [
            new("training's result", RelativeError.Of(outputs, expected.Output.Values), normalises ? NetworkCase.NormalisedTolerance : NetworkCase.PredictionTolerance),
        ];
        var outputGradient = numbers.Tensor(expected.Output.Dimensions);
        var gradients = expected.Backward(outputGradient);
        for (int pass = 1; pass <= 2; pass++) // a second pass shows what the first left behind
        {
            trainer.Forward(images.ToSingle());
            trainer.Backward(outputGradient.ToSingle());
        }

        double least = normalises ? NetworkCase.LeastGradient * gradients.Values.Max(Largest) : 0;
        foreach (var tensor in TModel.Info.Tensors.Where(t => !t.IsState))
        {
            float[] actual = new float[tensor.Length];
            trainer.CopyGradient(tensor.Name, actual);
            deviations.Add(Gradient(tensor.Name, actual, gradients[tensor.Name], least));
        }

        deviations.Add(Gradient("the input", trainer.InputGradient.ToArray(), gradients[input], least));
        return deviations;
    }

    private static double Largest(Tensor tensor) => tensor.Values.ToArray().Max(Math.Abs);

    private static Deviation Gradient(string of, float[] actual, Tensor expected, double leastScale) =>
        new($"gradient of {of}", RelativeError.Of(actual, expected.Values, leastScale), leastScale > 0 ? NetworkCase.NormalisedTolerance : NetworkCase.GradientTolerance);
}

using CnnCompiler.Data;

namespace CnnCompiler.Runtime.Tests.Metrics;

/// <summary>Evaluations of classifiers and taggers: over data sets, and over results that the caller has.</summary>
public sealed class EvaluationTests
{
    // More images than one batch, and not a whole number of batches.
    private const int Images = 71;

    private readonly float[] _probabilities = new float[Images * 3], _targets = new float[Images * 3];
    private readonly int[] _labels = new int[Images];

    public EvaluationTests()
    {
        SeededRandom random = new(2);
        for (int i = 0; i < _probabilities.Length; i++)
            (_probabilities[i], _targets[i]) = ((float)random.NextDouble(), random.NextInt32(3) switch { 0 => 1, 1 => 0, _ => i % 7 == 0 ? float.NaN : 0 });
        for (int i = 0; i < Images; i++)
            _labels[i] = random.NextInt32(3);
    }

    [Fact]
    public void A_classifier_over_a_data_set_is_one_over_its_results()
    {
        IDataset data = new EchoImages(_probabilities, _targets, _labels);
        Evaluation streamed = Evaluation.Of(EchoModel.Create(), data), given = Evaluation.Of(3, _probabilities, _labels);
        Assert.Equal(given.Predictions, streamed.Predictions);
        Assert.Equal(given.Loss, streamed.Loss);
        Assert.Equal(given.Matrix.PerClass, streamed.Matrix.PerClass);
        Assert.Equal(Images, streamed.Matrix.Count);
    }

    [Fact]
    public void A_tagger_over_a_data_set_is_one_over_its_results()
    {
        ITargetDataset data = new EchoImages(_probabilities, _targets, _labels);
        TagEvaluation streamed = TagEvaluation.Of(EchoModel.Create(), data), given = TagEvaluation.Of(3, _probabilities, _targets);
        Assert.Equal(Images, streamed.Images);
        Assert.Equal(given.Loss, streamed.Loss);
        Assert.Equal(given.MeanAveragePrecision, streamed.MeanAveragePrecision);
        Assert.Equal(given.BestThresholds(), streamed.BestThresholds());
        Assert.Equal(given.At(0.4f).Tags, streamed.At([0.4f, 0.4f, 0.4f]).Tags);
    }

    [Fact]
    public void A_classifier_worked_by_hand()
    {
        // The right class is first, second (after an equal one before it) and last.
        var evaluation = Evaluation.Of(3, [0.5f, 0.3f, 0.2f, 0.4f, 0.4f, 0.2f, 0.5f, 0.3f, 0.2f], [0, 1, 2]);
        Assert.Equal([0, 0, 0], evaluation.Predictions);
        Assert.Equal(1 / 3.0, evaluation.Accuracy);
        Assert.Equal([1 / 3.0, 2 / 3.0, 1, 1], new[] { 1, 2, 3, 4 }.Select(evaluation.TopAccuracy));
        Assert.Equal(-(Math.Log(0.5) + Math.Log(0.4) + Math.Log(0.2)) / 3, evaluation.Loss, 1e-7);
        Assert.Throws<ArgumentOutOfRangeException>("classes", () => evaluation.TopAccuracy(0));
    }

    [Fact]
    public void A_tagger_worked_by_hand()
    {
        // Two tags; of the second nothing is known of the last image. A third has no images.
        var evaluation = TagEvaluation.Of(3, [0.9f, 0.2f, 0.1f, 0.4f, 0.8f, 0.1f, 0.3f, 0.9f, 0.1f], [1, 0, 0, 0, 1, 0, 1, float.NaN, 0]);
        Assert.Equal((1 + (2 / 3.0)) / 2, evaluation.Tags[0].AveragePrecision, 1e-15);
        Assert.Equal(1, evaluation.Tags[1].AveragePrecision);
        Assert.Equal((((1 + (2 / 3.0)) / 2) + 1) / 2, evaluation.MeanAveragePrecision, 1e-15); // the third is left out
        double loss = -(Math.Log(0.9) + Math.Log(0.6) + Math.Log(0.3) + Math.Log(0.8) + Math.Log(0.8) + (3 * Math.Log(0.9))) / 8;
        Assert.Equal(loss, evaluation.Loss, 1e-7);
        Assert.Equal([0.3f, 0.5f, 0.5f], evaluation.BestThresholds());
        var decisions = evaluation.At(evaluation.BestThresholds());
        Assert.Equal([new(2, 1, 0, 0), new(1, 0, 0, 1), new(0, 0, 0, 3)], decisions.Tags);
        Assert.Equal(new(3, 1, 0, 4), decisions.Micro);
        Assert.Equal((0.8 + 1 + 0) / 3, decisions.Macro.F1, 1e-15);
    }

    [Fact]
    public void Where_no_tag_is_known_nothing_is_said()
    {
        var evaluation = TagEvaluation.Of(1, [0.3f], [float.NaN]);
        Assert.Equal((0, double.NaN), (evaluation.Loss, evaluation.MeanAveragePrecision));
    }

    [Fact]
    public void Certainty_that_is_wrong_costs_much_but_not_everything()
    {
        Assert.InRange(Evaluation.Of(2, [1, 0], [1]).Loss, 100, 110);
        Assert.InRange(TagEvaluation.Of(1, [0f], [1f]).Loss, 100, 110);
        Assert.InRange(TagEvaluation.Of(1, [1f], [0f]).Loss, 100, 110);
    }

    [Fact]
    public void Cancelling_stops_the_work()
    {
        EchoImages data = new(_probabilities, _targets, _labels);
        CancellationToken cancelled = new(canceled: true);
        Assert.Throws<OperationCanceledException>(() => Evaluation.Of(EchoModel.Create(), (IDataset)data, cancelled));
        Assert.Throws<OperationCanceledException>(() => TagEvaluation.Of(EchoModel.Create(), data, cancelled));
    }

    [Fact]
    public void Data_that_does_not_fit_the_model()
    {
        Says("The data set is empty.", () => Evaluation.Of(EchoModel.Create(), new EchoImages([], [], [])));
        Says("EchoModel tells 3 classes apart, but the data set has 4.", () => Evaluation.Of(EchoModel.Create(), new EchoImages(_probabilities, _targets, _labels, classes: 4)));
        Says(
            "EchoModel gives 3 values for an image, but the data set has targets of 2.",
            () => TagEvaluation.Of(EchoModel.Create(), new EchoImages(_probabilities, _targets, _labels, targetLength: 2)));
        ModelInfo map = new("Map", new(3, 1, 1), new(3, 2, 1));
        EchoImages data = new(_probabilities, _targets, _labels);
        var thrown = Assert.Throws<ArgumentException>("model", () => DatasetCheck.Fits(map, (IDataset)data));
        Assert.StartsWith("Map gives scores [3, 2, 1], some for each pixel, but the data set has one label an image.", thrown.Message, StringComparison.Ordinal);
        _labels[70] = 3;
        Assert.Throws<ArgumentOutOfRangeException>("label", () => Evaluation.Of(EchoModel.Create(), (IDataset)data));
    }

    [Fact]
    public void Results_that_are_not_finite()
    {
        _probabilities[100] = float.NaN;
        Says("The results of image 33 have a NaN: training has diverged, or an image has values that are not finite.", () => Evaluation.Of(3, _probabilities, _labels));
        Says("Probability 100 is NaN, but must be from 0 to 1.", () => TagEvaluation.Of(3, _probabilities, _targets));
        _probabilities[100] = 1.5f;
        Says("Probability 100 is 1.5, but must be from 0 to 1.", () => TagEvaluation.Of(3, _probabilities, _targets));
    }

    [Fact]
    public void Lengths_that_do_not_fit()
    {
        Says("There is nothing to evaluate: no labels.", () => Evaluation.Of(3, [], []));
        Says("2 labels go with 6 probabilities, 3 an image, but got 5.", () => Evaluation.Of(3, new float[5], new int[2]));
        Says("There is nothing to evaluate: no probabilities.", () => TagEvaluation.Of(3, [], []));
        Says("5 probabilities are not whole rows of 3, one a tag.", () => TagEvaluation.Of(3, new float[5], new float[5]));
        Says("6 probabilities go with as many targets, but got 3.", () => TagEvaluation.Of(3, new float[6], new float[3]));
        Says("3 tags have as many thresholds, but got 2.", () => TagEvaluation.Of(3, new float[6], new float[6]).At([0.5f, 0.5f]));
        Assert.Throws<ArgumentOutOfRangeException>("classes", () => Evaluation.Of(0, [], []));
        Assert.Throws<ArgumentOutOfRangeException>("tags", () => TagEvaluation.Of(0, [], []));
    }

    private static void Says(string message, Func<object> action) =>
        Assert.StartsWith(message, Assert.Throws<ArgumentException>(action).Message, StringComparison.Ordinal);
}

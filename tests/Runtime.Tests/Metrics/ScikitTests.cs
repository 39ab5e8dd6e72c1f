using System.Text.Json;

namespace CnnCompiler.Runtime.Tests.Metrics;

/// <summary>Metrics of random predictions, as scikit-learn 1.2.1 has them; <c>expected/metrics.py</c> wrote the values.</summary>
public sealed class ScikitTests
{
    private static readonly JsonElement _expected = Read();

    [Fact]
    public void Classifiers() => Assert.All(_expected.GetProperty("classifiers").EnumerateArray(), expected =>
    {
        var evaluation = Evaluation.Of(
            expected.GetProperty("classes").GetInt32(),
            Floats(expected, "probabilities"),
            [.. expected.GetProperty("labels").EnumerateArray().Select(v => v.GetInt32())]);
        int classes = evaluation.Classes;
        Assert.Equal(Doubles(expected, "confusion"), from label in Enumerable.Range(0, classes) from said in Enumerable.Range(0, classes) select (double)evaluation.Matrix[label, said]);
        Assert.Equal(expected.GetProperty("accuracy").GetDouble(), evaluation.Accuracy, 1e-12);
        Close(Doubles(expected, "top"), [.. Enumerable.Range(1, Doubles(expected, "top").Length).Select(evaluation.TopAccuracy)]);
        AssertScores(expected, "perClass", evaluation.Matrix.PerClass, evaluation.Matrix.Micro, evaluation.Matrix.Macro);
    });

    [Fact]
    public void Taggers() => Assert.All(_expected.GetProperty("taggers").EnumerateArray(), expected =>
    {
        var evaluation = TagEvaluation.Of(expected.GetProperty("tags").GetInt32(), Floats(expected, "probabilities"), Floats(expected, "targets"));
        if (expected.GetProperty("loss") is { ValueKind: JsonValueKind.Number } loss)
            Assert.Equal(loss.GetDouble(), evaluation.Loss, 1e-9);
        Close(Doubles(expected, "averagePrecision"), [.. evaluation.Tags.Select(tag => tag.AveragePrecision)]);
        Assert.Equal(expected.GetProperty("meanAveragePrecision").GetDouble(), evaluation.MeanAveragePrecision, 1e-12);
        Close(Doubles(expected, "rocArea"), [.. evaluation.Tags.Select(tag => tag.RocArea)]);
        for (int tag = 0; tag < evaluation.Tags.Count; tag++)
        {
            Close(Doubles(expected.GetProperty("falsePositiveRates")[tag]), [.. evaluation.Tags[tag].RocCurve.Select(point => point.FalsePositiveRate)]);
            Close(Doubles(expected.GetProperty("truePositiveRates")[tag]), [.. evaluation.Tags[tag].RocCurve.Select(point => point.TruePositiveRate)]);
        }

        var decisions = evaluation.At(Floats(expected, "thresholds"));
        AssertScores(expected, "perTag", decisions.Tags, decisions.Micro, decisions.Macro);
        Close(Doubles(expected, "bestF1"), [.. evaluation.At(evaluation.BestThresholds()).Tags.Select(tag => tag.F1)]);
    });

    private static void AssertScores(JsonElement expected, string each, IReadOnlyList<BinaryConfusion> all, BinaryConfusion micro, MacroAverage macro)
    {
        Close(Doubles(expected.GetProperty(each)[0]), [.. all.Select(one => one.Precision)]);
        Close(Doubles(expected.GetProperty(each)[1]), [.. all.Select(one => one.Recall)]);
        Close(Doubles(expected.GetProperty(each)[2]), [.. all.Select(one => one.F1)]);
        Close(Doubles(expected, "micro"), [micro.Precision, micro.Recall, micro.F1]);
        Close(Doubles(expected, "macro"), [macro.Precision, macro.Recall, macro.F1]);
    }

    private static void Close(double[] expected, double[] actual) => Assert.Equal(expected, actual, (a, b) => Math.Abs(a - b) < 1e-12);

    private static double[] Doubles(JsonElement numbers) => [.. numbers.EnumerateArray().Select(v => v.GetDouble())];

    private static double[] Doubles(JsonElement expected, string name) => Doubles(expected.GetProperty(name));

    private static float[] Floats(JsonElement expected, string name) => [.. expected.GetProperty(name).EnumerateArray().Select(v => v.GetSingle())];

    private static JsonElement Read()
    {
        using var document = JsonDocument.Parse(File.ReadAllText(Repository.File("tests/Runtime.Tests/Metrics/expected/metrics.json")));
        return document.RootElement.Clone();
    }
}

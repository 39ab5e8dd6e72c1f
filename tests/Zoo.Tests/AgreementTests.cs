using CnnCompiler.Numerics;
using CnnCompiler.Onnx.Testing;
using CnnCompiler.References;
using CnnCompiler.Samples.Zoo;
using Xunit.Abstractions;

namespace CnnCompiler.Zoo.Tests;

/// <summary>
/// Every network gives what ONNX Runtime gives on the same random weights, at its published size. Networks that take minutes, or gigabytes, are held against it only where the environment
/// variable CNN_WHOLE_ZOO is set.
/// </summary>
public class AgreementTests(ITestOutputHelper output)
{
    /// <summary>Rounding grows with the layers: the largest found is 4.9e-6, of PersonLab-152.</summary>
    private const double Tolerance = 1e-4;

    /// <summary>Probabilities then differ by a factor of some hundreds at most.</summary>
    private const double LargestScore = 3;

    private const long MostMacs = 5_000_000_000, MostParameters = 30_000_000;

    public static TheoryData<string> Networks => [.. Samples.Zoo.Zoo.Networks
        .Where(n => Environment.GetEnvironmentVariable("CNN_WHOLE_ZOO") is not null || (n.Info.Macs <= MostMacs && n.Info.ParameterCount <= MostParameters))
        .Select(n => n.Name)];

    [Theory]
    [MemberData(nameof(Networks))]
    public void It_gives_what_OnnxRuntime_gives(string name)
    {
        var network = Samples.Zoo.Zoo.Find(name)!;
        var graph = GraphRecorder.Record(network.Describe);
        TestNumbers numbers = new(1);
        var parameters = numbers.Parameters(graph);
        var shape = network.Info.Input;
        var image = numbers.Tensor([1, shape.Channels, shape.Height, shape.Width]);
        foreach (var result in graph.Outputs)
        {
            if (graph.Nodes.First(node => node.Output == result.Name) is { Operation: "Softmax" or "Sigmoid" } squashing)
                KeepModerate(graph, result with { Name = squashing.Inputs[0] }, parameters, image);
        }

        float[] actual = network.Predict([.. network.Info.Tensors.SelectMany(t => parameters[t.Name].ToSingle())], image.ToSingle());
        using OnnxSession session = new(graph, parameters, threads: Environment.ProcessorCount);
        foreach (var (place, expected) in network.Info.Outputs.Zip(session.Run([image])))
        {
            double error = RelativeError.Of(actual.AsSpan(place.Offset, place.Shape.Length), expected.Values);
            output.WriteLine($"{name} {place.Name} {error:E1}");
            Assert.True(error <= Tolerance, $"{name}: {place.Name} is off by {error:E1}");
        }
    }

    /// <summary>
    /// A softmax of scores that lie far apart is 1 for one class, whatever the scores are: nothing would be compared. A sigmoid of large scores is 0 or 1, but for a few whose rounding, small beside the largest score,
    /// it shows in full. The weights of the layer that makes the scores are made smaller or larger, so that the largest score is <see cref="LargestScore"/> in size.
    /// </summary>
    private static void KeepModerate(RecordedGraph graph, RecordedTensor scores, IReadOnlyDictionary<string, Tensor> parameters, Tensor image)
    {
        int last = graph.Nodes.ToList().FindIndex(node => node.Output == scores.Name);
        RecordedGraph before = graph with { Nodes = [.. graph.Nodes.Take(last + 1)], Outputs = [scores] };
        using OnnxSession session = new(before, parameters, threads: Environment.ProcessorCount);
        double largest = session.Run([image])[0].Values.ToArray().Max(Math.Abs);
        foreach (string weight in before.Nodes.Last(node => node.Inputs.Any(parameters.ContainsKey)).Inputs.Where(parameters.ContainsKey))
        {
            foreach (ref double value in parameters[weight].Values)
                value = (float)(value * LargestScore / largest);
        }
    }
}

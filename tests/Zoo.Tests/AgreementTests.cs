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
    /// <summary>Rounding grows with the layers: the largest found is 7.4e-6, of ResNet-50.</summary>
    private const double Tolerance = 1e-4;

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

        float[] actual = network.Predict([.. network.Info.Tensors.SelectMany(t => parameters[t.Name].ToSingle())], image.ToSingle());
        using OnnxSession session = new(graph, parameters, threads: Environment.ProcessorCount);
        foreach (var (place, expected) in network.Info.Outputs.Zip(session.Run([image])))
        {
            double error = RelativeError.Of(actual.AsSpan(place.Offset, place.Shape.Length), expected.Values);
            output.WriteLine($"{name} {place.Name} {error:E1}");
            Assert.True(error <= Tolerance, $"{name}: {place.Name} is off by {error:E1}");
        }
    }
}

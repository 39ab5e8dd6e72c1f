using CnnCompiler.Onnx.Testing;
using CnnCompiler.References;
using Microsoft.ML.OnnxRuntime;

namespace CnnCompiler.Numerics.Tests;

/// <summary>The references mean what ONNX means, judged by ONNX Runtime: values and dimensions.</summary>
public class OnnxRuntimeTests
{
    private const double Tolerance = 1e-5;

    [Theory]
    [MemberData(nameof(RandomCasesTests.All), MemberType = typeof(RandomCasesTests))]
    public void Every_operator_agrees(string operation, int seed)
    {
        var c = RandomCases.Of(operation, seed);
        Tensor expected = c.Forward();
        using OnnxSession session = new(c.Graph(out var parameters), parameters);
        Tensor actual = session.Run(c.Data);
        Assert.Equal(expected.Dimensions, actual.Dimensions);
        Assert.InRange(RelativeError.Of(actual.Values, expected.Values), 0, Tolerance);
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(3, 1)]
    [InlineData(3, 2)]
    public void A_network_agrees_for_any_batch_and_any_number_of_threads(int batch, int threads)
    {
        TestNumbers numbers = new(7);
        var graph = Graphs.EveryOperator;
        var parameters = numbers.Parameters(graph);
        Tensor images = numbers.Tensor([batch, 2, 9, 9]);
        Tensor expected = new ReferenceNetwork(graph, parameters).Forward(images).Output;
        using OnnxSession session = new(graph, parameters, threads);
        Tensor actual = session.Run(images);
        Assert.Equal(expected.Dimensions, actual.Dimensions);
        Assert.InRange(RelativeError.Of(actual.Values, expected.Values), 0, Tolerance);
    }

    /// <summary>
    /// The one difference, and it is within ONNX Runtime: where ceil_mode drops the last window, its kernels follow PyTorch's rule, as do the references, but the shape inference
    /// of ONNX before opset 22 counts that window. So such a pooling runs, but a dense layer behind it does not load. An exporter should write it without ceil_mode. Should this
    /// test fail, ONNX Runtime has been mended.
    /// </summary>
    [Theory]
    [InlineData("MaxPool")]
    [InlineData("AveragePool")]
    public void Where_the_last_window_is_dropped_OnnxRuntime_contradicts_itself(string pooling)
    {
        NodeArgument[] window = [new("kernel_shape", [3, 3]), new("strides", [3, 3]), new("pads", [1, 1, 1, 1])];
        Assert.InRange(ErrorOf(window), 0, Tolerance);
        var failure = Assert.Throws<OnnxRuntimeException>(() => ErrorOf([.. window, new("ceil_mode", 1L)]));
        Assert.Contains("ShapeInferenceError", failure.Message, StringComparison.Ordinal);

        double ErrorOf(NodeArgument[] arguments)
        {
            var graph = GraphRecorder.Record(graph =>
            {
                graph.Input("image", [1, 5, 5]);
                graph.Node(pooling, "pool", ["image"], "pool", arguments);
                graph.Node("Flatten", "flatten", ["pool"], "flatten", []);
                graph.Parameter("dense.weight", [3, 4]);
                graph.Node("Gemm", "dense", ["flatten", "dense.weight"], "dense", [new("transB", 1L)]);
                graph.Output("dense", [3]);
            });
            TestNumbers numbers = new(1);
            var parameters = numbers.Parameters(graph);
            Tensor image = numbers.Tensor([1, 1, 5, 5]);
            Tensor expected = new ReferenceNetwork(graph, parameters).Forward(image).Output;
            using OnnxSession session = new(graph, parameters);
            return RelativeError.Of(session.Run(image).Values, expected.Values);
        }
    }
}

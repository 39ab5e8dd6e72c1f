namespace CnnCompiler.Numerics.Tests;

/// <summary>Networks described by hand, as compiled models describe themselves.</summary>
internal static class Graphs
{
    /// <summary>
    /// Every operator once: [2, 9, 9] through a true convolution, a convolution in groups with stride, both poolings and two dense layers to four probabilities.
    /// </summary>
    public static RecordedGraph EveryOperator { get; } = GraphRecorder.Record(graph =>
    {
        graph.Input("image", [2, 9, 9]);
        graph.Parameter("conv1.weight", [4, 2, 3, 3]);
        graph.Parameter("conv1.bias", [4]);
        graph.Constant("conv1.last", [-1, -1]);
        graph.Constant("conv1.pastFirst", [int.MinValue, int.MinValue]);
        graph.Constant("conv1.axes", [2, 3]);
        graph.Constant("conv1.back", [-1, -1]);
        graph.Node("Slice", "conv1.flip", ["conv1.weight", "conv1.last", "conv1.pastFirst", "conv1.axes", "conv1.back"], "conv1.flipped", []);
        graph.Node("Conv", "conv1", ["image", "conv1.flipped", "conv1.bias"], "conv1", [new("kernel_shape", [3, 3]), new("pads", [1, 1, 1, 1])]);
        graph.Node("Relu", "relu1", ["conv1"], "relu1", []);
        graph.Node("MaxPool", "pool1", ["relu1"], "pool1", [new("kernel_shape", [2, 2]), new("strides", [2, 2]), new("ceil_mode", 1L)]);
        graph.Parameter("conv2.weight", [6, 2, 3, 2]);
        graph.Node("Conv", "conv2", ["pool1", "conv2.weight"], "conv2", [new("group", 2L), new("dilations", [1, 2]), new("pads", [0, 1, 1, 0])]);
        graph.Node("Tanh", "tanh1", ["conv2"], "tanh1", []);
        graph.Node("AveragePool", "pool2", ["tanh1"], "pool2", [new("kernel_shape", [3, 2]), new("pads", [1, 0, 1, 1]), new("strides", [1, 2]), new("count_include_pad", 1L)]);
        graph.Node("Flatten", "flatten", ["pool2"], "flatten", [new("axis", 1L)]);
        graph.Parameter("dense1.weight", [5, 48]);
        graph.Parameter("dense1.bias", [5]);
        graph.Node("Gemm", "dense1", ["flatten", "dense1.weight", "dense1.bias"], "dense1", [new("transB", 1L)]);
        graph.Node("Elu", "elu1", ["dense1"], "elu1", [new("alpha", 0.5f)]);
        graph.Parameter("dense2.weight", [4, 5]);
        graph.Node("Gemm", "dense2", ["elu1", "dense2.weight"], "dense2", [new("transB", 1L)]);
        graph.Node("Softmax", "softmax", ["dense2"], "softmax", [new("axis", 1L)]);
        graph.Output("softmax", [4]);
    });

    /// <summary>One weight read by two layers, and one value read twice by one node: [2, 4, 4] through the same convolution twice, then each image's product with itself.</summary>
    public static RecordedGraph SharedValues { get; } = GraphRecorder.Record(graph =>
    {
        graph.Input("image", [2, 4, 4]);
        graph.Parameter("weight", [2, 2, 3, 3]);
        graph.Node("Conv", "first", ["image", "weight"], "first", [new("pads", [1, 1, 1, 1])]);
        graph.Node("Conv", "second", ["first", "weight"], "second", [new("pads", [1, 1, 1, 1])]);
        graph.Node("Flatten", "flatten", ["second"], "flatten", []);
        graph.Node("Gemm", "product", ["flatten", "flatten"], "product", [new("transB", 1L)]);
        graph.Output("product", [1]);
    });
}

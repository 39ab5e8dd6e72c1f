namespace CnnCompiler.Numerics.Tests;

public class GraphRecorderTests
{
    [Fact]
    public void Keeps_what_is_described()
    {
        var graph = GraphRecorder.Record(DescribeSmallGraph);
        Assert.Equal(("image", "2,3,3"), (graph.Inputs[0].Name, string.Join(',', graph.Inputs[0].Dimensions)));
        Assert.Equal(("conv.weight", "4,2,3,3"), (graph.Parameters[0].Name, string.Join(',', graph.Parameters[0].Dimensions)));
        Assert.Equal(("numbers", "-1,7"), (graph.Constants[0].Name, string.Join(',', graph.Constants[0].Values)));
        Assert.Equal(new RecordedScalar("half", 0.5f), Assert.Single(graph.Scalars));
        var node = graph.Nodes[0];
        Assert.Equal(("Conv", "conv", "image,conv.weight", "conv", "pads"), (node.Operation, node.Name, string.Join(',', node.Inputs), node.Output, node.Arguments[0].Name));
        Assert.Equal(("conv", "Conv", "4,3,3"), (graph.Layers[0].Name, graph.Layers[0].Kind, string.Join(',', graph.Layers[0].Dimensions)));
        Assert.Equal(("conv", "4,3,3"), (graph.Outputs[0].Name, string.Join(',', graph.Outputs[0].Dimensions)));
    }

    [Fact]
    public void Scores_are_what_a_last_softmax_reads()
    {
        var plain = GraphRecorder.Record(DescribeSmallGraph);
        Assert.Equal("conv", plain.Scores);
        var withSoftmax = GraphRecorder.Record(graph =>
        {
            graph.Input("image", [3]);
            graph.Node("Softmax", "softmax", ["image"], "probabilities", []);
            graph.Output("probabilities", [3]);
        });
        Assert.Equal("image", withSoftmax.Scores);
    }

    [Fact]
    public void A_name_given_twice_is_refused() => Refused(graph =>
    {
        graph.Input("x", [1]);
        graph.Parameter("x", [1]);
    });

    [Fact]
    public void A_node_that_reads_what_comes_later_is_refused() => Refused(graph =>
    {
        graph.Input("x", [1]);
        graph.Node("Relu", "second", ["y"], "z", []);
    });

    [Fact]
    public void An_output_that_nobody_gives_is_refused() => Refused(graph => graph.Output("y", [1]));

    [Fact]
    public void A_layer_that_no_node_makes_is_refused() => Refused(graph => graph.Layer("y", "Relu", [1]));

    [Fact]
    public void An_input_after_a_node_is_refused() => Refused(graph =>
    {
        DescribeNode(graph);
        graph.Input("late", [1]);
    });

    [Fact]
    public void A_node_after_an_output_is_refused() => Refused(graph =>
    {
        DescribeNode(graph);
        graph.Output("y", [1]);
        graph.Node("Relu", "late", ["y"], "z", []);
    });

    private static void Refused(Action<IGraphWriter> describe) => Assert.Throws<InvalidOperationException>(() => GraphRecorder.Record(describe));

    private static void DescribeNode(IGraphWriter graph)
    {
        graph.Input("x", [1]);
        graph.Node("Relu", "relu", ["x"], "y", []);
    }

    private static void DescribeSmallGraph(IGraphWriter graph)
    {
        graph.Input("image", [2, 3, 3]);
        graph.Parameter("conv.weight", [4, 2, 3, 3]);
        graph.Constant("numbers", [-1, 7]);
        graph.Constant("half", 0.5f);
        graph.Node("Conv", "conv", ["image", "conv.weight"], "conv", [new("pads", [1, 1, 1, 1])]);
        graph.Layer("conv", "Conv", [4, 3, 3]);
        graph.Output("conv", [4, 3, 3]);
    }
}

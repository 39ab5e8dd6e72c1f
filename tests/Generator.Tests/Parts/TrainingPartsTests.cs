namespace CnnCompiler.Generator.Tests;

/// <summary>Heads that only help training: what exists of them where.</summary>
public sealed class TrainingPartsTests
{
    private const string Body = """
        Input(3, 8, 8), Conv(8, 3, Padding = 1), Relu, Tag("trunk")
        , GlobalAvgPool, Dense(6), Relu, Dense(4), Output("aux", TrainOnly = true, LossWeight = 0.3)
        , From("trunk"), Conv(8, 3, Padding = 1), Relu, GlobalAvgPool, Dense(4, Name = "scores")
        """;

    private static readonly string[] Prediction = ["conv1", "relu1", "conv2", "relu3", "globalAvgPool2", "scores"];

    [Fact]
    public void A_network_that_is_not_trained_has_none_of_them()
    {
        var network = Specs.Network(Body);
        Assert.Equal(Prediction, network.Layers.Select(l => l.Name));
        Assert.Equal(["scores"], network.Network.Outputs.Select(o => o.Name));
        Assert.Equal(network.Layers.Sum(l => l.ParameterCount), network.Parameters);
    }

    [Fact]
    public void A_prediction_of_a_trained_network_runs_none_of_them()
    {
        var network = Specs.Network($"Train(Loss.Custom), {Body}");
        Assert.Equal(10, network.Layers.Length);
        Assert.Equal([("aux", 0.3f, true), ("scores", 1f, false)], network.Network.Outputs.Select(o => (o.Name, o.LossWeight, o.TrainOnly)));
        Assert.Equal(4, network.OutputLength);
        Assert.Equal(Specs.Network(Body).Macs, network.Macs);
        Assert.Equal(Specs.Network(Body).Parameters + ((8 * 6) + 6 + (6 * 4) + 4), network.Parameters);
        var steps = Specs.InferencePlan($"Train(Loss.Custom), {Body}").Program.Forward.Select(s => s.Layer.Name).ToList();
        Assert.DoesNotContain("dense1", steps);
        Assert.Contains("scores", steps);
        Assert.Contains("dense1", Specs.TrainingPlan($"Train(Loss.Custom), {Body}").Program.Forward.Select(s => s.Layer.Name));
    }

    [Fact]
    public void The_table_says_so()
    {
        var outcome = UserProject.Of($"[CnnModel, Train(Loss.Custom), {Body}] internal sealed partial class Net;").With("CnnTargets", "Scalar").Build().AssertClean();
        string text = outcome.File("Net.g.cs");
        Assert.Matches(@"dense1 \(Dense\), in training +\[6\] +54 +48 ", text);
        Assert.Matches(@"conv2 \(Conv\) +relu1 +\[8,8,8\] +584 +36,864 ", text);
        Assert.DoesNotContain("graph.Node(\"Gemm\", \"dense1\"", text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_end_of_every_output_is_left_to_the_loss_that_contains_it()
    {
        var program = Specs.TrainingPlan(
            """
            Train(Loss.SoftmaxCrossEntropy), Input(3, 8, 8), Conv(8, 3), Relu, Tag("trunk"), GlobalAvgPool, Dense(4), Softmax, Output("aux", TrainOnly = true)
            , From("trunk"), Conv(8, 3), Dense(4), Softmax, Output("main")
            """).Program;
        Assert.DoesNotContain("Softmax", program.Steps.Select(s => s.Layer.Operator.Name));
        Assert.Equal(["dense1", "dense2"], program.Outputs.Select(o => o.Name));
    }

    [Theory]
    [InlineData("Conv(4, 3), Softmax(Name = \"kept\"), Output(\"early\"), Conv(4, 3, Padding = 1), Softmax")]
    [InlineData("Conv(4, 3), Softmax(Name = \"kept\"), Output(\"early\", TrainOnly = true), Conv(4, 3, Padding = 1), Add(\"kept\"), Softmax")]
    public void A_layer_that_others_read_stays_beside_the_loss(string layers)
    {
        var program = Specs.TrainingPlan($"Train(Loss.SoftmaxCrossEntropy, PerPixel = true), Input(3, 8, 8), {layers}, Output(\"late\")").Program;
        Assert.Equal("conv1", program.Outputs[0].Name);
        Assert.Equal(["kept"], program.Forward.Where(s => s.Layer.Operator.Name == "Softmax").Select(s => s.Layer.Name));
        Assert.Equal("kept", program.Forward.Single(s => s.Layer.Name == "conv2").Input.Name);
        Assert.Contains(program.Backward, s => s.Layer.Name == "kept");
    }

    /// <summary>Two outputs of the same scores, and one of nothing but the network's input: the loss reads one value twice, and one that no layer made.</summary>
    [Theory]
    [InlineData("Dense(4), Tag(\"scores\"), Softmax, Output(\"a\"), From(\"scores\"), Softmax, Output(\"b\", LossWeight = 0.5)")]
    [InlineData("Softmax, Output(\"a\", TrainOnly = true), From(\"image\"), Dense(4), Softmax, Output(\"b\")")]
    public void What_the_loss_reads_may_be_anything(string layers) =>
        UserProject.Of($"[CnnModel, Train(Loss.SoftmaxCrossEntropy), Input(4, 1, 1), {layers}] internal sealed partial class Net;").Build().AssertClean();
}

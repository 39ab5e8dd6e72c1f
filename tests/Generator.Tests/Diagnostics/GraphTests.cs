namespace CnnCompiler.Generator.Tests;

/// <summary>CNN1016 to CNN1019, CNN2008, and what else can be wrong with names, branches, inputs and outputs.</summary>
public sealed class GraphTests
{
    [Theory]
    [InlineData("Conv(4, 3), Tag(\"trunk\"), From(⟦\"trunc\"⟧), Dense(2)", "Net", "trunc", "did you mean \"trunk\"?")]
    [InlineData("Conv(4, 3), From(⟦\"Conv1\"⟧), Dense(2)", "Net", "Conv1", "did you mean \"conv1\"?")]
    [InlineData("Conv(4, 3), Relu, From(⟦\"elsewhere\"⟧), Dense(2)", "Net", "elsewhere", "there are image, conv1, relu1")]
    [InlineData("Conv(4, 3), From(⟦\"late\"⟧), Dense(2, Name = \"late\")", "Net", "late", "it stands further down, and only what stands before can be read")]
    [InlineData("Conv(4, 3), From(⟦\"\"⟧), Dense(2)", "Net", "", "there are image, conv1")]
    public void A_name_that_no_value_has(string network, string layer, string name, string advice) =>
        Expect.Error("CNN1016", $"{layer}: no value before this has the name \"{name}\"; {advice}", Model(network));

    [Fact]
    public void Of_many_names_the_last_are_shown() => Expect.Error(
        "CNN1016", "Net: no value before this has the name \"somewhere\"; there are …, relu3, relu4, relu5, relu6, relu7, relu8, relu9, relu10",
        Model($"{string.Join(", ", Enumerable.Repeat("Relu", 10))}, From(⟦\"somewhere\"⟧), Dense(2)"));

    [Theory]
    [InlineData("⟦Dense(3)⟧, From(\"image\"), Dense(2)", "dense1", "join it, as [Concat(\"dense1\")] does, make it an [Output(\"…\")], or remove what leads to it")]
    [InlineData("Relu, Tag(\"t\"), Dense(3), ⟦Softmax(Name = \"lost\")⟧, From(\"t\"), Dense(2)", "lost", "join it, as [Concat(\"lost\")] does, make it an [Output(\"…\")], or remove what leads to it")]
    [InlineData("Dense(3), Output(\"a\"), ⟦Relu⟧", "relu1", "join it, as [Concat(\"relu1\")] does, make it an [Output(\"…\")], or remove what leads to it")]
    public void A_branch_that_leads_nowhere(string network, string layer, string advice) =>
        Expect.Error("CNN1018", $"{layer}: nothing uses this value; {advice}", Model(network));

    [Fact]
    public void An_input_that_nothing_reads() => Expect.Error(
        "CNN1018", "depth: nothing uses this value; read the input with [From(\"depth\")] or in a join, or remove it",
        "[CnnModel, Input(1, 8, 8), ⟦Input(\"depth\", 1, 8, 8)⟧, Dense(10)] internal sealed partial class Net;");

    [Fact]
    public void A_tag_that_nothing_uses_is_a_warning()
    {
        var marked = MarkedText.Parse(Model("Relu, Tag(⟦\"t\"⟧), Dense(2)"));
        var outcome = UserProject.Of(marked.Text).With("CnnTargets", "Scalar").Build();
        Assert.Contains(outcome.Files.Keys, name => name.EndsWith(".Scalar.g.cs", StringComparison.Ordinal));
        var warning = Assert.Single(outcome.Ours, d => d.Id == "CNN1017");
        Assert.Equal((marked.Marks[0], Microsoft.CodeAnalysis.DiagnosticSeverity.Warning), (warning.Location.SourceSpan, warning.DefaultSeverity));
        Assert.Equal("Net: nothing goes back to \"t\" or joins it; remove the tag, or use it with [From(\"t\")] or a join such as [Add(\"t\")]", Expect.MessageOf(warning));
    }

    [Theory]
    [InlineData("Dense(3), Output(\"a\"), Relu, Output(⟦\"A\"⟧)", "A: another output has this name already; names tell outputs apart, and case does not count")]
    [InlineData("Dense(3), Output(\"a\"), ⟦Output(\"b\")⟧", "b: this value is the output a already; leave one of them out")]
    [InlineData("Dense(3), ⟦Output(\"a\", TrainOnly = true)⟧", "a: this value ends the network, so a prediction gives it too; leave TrainOnly out")]
    public void Two_outputs_that_are_one(string network, string message) => Expect.Error("CNN1019", message, Model(network));

    [Theory]
    [InlineData("⟦Output(\"a\")⟧, Dense(3)", "a: no layer has changed the network's input here; put the output behind the layer whose result it is")]
    [InlineData("Dense(3), ⟦From(\"image\")⟧", "Net: the network ends with an input that no layer has changed; let layers follow, or declare an [Output(\"…\")] before")]
    public void A_misplaced_output(string network, string message) => Expect.Error("CNN1004", message, Model(network));

    [Theory]
    [InlineData("Tag(\"t\"), Input(1, 8, 8), From(\"t\"), Dense(3)")]
    [InlineData("From(\"image\"), Input(1, 8, 8), Dense(3)")]
    public void Names_before_the_input(string network)
    {
        var outcome = UserProject.Of($"[CnnModel, {network}] internal sealed partial class Net;").Build();
        Assert.Contains("CNN1004", outcome.Errors.Select(e => e.Id));
    }

    [Theory]
    [InlineData("Tag(⟦\"image\"⟧), Dense(3)", "image", "image")]
    [InlineData("Relu, Tag(⟦\"relu1\"⟧), Dense(3)", "relu1", "relu1")]
    [InlineData("Relu, Tag(\"Act\"), Dense(3, Name = ⟦\"act\"⟧), From(\"Act\"), Dense(2)", "act", "Act")]
    public void Tags_layers_and_inputs_share_their_names(string network, string name, string other) => Expect.Error(
        "CNN1009", $"{name}: another value has this name already ({other}); names tell layers, inputs and tags apart, in weight files and in Net.Layers too, and case does not count", Model(network));

    [Fact]
    public void Several_inputs_have_names() => Expect.Error(
        "CNN1009", "image: another value has this name already (image); names tell layers, inputs and tags apart, in weight files and in Net.Layers too, and case does not count",
        "[CnnModel, Input(1, 8, 8), ⟦Input(1, 9, 9)⟧, Dense(10)] internal sealed partial class Net;");

    [Fact]
    public void An_input_with_two_names() => Expect.Error(
        "CNN1014", "image: it has two names; leave one out", "[CnnModel, Input(\"a\", 1, 8, 8, Name = ⟦\"b\"⟧), Dense(10)] internal sealed partial class Net;");

    [Theory]
    [InlineData("Dense(3), Output(\"a\", LossWeight = ⟦0⟧)", "CNN1008", "a: LossWeight is 0, but must be greater than 0")]
    [InlineData("Dense(3), Output(\"a\", LossWeight = ⟦-1⟧)", "CNN1008", "Net: LossWeight is -1, but must be at least 0")]
    [InlineData("Dense(3), Output(\"a\", LossWeight = ⟦double.NaN⟧)", "CNN1007", "Net: LossWeight is NaN, but must be a finite number")]
    [InlineData("Dense(3), Output(⟦null!⟧)", "CNN1007", "Net: name is null, but must be a text")]
    [InlineData("Tag(⟦null!⟧), Dense(3)", "CNN1007", "tag1: name is null, but must be a text")]
    public void Wrong_arguments(string network, string id, string message) => Expect.Error(id, message, Model(network));

    /// <summary>What several inputs and outputs add to a model stays there when something is wrong.</summary>
    [Theory]
    [InlineData("Dense(3)")]
    [InlineData("Dense(0)")]
    public void Named_inputs_and_outputs_are_members(string last)
    {
        string model = $"[CnnModel, Input(\"scoped\", 1, 8, 8), Input(\"b\", 1, 4, 4), Dense(2), Output(\"equals\"), From(\"b\"), {last}, Output(\"c\")] internal sealed partial class Net;";
        const string Use = """
            internal static class Use
            {
                public static float Of(Net net, float[] values) =>
                    net.PredictFrom(values, values)[0] + net.Outputs.Equals[0] + net.Outputs.C[0] + values[Net.OutputPlaces.C][0] + values[Net.InputPlaces.B][0] + Net.Info.Inputs[0].Offset;
            }
            """;
        var outcome = UserProject.Of(model, Use).With("CnnTargets", "Scalar").Build();
        Assert.Empty(outcome.CSharpErrors.Select(Outcome.Show));
        Assert.Equal(last == "Dense(0)" ? 1 : 0, outcome.Errors.Count);
    }

    [Theory]
    [InlineData("Relu, Tag(\"a\"), Tanh, Concat(\"a\", ⟦\"b\"⟧), Dense(2)", "CNN1016", "concat1: no value before this has the name \"b\"; did you mean \"a\"?")]
    [InlineData("Relu, Tanh, Residual(⟦\"rely1\"⟧, Shortcut = Shortcut.Pad), Dense(2)", "CNN1016", "residual1: no value before this has the name \"rely1\"; did you mean \"relu1\"?")]
    [InlineData("Relu, Tag(\"a\"), Tanh, Add(\"a\", ⟦\"relu1\"⟧), Dense(2)", "CNN1004", "add1: it would take \"relu1\" twice; name each value once")]
    [InlineData("Relu, MaxUnpool(⟦\"relu1\"⟧), Dense(2)", "CNN1004", "maxUnpool1: \"relu1\" is not a MaxPool; name the layer whose work is undone")]
    [InlineData("MaxPool(2), MaxUnpool(⟦\"image\"⟧), Dense(2)", "CNN1004", "maxUnpool1: \"image\" is not a MaxPool; name the layer whose work is undone")]
    [InlineData("MaxPool(2), MaxUnpool(⟦\"pool\"⟧), Dense(2)", "CNN1016", "maxUnpool1: no value before this has the name \"pool\"; there are image, maxPool1")]
    [InlineData("Relu, Multiply(⟦\"relu1\"⟧), Dense(2)", "CNN1004", "multiply1: \"relu1\" is the running value itself, so nothing would be joined; name another value")]
    [InlineData("Relu, Residual(from: ⟦\"relu1\"⟧), Dense(2)", "CNN1004", "residual1: \"relu1\" is the running value itself, so nothing would be joined; name another value")]
    [InlineData("Relu, ⟦Add⟧, Dense(2)", "CNN1007", "add1: names is empty, but must be one name or more")]
    [InlineData("Relu, Add(⟦null!⟧), Dense(2)", "CNN1007", "add1: names is null, but must be one name or more")]
    [InlineData("Relu, Residual(⟦null!⟧), Dense(2)", "CNN1007", "residual1: from is null, but must be a text")]
    [InlineData("Relu, Residual(\"image\", Shortcut = ⟦(Shortcut)9⟧), Dense(2)", "CNN1007", "residual1: Shortcut is 9, but must be Shortcut.None or Shortcut.Project or Shortcut.Pad")]
    public void A_join_that_is_wrong(string network, string id, string message) => Expect.Error(id, message, Model(network));

    [Theory]
    [InlineData("Conv(4, 3, Padding = 1), Tag(\"a\"), Conv(8, 3, Padding = 1), Relu, Add(⟦\"a\"⟧), Dense(2)", "add1: relu1 [8,8,8] and a [4,8,8] cannot be added; give them equal shapes, as a Conv of kernel 1 with as many filters can")]
    [InlineData("Conv(1, 1), Tag(\"a\"), Conv(1, 3), Add(\"conv2\", ⟦\"a\"⟧, \"image\"), Dense(2)", "add1: conv2 [1,6,6], a [1,8,8] and image [1,8,8] cannot be added; give them equal shapes, as a Conv of kernel 1 with as many filters can")]
    [InlineData("Conv(4, 3), Multiply(⟦\"image\"⟧), Dense(2)", "multiply1: conv1 [4,6,6] and image [1,8,8] cannot be multiplied; give them equal shapes, or [C,1,1] for one factor a channel, as [GlobalAvgPool, Conv(C, 1)] makes")]
    [InlineData("Conv(4, 3, Stride = 2), Residual(⟦\"image\"⟧), Dense(2)", "residual1: conv1 [4,3,3] and image [1,8,8] cannot be added; give them equal shapes, or set Shortcut = Shortcut.Project or Shortcut.Pad")]
    [InlineData("Conv(4, 3), Residual(⟦\"image\"⟧, Shortcut = Shortcut.Project), Dense(2)", "residual1: conv1 [4,6,6] and image [1,8,8] cannot be added; no stride makes 6×6 pixels of 8×8; use padding that keeps the size, which strides divide, rounded up")]
    [InlineData("Conv(4, 1), Conv(2, 1), Residual(⟦\"conv1\"⟧, Shortcut = Shortcut.Pad), Dense(2)", "residual1: conv2 [2,8,8] and conv1 [4,8,8] cannot be added; padding adds channels and takes none away; set Shortcut = Shortcut.Project")]
    [InlineData("Dense(4), Dense(5), Residual(⟦\"dense1\"⟧, Shortcut = Shortcut.Project)", "residual1: dense2 [5] and dense1 [4] cannot be added; vectors must be of equal length")]
    public void Shapes_that_do_not_join(string network, string message) => Expect.Error("CNN2008", message, Model(network));

    [Fact]
    public void The_parts_of_a_residual_connection_have_names_of_their_own() => Expect.Error(
        "CNN1009", "r_norm: another value has this name already (r.norm); names tell layers, inputs and tags apart, in weight files and in Net.Layers too, and case does not count",
        Model("Relu, Residual(\"image\", Name = \"r\"), Relu(Name = ⟦\"r_norm\"⟧), Dense(2)"), "R");

    /// <summary>In a block the message stands at its use.</summary>
    [Fact]
    public void Shapes_that_do_not_join_in_a_block()
    {
        var marked = MarkedText.Parse("[CnnModel, Input(3, 8, 8), ⟦Bottleneck(4)⟧, Dense(2)] internal sealed partial class Net;");
        const string Block = "[Tag(\"in\"), Conv(nameof(filters), 1)]\n[Relu, Add(\"in\")]\ninternal sealed class BottleneckAttribute(int filters) : BlockAttribute;";
        var outcome = UserProject.Of(marked.Text, Block).Build();
        var error = Assert.Single(outcome.Errors);
        Assert.Equal(("CNN2008", marked.Marks[0]), (error.Id, error.Location.SourceSpan));
        Assert.Equal(
            "bottleneck1.add1 (Bottleneck, File1.cs line 2): bottleneck1.relu1 [4,8,8] and in [3,8,8] cannot be added; give them equal shapes, as a Conv of kernel 1 with as many filters can",
            Expect.MessageOf(error));
    }

    /// <summary>The largest field of the branches counts, and an attribute that is several layers says what it costs in all.</summary>
    [Fact]
    public void Joins_say_what_they_make()
    {
        var outcome = UserProject.Of(Model(
            "Conv(4, 5, Padding = 2), Tag(\"a\"), Conv(8, 3, Stride = 2, Padding = 1), Residual(\"a\", Shortcut = Shortcut.Project), From(\"a\"), MaxPool(2), Concat(\"residual1\")"))
            .With("CnnTargets", "Scalar").Build().AssertClean();
        Assert.Equal(
            [
                "conv1 -> [4,8,8]   104 parameters   6,400 MACs   receptive field 5×5   1,024 bytes",
                "conv2 -> [8,4,4]   296 parameters   4,608 MACs   receptive field 7×7   512 bytes",
                "residual1 -> [8,4,4]   48 parameters   512 MACs   receptive field 7×7   512 bytes",
                "maxPool1 -> [4,4,4]   0 parameters   0 MACs   receptive field 6×6   256 bytes",
                "concat1 -> [12,4,4]   0 parameters   0 MACs   receptive field 7×7   768 bytes",
            ],
            outcome.Infos.Select(Expect.MessageOf));
    }

    private static string Model(string network) => $"[CnnModel, Input(1, 8, 8), {network}] internal sealed partial class Net;";
}

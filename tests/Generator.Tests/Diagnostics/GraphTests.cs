namespace CnnCompiler.Generator.Tests;

/// <summary>CNN1016 to CNN1019, and what else can be wrong with names, branches, inputs and outputs.</summary>
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

    private static string Model(string network) => $"[CnnModel, Input(1, 8, 8), {network}] internal sealed partial class Net;";
}

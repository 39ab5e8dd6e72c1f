using CnnCompiler.Generator.Operators;

namespace CnnCompiler.Generator.Tests;

/// <summary>CNN1002 to CNN1006, CNN1011: what a declaration consists of.</summary>
public sealed class DeclarationTests
{
    private static string KnownLayers => string.Join(", ", Catalogue.Layers.Keys.Order(StringComparer.Ordinal));

    [Fact]
    public void Layers_on_two_declarations() => Expect.Error(
        "CNN1002", "Net: layers apply in source order, and two declarations have none between them; move [Relu], [Dense] to the declaration that has the other layers",
        [
            "[CnnModel, Input(1, 8, 8), Conv(4, 3)] internal sealed partial class Net;",
            "[⟦Relu⟧, Dense(10)] internal sealed partial class Net;",
        ],
        "Conv1 Relu1 Dense1");

    [Fact]
    public void The_input_apart_from_the_layers() => Expect.Error(
        "CNN1002", "Net: layers apply in source order, and two declarations have none between them; move [Dense] to the declaration that has the other layers",
        ["[CnnModel, Input(1, 8, 8)] internal sealed partial class Net;", "[⟦Dense(10)⟧] internal sealed partial class Net;"]);

    [Fact]
    public void Each_declaration_too_many_is_a_mistake_of_its_own()
    {
        string[] parts = ["CnnModel, Input(1, 8, 8), Dense(10)", "Relu, Tanh", "Softmax"];
        var outcome = UserProject.Of([.. parts.Select(p => $"[{p}] internal sealed partial class Net;")]).Build();
        Assert.Equal(["move [Relu], [Tanh] to", "move [Softmax] to"], outcome.Errors.Select(e => Expect.MessageOf(e).Split("; ")[1].Split(" the declaration")[0]));
    }

    [Fact]
    public void The_other_attributes_may_stand_elsewhere() => UserProject.Of(
        "[CnnModel] internal sealed partial class Net;",
        "[Input(1, 4, 4), Dense(3)] internal sealed partial class Net;",
        "[Train(Loss.SoftmaxCrossEntropy), Obsolete] internal sealed partial class Net;").With("CnnTargets", "Scalar").Build().AssertClean();

    [Fact]
    public void No_input() => Expect.Error(
        "CNN1003", "Net: a network needs an input; write [Input(channels, height, width)] before its first layer",
        "[CnnModel, Conv(4, 3), Relu] internal sealed partial class ⟦Net⟧;", "Conv1 Relu1");

    [Fact]
    public void Nothing_at_all() => Expect.Error(
        "CNN1003", "Net: a network needs an input; write [Input(channels, height, width)] before its first layer",
        "[CnnModel] internal sealed partial class ⟦Net⟧;");

    [Fact]
    public void The_input_after_a_layer() => Expect.Error(
        "CNN1004", "Net: layers apply in source order, so the inputs stand before the first layer",
        "[CnnModel, Relu, ⟦Input(1, 8, 8)⟧, Dense(10)] internal sealed partial class Net;", "Relu1 Dense1");

    [Fact]
    public void A_second_training_is_an_error_of_csharp() => Expect.CSharpError(
        "CS0579", "[CnnModel, Input(1, 8, 8), Dense(10), Train(Loss.SoftmaxCrossEntropy)] [⟦Train⟧(Loss.Custom)] internal sealed partial class Net;");

    /// <summary>A user cannot write a layer; but a runtime newer than the compiler could have one.</summary>
    [Fact]
    public void A_layer_of_a_newer_runtime()
    {
        const string newer = """
            namespace CnnCompiler
            {
                internal sealed class CnnModelAttribute : Attribute;
                internal abstract class LayerAttribute : Attribute { public string? Name { get; set; } }
                internal sealed class InputAttribute(object channels, object height, object width) : Attribute { public object[] Sizes => [channels, height, width]; }
                internal sealed class MishAttribute : LayerAttribute;
            }
            """;
        var marked = MarkedText.Parse("[CnnModel, Input(1, 8, 8), ⟦Mish⟧] internal sealed partial class Net;");
        var outcome = UserProject.Of(marked.Text, newer).Build();
        var error = Assert.Single(outcome.Errors);
        Assert.Equal($"mish1: this compiler knows no layer of this name; it knows {KnownLayers}", Expect.MessageOf(error));
        Assert.Equal(("CNN1005", marked.Marks[0]), (error.Id, error.Location.SourceSpan));
    }

    /// <summary>LayerAttribute has no constructor for others, which C# says at the class; we say at its use what there is instead.</summary>
    [Fact]
    public void A_layer_of_the_users_own()
    {
        var marked = MarkedText.Parse("[CnnModel, Input(1, 8, 8), ⟦Mish(Name = \"m\")⟧, Dense(3)] internal sealed partial class Net; internal sealed class ⟦MishAttribute⟧ : LayerAttribute;");
        var outcome = UserProject.Of(marked.Text).Build();
        var error = Assert.Single(outcome.Errors);
        Assert.Equal(("CNN1005", marked.Marks[0]), (error.Id, error.Location.SourceSpan));
        Assert.Equal($"m: this compiler knows no layer of this name; it knows {KnownLayers}", Expect.MessageOf(error));
        var csharp = Assert.Single(outcome.CSharpErrors);
        Assert.Equal(("CS0122", marked.Marks[1]), (csharp.Id, csharp.Location.SourceSpan));
    }

    [Fact]
    public void An_attribute_that_only_looks_like_a_layer_means_nothing() => UserProject.Of(
        "namespace Mine { internal sealed class ConvAttribute(int size) : Attribute { public int Size => size; } }",
        "[CnnModel, Input(1, 4, 4), Mine.Conv(99), Dense(3)] internal sealed partial class Net;").With("CnnTargets", "Scalar").Build().AssertClean();

    [Theory]
    [InlineData("[⟦Conv(4, 3)⟧, Relu] internal sealed partial class Net;", "Conv")]
    [InlineData("[Obsolete, ⟦Input(1, 8, 8)⟧] internal sealed class Net;", "Input")]
    [InlineData("[⟦Train(Loss.Custom)⟧] internal sealed class Net;", "Train")]
    public void Layers_on_a_class_that_is_no_model(string declaration, string first) =>
        Expect.ErrorWithoutSurface("CNN1006", $"{first}: layers mean something only on a class with [CnnModel]; add it to Net", declaration);

    [Fact]
    public void An_input_without_layers() => Expect.Error(
        "CNN1011", "Net: the network has an input but no layer; add one, such as [Dense(10)]",
        "[CnnModel, ⟦Input(1, 8, 8)⟧] internal sealed partial class Net;");
}

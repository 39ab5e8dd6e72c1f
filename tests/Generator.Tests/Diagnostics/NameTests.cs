namespace CnnCompiler.Generator.Tests;

/// <summary>CNN1009, CNN1010: names of layers.</summary>
public sealed class NameTests
{
    [Theory]
    [InlineData("Relu(Name = \"act\"), Tanh(Name = ⟦\"act\"⟧)", "act", "act", "Act")]
    [InlineData("Relu(Name = \"act\"), Tanh(Name = ⟦\"Act\"⟧)", "Act", "act", "Act")]
    [InlineData("Relu, Relu(Name = ⟦\"RELU1\"⟧)", "RELU1", "relu1", "Relu1")]
    [InlineData("Relu(Name = \"tanh1\"), ⟦Tanh⟧", "tanh1", "tanh1", "Tanh1")]
    [InlineData("Relu(Name = \"Relu2\"), ⟦Relu⟧", "relu2", "Relu2", "Relu2")]
    [InlineData("Relu(Name = ⟦\"image\"⟧)", "image", "image", "")]
    public void Two_layers_of_one_name(string layers, string name, string other, string remaining) => Expect.Error(
        "CNN1009", $"{name}: another value has this name already ({other}); names tell layers, inputs and tags apart, in weight files and in Net.Layers too, and case does not count",
        $"[CnnModel, Input(1, 4, 4), {layers}] internal sealed partial class Net;", remaining);

    [Fact]
    public void The_input_has_a_name_too() => Expect.Error(
        "CNN1009", "photo: another value has this name already (photo); names tell layers, inputs and tags apart, in weight files and in Net.Layers too, and case does not count",
        "[CnnModel, Input(1, 4, 4, Name = \"photo\"), Relu(Name = \"image\"), Tanh(Name = ⟦\"photo\"⟧)] internal sealed partial class Net;", "Image");

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("1st")]
    [InlineData("a-b")]
    [InlineData("a b")]
    [InlineData("a.b")]
    [InlineData("_a")]
    [InlineData("größe")]
    [InlineData("layers")]
    [InlineData("Layers")]
    [InlineData("modelValues")]
    [InlineData("OutputPlaces")]
    public void A_name_that_is_none(string name) => Expect.Error(
        "CNN1010",
        $"{(name.Length == 0 ? "relu1" : name)}: a name becomes a C# member, so it must start with a letter and go on with letters, digits or underscores, "
            + "and must not be layers, modelValues, modelOutputs, inputPlaces or outputPlaces",
        $"[CnnModel, Input(1, 4, 4), Relu(Name = ⟦\"{name}\"⟧)] internal sealed partial class Net;");

    [Fact]
    public void A_name_of_the_input_that_is_none() => Expect.Error(
        "CNN1010",
        "2d: a name becomes a C# member, so it must start with a letter and go on with letters, digits or underscores, and must not be layers, modelValues, modelOutputs, inputPlaces or outputPlaces",
        "[CnnModel, Input(1, 4, 4, Name = ⟦\"2d\"⟧), Relu] internal sealed partial class Net;", "Relu1");

    /// <summary>Names that C# or the emitted code use themselves, with the values that the compiler derives names for.</summary>
    [Theory]
    [InlineData("class", "Class")]
    [InlineData("toString", "ToString")]
    [InlineData("equals", "Equals")]
    [InlineData("getHashCode", "GetHashCode")]
    [InlineData("memberwiseClone", "MemberwiseClone")]
    [InlineData("finalize", "Finalize")]
    [InlineData("result", "Result")]
    [InlineData("n", "N")]
    [InlineData("own", "Own")]
    [InlineData("source", "Source")]
    [InlineData("poolIndex", "PoolIndex")]
    [InlineData("tanhGradient", "TanhGradient")]
    [InlineData("denseGradient", "DenseGradient")]
    [InlineData("imageGradient", "ImageGradient")]
    [InlineData("x_2", "X_2")]
    [InlineData("exp", "Exp")]
    public void Any_other_name_compiles(string name, string constant)
    {
        string network = $"""
            Train(Loss.Custom, InputGradient = true), Input(1, 6, 6), Tanh(Name = "tanh"), MaxPool(2, Name = "pool"), Relu(Name = "{name}"),
            Dense(3, Name = "dense"), Tanh(Name = "x"), Softmax
            """;
        string uses = $"internal static class Use {{ public const string Name = Net.Layers.{constant}; }}";
        foreach (string model in new[] { "CnnModel", "CnnModel(Inspect = true)" })
            UserProject.Of($"[{model}, {network}] internal sealed partial class Net;", uses).With("CnnTargets", "Scalar").Build().AssertClean();
    }
}

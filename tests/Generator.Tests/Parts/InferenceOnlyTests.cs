namespace CnnCompiler.Generator.Tests;

/// <summary>Without [Train] nothing of training is emitted: an app that only predicts carries none of it.</summary>
public sealed class InferenceOnlyTests
{
    private const string Layers = "Input(3, 8, 8), Conv(20, 3, Bias = false), BatchNorm, Relu, MaxPool(2), Dropout(0.5, Spatial = true), PRelu, Flatten, Dense(8), Dropout(0.5), LayerNorm, Dense(2), Softmax";

    /// <summary>Words of training: its methods and interfaces, gradients, keys of dropout, statistics of a batch.</summary>
    private static readonly string[] Words = ["Train", "Backward", "radient", "noise", "Dropout.", "OfBatch", "images * "];

    [Fact]
    public void A_model_without_Train_has_no_code_of_training()
    {
        var files = UserProject.Of($"[CnnModel, {Layers}] internal sealed partial class Net;").Build().AssertClean().Files;
        Assert.All(files, file => Assert.DoesNotContain(Words, word => Code(file.Value).Contains(word, StringComparison.Ordinal)));
    }

    /// <summary>The words are those that the same network has with [Train], so that the test above can fail.</summary>
    [Fact]
    public void With_Train_every_such_word_is_there()
    {
        var files = UserProject.Of($"[CnnModel, Train(Loss.SoftmaxCrossEntropy), {Layers}] internal sealed partial class Net;").Build().AssertClean().Files;
        Assert.All(Words, word => Assert.Contains(files, file => Code(file.Value).Contains(word, StringComparison.Ordinal)));
    }

    /// <summary>Dropout is a layer still, with a name and a line in the table.</summary>
    private static string Code(string text) => string.Join('\n', text.Split('\n').Where(line => !line.Contains("///", StringComparison.Ordinal)));
}

namespace CnnCompiler.Generator.Tests;

/// <summary>CNN1015: does the loss fit the network?</summary>
public sealed class LossTests
{
    [Theory]
    [InlineData(
        "Input(1, 8, 8), Conv(4, 3), Train(⟦Loss.SoftmaxCrossEntropy⟧)",
        "softmax cross-entropy compares one vector of scores with one label, but the network gives [4,6,6]; end it with [Flatten, Dense(classes), Softmax], or use Loss.Custom")]
    [InlineData(
        "Input(1, 8, 8), Dense(1), Train(loss: ⟦Loss.SoftmaxCrossEntropy⟧)",
        "softmax cross-entropy needs two classes at least, but the network gives one score; use Dense(2), or Loss.Custom")]
    [InlineData(
        "Input(1, 8, 8), Flatten, Train(⟦Loss.SoftmaxCrossEntropy⟧)",
        "there is nothing to train, for no layer has weights; remove [Train] or add a layer such as [Dense(10)]")]
    [InlineData(
        "Input(1, 8, 8), Relu, Train(⟦Loss.Custom⟧)",
        "there is nothing to train, for no layer has weights; remove [Train] or add a layer such as [Dense(10)]")]
    [InlineData(
        "Input(1, 8, 8), Dense(3, Frozen = true), Train(⟦Loss.SoftmaxCrossEntropy⟧)",
        "there is nothing to train, for every layer that has weights is frozen; remove Frozen from one, or remove [Train]")]
    public void A_loss_that_does_not_fit(string network, string message) =>
        Expect.Error("CNN1015", $"Net: {message}", $"[CnnModel, {network}] internal sealed partial class Net;");

    [Theory]
    [InlineData("Input(1, 8, 8), Conv(4, 3), Train(Loss.Custom)")]
    [InlineData("Input(1, 8, 8), Relu, Train(Loss.Custom, InputGradient = true)")]
    [InlineData("Input(4, 3, 3), Conv(10, 3), Train(Loss.SoftmaxCrossEntropy)")]
    public void A_loss_that_fits(string network) => Expect.Clean($"[CnnModel, {network}] internal sealed partial class Net;");
}

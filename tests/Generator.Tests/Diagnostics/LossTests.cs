namespace CnnCompiler.Generator.Tests;

/// <summary>CNN1015: does the loss fit the network?</summary>
public sealed class LossTests
{
    [Theory]
    [InlineData(
        "Input(1, 8, 8), Conv(4, 3), Train(⟦Loss.SoftmaxCrossEntropy⟧)",
        "softmax cross-entropy compares one vector of scores with one label, but the network gives [4,6,6]; end it with [Flatten, Dense(classes), Softmax], or set PerPixel = true if every pixel has a label")]
    [InlineData(
        "Input(1, 8, 8), Dense(1), Train(loss: ⟦Loss.SoftmaxCrossEntropy⟧)",
        "softmax cross-entropy needs two classes at least, but the network gives one score; use Dense(2), or Loss.SigmoidCrossEntropy for a yes or no")]
    [InlineData(
        "Input(1, 8, 8), Flatten, Train(⟦Loss.SoftmaxCrossEntropy⟧)",
        "there is nothing to train, for no layer has weights; remove [Train] or add a layer such as [Dense(10)]")]
    [InlineData(
        "Input(1, 8, 8), Relu, Train(⟦Loss.Custom⟧)",
        "there is nothing to train, for no layer has weights; remove [Train] or add a layer such as [Dense(10)]")]
    [InlineData(
        "Input(1, 8, 8), Conv(4, 3), Train(⟦Loss.Hinge⟧)",
        "hinge loss compares one vector of scores with one label, but the network gives [4,6,6]; end it with [Flatten, Dense(classes)], or set PerPixel = true if every pixel has a label")]
    [InlineData(
        "Input(1, 8, 8), Conv(1, 3), Train(⟦Loss.SoftmaxFocal⟧, PerPixel = true)",
        "softmax focal loss needs two classes at least, but the network gives one score; use Dense(2), or Loss.SigmoidCrossEntropy for a yes or no")]
    [InlineData(
        "Input(1, 8, 8), Dense(4), Softmax, Train(⟦Loss.SigmoidCrossEntropy⟧)",
        "sigmoid cross-entropy is computed from scores, but softmax1 makes probabilities of them; leave Softmax out, or use Loss.SoftmaxCrossEntropy")]
    [InlineData(
        "Input(1, 8, 8), Dense(4), Softmax, Train(⟦Loss.Hinge⟧)",
        "hinge loss is computed from scores, but softmax1 makes probabilities of them; leave Softmax out, or use Loss.SoftmaxCrossEntropy")]
    [InlineData(
        "Input(1, 8, 8), Dense(4), Train(Loss.MeanSquared, PerPixel = ⟦true⟧)",
        "PerPixel gives every pixel a label, but mean squared error compares every value with a target of its own; leave it out")]
    [InlineData(
        "Input(1, 8, 8), Dense(3, Frozen = true), Train(⟦Loss.SoftmaxCrossEntropy⟧)",
        "there is nothing to train, for every layer that has weights is frozen; remove Frozen from one, or remove [Train]")]
    [InlineData(
        "Input(1, 8, 8), Conv(4, 3), ⟦Output(\"map\")⟧, Dense(4), Softmax, Output(\"scores\"), Train(Loss.SoftmaxCrossEntropy)",
        "softmax cross-entropy compares one vector of scores with one label, but the output map gives [4,6,6]; end it with [Flatten, Dense(classes), Softmax], or set PerPixel = true if every pixel has a label")]
    [InlineData(
        "Input(1, 8, 8), Tag(\"in\"), Dense(4), Softmax, ⟦Output(\"aux\", TrainOnly = true)⟧, From(\"in\"), Dense(4), Train(Loss.Hinge)",
        "hinge loss is computed from scores, but softmax1 makes probabilities of them; leave Softmax out, or use Loss.SoftmaxCrossEntropy")]
    [InlineData(
        "Input(1, 8, 8), Tag(\"in\"), Dense(4), Output(\"a\"), From(\"in\"), Dense(5), ⟦Output(\"b\")⟧, Train(Loss.Hinge)",
        "hinge loss compares all outputs with the same labels or targets, but the output b gives [5] and the output a [4]; let them have one shape, or use Loss.Custom, which gets all outputs one after the other")]
    [InlineData(
        "Input(1, 8, 8), Conv(4, 3), ⟦Output(\"aux\", TrainOnly = true)⟧, Conv(4, 3), Train(Loss.MeanSquared)",
        "mean squared error compares all outputs with the same labels or targets, but the output aux gives [4,6,6] and the network [4,4,4]; let them have one shape, or use Loss.Custom, which gets all outputs one after the other")]
    public void A_loss_that_does_not_fit(string network, string message) =>
        Expect.Error("CNN1015", $"Net: {message}", $"[CnnModel, {network}] internal sealed partial class Net;");

    [Theory]
    [InlineData("Input(1, 8, 8), Conv(4, 3), Train(Loss.Custom)")]
    [InlineData("Input(1, 8, 8), Relu, Train(Loss.Custom, InputGradient = true)")]
    [InlineData("Input(4, 3, 3), Conv(10, 3), Train(Loss.SoftmaxCrossEntropy)")]
    [InlineData("Input(1, 8, 8), Conv(4, 3), Softmax, Train(Loss.SoftmaxCrossEntropy, PerPixel = true)")]
    [InlineData("Input(1, 8, 8), Conv(4, 3), Train(Loss.Hinge, PerPixel = true)")]
    [InlineData("Input(1, 8, 8), Dense(4), Softmax, Train(Loss.SoftmaxFocal)")]
    [InlineData("Input(1, 8, 8), Dense(4), Softmax, Train(Loss.MeanSquared)")]
    [InlineData("Input(1, 8, 8), Conv(4, 3), Train(Loss.SigmoidCrossEntropy)")]
    [InlineData("Input(1, 8, 8), Dense(1), Train(Loss.SigmoidFocal)")]
    [InlineData("Input(1, 8, 8), Dense(1), Train(Loss.Huber)")]
    [InlineData("Input(1, 8, 8), Tag(\"in\"), Dense(4), Softmax, Output(\"a\"), From(\"in\"), Dense(4), Output(\"b\", TrainOnly = true, LossWeight = 0.3), Train(Loss.SoftmaxCrossEntropy)")]
    [InlineData("Input(1, 8, 8), Conv(4, 3, Padding = 1), Softmax, Output(\"a\"), Conv(4, 1), Output(\"b\"), Train(Loss.SoftmaxCrossEntropy, PerPixel = true)")]
    [InlineData("Input(1, 8, 8), Tag(\"in\"), Dense(4), Output(\"a\"), From(\"in\"), Dense(5), Output(\"b\"), Train(Loss.Custom)")]
    public void A_loss_that_fits(string network) => Expect.Clean($"[CnnModel, {network}] internal sealed partial class Net;");
}

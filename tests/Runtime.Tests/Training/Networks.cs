namespace CnnCompiler.Runtime.Tests.Training;

/// <summary>A network for tests of training: small enough to be trained many times. <c>expected/training.py</c> has its twin.</summary>
[CnnModel, Train(Loss.SoftmaxCrossEntropy)]
[Input(2, 8, 8)]
[Conv(5, 3, Padding = 1), Relu, MaxPool(2)]
[Conv(6, 3), Relu]
[Dense(9), Relu]
[Dense(4)]
internal sealed partial class SmallNet;

/// <summary>A network that keeps averages and draws at random, large enough that two threads share its steps.</summary>
[CnnModel, Train(Loss.SoftmaxCrossEntropy)]
[Input(2, 8, 8)]
[Conv(24, 3, Padding = 1, Bias = false), BatchNorm, Relu, Dropout(0.3, Spatial = true)]
[Conv(24, 3, Padding = 1, Bias = false), BatchNorm, Relu, MaxPool(2), Dropout(0.3)]
[Dense(4)]
internal sealed partial class RegularisedNet;

/// <summary><see cref="SmallNet"/> with its convolutions frozen: nothing before the first dense layer needs a gradient.</summary>
[CnnModel, Train(Loss.SoftmaxCrossEntropy)]
[Input(2, 8, 8)]
[Conv(5, 3, Padding = 1, Frozen = true), Relu, MaxPool(2)]
[Conv(6, 3, Frozen = true), Relu]
[Dense(9), Relu]
[Dense(4)]
internal sealed partial class FrozenStart;

/// <summary>The same with a layer in its middle frozen: gradients pass through it.</summary>
[CnnModel, Train(Loss.SoftmaxCrossEntropy)]
[Input(2, 8, 8)]
[Conv(5, 3, Padding = 1), Relu, MaxPool(2)]
[Conv(6, 3, Frozen = true), Relu]
[Dense(9), Relu]
[Dense(4)]
internal sealed partial class FrozenMiddle;

/// <summary>Channels that fill no vector, groups and a layer without biases: packed, all of them have padding.</summary>
[CnnModel, Train(Loss.SoftmaxCrossEntropy)]
[Input(3, 14, 12)]
[Conv(12, 5, Stride = 2, Padding = 2), Relu, MaxPool(3, Stride = 2, Padding = 1)]
[Conv(12, 3, Groups = 12, Border = Border.Same), Tanh]
[Conv(32, 3, Padding = 1, Groups = 2), Relu]
[Conv(5, 1, Bias = false), Relu]
[Dense(33), Relu]
[Dense(7), Softmax]
internal sealed partial class Padded;

/// <summary>Three tags an image.</summary>
[CnnModel, Train(Loss.SigmoidCrossEntropy)]
[Input(2, 8, 8)]
[Conv(5, 3, Padding = 1), Relu, MaxPool(2)]
[Dense(3)]
internal sealed partial class SmallTagger;

/// <summary>A loss of the tests' own.</summary>
[CnnModel, Train(Loss.Custom)]
[Input(2, 8, 8)]
[Conv(5, 3, Padding = 1), Relu]
[Dense(3)]
internal sealed partial class SmallCustom;

/// <summary>As <see cref="SmallNet"/>, with a softmax that is a part of the loss.</summary>
[CnnModel, Train(Loss.SoftmaxCrossEntropy)]
[Input(2, 8, 8)]
[Conv(5, 3, Padding = 1), Relu, MaxPool(2)]
[Dense(4), Softmax]
internal sealed partial class SoftmaxNet;

/// <summary>With running averages, which the forward passes of training move.</summary>
[CnnModel, Train(Loss.SoftmaxCrossEntropy)]
[Input(2, 8, 8)]
[Conv(5, 3, Padding = 1), BatchNorm, Relu, MaxPool(2)]
[Dense(4), Softmax]
internal sealed partial class NormalisedNet;

/// <summary>The same with a frozen start.</summary>
[CnnModel, Train(Loss.SoftmaxCrossEntropy)]
[Input(2, 8, 8)]
[Conv(5, 3, Padding = 1, Frozen = true), BatchNorm(Frozen = true), Relu, MaxPool(2)]
[Dense(4), Softmax]
internal sealed partial class FrozenNormalised;

/// <summary>A head for training alone stands in front of the main output, and one that predictions give too behind it.</summary>
[CnnModel, Train(Loss.SoftmaxCrossEntropy)]
[Input(2, 8, 8)]
[Conv(5, 3, Padding = 1), Relu, MaxPool(2), Tag("trunk")]
[GlobalAvgPool, Dense(4), Softmax, Output("aux", LossWeight = 0.3, TrainOnly = true)]
[From("trunk"), Dense(4), Softmax, Output("classes")]
[From("trunk"), GlobalMaxPool, Dense(4), Output("other", LossWeight = 0.5)]
internal sealed partial class SeveralHeads;

/// <summary>Tags at two depths.</summary>
[CnnModel, Train(Loss.SigmoidCrossEntropy)]
[Input(2, 8, 8)]
[Conv(5, 3, Padding = 1), Relu, MaxPool(2), Tag("trunk")]
[GlobalAvgPool, Dense(3), Sigmoid, Output("early", LossWeight = 0.25)]
[From("trunk"), Dense(3), Output("late", TrainOnly = true)]
internal sealed partial class DeepTagger;

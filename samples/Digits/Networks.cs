namespace CnnCompiler.Samples.Digits;

/// <summary>The lecture's example network: two convolutions, each pooled, and two dense layers.</summary>
[CnnModel]
[Train(Loss.SoftmaxCrossEntropy)]
[Input(1, 28, 28)]
[Conv(32, 3, Padding = 1), Relu, MaxPool(2)]
[Conv(64, 3, Padding = 1), Relu, MaxPool(2)]
[Flatten, Dense(128), Relu]
[Dense(10), Softmax]
internal sealed partial class DigitNet;

/// <summary>LeNet-5 in its modern form: rectifiers and max pooling. Source: LeCun, Bottou, Bengio, Haffner, 1998.</summary>
[CnnModel]
[Train(Loss.SoftmaxCrossEntropy)]
[Input(1, 28, 28)]
[Conv(6, 5, Padding = 2), Relu, MaxPool(2)]
[Conv(16, 5), Relu, MaxPool(2)]
[Flatten, Dense(120), Relu]
[Dense(84), Relu]
[Dense(10), Softmax]
internal sealed partial class LeNet5;

/// <summary>A third of the lecture's weights, in four convolutions that are each normalised by the batch. It is meant for --augment.</summary>
[CnnModel]
[Train(Loss.SoftmaxCrossEntropy)]
[Input(1, 28, 28)]
[Conv(32, 5, Bias = false), BatchNorm, Relu, MaxPool(2)]
[Conv(64, 3, Padding = 1, Bias = false), BatchNorm, Relu]
[Conv(64, 3, Padding = 1, Bias = false), BatchNorm, Relu, MaxPool(2)]
[Conv(96, 3, Padding = 1, Bias = false), BatchNorm, Relu, Dropout(0.2)]
[Flatten, Dense(10), Softmax]
internal sealed partial class SmallNet;

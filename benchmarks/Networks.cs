namespace CnnCompiler.Benchmarks;

/// <summary>The lecture's example network.</summary>
[CnnModel(Winograd = Winograd.Auto)]
[Train(Loss.SoftmaxCrossEntropy)]
[Input(1, 28, 28)]
[Conv(32, 3, Padding = 1), Relu, MaxPool(2)]
[Conv(64, 3, Padding = 1), Relu, MaxPool(2)]
[Flatten, Dense(128), Relu]
[Dense(10), Softmax]
internal sealed partial class Lecture;

/// <summary>LeNet-5 in its modern form.</summary>
[CnnModel]
[Train(Loss.SoftmaxCrossEntropy)]
[Input(1, 28, 28)]
[Conv(6, 5, Padding = 2), Relu, MaxPool(2)]
[Conv(16, 5), Relu, MaxPool(2)]
[Flatten, Dense(120), Relu]
[Dense(84), Relu]
[Dense(10), Softmax]
internal sealed partial class LeNet5;

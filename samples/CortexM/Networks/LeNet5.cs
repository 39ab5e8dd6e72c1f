namespace CnnCompiler.Samples.CortexM;

/// <summary>
/// LeNet-5 in its modern form, to the scores of the ten digits. Its last layer can be trained on the device; the others are frozen.
/// Source: LeCun, Bottou, Bengio, Haffner, 1998.
/// </summary>
[CnnModel]
[Train(Loss.SoftmaxCrossEntropy)]
[Input(1, 28, 28)]
[Conv(6, 5, Padding = 2, Frozen = true), Relu, MaxPool(2)]
[Conv(16, 5, Frozen = true), Relu, MaxPool(2)]
[Flatten, Dense(120, Frozen = true), Relu]
[Dense(84, Frozen = true), Relu]
[Dense(10)]
internal sealed partial class LeNet5;

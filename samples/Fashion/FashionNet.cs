namespace CnnCompiler.Samples.Fashion;

/// <summary>Four convolutions, each normalised by the batch, and a dense layer that still sees where in the image something was found.</summary>
[CnnModel]
[Train(Loss.SoftmaxCrossEntropy)]
[Input(1, 28, 28)]
[Conv(32, 3, Padding = 1, Bias = false), BatchNorm, Relu, MaxPool(2)]
[Conv(64, 3, Padding = 1, Bias = false), BatchNorm, Relu]
[Conv(64, 3, Padding = 1, Bias = false), BatchNorm, Relu, MaxPool(2)]
[Conv(128, 3, Padding = 1, Bias = false), BatchNorm, Relu, MaxPool(2)]
[Flatten, Dropout(0.3), Dense(10), Softmax]
internal sealed partial class FashionNet;

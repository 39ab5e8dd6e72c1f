namespace CnnCompiler.Samples.Aot;

/// <summary>LeNet-5 in its modern form: rectifiers and max pooling. Source: LeCun, Bottou, Bengio, Haffner, 1998. Its weights are in the program.</summary>
[CnnModel(Weights = "lenet5.safetensors")]
#if TRAINING
[Train(Loss.SoftmaxCrossEntropy)]
#endif
[Input(1, 28, 28)]
[Conv(6, 5, Padding = 2), Relu, MaxPool(2)]
[Conv(16, 5), Relu, MaxPool(2)]
[Flatten, Dense(120), Relu]
[Dense(84), Relu]
[Dense(10), Softmax]
internal sealed partial class LeNet5;

namespace CnnCompiler.Samples.Zoo.Networks;

/// <summary>
/// LeNet-5 in its modern form: rectifiers and max pooling, every map of the second convolution sees all six of the first. Source: LeCun, Bottou, Bengio, Haffner, "Gradient-Based Learning
/// Applied to Document Recognition", 1998.
/// </summary>
[CnnModel]
[Input(1, 32, 32)]
[Conv(6, 5), Relu, MaxPool(2)]
[Conv(16, 5), Relu, MaxPool(2)]
[Flatten, Dense(120), Relu]
[Dense(84), Relu]
[Dense(10), Softmax]
internal sealed partial class LeNet5;

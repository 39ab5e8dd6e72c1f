namespace CnnCompiler.Samples.Zoo.Networks;

/// <summary>
/// AlexNet in one tower, without groups and without normalisation, as torchvision has it. Source: Krizhevsky, "One weird trick for parallelizing convolutional neural networks", 2014.
/// </summary>
[CnnModel]
[Input(3, 224, 224)]
[Conv(64, 11, Stride = 4, Padding = 2), Relu, MaxPool(3, Stride = 2)]
[Conv(192, 5, Padding = 2), Relu, MaxPool(3, Stride = 2)]
[Conv(384, 3, Padding = 1), Relu]
[Conv(256, 3, Padding = 1), Relu]
[Conv(256, 3, Padding = 1), Relu, MaxPool(3, Stride = 2)]
[Flatten, Dropout(0.5), Dense(4096), Relu]
[Dropout(0.5), Dense(4096), Relu]
[Dense(1000), Softmax]
internal sealed partial class AlexNetOneTower;

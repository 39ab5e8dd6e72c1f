namespace CnnCompiler.Samples.Zoo.Networks;

/// <summary>
/// VGG-19: configuration E, 16 convolutions and three dense layers. Source: Simonyan, Zisserman, "Very Deep Convolutional Networks for Large-Scale Image Recognition", 2015.
/// </summary>
[CnnModel]
[Input(3, 224, 224)]
[Conv(64, 3, Padding = 1), Relu]
[Conv(64, 3, Padding = 1), Relu, MaxPool(2)]
[Conv(128, 3, Padding = 1), Relu]
[Conv(128, 3, Padding = 1), Relu, MaxPool(2)]
[Conv(256, 3, Padding = 1), Relu]
[Conv(256, 3, Padding = 1), Relu]
[Conv(256, 3, Padding = 1), Relu]
[Conv(256, 3, Padding = 1), Relu, MaxPool(2)]
[Conv(512, 3, Padding = 1), Relu]
[Conv(512, 3, Padding = 1), Relu]
[Conv(512, 3, Padding = 1), Relu]
[Conv(512, 3, Padding = 1), Relu, MaxPool(2)]
[Conv(512, 3, Padding = 1), Relu]
[Conv(512, 3, Padding = 1), Relu]
[Conv(512, 3, Padding = 1), Relu]
[Conv(512, 3, Padding = 1), Relu, MaxPool(2)]
[Flatten, Dense(4096), Relu, Dropout(0.5)]
[Dense(4096), Relu, Dropout(0.5)]
[Dense(1000), Softmax]
internal sealed partial class Vgg19;

namespace CnnCompiler.Samples.Zoo.Networks;

/// <summary>
/// AlexNet with its two groups and local response normalisation, as in Caffe's bvlc_alexnet. Source: Krizhevsky, Sutskever, Hinton, "ImageNet Classification with Deep Convolutional Neural
/// Networks", 2012.
/// </summary>
[CnnModel]
[Input(3, 227, 227)]
[Conv(96, 11, Stride = 4), Relu, LocalResponseNorm(5), MaxPool(3, Stride = 2)]
[Conv(256, 5, Padding = 2, Groups = 2), Relu, LocalResponseNorm(5), MaxPool(3, Stride = 2)]
[Conv(384, 3, Padding = 1), Relu]
[Conv(384, 3, Padding = 1, Groups = 2), Relu]
[Conv(256, 3, Padding = 1, Groups = 2), Relu, MaxPool(3, Stride = 2)]
[Flatten, Dense(4096), Relu, Dropout(0.5)]
[Dense(4096), Relu, Dropout(0.5)]
[Dense(1000), Softmax]
internal sealed partial class AlexNet;

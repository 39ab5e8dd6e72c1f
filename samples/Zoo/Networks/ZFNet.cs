namespace CnnCompiler.Samples.Zoo.Networks;

/// <summary>
/// ZFNet: AlexNet with smaller windows and strides at the start. Paddings are those that give the sizes in the paper's figure 3. Source: Zeiler, Fergus, "Visualizing and Understanding
/// Convolutional Networks", 2014.
/// </summary>
[CnnModel]
[Input(3, 224, 224)]
[Conv(96, 7, Stride = 2, Padding = 1), Relu, MaxPool(3, Stride = 2, CeilMode = true), LocalResponseNorm(5)]
[Conv(256, 5, Stride = 2), Relu, MaxPool(3, Stride = 2, CeilMode = true), LocalResponseNorm(5)]
[Conv(384, 3, Padding = 1), Relu]
[Conv(384, 3, Padding = 1), Relu]
[Conv(256, 3, Padding = 1), Relu, MaxPool(3, Stride = 2)]
[Flatten, Dense(4096), Relu, Dropout(0.5)]
[Dense(4096), Relu, Dropout(0.5)]
[Dense(1000), Softmax]
internal sealed partial class ZFNet;

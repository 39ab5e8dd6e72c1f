namespace CnnCompiler.Samples.Zoo.Networks;

/// <summary>
/// YOLOv1 as in the paper's figure 3: 24 convolutions, two dense layers, 7×7 cells of two boxes and 20 classes. Source: Redmon, Divvala, Girshick, Farhadi, "You Only Look Once:
/// Unified, Real-Time Object Detection", 2016.
/// </summary>
[CnnModel(Winograd = Winograd.Auto)]
[Input(3, 448, 448)]
[Conv(64, 7, Stride = 2, Padding = 3), LeakyRelu(Alpha = 0.1), MaxPool(2)]
[Conv(192, 3, Padding = 1), LeakyRelu(Alpha = 0.1), MaxPool(2)]
[Conv(128, 1), LeakyRelu(Alpha = 0.1), Conv(256, 3, Padding = 1), LeakyRelu(Alpha = 0.1)]
[Conv(256, 1), LeakyRelu(Alpha = 0.1), Conv(512, 3, Padding = 1), LeakyRelu(Alpha = 0.1), MaxPool(2)]
[Conv(256, 1), LeakyRelu(Alpha = 0.1), Conv(512, 3, Padding = 1), LeakyRelu(Alpha = 0.1)]
[Conv(256, 1), LeakyRelu(Alpha = 0.1), Conv(512, 3, Padding = 1), LeakyRelu(Alpha = 0.1)]
[Conv(256, 1), LeakyRelu(Alpha = 0.1), Conv(512, 3, Padding = 1), LeakyRelu(Alpha = 0.1)]
[Conv(256, 1), LeakyRelu(Alpha = 0.1), Conv(512, 3, Padding = 1), LeakyRelu(Alpha = 0.1)]
[Conv(512, 1), LeakyRelu(Alpha = 0.1), Conv(1024, 3, Padding = 1), LeakyRelu(Alpha = 0.1), MaxPool(2)]
[Conv(512, 1), LeakyRelu(Alpha = 0.1), Conv(1024, 3, Padding = 1), LeakyRelu(Alpha = 0.1)]
[Conv(512, 1), LeakyRelu(Alpha = 0.1), Conv(1024, 3, Padding = 1), LeakyRelu(Alpha = 0.1)]
[Conv(1024, 3, Padding = 1), LeakyRelu(Alpha = 0.1), Conv(1024, 3, Stride = 2, Padding = 1), LeakyRelu(Alpha = 0.1)]
[Conv(1024, 3, Padding = 1), LeakyRelu(Alpha = 0.1), Conv(1024, 3, Padding = 1), LeakyRelu(Alpha = 0.1)]
[Flatten, Dense(4096), LeakyRelu(Alpha = 0.1), Dropout(0.5), Dense(1470)]
internal sealed partial class YoloV1;

namespace CnnCompiler.Samples.Zoo.Networks;

/// <summary>
/// YOLOv1 tiny, as in Darknet's yolov1-tiny.cfg. Source: Redmon, Divvala, Girshick, Farhadi, "You Only Look Once:
/// Unified, Real-Time Object Detection", 2016.
/// </summary>
[CnnModel(Winograd = Winograd.Auto)]
[Input(3, 448, 448)]
[Conv(16, 3, Padding = 1, Bias = false), BatchNorm, LeakyRelu(Alpha = 0.1), MaxPool(2)]
[Conv(32, 3, Padding = 1, Bias = false), BatchNorm, LeakyRelu(Alpha = 0.1), MaxPool(2)]
[Conv(64, 3, Padding = 1, Bias = false), BatchNorm, LeakyRelu(Alpha = 0.1), MaxPool(2)]
[Conv(128, 3, Padding = 1, Bias = false), BatchNorm, LeakyRelu(Alpha = 0.1), MaxPool(2)]
[Conv(256, 3, Padding = 1, Bias = false), BatchNorm, LeakyRelu(Alpha = 0.1), MaxPool(2)]
[Conv(512, 3, Padding = 1, Bias = false), BatchNorm, LeakyRelu(Alpha = 0.1), MaxPool(2)]
[Conv(1024, 3, Padding = 1, Bias = false), BatchNorm, LeakyRelu(Alpha = 0.1)]
[Conv(256, 3, Padding = 1, Bias = false), BatchNorm, LeakyRelu(Alpha = 0.1)]
[Flatten, Dense(1470)]
internal sealed partial class YoloV1Tiny;

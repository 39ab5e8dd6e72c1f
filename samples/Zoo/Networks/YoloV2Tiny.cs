namespace CnnCompiler.Samples.Zoo.Networks;

/// <summary>
/// YOLOv2 tiny for COCO, as in Darknet's yolov2-tiny.cfg: 13×13 cells of five boxes and 80 classes; the last pooling keeps the size. Source: Redmon, Farhadi,
/// "YOLO9000: Better, Faster, Stronger", 2017.
/// </summary>
[CnnModel(Winograd = Winograd.Auto)]
[Input(3, 416, 416)]
[Conv(16, 3, Padding = 1, Bias = false), BatchNorm, LeakyRelu(Alpha = 0.1), MaxPool(2)]
[Conv(32, 3, Padding = 1, Bias = false), BatchNorm, LeakyRelu(Alpha = 0.1), MaxPool(2)]
[Conv(64, 3, Padding = 1, Bias = false), BatchNorm, LeakyRelu(Alpha = 0.1), MaxPool(2)]
[Conv(128, 3, Padding = 1, Bias = false), BatchNorm, LeakyRelu(Alpha = 0.1), MaxPool(2)]
[Conv(256, 3, Padding = 1, Bias = false), BatchNorm, LeakyRelu(Alpha = 0.1), MaxPool(2)]
[Conv(512, 3, Padding = 1, Bias = false), BatchNorm, LeakyRelu(Alpha = 0.1), MaxPool(2, Stride = 1, PaddingRight = 1, PaddingBottom = 1)]
[Conv(1024, 3, Padding = 1, Bias = false), BatchNorm, LeakyRelu(Alpha = 0.1)]
[Conv(512, 3, Padding = 1, Bias = false), BatchNorm, LeakyRelu(Alpha = 0.1)]
[Conv(425, 1)]
internal sealed partial class YoloV2Tiny;

namespace CnnCompiler.Samples.Zoo.Networks;

/// <summary>1×1 and 3×3 in turn, as YOLOv1 has them in long rows.</summary>
[Dark(nameof(filters) + " / 2", 1), Dark(nameof(filters), 3)]
internal sealed class DarkPairAttribute(object filters) : BlockAttribute;

/// <summary>
/// YOLOv1 as in Darknet's yolov1.cfg: batch normalisation, a locally connected layer in place of the first dense one, and three boxes a cell. Source: Redmon, Divvala, Girshick, Farhadi,
/// "You Only Look Once: Unified, Real-Time Object Detection", 2016.
/// </summary>
[CnnModel(Winograd = Winograd.Auto)]
[Input(3, 448, 448)]
[Conv(64, 7, Stride = 2, Padding = 3, Bias = false), BatchNorm, LeakyRelu(Alpha = 0.1), MaxPool(2)]
[Dark(192, 3), MaxPool(2)]
[Dark(128, 1), Dark(256, 3), Dark(256, 1), Dark(512, 3), MaxPool(2)]
[DarkPair(512, Repeat = 4), Dark(512, 1), Dark(1024, 3), MaxPool(2)]
[DarkPair(1024, Repeat = 2), Dark(1024, 3), DarkHalving(1024)]
[Dark(1024, 3, Repeat = 2)]
[LocallyConnected(256, 3, Padding = 1), LeakyRelu(Alpha = 0.1), Dropout(0.5)]
[Flatten, Dense(1715)]
internal sealed partial class YoloV1Darknet;

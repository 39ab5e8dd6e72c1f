namespace CnnCompiler.Samples.Zoo.Networks;

/// <summary>
/// YOLOv2 for COCO, as in Darknet's yolov2.cfg: 13×13 cells of five boxes and 80 classes. A finer map is laid beside the last one, four pixels in a pixel's channels. Source: Redmon, Farhadi,
/// "YOLO9000: Better, Faster, Stronger", 2017.
/// </summary>
[CnnModel(Winograd = Winograd.Auto)]
[Input(3, 416, 416)]
[Dark(32, 3), MaxPool(2), Dark(64, 3), MaxPool(2)]
[Dark(128, 3), Dark(64, 1), Dark(128, 3), MaxPool(2)]
[Dark(256, 3), Dark(128, 1), Dark(256, 3), MaxPool(2)]
[Dark(512, 3), Dark(256, 1), Dark(512, 3), Dark(256, 1), Dark(512, 3, Name = "fine"), MaxPool(2)]
[Dark(1024, 3), Dark(512, 1), Dark(1024, 3), Dark(512, 1), Dark(1024, 3)]
[Dark(1024, 3), Dark(1024, 3), Tag("coarse")]
[From("fine"), Dark(64, 1), SpaceToDepth(2), Concat("coarse")]
[Dark(1024, 3), Conv(425, 1)]
internal sealed partial class YoloV2;

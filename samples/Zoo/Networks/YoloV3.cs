namespace CnnCompiler.Samples.Zoo.Networks;

// Source: Redmon, Farhadi, "YOLOv3: An Incremental Improvement", 2018, as in Darknet's yolov3.cfg and yolov3-tiny.cfg, for COCO: three boxes and 80 classes a cell.

/// <summary>YOLOv3: Darknet-53 and three scales.</summary>
[CnnModel(Winograd = Winograd.Auto)]
[Input(3, 416, 416)]
[Dark(32, 3)]
[DarkHalving(64), DarkUnit(64)]
[DarkHalving(128), DarkUnit(128, Repeat = 2)]
[DarkHalving(256), DarkUnit(256, Name = "fine", Repeat = 8)]
[DarkHalving(512), DarkUnit(512, Name = "middle", Repeat = 8)]
[DarkHalving(1024), DarkUnit(1024, Repeat = 4)]
[YoloNeck(512, Name = "neck1"), Dark(1024, 3), Conv(255, 1), Output("large")]
[From("neck1"), Dark(256, 1), Upsample(2), Concat("middle8"), YoloNeck(256, Name = "neck2"), Dark(512, 3), Conv(255, 1), Output("medium")]
[From("neck2"), Dark(128, 1), Upsample(2), Concat("fine8"), YoloNeck(128, Name = "neck3"), Dark(256, 3), Conv(255, 1), Output("small")]
internal sealed partial class YoloV3;

/// <summary>YOLOv3 tiny: two scales.</summary>
[CnnModel(Winograd = Winograd.Auto)]
[Input(3, 416, 416)]
[Dark(16, 3), MaxPool(2), Dark(32, 3), MaxPool(2), Dark(64, 3), MaxPool(2), Dark(128, 3), MaxPool(2)]
[Dark(256, 3, Name = "fine"), MaxPool(2)]
[Dark(512, 3), MaxPool(2, Stride = 1, PaddingRight = 1, PaddingBottom = 1)]
[Dark(1024, 3), Dark(256, 1, Name = "coarse"), Dark(512, 3), Conv(255, 1), Output("large")]
[From("coarse"), Dark(128, 1), Upsample(2), Concat("fine"), Dark(256, 3), Conv(255, 1), Output("medium")]
internal sealed partial class YoloV3Tiny;

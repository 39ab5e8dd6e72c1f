namespace CnnCompiler.Samples.Zoo.Networks;

// What the YOLO networks consist of, as in Darknet's .cfg files.

/// <summary>A convolution that keeps the size, batch normalisation and a leaky rectifier.</summary>
[Conv(nameof(filters), nameof(kernel), Padding = nameof(kernel) + " / 2", Bias = false), BatchNorm, LeakyRelu(Alpha = 0.1)]
internal sealed class DarkAttribute(object filters, object kernel) : BlockAttribute;

/// <summary>A 3×3 one that halves it.</summary>
[Conv(nameof(filters), 3, Stride = 2, Padding = 1, Bias = false), BatchNorm, LeakyRelu(Alpha = 0.1)]
internal sealed class DarkHalvingAttribute(object filters) : BlockAttribute;

/// <summary>A residual unit of Darknet-53: 1×1 to half the channels, 3×3 back.</summary>
[Tag("in"), Dark(nameof(filters) + " / 2", 1), Dark(nameof(filters), 3), Add("in")]
internal sealed class DarkUnitAttribute(object filters) : BlockAttribute;

/// <summary>Five convolutions, narrow and wide in turn, in front of each of YOLOv3's scales.</summary>
[Dark(nameof(width), 1), Dark(nameof(width) + " * 2", 3), Dark(nameof(width), 1), Dark(nameof(width) + " * 2", 3), Dark(nameof(width), 1)]
internal sealed class YoloNeckAttribute(int width) : BlockAttribute;

namespace CnnCompiler.Samples.Zoo.Networks;

// Source: He, Zhang, Ren, Sun, "Deep Residual Learning for Image Recognition", 2016, table 1. Shortcuts are option B: a projection where the shape changes.

/// <summary>Two 3×3 convolutions around which a shortcut leads.</summary>
[Tag("in")]
[Conv(nameof(filters), 3, Stride = nameof(stride), Padding = 1, Bias = false), BatchNorm, Relu]
[Conv(nameof(filters), 3, Padding = 1, Bias = false), BatchNorm]
[Residual("in", Shortcut = Shortcut.Project), Relu]
internal sealed class BasicUnitAttribute(object filters, object? stride = null) : BlockAttribute;

/// <summary>A stage of them, the first with the stride.</summary>
[BasicUnit(nameof(filters), nameof(stride)), BasicUnit(nameof(filters), Repeat = nameof(units) + " - 1")]
internal sealed class BasicUnitsAttribute(int filters, int units, int stride = 1) : BlockAttribute;

/// <summary>A narrow 3×3 convolution between two 1×1, the last four times as wide. In the paper a stride is the first one's; most programs give it to the 3×3 and call that v1.5.</summary>
[Tag("in")]
[Conv(nameof(width), 1, Stride = nameof(stride1), Bias = false), BatchNorm, Relu]
[Conv(nameof(width), 3, Stride = nameof(stride3), Padding = 1, Bias = false), BatchNorm, Relu]
[Conv(nameof(width) + " * 4", 1, Bias = false), BatchNorm]
[Residual("in", Shortcut = Shortcut.Project), Relu]
internal sealed class BottleneckAttribute(object width, object? stride1 = null, object? stride3 = null) : BlockAttribute;

/// <summary>A stage of them, the first with the stride.</summary>
[Bottleneck(nameof(width), nameof(stride1), nameof(stride3)), Bottleneck(nameof(width), Repeat = nameof(units) + " - 1")]
internal sealed class BottlenecksAttribute(int width, int units, int stride1 = 1, int stride3 = 1) : BlockAttribute;

/// <summary>What all of them begin with.</summary>
[Conv(64, 7, Stride = 2, Padding = 3, Bias = false), BatchNorm, Relu, MaxPool(3, Stride = 2, Padding = 1)]
internal sealed class ResNetStemAttribute : BlockAttribute;

/// <summary>ResNet-18.</summary>
[CnnModel(Winograd = Winograd.Auto)]
[Input(3, 224, 224), ResNetStem]
[BasicUnits(64, 2), BasicUnits(128, 2, stride: 2), BasicUnits(256, 2, stride: 2), BasicUnits(512, 2, stride: 2)]
[GlobalAvgPool, Flatten, Dense(1000), Softmax]
internal sealed partial class ResNet18;

/// <summary>ResNet-34.</summary>
[CnnModel(Winograd = Winograd.Auto)]
[Input(3, 224, 224), ResNetStem]
[BasicUnits(64, 3), BasicUnits(128, 4, stride: 2), BasicUnits(256, 6, stride: 2), BasicUnits(512, 3, stride: 2)]
[GlobalAvgPool, Flatten, Dense(1000), Softmax]
internal sealed partial class ResNet34;

/// <summary>ResNet-50.</summary>
[CnnModel(Winograd = Winograd.Auto)]
[Input(3, 224, 224), ResNetStem]
[Bottlenecks(64, 3), Bottlenecks(128, 4, stride1: 2), Bottlenecks(256, 6, stride1: 2), Bottlenecks(512, 3, stride1: 2)]
[GlobalAvgPool, Flatten, Dense(1000), Softmax]
internal sealed partial class ResNet50;

/// <summary>ResNet-101.</summary>
[CnnModel(Winograd = Winograd.Auto)]
[Input(3, 224, 224), ResNetStem]
[Bottlenecks(64, 3), Bottlenecks(128, 4, stride1: 2), Bottlenecks(256, 23, stride1: 2), Bottlenecks(512, 3, stride1: 2)]
[GlobalAvgPool, Flatten, Dense(1000), Softmax]
internal sealed partial class ResNet101;

/// <summary>ResNet-152.</summary>
[CnnModel(Winograd = Winograd.Auto)]
[Input(3, 224, 224), ResNetStem]
[Bottlenecks(64, 3), Bottlenecks(128, 8, stride1: 2), Bottlenecks(256, 36, stride1: 2), Bottlenecks(512, 3, stride1: 2)]
[GlobalAvgPool, Flatten, Dense(1000), Softmax]
internal sealed partial class ResNet152;

/// <summary>ResNet-50 v1.5.</summary>
[CnnModel(Winograd = Winograd.Auto)]
[Input(3, 224, 224), ResNetStem]
[Bottlenecks(64, 3), Bottlenecks(128, 4, stride3: 2), Bottlenecks(256, 6, stride3: 2), Bottlenecks(512, 3, stride3: 2)]
[GlobalAvgPool, Flatten, Dense(1000), Softmax]
internal sealed partial class ResNet50V15;

/// <summary>ResNet-101 v1.5.</summary>
[CnnModel(Winograd = Winograd.Auto)]
[Input(3, 224, 224), ResNetStem]
[Bottlenecks(64, 3), Bottlenecks(128, 4, stride3: 2), Bottlenecks(256, 23, stride3: 2), Bottlenecks(512, 3, stride3: 2)]
[GlobalAvgPool, Flatten, Dense(1000), Softmax]
internal sealed partial class ResNet101V15;

/// <summary>ResNet-152 v1.5.</summary>
[CnnModel(Winograd = Winograd.Auto)]
[Input(3, 224, 224), ResNetStem]
[Bottlenecks(64, 3), Bottlenecks(128, 8, stride3: 2), Bottlenecks(256, 36, stride3: 2), Bottlenecks(512, 3, stride3: 2)]
[GlobalAvgPool, Flatten, Dense(1000), Softmax]
internal sealed partial class ResNet152V15;

namespace CnnCompiler.Samples.Zoo.Networks;

// Source: He, Zhang, Ren, Sun, "Deep Residual Learning for Image Recognition", 2016. Shortcuts are option B: a projection where the shape changes.

/// <summary>Two 3×3 convolutions around which a shortcut leads.</summary>
[Tag("in")]
[Conv(nameof(filters), 3, Stride = nameof(stride), Padding = 1, Bias = false), BatchNorm, Relu]
[Conv(nameof(filters), 3, Padding = 1, Bias = false), BatchNorm]
[Residual("in", Shortcut = Shortcut.Project), Relu]
internal sealed class BasicUnitAttribute(int filters, int stride = 1) : BlockAttribute;

/// <summary>A narrow 3×3 convolution between two 1×1, the last four times as wide. The stride is the first one's, as in the paper.</summary>
[Tag("in")]
[Conv(nameof(width), 1, Stride = nameof(stride), Bias = false), BatchNorm, Relu]
[Conv(nameof(width), 3, Padding = 1, Bias = false), BatchNorm, Relu]
[Conv(nameof(width) + " * 4", 1, Bias = false), BatchNorm]
[Residual("in", Shortcut = Shortcut.Project), Relu]
internal sealed class BottleneckAttribute(int width, int stride = 1) : BlockAttribute;

/// <summary>The same with the stride in the 3×3 convolution, which most programs have and call v1.5.</summary>
[Tag("in")]
[Conv(nameof(width), 1, Bias = false), BatchNorm, Relu]
[Conv(nameof(width), 3, Stride = nameof(stride), Padding = 1, Bias = false), BatchNorm, Relu]
[Conv(nameof(width) + " * 4", 1, Bias = false), BatchNorm]
[Residual("in", Shortcut = Shortcut.Project), Relu]
internal sealed class Bottleneck15Attribute(int width, int stride = 1) : BlockAttribute;

/// <summary>What all of them begin with.</summary>
[Conv(64, 7, Stride = 2, Padding = 3, Bias = false), BatchNorm, Relu, MaxPool(3, Stride = 2, Padding = 1)]
internal sealed class ResNetStemAttribute : BlockAttribute;

/// <summary>ResNet-18.</summary>
[CnnModel]
[Input(3, 224, 224)]
[ResNetStem]
[BasicUnit(64, Repeat = 2)]
[BasicUnit(128, stride: 2), BasicUnit(128)]
[BasicUnit(256, stride: 2), BasicUnit(256)]
[BasicUnit(512, stride: 2), BasicUnit(512)]
[GlobalAvgPool, Flatten, Dense(1000), Softmax]
internal sealed partial class ResNet18;

/// <summary>ResNet-34.</summary>
[CnnModel]
[Input(3, 224, 224)]
[ResNetStem]
[BasicUnit(64, Repeat = 3)]
[BasicUnit(128, stride: 2), BasicUnit(128, Repeat = 3)]
[BasicUnit(256, stride: 2), BasicUnit(256, Repeat = 5)]
[BasicUnit(512, stride: 2), BasicUnit(512, Repeat = 2)]
[GlobalAvgPool, Flatten, Dense(1000), Softmax]
internal sealed partial class ResNet34;

/// <summary>ResNet-50.</summary>
[CnnModel]
[Input(3, 224, 224)]
[ResNetStem]
[Bottleneck(64, Repeat = 3)]
[Bottleneck(128, stride: 2), Bottleneck(128, Repeat = 3)]
[Bottleneck(256, stride: 2), Bottleneck(256, Repeat = 5)]
[Bottleneck(512, stride: 2), Bottleneck(512, Repeat = 2)]
[GlobalAvgPool, Flatten, Dense(1000), Softmax]
internal sealed partial class ResNet50;

/// <summary>ResNet-101.</summary>
[CnnModel]
[Input(3, 224, 224)]
[ResNetStem]
[Bottleneck(64, Repeat = 3)]
[Bottleneck(128, stride: 2), Bottleneck(128, Repeat = 3)]
[Bottleneck(256, stride: 2), Bottleneck(256, Repeat = 22)]
[Bottleneck(512, stride: 2), Bottleneck(512, Repeat = 2)]
[GlobalAvgPool, Flatten, Dense(1000), Softmax]
internal sealed partial class ResNet101;

/// <summary>ResNet-152.</summary>
[CnnModel]
[Input(3, 224, 224)]
[ResNetStem]
[Bottleneck(64, Repeat = 3)]
[Bottleneck(128, stride: 2), Bottleneck(128, Repeat = 7)]
[Bottleneck(256, stride: 2), Bottleneck(256, Repeat = 35)]
[Bottleneck(512, stride: 2), Bottleneck(512, Repeat = 2)]
[GlobalAvgPool, Flatten, Dense(1000), Softmax]
internal sealed partial class ResNet152;

/// <summary>ResNet-50 v1.5.</summary>
[CnnModel]
[Input(3, 224, 224)]
[ResNetStem]
[Bottleneck15(64, Repeat = 3)]
[Bottleneck15(128, stride: 2), Bottleneck15(128, Repeat = 3)]
[Bottleneck15(256, stride: 2), Bottleneck15(256, Repeat = 5)]
[Bottleneck15(512, stride: 2), Bottleneck15(512, Repeat = 2)]
[GlobalAvgPool, Flatten, Dense(1000), Softmax]
internal sealed partial class ResNet50V15;

/// <summary>ResNet-101 v1.5.</summary>
[CnnModel]
[Input(3, 224, 224)]
[ResNetStem]
[Bottleneck15(64, Repeat = 3)]
[Bottleneck15(128, stride: 2), Bottleneck15(128, Repeat = 3)]
[Bottleneck15(256, stride: 2), Bottleneck15(256, Repeat = 22)]
[Bottleneck15(512, stride: 2), Bottleneck15(512, Repeat = 2)]
[GlobalAvgPool, Flatten, Dense(1000), Softmax]
internal sealed partial class ResNet101V15;

/// <summary>ResNet-152 v1.5.</summary>
[CnnModel]
[Input(3, 224, 224)]
[ResNetStem]
[Bottleneck15(64, Repeat = 3)]
[Bottleneck15(128, stride: 2), Bottleneck15(128, Repeat = 7)]
[Bottleneck15(256, stride: 2), Bottleneck15(256, Repeat = 35)]
[Bottleneck15(512, stride: 2), Bottleneck15(512, Repeat = 2)]
[GlobalAvgPool, Flatten, Dense(1000), Softmax]
internal sealed partial class ResNet152V15;

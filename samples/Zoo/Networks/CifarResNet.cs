namespace CnnCompiler.Samples.Zoo.Networks;

// Residual networks for CIFAR-10, section 4.2 of He, Zhang, Ren, Sun, "Deep Residual Learning for Image Recognition", 2016. Shortcuts are option A: no weights.

/// <summary>Two 3×3 convolutions around which a shortcut leads.</summary>
[Tag("in")]
[Conv(nameof(filters), 3, Stride = nameof(stride), Padding = 1, Bias = false), BatchNorm, Relu]
[Conv(nameof(filters), 3, Padding = 1, Bias = false), BatchNorm]
[Residual("in", Shortcut = Shortcut.Pad), Relu]
internal sealed class CifarUnitAttribute(object filters, object stride) : BlockAttribute;

/// <summary>A network of 6n + 2 layers.</summary>
[Conv(16, 3, Padding = 1, Bias = false), BatchNorm, Relu]
[CifarUnit(16, 1, Repeat = nameof(n))]
[CifarUnit(32, 2), CifarUnit(32, 1, Repeat = nameof(n) + " - 1")]
[CifarUnit(64, 2), CifarUnit(64, 1, Repeat = nameof(n) + " - 1")]
[GlobalAvgPool, Flatten, Dense(10), Softmax]
internal sealed class CifarNetworkAttribute(int n) : BlockAttribute;

/// <summary>20 layers.</summary>
[CnnModel, Input(3, 32, 32), CifarNetwork(3)]
internal sealed partial class ResNet20;

/// <summary>32 layers.</summary>
[CnnModel, Input(3, 32, 32), CifarNetwork(5)]
internal sealed partial class ResNet32;

/// <summary>44 layers.</summary>
[CnnModel, Input(3, 32, 32), CifarNetwork(7)]
internal sealed partial class ResNet44;

/// <summary>56 layers.</summary>
[CnnModel, Input(3, 32, 32), CifarNetwork(9)]
internal sealed partial class ResNet56;

/// <summary>110 layers.</summary>
[CnnModel, Input(3, 32, 32), CifarNetwork(18)]
internal sealed partial class ResNet110;

namespace CnnCompiler.Samples.Zoo.Networks;

// Pre-activation residual networks for CIFAR-10. Source: He, Zhang, Ren, Sun, "Identity Mappings in Deep Residual Networks", 2016, with the strides of the authors' resnet-1k-layers.

/// <summary>Normalisation and activation come before each convolution, so nothing stands between one sum and the next.</summary>
[Tag("in")]
[BatchNorm, Relu, Conv(nameof(width), 1, Bias = false)]
[BatchNorm, Relu, Conv(nameof(width), 3, Padding = 1, Bias = false)]
[BatchNorm, Relu, Conv(nameof(width) + " * 4", 1, Bias = false)]
[Add("in")]
internal sealed class PreUnitAttribute(object width) : BlockAttribute;

/// <summary>The first unit of a stage: its shortcut is a projection of the activated input.</summary>
[BatchNorm, Relu, Tag("in"), Conv(nameof(width), 1, Stride = nameof(stride), Bias = false)]
[BatchNorm, Relu, Conv(nameof(width), 3, Padding = 1, Bias = false)]
[BatchNorm, Relu, Conv(nameof(width) + " * 4", 1, Bias = false), Tag("out")]
[From("in"), Conv(nameof(width) + " * 4", 1, Stride = nameof(stride), Bias = false)]
[Add("out")]
internal sealed class PreFirstUnitAttribute(object width, object stride) : BlockAttribute;

/// <summary>A network of 9n + 2 layers.</summary>
[Conv(16, 3, Padding = 1, Bias = false)]
[PreFirstUnit(16, 1), PreUnit(16, Repeat = nameof(n) + " - 1")]
[PreFirstUnit(32, 2), PreUnit(32, Repeat = nameof(n) + " - 1")]
[PreFirstUnit(64, 2), PreUnit(64, Repeat = nameof(n) + " - 1")]
[BatchNorm, Relu, GlobalAvgPool, Flatten, Dense(10), Softmax]
internal sealed class PreActivationNetworkAttribute(int n) : BlockAttribute;

/// <summary>164 layers.</summary>
[CnnModel, Input(3, 32, 32), PreActivationNetwork(18)]
internal sealed partial class PreActivationResNet164;

/// <summary>1001 layers.</summary>
[CnnModel, Input(3, 32, 32), PreActivationNetwork(111)]
internal sealed partial class PreActivationResNet1001;

namespace CnnCompiler.Samples.Zoo.Networks;

// Source: Iandola et al., "SqueezeNet: AlexNet-level accuracy with 50x fewer parameters and <0.5MB model size", 2016.

/// <summary>A narrow 1×1 convolution, then 1×1 and 3×3 side by side.</summary>
[Conv(nameof(squeezed), 1), Relu, Tag("in")]
[Conv(nameof(expanded), 1), Relu, Tag("one")]
[From("in"), Conv(nameof(expanded), 3, Padding = 1), Relu, Tag("three")]
[Concat("one", "three")]
internal sealed class FireAttribute(int squeezed, int expanded) : BlockAttribute;

/// <summary>SqueezeNet 1.0.</summary>
[CnnModel(Winograd = Winograd.Auto)]
[Input(3, 224, 224)]
[Conv(96, 7, Stride = 2), Relu, MaxPool(3, Stride = 2, CeilMode = true)]
[Fire(16, 64, Repeat = 2), Fire(32, 128), MaxPool(3, Stride = 2, CeilMode = true)]
[Fire(32, 128), Fire(48, 192, Repeat = 2), Fire(64, 256), MaxPool(3, Stride = 2, CeilMode = true)]
[Fire(64, 256), Conv(1000, 1), Relu, GlobalAvgPool, Flatten, Softmax]
internal sealed partial class SqueezeNet10;

/// <summary>SqueezeNet 1.1: a smaller first convolution and earlier poolings.</summary>
[CnnModel(Winograd = Winograd.Auto)]
[Input(3, 224, 224)]
[Conv(64, 3, Stride = 2), Relu, MaxPool(3, Stride = 2, CeilMode = true)]
[Fire(16, 64, Repeat = 2), MaxPool(3, Stride = 2, CeilMode = true)]
[Fire(32, 128, Repeat = 2), MaxPool(3, Stride = 2, CeilMode = true)]
[Fire(48, 192, Repeat = 2), Fire(64, 256, Repeat = 2)]
[Conv(1000, 1), Relu, GlobalAvgPool, Flatten, Softmax]
internal sealed partial class SqueezeNet11;

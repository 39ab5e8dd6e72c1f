using CnnCompiler.Samples.Zoo.Networks;

namespace CnnCompiler.Zoo.Tests;

// The zoo's architectures, from the zoo's blocks, narrow and small enough to be trained against the references.

/// <summary>Residual units whose shortcuts are padded where the shape changes.</summary>
[CnnModel, Train(Loss.Custom)]
[Input(3, 12, 12)]
[Conv(8, 3, Padding = 1, Bias = false), BatchNorm, Relu]
[CifarUnit(8, 1), CifarUnit(12, 2), CifarUnit(12, 1)]
[GlobalAvgPool, Flatten, Dense(5)]
internal sealed partial class ReducedResNet;

/// <summary>Units with normalisation first, the first of a stage with a projection.</summary>
[CnnModel, Train(Loss.Custom)]
[Input(3, 12, 12)]
[Conv(8, 3, Padding = 1, Bias = false)]
[PreFirstUnit(4, 1), PreUnit(4), PreFirstUnit(5, 2), PreUnit(5)]
[BatchNorm, Relu, GlobalAvgPool, Flatten, Dense(5)]
internal sealed partial class ReducedPreActivation;

/// <summary>Two Inception modules, with a head on the first.</summary>
[CnnModel, Train(Loss.Custom)]
[Input(3, 16, 16)]
[Conv(8, 3, Stride = 2, Padding = 1), Relu, LocalResponseNorm(5)]
[Inception(4, 5, 6, 2, 3, 3, Name = "first"), AvgPool(5, Stride = 3), Conv(6, 1), Relu, Flatten, Dense(5), Output("aux")]
[From("first"), MaxPool(3, Stride = 2, CeilMode = true), Inception(5, 4, 8, 3, 4, 3), GlobalAvgPool, Flatten, Dense(5), Output("classes")]
internal sealed partial class ReducedInception;

/// <summary>Down twice and up twice, with crops.</summary>
[CnnModel, Train(Loss.Custom)]
[Input(1, 44, 44)]
[UNetPair(4, Name = "down1"), MaxPool(2)]
[UNetPair(6, Name = "down2"), MaxPool(2)]
[UNetPair(8), ConvTranspose(6, 2, Stride = 2), Tag("up2")]
[From("down2"), Crop(8), Concat("up2"), UNetPair(6), ConvTranspose(4, 2, Stride = 2), Tag("up1")]
[From("down1"), Crop(8), Concat("up1"), UNetPair(4), Conv(2, 1)]
internal sealed partial class ReducedUNet;

/// <summary>Convolutions of each channel alone.</summary>
[CnnModel, Train(Loss.Custom)]
[Input(3, 13, 13)]
[Conv(8, 3, Stride = 2, Border = Border.Same, Bias = false), BatchNorm, Relu]
[Separable(8, 12), Separable(12, 20, stride: 2), Separable(20, 20)]
[GlobalAvgPool, Flatten, Dense(5)]
internal sealed partial class ReducedMobileNet;

/// <summary>1×1 and 3×3 side by side.</summary>
[CnnModel, Train(Loss.Custom)]
[Input(3, 15, 15)]
[Conv(8, 3, Stride = 2), Relu, MaxPool(3, Stride = 2, CeilMode = true)]
[Fire(3, 6), Fire(4, 8), Conv(5, 1), Relu, GlobalAvgPool]
internal sealed partial class ReducedSqueezeNet;

/// <summary>Boxes and scores from three maps.</summary>
[CnnModel, Train(Loss.Custom)]
[Input(3, 20, 20)]
[VggConv(6, Repeat = 2), MaxPool(2), VggConv(8), Tag("fine"), MaxPool(3, Stride = 1, Padding = 1)]
[Conv(12, 3, Padding = 2, Dilation = 2), Relu, Conv(12, 1), Relu, Tag("source2"), SsdExtra(8, 2, 1, Name = "source3")]
[From("fine"), L2Normalize(Scale = 20), Tag("source1")]
[Conv(8, 3, Padding = 1), Output("boxes1"), From("source1"), Conv(6, 3, Padding = 1), Output("scores1")]
[From("source2"), Conv(8, 3, Padding = 1), Output("boxes2"), From("source2"), Conv(6, 3, Padding = 1), Output("scores2")]
[From("source3"), Conv(8, 3, Padding = 1), Output("boxes3"), From("source3"), Conv(6, 3, Padding = 1), Output("scores3")]
internal sealed partial class ReducedSsd;

/// <summary>ResNet-20 as it is, with what trains it.</summary>
[CnnModel, Train(Loss.SoftmaxCrossEntropy), Input(3, 32, 32), CifarNetwork(3)]
internal sealed partial class TrainedResNet20;

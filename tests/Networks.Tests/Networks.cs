namespace CnnCompiler.Networks.Tests;

/// <summary>LeNet-5 as its time had it: means and hyperbolic tangents.</summary>
[CnnModel, Train(Loss.SoftmaxCrossEntropy)]
[Input(1, 32, 32)]
[Conv(6, 5), Tanh, AvgPool(2)]
[Conv(16, 5), Tanh, AvgPool(2)]
[Conv(120, 5), Tanh]
[Flatten, Dense(84), Tanh]
[Dense(10)]
internal sealed partial class ClassicLeNet5;

/// <summary>Everything at once: strides, dilation, groups, depthwise, asymmetric and named padding, both poolings, few and odd channels.</summary>
[CnnModel, Train(Loss.SoftmaxCrossEntropy)]
[Input(3, 40, 36)]
[Conv(12, 7, Stride = 2, Padding = 3), Relu, MaxPool(3, Stride = 2, Padding = 1)]
[Conv(12, 3, Groups = 12, Border = Border.Same), Tanh]
[Conv(32, 1, 3, PaddingLeft = 2, PaddingRight = 0), Relu]
[Conv(32, 3, Dilation = 2, Padding = 2, Groups = 2), Relu, AvgPool(2, Stride = 2, CeilMode = true)]
[Conv(5, 3, Bias = false), Relu]
[Conv(20, 3, Mode = ConvMode.Convolution, Padding = 1), Relu]
[Dense(33), Relu]
[Dense(7), Softmax]
internal sealed partial class Medley;

/// <summary>LeNet-5's way down, 1998, with its trained sub-sampling and a table of connections; then a way up, and everything that moves pixels and channels.</summary>
[CnnModel, Train(Loss.SoftmaxCrossEntropy)]
[Input(2, 14, 14)]
[Conv(4, 3), Tanh, AvgPool(2), Scale, Tanh]
[Conv(8, 3, Padding = 1, Connections = "0,1; 1,2; 2,3; 0,3; 0,2; 1,3; 0,1,2; 0,1,2,3"), Tanh]
[ConvTranspose(20, 3, Stride = 2, Padding = 1, OutputPadding = 1), Relu, L2Normalize(Scale = 3)]
[SpaceToDepth(2), ChannelShuffle(4), DepthToSpace(2, Order = DepthOrder.ChannelFirst)]
[Pad(1, Mode = PadMode.Reflect), Crop(8), MaxPool(2), Upsample(2, Mode = UpsampleMode.Bilinear)]
[LocallyConnected(5, 3, Stride = 2, Padding = 1), Tanh]
[Dense(5), Softmax]
internal sealed partial class DownAndUp;

/// <summary>Pooling as spatial pyramids have it: windows about as large as the map, so that nearly every position sees other taps.</summary>
[CnnModel, Train(Loss.SoftmaxCrossEntropy)]
[Input(2, 19, 19)]
[Conv(20, 3, Padding = 1), MaxPool(13, Stride = 1, Padding = 6)]
[AvgPool(9, Stride = 1, Padding = 4, CountIncludePad = true)]
[Dense(5), Softmax]
internal sealed partial class WidePools;

/// <summary>Batch normalisation behind a convolution, a depthwise one and a dense layer, where predictions fold it in; and at the start, where they cannot.</summary>
[CnnModel, Train(Loss.SoftmaxCrossEntropy)]
[Input(3, 12, 12)]
[BatchNorm, Conv(20, 3, Padding = 1, Bias = false), BatchNorm, Relu, MaxPool(2)]
[Conv(20, 3, Groups = 20, Padding = 1), BatchNorm(Momentum = 0.3), Tanh, GlobalAvgPool]
[Dense(24), BatchNorm(Epsilon = 0.001), Relu, Dense(5), Softmax]
internal sealed partial class BatchNormalised;

/// <summary>So many equal layers that the passes of training are written as loops over them, whose phases workers divide by images and by channels.</summary>
[CnnModel, Train(Loss.SoftmaxCrossEntropy)]
[Input(3, 9, 9), Conv(40, 3, Padding = 1, Bias = false), BatchNorm, Relu]
[Conv(40, 3, Padding = 1, Bias = false), BatchNorm, Relu, Conv(40, 3, Padding = 1, Bias = false), BatchNorm, Relu]
[Conv(40, 3, Padding = 1, Bias = false), BatchNorm, Relu, Conv(40, 3, Padding = 1, Bias = false), BatchNorm, Relu]
[Conv(40, 3, Padding = 1, Bias = false), BatchNorm, Relu, Conv(40, 3, Padding = 1, Bias = false), BatchNorm, Relu]
[GlobalAvgPool, Dense(5), Softmax]
internal sealed partial class DeepNormalised;

/// <summary>Normalisation within an image, dropout and an output a tag.</summary>
[CnnModel, Train(Loss.SigmoidCrossEntropy)]
[Input(3, 12, 12)]
[Conv(20, 3), GroupNorm(4), Silu, Dropout(0.3, Spatial = true), MaxPool(2)]
[Conv(12, 3), InstanceNorm, LocalResponseNorm(3), LeakyRelu]
[Dense(16), LayerNorm, Gelu, Dropout(0.5)]
[Dense(6), Sigmoid]
internal sealed partial class Tagger;

/// <summary>A batch normalisation that training leaves alone, behind a convolution that it does not.</summary>
[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(3, 6, 6)]
[Conv(20, 3), BatchNorm(Frozen = true), Relu, Conv(4, 3), BatchNorm(Frozen = true)]
internal sealed partial class FrozenNormalised;

/// <summary>Nothing but batch normalisation, blocked and planar.</summary>
[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(20, 6, 7)]
[BatchNorm]
internal sealed partial class Normalised;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(3, 6, 7)]
[BatchNorm]
internal sealed partial class NormalisedFewChannels;

/// <summary>The digit network with every layer's output kept.</summary>
[CnnModel(Inspect = true)]
[Input(1, 28, 28)]
[Conv(8, 3, Padding = 1, Name = "edges"), Relu, MaxPool(2)]
[Conv(24, 3, Padding = 1), Tanh, AvgPool(2)]
[Flatten, Dense(10), Softmax]
internal sealed partial class Inspected;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(1, 1, 18), Elu(Alpha = 0.5)]
internal sealed partial class EluAlone;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(1, 1, 18), Relu]
internal sealed partial class ReluAlone;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(1, 1, 18), Tanh]
internal sealed partial class TanhAlone;

/// <summary>The lecture's 7×7 example, as all libraries have it.</summary>
[CnnModel]
[Input(1, 7, 7)]
[Conv(1, 3, Bias = false, Name = "kernel")]
internal sealed partial class CrossCorrelated;

/// <summary>The same, as mathematics has it.</summary>
[CnnModel]
[Input(1, 7, 7)]
[Conv(1, 3, Bias = false, Mode = ConvMode.Convolution, Name = "kernel")]
internal sealed partial class Convolved;

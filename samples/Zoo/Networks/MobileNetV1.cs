namespace CnnCompiler.Samples.Zoo.Networks;

// Source: Howard et al., "MobileNets: Efficient Convolutional Neural Networks for Mobile Vision Applications", 2017.

/// <summary>A 3×3 convolution of each channel alone, then a 1×1 of all together.</summary>
[Conv(nameof(channels), 3, Stride = nameof(stride), Border = Border.Same, Groups = nameof(channels), Bias = false), BatchNorm, Relu, Conv(nameof(filters), 1, Bias = false), BatchNorm, Relu]
internal sealed class SeparableAttribute(int channels, int filters, int stride = 1) : BlockAttribute;

/// <summary>MobileNetV1 of full width.</summary>
[CnnModel]
[Input(3, 224, 224)]
[Conv(32, 3, Stride = 2, Border = Border.Same, Bias = false), BatchNorm, Relu]
[Separable(32, 64), Separable(64, 128, stride: 2), Separable(128, 128), Separable(128, 256, stride: 2), Separable(256, 256)]
[Separable(256, 512, stride: 2), Separable(512, 512, Repeat = 5), Separable(512, 1024, stride: 2), Separable(1024, 1024)]
[GlobalAvgPool, Flatten, Dense(1000), Softmax]
internal sealed partial class MobileNetV1;

/// <summary>
/// PoseNet: MobileNetV1 whose last stride is left out, and four heads: heat maps of 17 parts, offsets, and displacements forwards and backwards along the skeleton. Source: TensorFlow.js's
/// pose-detection models, after Papandreou et al., "PersonLab", 2018.
/// </summary>
[CnnModel]
[Input(3, 257, 257)]
[Conv(32, 3, Stride = 2, Border = Border.Same, Bias = false), BatchNorm, Relu]
[Separable(32, 64), Separable(64, 128, stride: 2), Separable(128, 128), Separable(128, 256, stride: 2), Separable(256, 256)]
[Separable(256, 512, stride: 2), Separable(512, 512, Repeat = 5), Separable(512, 1024), Separable(1024, 1024), Tag("features")]
[Conv(17, 1), Sigmoid, Output("heatMaps"), From("features"), Conv(34, 1), Output("offsets")]
[From("features"), Conv(32, 1), Output("forward"), From("features"), Conv(32, 1), Output("backward")]
internal sealed partial class PoseNet;

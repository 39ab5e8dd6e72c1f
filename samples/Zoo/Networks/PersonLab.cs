namespace CnnCompiler.Samples.Zoo.Networks;

// Source: Papandreou et al., "PersonLab: Person Pose Estimation and Instance Segmentation with a Bottom-Up, Part-Based, Geometric Embedding Model", 2018.

/// <summary>ResNet's bottleneck with TensorFlow's padding; dilation in place of a stride keeps the map at a sixteenth of the image.</summary>
[Tag("in")]
[Conv(nameof(width), 1, Stride = nameof(stride), Border = Border.Same, Bias = false), BatchNorm, Relu]
[Conv(nameof(width), 3, Dilation = nameof(dilation), Border = Border.Same, Bias = false), BatchNorm, Relu]
[Conv(nameof(width) + " * 4", 1, Bias = false), BatchNorm]
[Residual("in", Shortcut = Shortcut.Project), Relu]
internal sealed class SameBottleneckAttribute(object width, int stride = 1, int dilation = 1) : BlockAttribute;

/// <summary>The first convolution and the first stage.</summary>
[Conv(64, 7, Stride = 2, Border = Border.Same, Bias = false), BatchNorm, Relu, MaxPool(3, Stride = 2, Border = Border.Same), SameBottleneck(64, Repeat = 3)]
internal sealed class PersonLabStemAttribute : BlockAttribute;

/// <summary>PersonLab on ResNet-101.</summary>
[CnnModel(Winograd = Winograd.Auto)]
[Input(3, 801, 801)]
[PersonLabStem]
[SameBottleneck(128, stride: 2), SameBottleneck(128, Repeat = 3)]
[SameBottleneck(256, stride: 2), SameBottleneck(256, Repeat = 22)]
[SameBottleneck(512, dilation: 2, Repeat = 3), Tag("features")]
[Conv(17, 1), Sigmoid, Output("heatMaps"), From("features"), Conv(34, 1), Output("shortOffsets"), From("features"), Conv(64, 1), Output("midOffsets")]
[From("features"), Conv(34, 1), Output("longOffsets"), From("features"), Conv(1, 1), Sigmoid, Output("mask")]
internal sealed partial class PersonLab101;

/// <summary>PersonLab on ResNet-152.</summary>
[CnnModel(Winograd = Winograd.Auto)]
[Input(3, 801, 801)]
[PersonLabStem]
[SameBottleneck(128, stride: 2), SameBottleneck(128, Repeat = 7)]
[SameBottleneck(256, stride: 2), SameBottleneck(256, Repeat = 35)]
[SameBottleneck(512, dilation: 2, Repeat = 3), Tag("features")]
[Conv(17, 1), Sigmoid, Output("heatMaps"), From("features"), Conv(34, 1), Output("shortOffsets"), From("features"), Conv(64, 1), Output("midOffsets")]
[From("features"), Conv(34, 1), Output("longOffsets"), From("features"), Conv(1, 1), Sigmoid, Output("mask")]
internal sealed partial class PersonLab152;

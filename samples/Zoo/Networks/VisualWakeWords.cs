namespace CnnCompiler.Samples.Zoo.Networks;

/// <summary>
/// MLPerf Tiny's visual wake words: MobileNetV1 of a quarter of the width, with a bias at every convolution, as in the reference model. Source: Banbury et al., "MLPerf Tiny Benchmark",
/// 2021.
/// </summary>
[CnnModel]
[Input(3, 96, 96)]
[Conv(8, 3, Stride = 2, Border = Border.Same), BatchNorm, Relu]
[Conv(8, 3, Border = Border.Same, Groups = 8), BatchNorm, Relu, Conv(16, 1), BatchNorm, Relu]
[Conv(16, 3, Stride = 2, Border = Border.Same, Groups = 16), BatchNorm, Relu, Conv(32, 1), BatchNorm, Relu]
[Conv(32, 3, Border = Border.Same, Groups = 32), BatchNorm, Relu, Conv(32, 1), BatchNorm, Relu]
[Conv(32, 3, Stride = 2, Border = Border.Same, Groups = 32), BatchNorm, Relu, Conv(64, 1), BatchNorm, Relu]
[Conv(64, 3, Border = Border.Same, Groups = 64), BatchNorm, Relu, Conv(64, 1), BatchNorm, Relu]
[Conv(64, 3, Stride = 2, Border = Border.Same, Groups = 64), BatchNorm, Relu, Conv(128, 1), BatchNorm, Relu]
[Conv(128, 3, Border = Border.Same, Groups = 128), BatchNorm, Relu, Conv(128, 1), BatchNorm, Relu]
[Conv(128, 3, Border = Border.Same, Groups = 128), BatchNorm, Relu, Conv(128, 1), BatchNorm, Relu]
[Conv(128, 3, Border = Border.Same, Groups = 128), BatchNorm, Relu, Conv(128, 1), BatchNorm, Relu]
[Conv(128, 3, Border = Border.Same, Groups = 128), BatchNorm, Relu, Conv(128, 1), BatchNorm, Relu]
[Conv(128, 3, Border = Border.Same, Groups = 128), BatchNorm, Relu, Conv(128, 1), BatchNorm, Relu]
[Conv(128, 3, Stride = 2, Border = Border.Same, Groups = 128), BatchNorm, Relu, Conv(256, 1), BatchNorm, Relu]
[Conv(256, 3, Border = Border.Same, Groups = 256), BatchNorm, Relu, Conv(256, 1), BatchNorm, Relu]
[AvgPool(3), Flatten, Dense(2), Softmax]
internal sealed partial class VisualWakeWords;

namespace CnnCompiler.Samples.CortexM;

/// <summary>
/// MLPerf Tiny's keyword spotting, DS-CNN: 49 times of ten cepstral coefficients. Sources: Zhang, Suda, Lai, Chandra, "Hello Edge: Keyword Spotting on Microcontrollers", 2018;
/// Banbury et al., "MLPerf Tiny Benchmark", 2021.
/// </summary>
[CnnModel]
[Input(1, 49, 10)]
[Conv(64, 10, 4, Stride = 2, Border = Border.Same), BatchNorm, Relu]
[Conv(64, 3, Border = Border.Same, Groups = 64), BatchNorm, Relu, Conv(64, 1), BatchNorm, Relu]
[Conv(64, 3, Border = Border.Same, Groups = 64), BatchNorm, Relu, Conv(64, 1), BatchNorm, Relu]
[Conv(64, 3, Border = Border.Same, Groups = 64), BatchNorm, Relu, Conv(64, 1), BatchNorm, Relu]
[Conv(64, 3, Border = Border.Same, Groups = 64), BatchNorm, Relu, Conv(64, 1), BatchNorm, Relu]
[AvgPool(24, 5), Flatten, Dense(12)]
internal sealed partial class DsCnn;

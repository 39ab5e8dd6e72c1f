namespace CnnCompiler.Samples.Zoo.Networks;

/// <summary>
/// MLPerf Tiny's keyword spotting, DS-CNN: 49 times of ten cepstral coefficients. Every convolution has a bias, and the mean drops the last of 25 rows, as in the reference model. Sources: Zhang,
/// Suda, Lai, Chandra, "Hello Edge: Keyword Spotting on Microcontrollers", 2018; Banbury et al., "MLPerf Tiny Benchmark", 2021.
/// </summary>
[CnnModel]
[Input(1, 49, 10)]
[Conv(64, 10, 4, Stride = 2, Border = Border.Same), BatchNorm, Relu, Dropout(0.2)]
[Conv(64, 3, Border = Border.Same, Groups = 64), BatchNorm, Relu, Conv(64, 1), BatchNorm, Relu]
[Conv(64, 3, Border = Border.Same, Groups = 64), BatchNorm, Relu, Conv(64, 1), BatchNorm, Relu]
[Conv(64, 3, Border = Border.Same, Groups = 64), BatchNorm, Relu, Conv(64, 1), BatchNorm, Relu]
[Conv(64, 3, Border = Border.Same, Groups = 64), BatchNorm, Relu, Conv(64, 1), BatchNorm, Relu]
[Dropout(0.4), AvgPool(24, 5), Flatten, Dense(12), Softmax]
internal sealed partial class KeywordSpotting;

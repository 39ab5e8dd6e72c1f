namespace CnnCompiler.Samples.Zoo.Networks;

/// <summary>
/// MLPerf Tiny's anomaly detection: an autoencoder of five spectra of 128 bands each; what it cannot restore is unusual. Source: Banbury et al., "MLPerf Tiny Benchmark", 2021.
/// </summary>
[CnnModel]
[Input(640, 1, 1)]
[Flatten]
[Dense(128), BatchNorm, Relu]
[Dense(128), BatchNorm, Relu]
[Dense(128), BatchNorm, Relu]
[Dense(128), BatchNorm, Relu]
[Dense(8), BatchNorm, Relu]
[Dense(128), BatchNorm, Relu]
[Dense(128), BatchNorm, Relu]
[Dense(128), BatchNorm, Relu]
[Dense(128), BatchNorm, Relu]
[Dense(640)]
internal sealed partial class AnomalyDetection;

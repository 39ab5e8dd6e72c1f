namespace CnnCompiler.Runtime.Tests.Training;

/// <summary>Layer normalisation of planar and blocked maps and of a vector. <c>expected/normalisation.py</c> has the twins of these networks.</summary>
[CnnModel, Train(Loss.SoftmaxCrossEntropy)]
[Input(2, 8, 8)]
[Conv(5, 3, Padding = 1, Bias = false), LayerNorm, Relu, MaxPool(2)]
[Conv(18, 3, Padding = 1, Bias = false), LayerNorm(Epsilon = 0.01), Relu]
[Dense(9), LayerNorm, Relu]
[Dense(4)]
internal sealed partial class LayerNormNet;

/// <summary>Instance normalisation with weights and without.</summary>
[CnnModel, Train(Loss.SoftmaxCrossEntropy)]
[Input(2, 8, 8)]
[Conv(5, 3, Padding = 1, Bias = false), InstanceNorm, Relu, MaxPool(2)]
[Conv(18, 3, Padding = 1, Bias = false), InstanceNorm(Affine = false), Relu]
[Dense(4)]
internal sealed partial class InstanceNormNet;

/// <summary>Group normalisation; one group of the eighteen channels lies in both of their blocks.</summary>
[CnnModel, Train(Loss.SoftmaxCrossEntropy)]
[Input(2, 8, 8)]
[Conv(6, 3, Padding = 1, Bias = false), GroupNorm(2), Relu, MaxPool(2)]
[Conv(18, 3, Padding = 1, Bias = false), GroupNorm(6), Relu]
[Dense(9), GroupNorm(1), Relu]
[Dense(4)]
internal sealed partial class GroupNormNet;

/// <summary>Local response normalisation of a planar and of a blocked map.</summary>
[CnnModel, Train(Loss.SoftmaxCrossEntropy)]
[Input(2, 8, 8)]
[Conv(5, 3, Padding = 1), Relu, LocalResponseNorm(3, Alpha = 0.5), MaxPool(2)]
[Conv(18, 3, Padding = 1), Relu, LocalResponseNorm(5, Alpha = 2, Beta = 0.6, Bias = 0.5)]
[Dense(4)]
internal sealed partial class LocalResponseNormNet;

/// <summary>Batch normalisation of the image, of planar and blocked maps, and of a vector.</summary>
[CnnModel, Train(Loss.SoftmaxCrossEntropy)]
[Input(2, 8, 8)]
[BatchNorm, Conv(5, 3, Padding = 1, Bias = false), BatchNorm(Momentum = 0.3), Relu, MaxPool(2)]
[Conv(18, 3, Padding = 1, Bias = false), BatchNorm(Epsilon = 0.01), Relu]
[Dense(9), BatchNorm, Relu]
[Dense(4)]
internal sealed partial class BatchNormNet;

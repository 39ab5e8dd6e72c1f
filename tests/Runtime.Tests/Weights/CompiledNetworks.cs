namespace CnnCompiler.Runtime.Tests.Weights;

/// <summary>A network whose weights are compiled in; its normalisation is folded into the convolution when the project is built. compiled/folded.py made the weights.</summary>
[CnnModel(Weights = "folded.safetensors")]
[Input(2, 6, 6), Conv(5, 3, Padding = 1), BatchNorm, Relu, Dense(7)]
internal sealed partial class FoldedNet;

/// <summary>The same with half the bytes.</summary>
[CnnModel(Weights = "compiled/folded.safetensors", Precision = Precision.Half)]
[Input(2, 6, 6), Conv(5, 3, Padding = 1), BatchNorm, Relu, Dense(7)]
internal sealed partial class HalfNet;

/// <summary>The same, to learn on.</summary>
[CnnModel(Weights = "folded.safetensors")]
[Input(2, 6, 6), Conv(5, 3, Padding = 1), BatchNorm, Relu, Dense(7), Train(Loss.SoftmaxCrossEntropy)]
internal sealed partial class LearningNet;

namespace CnnCompiler.Onnx.Tests;

/// <summary>Weights, running averages and constants, in few values.</summary>
[CnnModel]
[Input(2, 9, 8)]
[Conv(6, 3, Mode = ConvMode.Convolution), BatchNorm, Relu, MaxPool(2, CeilMode = true)]
[Conv(8, 3, Padding = 1, Name = "last"), Gelu]
[Flatten, Dense(5), Softmax]
internal sealed partial class Small;

/// <summary>A layer that opset 17 cannot say, with inputs left out.</summary>
[CnnModel]
[Input(4, 5, 5)]
[Conv(6, 3), Upsample(2), Relu]
internal sealed partial class Enlarged;

/// <summary>And another.</summary>
[CnnModel]
[Input(4, 5, 5)]
[Conv(6, 3), GroupNorm(3), Relu]
internal sealed partial class Grouped;

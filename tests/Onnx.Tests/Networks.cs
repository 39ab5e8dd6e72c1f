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

/// <summary>Outputs with names: one that a layer before it has, one that its own layer has, one that an input has.</summary>
[CnnModel]
[Input("image", 4, 5, 5)]
[Conv(6, 3, Name = "boxes"), Relu, Output("boxes"), Tag("trunk")]
[Conv(3, 3, Name = "scores"), Output("scores")]
[From("trunk"), GlobalAvgPool, Output("image")]
internal sealed partial class Named;

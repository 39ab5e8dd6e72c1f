namespace CnnCompiler.Networks.Tests;

/// <summary>Two inputs that are never joined, and three outputs, of which one ends in the middle of the network.</summary>
[CnnModel, Train(Loss.Custom)]
[Input("image", 3, 8, 8), Input("class", 2, 4, 6)]
[Conv(8, 3, Padding = 1), Relu, Tag("trunk")]
[Conv(4, 3, Stride = 2), Output("boxes")]
[From("trunk"), GlobalAvgPool, Dense(5), Softmax, Output("scores")]
[From("class"), Conv(3, 3), Tanh, Output("mask")]
internal sealed partial class TwoInThreeOut;

/// <summary>A residual network: shortcuts as they are, projected and padded, one of them read again further down.</summary>
[CnnModel, Train(Loss.SoftmaxCrossEntropy)]
[Input(3, 12, 12)]
[Conv(8, 3, Padding = 1, Bias = false), BatchNorm, Relu, Tag("a")]
[Conv(8, 3, Padding = 1, Bias = false), BatchNorm, Residual("a", Shortcut = Shortcut.Pad), Relu, Tag("b")]
[Conv(20, 3, Stride = 2, Padding = 1, Bias = false), BatchNorm, Residual("b", Shortcut = Shortcut.Pad), Relu, Tag("c")]
[Conv(16, 3, Stride = 2, Padding = 1, Bias = false), BatchNorm, Residual("c", Shortcut = Shortcut.Project, Name = "last"), Relu]
[GlobalAvgPool, Dense(5), Softmax]
internal sealed partial class SmallResidual;

/// <summary>Branches that can be looked at after a prediction.</summary>
[CnnModel(Inspect = true)]
[Input(2, 7, 6), Tag("start")]
[Conv(5, 3, Padding = 1), Relu, Tag("left")]
[From("image"), Conv(17, 1), Tag("right")]
[Concat("left", "right"), Tag("both")]
[Conv(5, 3, Padding = 1), Add("left"), Dense(4)]
internal sealed partial class LookedAt;

namespace CnnCompiler.Networks.Tests;

/// <summary>Two inputs that are never joined, and three outputs, of which one ends in the middle of the network.</summary>
[CnnModel]
[Input("image", 3, 8, 8), Input("class", 2, 4, 6)]
[Conv(8, 3, Padding = 1), Relu, Tag("trunk")]
[Conv(4, 3, Stride = 2), Output("boxes")]
[From("trunk"), GlobalAvgPool, Dense(5), Softmax, Output("scores")]
[From("class"), Conv(3, 3), Tanh, Output("mask")]
internal sealed partial class TwoInThreeOut;

namespace CnnCompiler.Samples.Zoo.Networks;

/// <summary>
/// The Neocognitron, the first convolutional network, with the sizes of 1980: three stages of S-cells, each plane of which looks for one pattern everywhere, and C-cells, which forgive it a shift. Source:
/// Fukushima, "Neocognitron: A Self-organizing Neural Network Model for a Mechanism of Pattern Recognition Unaffected by Shift in Position", 1980.
/// </summary>
/// <remarks>
/// Rendered with today's layers, so that gradient descent can train what the paper lets organise itself. An S-cell divides by what an inhibiting cell sees, the root of a weighted sum of squares, times one
/// trained coefficient a plane; here that coefficient is a bias, and the rectifier cuts off what stays below it. A C-cell's weights are fixed and fall off from the centre, its result saturates, and planes
/// inhibit each other; here it is the plain mean of its window. The trained synapses are the paper's in number: 29,400 that excite, and 72 that inhibit. How the 10×10 C-cells of the first stage lie over its
/// 16×16 S-cells is our reading: over the centre.
/// </remarks>
[CnnModel]
[Input(1, 16, 16)]
[Conv(24, 5, Padding = 2, Name = "s1"), Relu, Crop(14), AvgPool(5, Stride = 1, Name = "c1")]
[Conv(24, 5, Padding = 1, Name = "s2"), Relu, AvgPool(5, Stride = 1, Padding = 1, Name = "c2")]
[Conv(24, 5, Name = "s3"), Relu, AvgPool(2, Name = "c3")]
internal sealed partial class Neocognitron;

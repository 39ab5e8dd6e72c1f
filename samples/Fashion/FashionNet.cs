namespace CnnCompiler.Samples.Fashion;

/// <summary>Two convolutions, each normalised by the batch, around which a shortcut leads. Source: He, Zhang, Ren, Sun, "Deep Residual Learning for Image Recognition", 2016.</summary>
[Tag("in")]
[Conv(nameof(filters), 3, Stride = nameof(stride), Padding = 1, Bias = false), BatchNorm, Relu]
[Conv(nameof(filters), 3, Padding = 1, Bias = false), BatchNorm]
[Residual("in", Shortcut = Shortcut.Project), Relu]
internal sealed class ResidualUnitAttribute(int filters, int stride) : BlockAttribute;

/// <summary>A small residual network, whose dense layer still sees where in the image something was found.</summary>
[CnnModel]
[Train(Loss.SoftmaxCrossEntropy)]
[Input(1, 28, 28)]
[Conv(32, 3, Padding = 1, Bias = false), BatchNorm, Relu, MaxPool(2)]
[ResidualUnit(64, 1), ResidualUnit(128, 2), MaxPool(2)]
[Flatten, Dropout(0.3), Dense(10), Softmax]
internal sealed partial class FashionNet;

namespace CnnCompiler.Samples.Zoo.Networks;

/// <summary>Four ways through, side by side: 1×1; 3×3 and 5×5, each behind a 1×1 that narrows; and a pooling with a 1×1 behind it.</summary>
[Tag("in"), Conv(nameof(one), 1), Relu, Tag("a")]
[From("in"), Conv(nameof(narrow3), 1), Relu, Conv(nameof(three), 3, Padding = 1), Relu, Tag("b")]
[From("in"), Conv(nameof(narrow5), 1), Relu, Conv(nameof(five), 5, Padding = 2), Relu, Tag("c")]
[From("in"), MaxPool(3, Stride = 1, Padding = 1), Conv(nameof(pooled), 1), Relu, Tag("d")]
[Concat("a", "b", "c", "d")]
internal sealed class InceptionAttribute(int one, int narrow3, int three, int narrow5, int five, int pooled) : BlockAttribute;

/// <summary>
/// GoogLeNet, as the paper has it, for predictions: without the auxiliary heads. Source: Szegedy et al., "Going Deeper with Convolutions", 2015.
/// </summary>
[CnnModel(Winograd = Winograd.Auto)]
[Input(3, 224, 224)]
[Conv(64, 7, Stride = 2, Padding = 3), Relu, MaxPool(3, Stride = 2, CeilMode = true), LocalResponseNorm(5)]
[Conv(64, 1), Relu, Conv(192, 3, Padding = 1), Relu, LocalResponseNorm(5), MaxPool(3, Stride = 2, CeilMode = true)]
[Inception(64, 96, 128, 16, 32, 32, Name = "inception3a"), Inception(128, 128, 192, 32, 96, 64, Name = "inception3b")]
[MaxPool(3, Stride = 2, CeilMode = true)]
[Inception(192, 96, 208, 16, 48, 64, Name = "inception4a"), Inception(160, 112, 224, 24, 64, 64, Name = "inception4b")]
[Inception(128, 128, 256, 24, 64, 64, Name = "inception4c"), Inception(112, 144, 288, 32, 64, 64, Name = "inception4d")]
[Inception(256, 160, 320, 32, 128, 128, Name = "inception4e")]
[MaxPool(3, Stride = 2, CeilMode = true)]
[Inception(256, 160, 320, 32, 128, 128, Name = "inception5a"), Inception(384, 192, 384, 48, 128, 128, Name = "inception5b")]
[GlobalAvgPool, Flatten, Dense(1000), Softmax]
internal sealed partial class GoogLeNet;

/// <summary>A classifier on the way, whose loss reaches the early layers by a short path.</summary>
[AvgPool(5, Stride = 3), Conv(128, 1), Relu, Flatten, Dense(1024), Relu, Dropout(0.7), Dense(1000), Softmax]
internal sealed class AuxiliaryHeadAttribute : BlockAttribute;

/// <summary>
/// The same for training, where two auxiliary heads count 0.3 each. Predictions compute nothing of them; weight files have their weights. It is declared anew, because blocks that both shared would stand in
/// all names of layers and tensors.
/// </summary>
[CnnModel(Winograd = Winograd.Auto), Train(Loss.SoftmaxCrossEntropy)]
[Input(3, 224, 224)]
[Conv(64, 7, Stride = 2, Padding = 3), Relu, MaxPool(3, Stride = 2, CeilMode = true), LocalResponseNorm(5)]
[Conv(64, 1), Relu, Conv(192, 3, Padding = 1), Relu, LocalResponseNorm(5), MaxPool(3, Stride = 2, CeilMode = true)]
[Inception(64, 96, 128, 16, 32, 32, Name = "inception3a"), Inception(128, 128, 192, 32, 96, 64, Name = "inception3b")]
[MaxPool(3, Stride = 2, CeilMode = true)]
[Inception(192, 96, 208, 16, 48, 64, Name = "inception4a"), AuxiliaryHead(Name = "head1"), Output("aux1", LossWeight = 0.3, TrainOnly = true)]
[From("inception4a"), Inception(160, 112, 224, 24, 64, 64, Name = "inception4b"), Inception(128, 128, 256, 24, 64, 64, Name = "inception4c")]
[Inception(112, 144, 288, 32, 64, 64, Name = "inception4d"), AuxiliaryHead(Name = "head2"), Output("aux2", LossWeight = 0.3, TrainOnly = true)]
[From("inception4d"), Inception(256, 160, 320, 32, 128, 128, Name = "inception4e")]
[MaxPool(3, Stride = 2, CeilMode = true)]
[Inception(256, 160, 320, 32, 128, 128, Name = "inception5a"), Inception(384, 192, 384, 48, 128, 128, Name = "inception5b")]
[GlobalAvgPool, Flatten, Dropout(0.4), Dense(1000), Softmax]
internal sealed partial class GoogLeNetInTraining;

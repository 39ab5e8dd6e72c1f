namespace CnnCompiler.Networks.Tests;

/// <summary>A head for training alone in front of the main output, and a second one that goes on from the main output's probabilities.</summary>
[CnnModel, Train(Loss.SoftmaxCrossEntropy)]
[Input(2, 8, 8)]
[Conv(6, 3, Padding = 1), Relu, Tag("trunk")]
[GlobalAvgPool, Dense(5, Name = "early"), Softmax, Output("aux", LossWeight = 0.3, TrainOnly = true)]
[From("trunk"), Conv(8, 3), Relu, Dense(5, Name = "scores"), Softmax, Output("classes")]
[Dense(7), Tanh, Dense(5, Name = "late"), Softmax, Output("refined", LossWeight = 0.5)]
internal sealed partial class WithHeads;

/// <summary>The same with a loss of the test's own, which wants the scores.</summary>
[CnnModel, Train(Loss.Custom)]
[Input(2, 8, 8)]
[Conv(6, 3, Padding = 1), Relu, Tag("trunk")]
[GlobalAvgPool, Dense(5, Name = "early"), Output("aux", TrainOnly = true)]
[From("trunk"), Conv(8, 3), Relu, Dense(5, Name = "scores"), Output("classes")]
[Softmax, Dense(7), Tanh, Dense(5, Name = "late"), Output("refined")]
internal sealed partial class HeadsByHand;

/// <summary>The same as predictions give it, for the references.</summary>
[CnnModel]
[Input(2, 8, 8)]
[Conv(6, 3, Padding = 1), Relu, Tag("trunk")]
[GlobalAvgPool, Dense(5, Name = "early"), Output("aux")]
[From("trunk"), Conv(8, 3), Relu, Dense(5, Name = "scores"), Output("classes")]
[Softmax, Dense(7), Tanh, Dense(5, Name = "late"), Output("refined")]
internal sealed partial class HeadsShown;

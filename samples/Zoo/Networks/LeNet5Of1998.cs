namespace CnnCompiler.Samples.Zoo.Networks;

/// <summary>A map's 2×2 neighbours summed (here: averaged), times one coefficient, plus one bias.</summary>
[AvgPool(2), Scale, Tanh]
internal sealed class SubsamplingAttribute : BlockAttribute;

/// <summary>
/// LeNet-5 as its paper has it: trainable sub-sampling, and a third layer whose maps see some of the second's, by the paper's table I. The last layer there, fixed prototypes of the digits at a
/// distance, is not trained and not here: the 84 values before it come out. Source: LeCun, Bottou, Bengio, Haffner, "Gradient-Based Learning Applied to Document Recognition", 1998.
/// </summary>
[CnnModel]
[Input(1, 32, 32)]
[Conv(6, 5), Tanh, Subsampling]
[Conv(16, 5, Connections =
    "0,1,2; 1,2,3; 2,3,4; 3,4,5; 0,4,5; 0,1,5; 0,1,2,3; 1,2,3,4; 2,3,4,5; 0,3,4,5; 0,1,4,5; 0,1,2,5; 0,1,3,4; 1,2,4,5; 0,2,3,5; 0,1,2,3,4,5"), Tanh, Subsampling]
[Conv(120, 5), Tanh]
[Flatten, Dense(84), Tanh]
internal sealed partial class LeNet5Of1998;

// Written by tests/Numerics.CaseWriter. Random networks: Chain.

namespace CnnCompiler.Numerics.Cases;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(3, 18, 14)]
[Conv(10, 1, Border = Border.Same)]
[Conv(4, 3, Border = Border.Same), Tanh, MaxPool(2, Padding = 1, Stride = 2)]
[Conv(32, 1, Border = Border.Same)]
[Flatten, Relu]
[Dense(31), Tanh]
[Dense(6), Softmax]
internal sealed partial class Chain001;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(16, 8, 17)]
[Conv(6, 5, Border = Border.Same), Tanh]
[Conv(16, 3, Border = Border.Same), Tanh, MaxPool(2)]
[Conv(16, 3, Border = Border.Same), Tanh, MaxPool(3)]
[Flatten, Relu]
[Dense(27), Relu]
[Dense(9), Tanh]
internal sealed partial class Chain002;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(20, 12, 13)]
[Conv(16, 1, Border = Border.Same)]
[Conv(16, 1, Border = Border.Same), Relu, MaxPool(2)]
[Flatten]
[Dense(18), Tanh]
[Dense(20), Softmax]
internal sealed partial class Chain003;

#if !FEW_NETWORKS
[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(1, 9, 10)]
[Conv(32, 1, Border = Border.Same), Relu]
[Flatten]
[Dense(25), Relu]
[Dense(20), Tanh]
internal sealed partial class Chain004;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(1, 13, 11)]
[Conv(32, 3, Border = Border.Same), Relu, MaxPool(2, Padding = 1, Stride = 2)]
[Flatten, Relu]
[Dense(5), Relu]
[Dense(18), Softmax]
internal sealed partial class Chain005;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(20, 11, 13)]
[Conv(4, 5, Border = Border.Same), Tanh]
[Conv(16, 3, Border = Border.Same), Relu, MaxPool(2, Padding = 1, Stride = 2)]
[Conv(32, 5, Border = Border.Same), MaxPool(3)]
[Flatten, Relu]
[Dense(18), Relu]
[Dense(11), Tanh]
internal sealed partial class Chain006;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(1, 19, 11)]
[Conv(6, 5, Border = Border.Same), Tanh]
[Flatten, Relu]
[Dense(37), Tanh]
[Dense(3), Relu]
internal sealed partial class Chain007;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(1, 9, 15)]
[Conv(6, 1, Border = Border.Same)]
[Conv(10, 5, Border = Border.Same), Relu, MaxPool(2)]
[Conv(6, 5, Border = Border.Same), Relu, MaxPool(2)]
[Softmax, Flatten]
[Dense(31), Relu]
[Dense(12), Tanh]
internal sealed partial class Chain008;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(3, 9, 16)]
[Conv(16, 1, Border = Border.Same), Relu, MaxPool(2)]
[Softmax, Flatten]
[Dense(38), Relu]
[Dense(15), Relu]
internal sealed partial class Chain009;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(16, 9, 13)]
[Conv(33, 3, Border = Border.Same), Tanh, MaxPool(3)]
[Conv(32, 1, Border = Border.Same), Relu, MaxPool(2)]
[Flatten]
[Dense(22), Relu]
[Dense(20), Tanh]
internal sealed partial class Chain010;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(2, 12, 14)]
[Conv(33, 5, Border = Border.Same), AvgPool(2)]
[Conv(4, 1, Border = Border.Same), Tanh, MaxPool(2)]
[Flatten, Relu]
[Dense(6), Relu]
[Dense(7), Relu]
internal sealed partial class Chain011;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(2, 12, 16)]
[Conv(32, 5, Border = Border.Same), Tanh, MaxPool(2)]
[Conv(16, 1, Border = Border.Same), Relu, AvgPool(2)]
[Flatten, Relu]
[Dense(37), Tanh]
[Dense(12), Softmax]
internal sealed partial class Chain012;
#endif

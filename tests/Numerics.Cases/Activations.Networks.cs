// Written by tests/Numerics.CaseWriter. Random networks: Activations.

namespace CnnCompiler.Numerics.Cases;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(1, 8, 15)]
[Conv(6, 1, Border = Border.Same), Relu6, AvgPool(2)]
[Conv(12, 3, Padding = 1), Silu]
[Dense(5), Silu]
[Dense(8), PRelu]
internal sealed partial class Activations001;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(20, 6, 6)]
[Conv(10, 3, Border = Border.Same), HardSwish, AvgPool(2)]
[Conv(3, 3, Padding = 1), LeakyRelu(Alpha = 0.2)]
[Dense(24), Elu]
[Dense(9), Gelu(Approximate = GeluForm.Tanh)]
internal sealed partial class Activations002;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(1, 6, 11)]
[Conv(3, 3, Border = Border.Same), LeakyRelu(Alpha = 0.2), MaxPool(2)]
[Conv(20, 3, Padding = 1), PRelu]
[Dense(8), Relu6]
[Dense(16), Relu6]
internal sealed partial class Activations003;

#if !FEW_NETWORKS
[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(3, 7, 12)]
[Conv(2, 1, Border = Border.Same), Elu, AvgPool(2)]
[Conv(20, 3, Padding = 1), PRelu]
[Dense(27), Softplus]
[Dense(17), HardSwish]
internal sealed partial class Activations004;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(3, 9, 9)]
[Conv(3, 1, Border = Border.Same), PRelu, MaxPool(2)]
[Conv(12, 3, Padding = 1), Gelu]
[Dense(5), Silu]
[Dense(13), LeakyRelu(Alpha = 0.2)]
internal sealed partial class Activations005;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(16, 9, 13)]
[Conv(2, 1, Border = Border.Same), HardSigmoid, MaxPool(2)]
[Conv(3, 3, Padding = 1), Relu6]
[Dense(5), Sigmoid]
[Dense(18), PRelu]
internal sealed partial class Activations006;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(16, 9, 16)]
[Conv(10, 3, Border = Border.Same), Softplus, AvgPool(2)]
[Conv(3, 3, Padding = 1), Elu]
[Dense(8), HardSigmoid]
[Dense(20), PRelu]
internal sealed partial class Activations007;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(3, 6, 6)]
[Conv(33, 1, Border = Border.Same), HardSwish, AvgPool(2)]
[Conv(20, 3, Padding = 1), Sigmoid]
[Dense(5), Silu]
[Dense(12), LogSoftmax]
internal sealed partial class Activations008;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(1, 9, 18)]
[Conv(10, 3, Border = Border.Same), Sigmoid, MaxPool(2)]
[Conv(20, 3, Padding = 1), Gelu(Approximate = GeluForm.Tanh)]
[Dense(30), Gelu]
[Dense(17), Elu]
internal sealed partial class Activations009;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(3, 7, 16)]
[Conv(6, 1, Border = Border.Same), Softplus, AvgPool(2)]
[Conv(6, 3, Padding = 1, Groups = 6), HardSigmoid]
[Dense(34), Gelu]
[Dense(5), Relu6]
internal sealed partial class Activations010;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(20, 7, 9)]
[Conv(16, 3, Border = Border.Same), Sigmoid, AvgPool(2)]
[Conv(3, 3, Padding = 1), Gelu]
[Dense(26), Softplus]
[Dense(20), LogSoftmax]
internal sealed partial class Activations011;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(1, 10, 19)]
[Conv(2, 1, Border = Border.Same), Gelu(Approximate = GeluForm.Tanh), MaxPool(2)]
[Conv(20, 3, Padding = 1), Sigmoid]
[Dense(14), Gelu(Approximate = GeluForm.Tanh)]
[Dense(11), Sigmoid]
internal sealed partial class Activations012;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(7, 7, 7)]
[Conv(16, 3, Border = Border.Same), HardSigmoid, MaxPool(2)]
[Conv(3, 3, Padding = 1), Relu6]
[Dense(23), Relu6]
[Dense(10), Relu6]
internal sealed partial class Activations013;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(16, 9, 10)]
[Conv(6, 3, Border = Border.Same), PRelu, AvgPool(2)]
[Conv(20, 3, Padding = 1), Silu]
[Dense(31), Sigmoid]
[Dense(17), LogSoftmax]
internal sealed partial class Activations014;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(16, 12, 14)]
[Conv(10, 1, Border = Border.Same), HardSwish, AvgPool(2)]
[Conv(12, 3, Padding = 1), LeakyRelu(Alpha = 0.2)]
[Dense(12), Gelu(Approximate = GeluForm.Tanh)]
[Dense(9), LogSoftmax]
internal sealed partial class Activations015;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(1, 7, 13)]
[Conv(10, 3, Border = Border.Same), Relu6, MaxPool(2)]
[Conv(12, 3, Padding = 1), PRelu]
[Dense(22), Gelu]
[Dense(18), Softplus]
internal sealed partial class Activations016;
#endif

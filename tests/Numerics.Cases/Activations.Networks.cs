// Written by tests/Numerics.CaseWriter. Random networks: Activations.

namespace CnnCompiler.Numerics.Cases;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(1, 8, 15)]
[Conv(6, 1, Border = Border.Same), PRelu, AvgPool(2)]
[Conv(12, 3, Padding = 1), Relu6]
[Dense(5), Sigmoid]
[Dense(8), PRelu]
internal sealed partial class Activations001;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(20, 7, 7)]
[Conv(33, 1, Border = Border.Same), Elu, AvgPool(2)]
[Conv(33, 3, Padding = 1, Groups = 33), HardSwish]
[Dense(8), Softplus]
[Dense(20), HardSwish]
internal sealed partial class Activations002;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(20, 10, 8)]
[Conv(33, 3, Border = Border.Same), HardSigmoid, AvgPool(2)]
[Conv(3, 3, Padding = 1), Gelu]
[Dense(10), LeakyRelu(Alpha = 0.2)]
[Dense(14), HardSigmoid]
internal sealed partial class Activations003;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(20, 7, 15)]
[Conv(10, 1, Border = Border.Same), Softplus, AvgPool(2)]
[Conv(10, 3, Padding = 1, Groups = 10), Relu6]
[Dense(4), Gelu(Approximate = GeluForm.Tanh)]
[Dense(7), Silu]
internal sealed partial class Activations004;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(1, 9, 7)]
[Conv(16, 1, Border = Border.Same), HardSwish, MaxPool(2)]
[Conv(12, 3, Padding = 1), PRelu]
[Dense(13), LogSoftmax]
[Dense(10), Gelu]
internal sealed partial class Activations005;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(20, 7, 19)]
[Conv(16, 1, Border = Border.Same), Silu, MaxPool(2)]
[Conv(16, 3, Padding = 1, Groups = 16), Sigmoid]
[Dense(19), Silu]
[Dense(19), LeakyRelu(Alpha = 0.2)]
internal sealed partial class Activations006;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(1, 9, 7)]
[Conv(3, 3, Border = Border.Same), HardSwish, MaxPool(2)]
[Conv(20, 3, Padding = 1), LeakyRelu(Alpha = 0.2)]
[Dense(20), Relu6]
[Dense(4), Relu6]
internal sealed partial class Activations007;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(1, 8, 16)]
[Conv(3, 1, Border = Border.Same), Gelu(Approximate = GeluForm.Tanh), MaxPool(2)]
[Conv(3, 3, Padding = 1, Groups = 3), Softplus]
[Dense(30), PRelu]
[Dense(19), LogSoftmax]
internal sealed partial class Activations008;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(3, 6, 7)]
[Conv(3, 3, Border = Border.Same), LeakyRelu(Alpha = 0.2), MaxPool(2)]
[Conv(3, 3, Padding = 1, Groups = 3), LeakyRelu(Alpha = 0.2)]
[Dense(18), LogSoftmax]
[Dense(14), PRelu]
internal sealed partial class Activations009;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(7, 11, 9)]
[Conv(33, 3, Border = Border.Same), LeakyRelu(Alpha = 0.2), MaxPool(2)]
[Conv(33, 3, Padding = 1, Groups = 33), PRelu]
[Dense(4), Relu6]
[Dense(10), LogSoftmax]
internal sealed partial class Activations010;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(3, 7, 16)]
[Conv(6, 1, Border = Border.Same), HardSwish, AvgPool(2)]
[Conv(6, 3, Padding = 1, Groups = 6), Relu6]
[Dense(34), Silu]
[Dense(5), HardSwish]
internal sealed partial class Activations011;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(1, 12, 7)]
[Conv(33, 3, Border = Border.Same), Gelu, AvgPool(2)]
[Conv(12, 3, Padding = 1), HardSigmoid]
[Dense(12), Softplus]
[Dense(7), Relu6]
internal sealed partial class Activations012;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(1, 10, 7)]
[Conv(6, 1, Border = Border.Same), Softplus, MaxPool(2)]
[Conv(6, 3, Padding = 1, Groups = 6), Sigmoid]
[Dense(33), Gelu]
[Dense(6), Sigmoid]
internal sealed partial class Activations013;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(20, 11, 10)]
[Conv(3, 1, Border = Border.Same), Silu, MaxPool(2)]
[Conv(3, 3, Padding = 1, Groups = 3), LogSoftmax]
[Dense(15), LogSoftmax]
[Dense(2), Elu]
internal sealed partial class Activations014;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(16, 11, 14)]
[Conv(16, 3, Border = Border.Same), PRelu(Shared = true), AvgPool(2)]
[Conv(16, 3, Padding = 1, Groups = 16), Sigmoid]
[Dense(8), Gelu(Approximate = GeluForm.Tanh)]
[Dense(12), PRelu(Shared = true)]
internal sealed partial class Activations015;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(3, 6, 17)]
[Conv(10, 1, Border = Border.Same), Relu6, MaxPool(2)]
[Conv(20, 3, Padding = 1), Gelu(Approximate = GeluForm.Tanh)]
[Dense(5), LogSoftmax]
[Dense(16), HardSigmoid]
internal sealed partial class Activations016;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(3, 10, 14)]
[Conv(33, 3, Border = Border.Same), LogSoftmax, AvgPool(2)]
[Conv(20, 3, Padding = 1), PRelu(Shared = true)]
[Dense(34), Relu6]
[Dense(15), Silu]
internal sealed partial class Activations017;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(16, 8, 18)]
[Conv(33, 1, Border = Border.Same), LeakyRelu(Alpha = 0.2), AvgPool(2)]
[Conv(12, 3, Padding = 1), Silu]
[Dense(13), HardSwish]
[Dense(6), PRelu(Shared = true)]
internal sealed partial class Activations018;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(7, 9, 19)]
[Conv(16, 3, Border = Border.Same), Sigmoid, AvgPool(2)]
[Conv(20, 3, Padding = 1), PRelu(Shared = true)]
[Dense(18), Gelu]
[Dense(19), Relu6]
internal sealed partial class Activations019;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(7, 6, 18)]
[Conv(10, 3, Border = Border.Same), PRelu(Shared = true), MaxPool(2)]
[Conv(10, 3, Padding = 1, Groups = 10), Gelu(Approximate = GeluForm.Tanh)]
[Dense(8), HardSigmoid]
[Dense(8), Gelu]
internal sealed partial class Activations020;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(20, 11, 10)]
[Conv(2, 3, Border = Border.Same), Sigmoid, MaxPool(2)]
[Conv(3, 3, Padding = 1), Gelu]
[Dense(38), Silu]
[Dense(13), Relu6]
internal sealed partial class Activations021;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(16, 8, 16)]
[Conv(3, 3, Border = Border.Same), Sigmoid, MaxPool(2)]
[Conv(3, 3, Padding = 1), LogSoftmax]
[Dense(17), Softplus]
[Dense(11), Gelu]
internal sealed partial class Activations022;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(16, 6, 12)]
[Conv(16, 1, Border = Border.Same), HardSwish, MaxPool(2)]
[Conv(20, 3, Padding = 1), HardSigmoid]
[Dense(17), Silu]
[Dense(3), Silu]
internal sealed partial class Activations023;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(1, 8, 15)]
[Conv(33, 1, Border = Border.Same), Sigmoid, MaxPool(2)]
[Conv(3, 3, Padding = 1), Gelu(Approximate = GeluForm.Tanh)]
[Dense(17), LeakyRelu(Alpha = 0.2)]
[Dense(12), PRelu]
internal sealed partial class Activations024;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(7, 8, 10)]
[Conv(3, 1, Border = Border.Same), Elu, AvgPool(2)]
[Conv(3, 3, Padding = 1), Gelu]
[Dense(12), Sigmoid]
[Dense(6), Silu]
internal sealed partial class Activations025;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(1, 8, 15)]
[Conv(6, 1, Border = Border.Same), Silu, MaxPool(2)]
[Conv(12, 3, Padding = 1), Relu6]
[Dense(6), LeakyRelu(Alpha = 0.2)]
[Dense(8), Elu]
internal sealed partial class Activations026;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(7, 6, 14)]
[Conv(33, 3, Border = Border.Same), Sigmoid, AvgPool(2)]
[Conv(3, 3, Padding = 1), Softplus]
[Dense(21), PRelu(Shared = true)]
[Dense(4), Gelu(Approximate = GeluForm.Tanh)]
internal sealed partial class Activations027;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(7, 6, 7)]
[Conv(16, 3, Border = Border.Same), Gelu(Approximate = GeluForm.Tanh), MaxPool(2)]
[Conv(20, 3, Padding = 1), Softplus]
[Dense(23), PRelu]
[Dense(14), Softplus]
internal sealed partial class Activations028;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(16, 12, 14)]
[Conv(10, 3, Border = Border.Same), LeakyRelu(Alpha = 0.2), AvgPool(2)]
[Conv(10, 3, Padding = 1, Groups = 10), HardSigmoid]
[Dense(35), HardSwish]
[Dense(12), PRelu]
internal sealed partial class Activations029;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(20, 9, 12)]
[Conv(3, 1, Border = Border.Same), Relu6, MaxPool(2)]
[Conv(3, 3, Padding = 1, Groups = 3), LeakyRelu(Alpha = 0.2)]
[Dense(32), Silu]
[Dense(18), LogSoftmax]
internal sealed partial class Activations030;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(20, 8, 13)]
[Conv(6, 3, Border = Border.Same), Relu6, AvgPool(2)]
[Conv(12, 3, Padding = 1), Silu]
[Dense(4), Sigmoid]
[Dense(18), HardSwish]
internal sealed partial class Activations031;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(16, 8, 19)]
[Conv(3, 1, Border = Border.Same), LogSoftmax, AvgPool(2)]
[Conv(12, 3, Padding = 1), Gelu(Approximate = GeluForm.Tanh)]
[Dense(38), HardSigmoid]
[Dense(13), Softplus]
internal sealed partial class Activations032;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(3, 9, 9)]
[Conv(6, 3, Border = Border.Same), Softplus, MaxPool(2)]
[Conv(3, 3, Padding = 1), HardSwish]
[Dense(35), LogSoftmax]
[Dense(5), Sigmoid]
internal sealed partial class Activations033;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(1, 6, 18)]
[Conv(33, 3, Border = Border.Same), HardSigmoid, AvgPool(2)]
[Conv(33, 3, Padding = 1, Groups = 33), Gelu(Approximate = GeluForm.Tanh)]
[Dense(24), Elu]
[Dense(19), HardSigmoid]
internal sealed partial class Activations034;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(1, 12, 17)]
[Conv(3, 3, Border = Border.Same), HardSigmoid, AvgPool(2)]
[Conv(12, 3, Padding = 1), Gelu]
[Dense(4), HardSwish]
[Dense(15), Silu]
internal sealed partial class Activations035;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(7, 7, 12)]
[Conv(6, 3, Border = Border.Same), Elu, AvgPool(2)]
[Conv(6, 3, Padding = 1, Groups = 6), HardSigmoid]
[Dense(39), PRelu(Shared = true)]
[Dense(9), Relu6]
internal sealed partial class Activations036;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(1, 8, 18)]
[Conv(10, 3, Border = Border.Same), LogSoftmax, MaxPool(2)]
[Conv(10, 3, Padding = 1, Groups = 10), PRelu(Shared = true)]
[Dense(30), Softplus]
[Dense(19), PRelu(Shared = true)]
internal sealed partial class Activations037;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(16, 10, 19)]
[Conv(2, 1, Border = Border.Same), HardSwish, AvgPool(2)]
[Conv(2, 3, Padding = 1, Groups = 2), Elu]
[Dense(15), HardSwish]
[Dense(7), LogSoftmax]
internal sealed partial class Activations038;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(1, 6, 18)]
[Conv(10, 3, Border = Border.Same), LeakyRelu(Alpha = 0.2), AvgPool(2)]
[Conv(10, 3, Padding = 1, Groups = 10), Relu6]
[Dense(34), Sigmoid]
[Dense(3), Relu6]
internal sealed partial class Activations039;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(16, 8, 6)]
[Conv(3, 1, Border = Border.Same), Softplus, AvgPool(2)]
[Conv(20, 3, Padding = 1), Sigmoid]
[Dense(11), PRelu(Shared = true)]
[Dense(17), Sigmoid]
internal sealed partial class Activations040;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(1, 8, 12)]
[Conv(10, 3, Border = Border.Same), LeakyRelu(Alpha = 0.2), AvgPool(2)]
[Conv(12, 3, Padding = 1), Silu]
[Dense(32), HardSwish]
[Dense(8), Elu]
internal sealed partial class Activations041;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(1, 9, 15)]
[Conv(3, 1, Border = Border.Same), LeakyRelu(Alpha = 0.2), AvgPool(2)]
[Conv(20, 3, Padding = 1), LeakyRelu(Alpha = 0.2)]
[Dense(13), Gelu]
[Dense(4), LogSoftmax]
internal sealed partial class Activations042;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(16, 12, 11)]
[Conv(3, 1, Border = Border.Same), PRelu, AvgPool(2)]
[Conv(20, 3, Padding = 1), HardSigmoid]
[Dense(33), Gelu]
[Dense(11), PRelu]
internal sealed partial class Activations043;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(3, 7, 6)]
[Conv(10, 1, Border = Border.Same), HardSwish, AvgPool(2)]
[Conv(10, 3, Padding = 1, Groups = 10), HardSigmoid]
[Dense(26), Elu]
[Dense(11), Silu]
internal sealed partial class Activations044;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(16, 8, 13)]
[Conv(2, 3, Border = Border.Same), Elu, MaxPool(2)]
[Conv(2, 3, Padding = 1, Groups = 2), PRelu(Shared = true)]
[Dense(8), Softplus]
[Dense(14), HardSigmoid]
internal sealed partial class Activations045;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(3, 11, 7)]
[Conv(6, 1, Border = Border.Same), Relu6, AvgPool(2)]
[Conv(6, 3, Padding = 1, Groups = 6), Relu6]
[Dense(12), Silu]
[Dense(15), Gelu(Approximate = GeluForm.Tanh)]
internal sealed partial class Activations046;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(3, 10, 13)]
[Conv(16, 3, Border = Border.Same), LogSoftmax, MaxPool(2)]
[Conv(3, 3, Padding = 1), Softplus]
[Dense(22), Softplus]
[Dense(4), Sigmoid]
internal sealed partial class Activations047;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(1, 11, 8)]
[Conv(10, 1, Border = Border.Same), HardSwish, MaxPool(2)]
[Conv(20, 3, Padding = 1), PRelu]
[Dense(24), Softplus]
[Dense(3), Silu]
internal sealed partial class Activations048;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(7, 6, 17)]
[Conv(16, 3, Border = Border.Same), Silu, MaxPool(2)]
[Conv(3, 3, Padding = 1), LeakyRelu(Alpha = 0.2)]
[Dense(19), LogSoftmax]
[Dense(18), Softplus]
internal sealed partial class Activations049;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(3, 11, 15)]
[Conv(10, 3, Border = Border.Same), Sigmoid, AvgPool(2)]
[Conv(3, 3, Padding = 1), Elu]
[Dense(23), HardSwish]
[Dense(3), Elu]
internal sealed partial class Activations050;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(1, 9, 10)]
[Conv(2, 3, Border = Border.Same), Silu, AvgPool(2)]
[Conv(20, 3, Padding = 1), PRelu(Shared = true)]
[Dense(39), PRelu]
[Dense(6), LogSoftmax]
internal sealed partial class Activations051;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(16, 7, 16)]
[Conv(33, 3, Border = Border.Same), HardSwish, MaxPool(2)]
[Conv(20, 3, Padding = 1), PRelu]
[Dense(4), HardSwish]
[Dense(19), Elu]
internal sealed partial class Activations052;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(1, 11, 19)]
[Conv(6, 1, Border = Border.Same), PRelu(Shared = true), MaxPool(2)]
[Conv(3, 3, Padding = 1), PRelu]
[Dense(39), PRelu(Shared = true)]
[Dense(9), HardSigmoid]
internal sealed partial class Activations053;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(3, 11, 11)]
[Conv(6, 1, Border = Border.Same), Gelu(Approximate = GeluForm.Tanh), MaxPool(2)]
[Conv(12, 3, Padding = 1), Elu]
[Dense(16), PRelu]
[Dense(14), Softplus]
internal sealed partial class Activations054;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(16, 8, 10)]
[Conv(2, 1, Border = Border.Same), HardSwish, MaxPool(2)]
[Conv(2, 3, Padding = 1, Groups = 2), Softplus]
[Dense(34), Gelu]
[Dense(12), LogSoftmax]
internal sealed partial class Activations055;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(20, 9, 6)]
[Conv(10, 1, Border = Border.Same), Silu, MaxPool(2)]
[Conv(12, 3, Padding = 1), Gelu]
[Dense(17), Elu]
[Dense(12), HardSwish]
internal sealed partial class Activations056;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(7, 8, 17)]
[Conv(6, 1, Border = Border.Same), Sigmoid, MaxPool(2)]
[Conv(3, 3, Padding = 1), Softplus]
[Dense(26), PRelu(Shared = true)]
[Dense(17), Silu]
internal sealed partial class Activations057;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(3, 12, 10)]
[Conv(6, 3, Border = Border.Same), HardSwish, MaxPool(2)]
[Conv(20, 3, Padding = 1), LogSoftmax]
[Dense(25), PRelu(Shared = true)]
[Dense(13), Gelu]
internal sealed partial class Activations058;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(20, 10, 8)]
[Conv(6, 1, Border = Border.Same), HardSigmoid, MaxPool(2)]
[Conv(6, 3, Padding = 1, Groups = 6), Elu]
[Dense(2), Silu]
[Dense(15), HardSigmoid]
internal sealed partial class Activations059;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(7, 12, 8)]
[Conv(2, 3, Border = Border.Same), Gelu(Approximate = GeluForm.Tanh), AvgPool(2)]
[Conv(3, 3, Padding = 1), Relu6]
[Dense(23), PRelu]
[Dense(2), Relu6]
internal sealed partial class Activations060;

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

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(20, 11, 9)]
[Conv(33, 1, Border = Border.Same), HardSwish, MaxPool(2)]
[Conv(20, 3, Padding = 1), Relu6]
[Dense(16), Gelu]
[Dense(16), LogSoftmax]
internal sealed partial class Activations017;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(1, 9, 18)]
[Conv(10, 3, Border = Border.Same), Gelu(Approximate = GeluForm.Tanh), MaxPool(2)]
[Conv(10, 3, Padding = 1, Groups = 10), Softplus]
[Dense(32), Sigmoid]
[Dense(3), PRelu]
internal sealed partial class Activations018;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(7, 6, 18)]
[Conv(33, 1, Border = Border.Same), Gelu(Approximate = GeluForm.Tanh), MaxPool(2)]
[Conv(33, 3, Padding = 1, Groups = 33), Sigmoid]
[Dense(14), Gelu(Approximate = GeluForm.Tanh)]
[Dense(3), Gelu]
internal sealed partial class Activations019;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(20, 7, 18)]
[Conv(6, 1, Border = Border.Same), HardSwish, AvgPool(2)]
[Conv(6, 3, Padding = 1, Groups = 6), HardSigmoid]
[Dense(38), LeakyRelu(Alpha = 0.2)]
[Dense(18), Elu]
internal sealed partial class Activations020;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(7, 6, 12)]
[Conv(6, 3, Border = Border.Same), Softplus, MaxPool(2)]
[Conv(6, 3, Padding = 1, Groups = 6), Sigmoid]
[Dense(10), Sigmoid]
[Dense(4), Gelu]
internal sealed partial class Activations021;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(16, 7, 6)]
[Conv(10, 3, Border = Border.Same), HardSwish, AvgPool(2)]
[Conv(10, 3, Padding = 1, Groups = 10), HardSwish]
[Dense(5), Softplus]
[Dense(2), HardSwish]
internal sealed partial class Activations022;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(1, 8, 18)]
[Conv(16, 3, Border = Border.Same), PRelu, AvgPool(2)]
[Conv(16, 3, Padding = 1, Groups = 16), Gelu(Approximate = GeluForm.Tanh)]
[Dense(26), Sigmoid]
[Dense(11), Sigmoid]
internal sealed partial class Activations023;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(20, 11, 19)]
[Conv(10, 3, Border = Border.Same), Sigmoid, AvgPool(2)]
[Conv(20, 3, Padding = 1), Relu6]
[Dense(30), HardSigmoid]
[Dense(7), LeakyRelu(Alpha = 0.2)]
internal sealed partial class Activations024;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(16, 10, 9)]
[Conv(16, 3, Border = Border.Same), PRelu, MaxPool(2)]
[Conv(16, 3, Padding = 1, Groups = 16), HardSigmoid]
[Dense(6), Gelu(Approximate = GeluForm.Tanh)]
[Dense(19), PRelu]
internal sealed partial class Activations025;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(7, 8, 7)]
[Conv(16, 1, Border = Border.Same), HardSigmoid, AvgPool(2)]
[Conv(3, 3, Padding = 1), Gelu]
[Dense(3), PRelu]
[Dense(19), LogSoftmax]
internal sealed partial class Activations026;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(1, 8, 13)]
[Conv(10, 1, Border = Border.Same), Silu, AvgPool(2)]
[Conv(10, 3, Padding = 1, Groups = 10), Silu]
[Dense(20), Elu]
[Dense(7), Sigmoid]
internal sealed partial class Activations027;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(16, 12, 7)]
[Conv(10, 3, Border = Border.Same), Gelu, AvgPool(2)]
[Conv(10, 3, Padding = 1, Groups = 10), Silu]
[Dense(23), Silu]
[Dense(16), Softplus]
internal sealed partial class Activations028;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(7, 7, 6)]
[Conv(2, 3, Border = Border.Same), Gelu(Approximate = GeluForm.Tanh), MaxPool(2)]
[Conv(2, 3, Padding = 1, Groups = 2), PRelu]
[Dense(21), Gelu]
[Dense(16), LogSoftmax]
internal sealed partial class Activations029;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(3, 6, 13)]
[Conv(33, 1, Border = Border.Same), Relu6, AvgPool(2)]
[Conv(3, 3, Padding = 1), Softplus]
[Dense(38), Gelu(Approximate = GeluForm.Tanh)]
[Dense(18), Elu]
internal sealed partial class Activations030;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(16, 6, 6)]
[Conv(6, 3, Border = Border.Same), HardSwish, AvgPool(2)]
[Conv(6, 3, Padding = 1, Groups = 6), PRelu]
[Dense(12), Gelu(Approximate = GeluForm.Tanh)]
[Dense(2), PRelu]
internal sealed partial class Activations031;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(3, 12, 13)]
[Conv(2, 3, Border = Border.Same), Silu, MaxPool(2)]
[Conv(2, 3, Padding = 1, Groups = 2), LeakyRelu(Alpha = 0.2)]
[Dense(21), Sigmoid]
[Dense(11), HardSigmoid]
internal sealed partial class Activations032;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(16, 10, 18)]
[Conv(3, 3, Border = Border.Same), LeakyRelu(Alpha = 0.2), AvgPool(2)]
[Conv(12, 3, Padding = 1), HardSigmoid]
[Dense(9), LeakyRelu(Alpha = 0.2)]
[Dense(4), HardSigmoid]
internal sealed partial class Activations033;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(20, 7, 12)]
[Conv(33, 3, Border = Border.Same), Elu, AvgPool(2)]
[Conv(3, 3, Padding = 1), Sigmoid]
[Dense(39), Sigmoid]
[Dense(9), Softplus]
internal sealed partial class Activations034;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(7, 11, 17)]
[Conv(10, 1, Border = Border.Same), HardSigmoid, MaxPool(2)]
[Conv(10, 3, Padding = 1, Groups = 10), HardSwish]
[Dense(26), PRelu]
[Dense(4), LeakyRelu(Alpha = 0.2)]
internal sealed partial class Activations035;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(3, 6, 13)]
[Conv(2, 1, Border = Border.Same), Sigmoid, MaxPool(2)]
[Conv(3, 3, Padding = 1), Sigmoid]
[Dense(40), HardSwish]
[Dense(10), LogSoftmax]
internal sealed partial class Activations036;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(16, 7, 8)]
[Conv(16, 3, Border = Border.Same), Gelu(Approximate = GeluForm.Tanh), MaxPool(2)]
[Conv(20, 3, Padding = 1), HardSwish]
[Dense(33), Gelu(Approximate = GeluForm.Tanh)]
[Dense(17), Softplus]
internal sealed partial class Activations037;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(1, 10, 8)]
[Conv(6, 3, Border = Border.Same), HardSigmoid, MaxPool(2)]
[Conv(6, 3, Padding = 1, Groups = 6), Gelu(Approximate = GeluForm.Tanh)]
[Dense(38), Gelu]
[Dense(7), PRelu]
internal sealed partial class Activations038;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(7, 7, 8)]
[Conv(33, 3, Border = Border.Same), HardSigmoid, AvgPool(2)]
[Conv(12, 3, Padding = 1), HardSwish]
[Dense(27), Softplus]
[Dense(11), Relu6]
internal sealed partial class Activations039;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(20, 6, 9)]
[Conv(10, 3, Border = Border.Same), Softplus, AvgPool(2)]
[Conv(20, 3, Padding = 1), LeakyRelu(Alpha = 0.2)]
[Dense(3), Silu]
[Dense(16), Silu]
internal sealed partial class Activations040;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(3, 6, 17)]
[Conv(33, 3, Border = Border.Same), Gelu(Approximate = GeluForm.Tanh), AvgPool(2)]
[Conv(12, 3, Padding = 1), HardSigmoid]
[Dense(31), Softplus]
[Dense(9), Relu6]
internal sealed partial class Activations041;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(1, 10, 18)]
[Conv(10, 1, Border = Border.Same), PRelu, MaxPool(2)]
[Conv(12, 3, Padding = 1), Sigmoid]
[Dense(40), Gelu]
[Dense(13), Silu]
internal sealed partial class Activations042;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(3, 10, 9)]
[Conv(6, 1, Border = Border.Same), HardSwish, MaxPool(2)]
[Conv(12, 3, Padding = 1), LeakyRelu(Alpha = 0.2)]
[Dense(2), Softplus]
[Dense(14), Relu6]
internal sealed partial class Activations043;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(16, 8, 10)]
[Conv(3, 3, Border = Border.Same), HardSwish, AvgPool(2)]
[Conv(20, 3, Padding = 1), PRelu]
[Dense(39), Elu]
[Dense(6), LogSoftmax]
internal sealed partial class Activations044;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(16, 12, 12)]
[Conv(16, 3, Border = Border.Same), Gelu, MaxPool(2)]
[Conv(16, 3, Padding = 1, Groups = 16), PRelu]
[Dense(36), Relu6]
[Dense(9), Silu]
internal sealed partial class Activations045;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(7, 10, 6)]
[Conv(16, 3, Border = Border.Same), HardSwish, AvgPool(2)]
[Conv(12, 3, Padding = 1), Gelu(Approximate = GeluForm.Tanh)]
[Dense(16), HardSigmoid]
[Dense(14), LogSoftmax]
internal sealed partial class Activations046;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(3, 11, 10)]
[Conv(33, 3, Border = Border.Same), HardSigmoid, AvgPool(2)]
[Conv(33, 3, Padding = 1, Groups = 33), LeakyRelu(Alpha = 0.2)]
[Dense(20), HardSwish]
[Dense(8), HardSigmoid]
internal sealed partial class Activations047;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(20, 9, 9)]
[Conv(10, 3, Border = Border.Same), HardSwish, AvgPool(2)]
[Conv(10, 3, Padding = 1, Groups = 10), Sigmoid]
[Dense(11), Elu]
[Dense(9), HardSwish]
internal sealed partial class Activations048;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(16, 8, 14)]
[Conv(33, 1, Border = Border.Same), HardSigmoid, MaxPool(2)]
[Conv(20, 3, Padding = 1), Elu]
[Dense(17), Softplus]
[Dense(14), Gelu(Approximate = GeluForm.Tanh)]
internal sealed partial class Activations049;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(1, 11, 19)]
[Conv(6, 1, Border = Border.Same), Elu, MaxPool(2)]
[Conv(3, 3, Padding = 1), Sigmoid]
[Dense(39), Gelu]
[Dense(9), LogSoftmax]
internal sealed partial class Activations050;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(3, 11, 11)]
[Conv(6, 1, Border = Border.Same), Gelu, MaxPool(2)]
[Conv(12, 3, Padding = 1), Elu]
[Dense(16), HardSigmoid]
[Dense(14), Gelu(Approximate = GeluForm.Tanh)]
internal sealed partial class Activations051;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(3, 10, 18)]
[Conv(2, 1, Border = Border.Same), LeakyRelu(Alpha = 0.2), MaxPool(2)]
[Conv(2, 3, Padding = 1, Groups = 2), Silu]
[Dense(37), Gelu(Approximate = GeluForm.Tanh)]
[Dense(6), LeakyRelu(Alpha = 0.2)]
internal sealed partial class Activations052;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(3, 6, 16)]
[Conv(16, 1, Border = Border.Same), LeakyRelu(Alpha = 0.2), AvgPool(2)]
[Conv(16, 3, Padding = 1, Groups = 16), Elu]
[Dense(28), Sigmoid]
[Dense(8), PRelu]
internal sealed partial class Activations053;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(20, 12, 16)]
[Conv(2, 1, Border = Border.Same), Elu, MaxPool(2)]
[Conv(12, 3, Padding = 1), Softplus]
[Dense(8), Relu6]
[Dense(8), HardSigmoid]
internal sealed partial class Activations054;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(16, 6, 18)]
[Conv(16, 1, Border = Border.Same), PRelu, MaxPool(2)]
[Conv(20, 3, Padding = 1), Gelu(Approximate = GeluForm.Tanh)]
[Dense(11), Elu]
[Dense(5), Relu6]
internal sealed partial class Activations055;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(16, 12, 6)]
[Conv(6, 1, Border = Border.Same), Silu, AvgPool(2)]
[Conv(12, 3, Padding = 1), Silu]
[Dense(35), Sigmoid]
[Dense(18), LeakyRelu(Alpha = 0.2)]
internal sealed partial class Activations056;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(3, 12, 18)]
[Conv(16, 3, Border = Border.Same), Sigmoid, MaxPool(2)]
[Conv(20, 3, Padding = 1), Softplus]
[Dense(29), Softplus]
[Dense(12), HardSwish]
internal sealed partial class Activations057;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(3, 10, 10)]
[Conv(3, 1, Border = Border.Same), HardSigmoid, MaxPool(2)]
[Conv(20, 3, Padding = 1), Silu]
[Dense(33), PRelu]
[Dense(14), LogSoftmax]
internal sealed partial class Activations058;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(3, 8, 11)]
[Conv(2, 3, Border = Border.Same), Gelu, MaxPool(2)]
[Conv(12, 3, Padding = 1), Gelu]
[Dense(36), LeakyRelu(Alpha = 0.2)]
[Dense(12), Silu]
internal sealed partial class Activations059;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(1, 11, 7)]
[Conv(6, 1, Border = Border.Same), PRelu, AvgPool(2)]
[Conv(12, 3, Padding = 1), Elu]
[Dense(23), Silu]
[Dense(8), LogSoftmax]
internal sealed partial class Activations060;

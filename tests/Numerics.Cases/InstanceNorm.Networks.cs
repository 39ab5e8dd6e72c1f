// Written by tests/Numerics.CaseWriter. Random networks: InstanceNorm.

namespace CnnCompiler.Numerics.Cases;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(17, 9, 13)]
[InstanceNorm, Conv(5, 3, Padding = 1)]
internal sealed partial class InstanceNorm001;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(9, 1, 4)]
[InstanceNorm(Epsilon = 0.1, Affine = false)]
internal sealed partial class InstanceNorm002;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(9, 1, 1)]
[Dense(15, Bias = false), InstanceNorm(Epsilon = 0.1), Tanh]
internal sealed partial class InstanceNorm003;

#if !FEW_NETWORKS
[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(32, 1, 1)]
[Conv(2, 1, Bias = false), InstanceNorm(Epsilon = 0.1), Tanh]
internal sealed partial class InstanceNorm004;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(24, 3, 19)]
[Conv(48, 1, Bias = false), InstanceNorm]
internal sealed partial class InstanceNorm005;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(4, 11, 8)]
[Conv(7, 1, Bias = false), InstanceNorm]
internal sealed partial class InstanceNorm006;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(8, 3, 11)]
[InstanceNorm(Affine = false), Relu]
internal sealed partial class InstanceNorm007;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(9, 8, 10)]
[Conv(16, 1, Bias = false), InstanceNorm(Affine = false)]
internal sealed partial class InstanceNorm008;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(3, 6, 4)]
[Conv(16, 1, Bias = false), InstanceNorm]
internal sealed partial class InstanceNorm009;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(7, 7, 10)]
[InstanceNorm(Epsilon = 0.001, Affine = false), Relu, MaxPool(1)]
internal sealed partial class InstanceNorm010;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(8, 11, 12)]
[Conv(16, 1, Bias = false), InstanceNorm, Relu, MaxPool(1)]
internal sealed partial class InstanceNorm011;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(12, 1, 19)]
[InstanceNorm]
internal sealed partial class InstanceNorm012;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(12, 9, 12)]
[Conv(9, 1, Bias = false), InstanceNorm, Tanh]
internal sealed partial class InstanceNorm013;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(48, 1, 16)]
[Conv(5, 1, Bias = false), InstanceNorm, Conv(5, 3, Padding = 1)]
internal sealed partial class InstanceNorm014;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(12, 3, 8)]
[InstanceNorm(Epsilon = 0.001), Conv(5, 3, Padding = 1)]
internal sealed partial class InstanceNorm015;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(33, 6, 9)]
[InstanceNorm(Affine = false), Conv(5, 3, Padding = 1)]
internal sealed partial class InstanceNorm016;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(16, 6, 13)]
[InstanceNorm(Affine = false), Tanh]
internal sealed partial class InstanceNorm017;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(33, 1, 1)]
[InstanceNorm(Epsilon = 0.1, Affine = false)]
internal sealed partial class InstanceNorm018;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(40, 1, 1)]
[Conv(24, 1, Bias = false), InstanceNorm(Epsilon = 0.1), Relu, MaxPool(1)]
internal sealed partial class InstanceNorm019;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(33, 1, 1)]
[InstanceNorm(Epsilon = 0.1)]
internal sealed partial class InstanceNorm020;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(17, 6, 1)]
[InstanceNorm(Epsilon = 0.1), Conv(5, 3, Padding = 1)]
internal sealed partial class InstanceNorm021;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(15, 6, 1)]
[Conv(48, 1, Bias = false), InstanceNorm(Epsilon = 0.1), Relu]
internal sealed partial class InstanceNorm022;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(40, 6, 14)]
[InstanceNorm(Affine = false), Relu, MaxPool(1)]
internal sealed partial class InstanceNorm023;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(48, 7, 11)]
[Conv(7, 1, Bias = false), InstanceNorm(Affine = false)]
internal sealed partial class InstanceNorm024;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(3, 8, 18)]
[Conv(40, 1, Bias = false), InstanceNorm]
internal sealed partial class InstanceNorm025;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(48, 7, 19)]
[Conv(15, 1, Bias = false), InstanceNorm(Epsilon = 0.001), Tanh]
internal sealed partial class InstanceNorm026;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(31, 9, 11)]
[InstanceNorm(Epsilon = 0.001)]
internal sealed partial class InstanceNorm027;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(8, 5, 17)]
[Dense(8, Bias = false), InstanceNorm(Epsilon = 0.1), Relu]
internal sealed partial class InstanceNorm028;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(32, 1, 2)]
[InstanceNorm(Epsilon = 0.1), Relu, MaxPool(1)]
internal sealed partial class InstanceNorm029;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(15, 1, 11)]
[InstanceNorm(Epsilon = 0.1), Conv(5, 3, Padding = 1)]
internal sealed partial class InstanceNorm030;
#endif

// Written by tests/Numerics.CaseWriter. Random networks: GroupNorm.

namespace CnnCompiler.Numerics.Cases;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(2, 3, 14)]
[GroupNorm(2), Tanh]
internal sealed partial class GroupNorm001;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(12, 9, 15)]
[Conv(24, 1, Bias = false), GroupNorm(12, Epsilon = 0.001), Relu]
internal sealed partial class GroupNorm002;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(4, 2, 7)]
[GroupNorm(1, Affine = false), Tanh]
internal sealed partial class GroupNorm003;

#if !FEW_NETWORKS
[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(1, 11, 19)]
[GroupNorm(1, Epsilon = 0.001), Relu, MaxPool(1)]
internal sealed partial class GroupNorm004;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(7, 7, 18)]
[GroupNorm(1), Conv(5, 3, Padding = 1)]
internal sealed partial class GroupNorm005;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(1, 2, 15)]
[GroupNorm(1)]
internal sealed partial class GroupNorm006;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(7, 6, 1)]
[GroupNorm(1)]
internal sealed partial class GroupNorm007;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(2, 1, 1)]
[GroupNorm(1, Epsilon = 0.1, Affine = false), Tanh]
internal sealed partial class GroupNorm008;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(48, 1, 1)]
[GroupNorm(8, Epsilon = 0.1, Affine = false)]
internal sealed partial class GroupNorm009;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(5, 4, 16)]
[Dense(31, Bias = false), GroupNorm(31, Epsilon = 0.1), Tanh]
internal sealed partial class GroupNorm010;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(16, 10, 5)]
[Dense(2, Bias = false), GroupNorm(1, Epsilon = 0.1)]
internal sealed partial class GroupNorm011;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(5, 3, 13)]
[GroupNorm(5), Relu, MaxPool(1)]
internal sealed partial class GroupNorm012;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(4, 5, 7)]
[Dense(7, Bias = false), GroupNorm(7, Epsilon = 0.1), Relu]
internal sealed partial class GroupNorm013;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(1, 9, 4)]
[Dense(8, Bias = false), GroupNorm(2, Epsilon = 0.1), Tanh]
internal sealed partial class GroupNorm014;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(4, 5, 11)]
[Conv(33, 1, Bias = false), GroupNorm(3), Relu]
internal sealed partial class GroupNorm015;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(16, 4, 7)]
[GroupNorm(1, Epsilon = 0.001), Conv(5, 3, Padding = 1)]
internal sealed partial class GroupNorm016;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(3, 11, 17)]
[GroupNorm(1), Tanh]
internal sealed partial class GroupNorm017;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(1, 9, 10)]
[GroupNorm(1, Epsilon = 0.001, Affine = false)]
internal sealed partial class GroupNorm018;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(5, 7, 6)]
[GroupNorm(5), Conv(5, 3, Padding = 1)]
internal sealed partial class GroupNorm019;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(32, 7, 15)]
[GroupNorm(2), Relu]
internal sealed partial class GroupNorm020;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(9, 6, 4)]
[Dense(8, Bias = false), GroupNorm(4, Epsilon = 0.1, Affine = false), Relu]
internal sealed partial class GroupNorm021;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(3, 8, 5)]
[GroupNorm(1, Epsilon = 0.001)]
internal sealed partial class GroupNorm022;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(32, 2, 4)]
[Conv(31, 1, Bias = false), GroupNorm(31, Epsilon = 0.1)]
internal sealed partial class GroupNorm023;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(9, 2, 1)]
[Dense(31, Bias = false), GroupNorm(1)]
internal sealed partial class GroupNorm024;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(33, 6, 13)]
[GroupNorm(11), Conv(5, 3, Padding = 1)]
internal sealed partial class GroupNorm025;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(12, 9, 10)]
[Dense(17, Bias = false), GroupNorm(17, Epsilon = 0.1), Tanh]
internal sealed partial class GroupNorm026;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(32, 9, 5)]
[Dense(31, Bias = false), GroupNorm(1, Epsilon = 0.001), Tanh]
internal sealed partial class GroupNorm027;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(4, 5, 6)]
[GroupNorm(4), Relu, MaxPool(1)]
internal sealed partial class GroupNorm028;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(16, 2, 12)]
[GroupNorm(1), Tanh]
internal sealed partial class GroupNorm029;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(17, 1, 1)]
[GroupNorm(1), Relu, MaxPool(1)]
internal sealed partial class GroupNorm030;
#endif

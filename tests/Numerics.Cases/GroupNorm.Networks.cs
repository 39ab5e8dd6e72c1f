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

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(32, 6, 10)]
[GroupNorm(16, Affine = false), Conv(5, 3, Padding = 1)]
internal sealed partial class GroupNorm031;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(24, 1, 3)]
[GroupNorm(8, Epsilon = 0.1), Tanh]
internal sealed partial class GroupNorm032;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(15, 11, 17)]
[Conv(15, 1, Bias = false), GroupNorm(15), Tanh]
internal sealed partial class GroupNorm033;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(1, 3, 18)]
[GroupNorm(1, Epsilon = 0.001), Relu, MaxPool(1)]
internal sealed partial class GroupNorm034;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(33, 10, 18)]
[Dense(7, Bias = false), GroupNorm(7, Epsilon = 0.1, Affine = false), Relu]
internal sealed partial class GroupNorm035;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(16, 3, 19)]
[GroupNorm(2, Epsilon = 0.001, Affine = false), Relu]
internal sealed partial class GroupNorm036;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(8, 5, 1)]
[Conv(1, 1, Bias = false), GroupNorm(1, Epsilon = 0.1, Affine = false), Relu, MaxPool(1)]
internal sealed partial class GroupNorm037;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(15, 4, 15)]
[GroupNorm(15, Epsilon = 0.001, Affine = false), Relu, MaxPool(1)]
internal sealed partial class GroupNorm038;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(2, 11, 6)]
[Dense(16, Bias = false), GroupNorm(8, Epsilon = 0.1), Tanh]
internal sealed partial class GroupNorm039;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(16, 9, 5)]
[Conv(16, 1, Bias = false), GroupNorm(16, Epsilon = 0.001)]
internal sealed partial class GroupNorm040;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(3, 7, 13)]
[GroupNorm(1), Relu]
internal sealed partial class GroupNorm041;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(1, 5, 18)]
[GroupNorm(1), Relu, MaxPool(1)]
internal sealed partial class GroupNorm042;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(3, 1, 1)]
[GroupNorm(3, Epsilon = 0.1, Affine = false), Conv(5, 3, Padding = 1)]
internal sealed partial class GroupNorm043;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(40, 6, 12)]
[GroupNorm(1, Epsilon = 0.001, Affine = false)]
internal sealed partial class GroupNorm044;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(2, 8, 7)]
[GroupNorm(2), Relu]
internal sealed partial class GroupNorm045;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(15, 1, 1)]
[Dense(33, Bias = false), GroupNorm(1, Epsilon = 0.001), Tanh]
internal sealed partial class GroupNorm046;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(8, 10, 1)]
[GroupNorm(2, Affine = false), Relu]
internal sealed partial class GroupNorm047;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(9, 4, 8)]
[GroupNorm(3, Epsilon = 0.001), Tanh]
internal sealed partial class GroupNorm048;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(9, 5, 19)]
[GroupNorm(3), Tanh]
internal sealed partial class GroupNorm049;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(40, 7, 9)]
[GroupNorm(8, Epsilon = 0.001), Relu]
internal sealed partial class GroupNorm050;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(31, 1, 12)]
[Dense(17, Bias = false), GroupNorm(17, Epsilon = 0.1), Tanh]
internal sealed partial class GroupNorm051;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(40, 7, 15)]
[Dense(24, Bias = false), GroupNorm(4, Epsilon = 0.1), Relu]
internal sealed partial class GroupNorm052;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(1, 3, 15)]
[GroupNorm(1), Conv(5, 3, Padding = 1)]
internal sealed partial class GroupNorm053;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(9, 9, 1)]
[GroupNorm(9, Epsilon = 0.1), Relu]
internal sealed partial class GroupNorm054;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(1, 11, 16)]
[GroupNorm(1, Epsilon = 0.001)]
internal sealed partial class GroupNorm055;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(24, 11, 9)]
[Conv(48, 1, Bias = false), GroupNorm(1), Conv(5, 3, Padding = 1)]
internal sealed partial class GroupNorm056;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(3, 6, 6)]
[Dense(32, Bias = false), GroupNorm(2, Affine = false), Relu]
internal sealed partial class GroupNorm057;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(12, 6, 13)]
[GroupNorm(3, Affine = false), Conv(5, 3, Padding = 1)]
internal sealed partial class GroupNorm058;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(9, 1, 14)]
[GroupNorm(1), Conv(5, 3, Padding = 1)]
internal sealed partial class GroupNorm059;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(16, 2, 9)]
[GroupNorm(4), Relu]
internal sealed partial class GroupNorm060;

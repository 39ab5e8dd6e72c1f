// Written by tests/Numerics.CaseWriter. Random networks: LocalResponseNorm.

namespace CnnCompiler.Numerics.Cases;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(15, 4, 17)]
[LocalResponseNorm(5, Alpha = 2, Beta = 1.3)]
internal sealed partial class LocalResponseNorm001;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(3, 9, 1)]
[LocalResponseNorm(9)]
internal sealed partial class LocalResponseNorm002;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(31, 11, 12)]
[LocalResponseNorm(20, Alpha = 0.5, Beta = 0.5, Bias = 2), Conv(5, 3, Padding = 1)]
internal sealed partial class LocalResponseNorm003;

#if !FEW_NETWORKS
[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(12, 7, 7)]
[LocalResponseNorm(20)]
internal sealed partial class LocalResponseNorm004;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(32, 6, 13)]
[LocalResponseNorm(1, Alpha = 0.5, Beta = 0.5, Bias = 2)]
internal sealed partial class LocalResponseNorm005;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(9, 9, 5)]
[LocalResponseNorm(4, Alpha = 3, Beta = 0.4, Bias = 0.25)]
internal sealed partial class LocalResponseNorm006;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(40, 1, 1)]
[LocalResponseNorm(5, Alpha = 2, Bias = 0.5), Conv(5, 3, Padding = 1)]
internal sealed partial class LocalResponseNorm007;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(17, 6, 18)]
[LocalResponseNorm(3)]
internal sealed partial class LocalResponseNorm008;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(7, 1, 15)]
[LocalResponseNorm(3, Alpha = 3, Beta = 0.4, Bias = 0.25), Conv(5, 3, Padding = 1)]
internal sealed partial class LocalResponseNorm009;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(16, 4, 7)]
[LocalResponseNorm(5, Alpha = 1, Beta = 1)]
internal sealed partial class LocalResponseNorm010;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(8, 2, 12)]
[LocalResponseNorm(5, Alpha = 3, Beta = 0.4, Bias = 0.25)]
internal sealed partial class LocalResponseNorm011;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(32, 5, 2)]
[LocalResponseNorm(3, Alpha = 0.5, Beta = 0.5, Bias = 2)]
internal sealed partial class LocalResponseNorm012;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(4, 11, 4)]
[LocalResponseNorm(4, Alpha = 1, Beta = 1), Conv(5, 3, Padding = 1)]
internal sealed partial class LocalResponseNorm013;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(15, 9, 1)]
[LocalResponseNorm(20, Alpha = 2, Bias = 0.5)]
internal sealed partial class LocalResponseNorm014;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(5, 2, 3)]
[LocalResponseNorm(5, Alpha = 1), Conv(5, 3, Padding = 1)]
internal sealed partial class LocalResponseNorm015;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(3, 11, 4)]
[LocalResponseNorm(2, Alpha = 2, Bias = 0.5), Conv(5, 3, Padding = 1)]
internal sealed partial class LocalResponseNorm016;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(31, 5, 3)]
[LocalResponseNorm(5, Alpha = 2, Beta = 1.3), Conv(5, 3, Padding = 1)]
internal sealed partial class LocalResponseNorm017;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(3, 6, 18)]
[LocalResponseNorm(3, Alpha = 2, Beta = 1.3)]
internal sealed partial class LocalResponseNorm018;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(3, 5, 13)]
[LocalResponseNorm(5, Alpha = 2, Beta = 1.3), Conv(5, 3, Padding = 1)]
internal sealed partial class LocalResponseNorm019;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(16, 1, 1)]
[LocalResponseNorm(1, Alpha = 2, Beta = 1.3)]
internal sealed partial class LocalResponseNorm020;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(12, 9, 4)]
[LocalResponseNorm(5, Alpha = 2, Bias = 0.5), Conv(5, 3, Padding = 1)]
internal sealed partial class LocalResponseNorm021;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(8, 5, 12)]
[LocalResponseNorm(3, Alpha = 1, Beta = 1)]
internal sealed partial class LocalResponseNorm022;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(33, 1, 1)]
[LocalResponseNorm(9)]
internal sealed partial class LocalResponseNorm023;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(3, 2, 2)]
[LocalResponseNorm(5, Alpha = 2, Bias = 0.5)]
internal sealed partial class LocalResponseNorm024;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(40, 4, 1)]
[LocalResponseNorm(5)]
internal sealed partial class LocalResponseNorm025;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(7, 3, 4)]
[LocalResponseNorm(9, Alpha = 0.5, Beta = 0.5, Bias = 2)]
internal sealed partial class LocalResponseNorm026;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(4, 7, 9)]
[LocalResponseNorm(5, Alpha = 2, Beta = 1.3), Conv(5, 3, Padding = 1)]
internal sealed partial class LocalResponseNorm027;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(1, 2, 16)]
[LocalResponseNorm(5, Alpha = 0.5, Beta = 0.5, Bias = 2)]
internal sealed partial class LocalResponseNorm028;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(1, 4, 11)]
[LocalResponseNorm(1, Alpha = 1, Beta = 1)]
internal sealed partial class LocalResponseNorm029;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(24, 11, 2)]
[LocalResponseNorm(5, Alpha = 2, Beta = 1.3)]
internal sealed partial class LocalResponseNorm030;
#endif

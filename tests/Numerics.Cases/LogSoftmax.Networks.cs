// Written by tests/Numerics.CaseWriter. Random networks: LogSoftmax.

namespace CnnCompiler.Numerics.Cases;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(2, 6, 6)]
[LogSoftmax]
internal sealed partial class LogSoftmax001;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(4, 9, 15)]
[LogSoftmax]
internal sealed partial class LogSoftmax002;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(1, 3, 15)]
[LogSoftmax]
internal sealed partial class LogSoftmax003;

#if !FEW_NETWORKS
[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(15, 5, 7)]
[LogSoftmax]
internal sealed partial class LogSoftmax004;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(4, 7, 17)]
[LogSoftmax]
internal sealed partial class LogSoftmax005;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(7, 11, 1)]
[LogSoftmax]
internal sealed partial class LogSoftmax006;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(3, 1, 15)]
[LogSoftmax]
internal sealed partial class LogSoftmax007;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(33, 10, 12)]
[LogSoftmax]
internal sealed partial class LogSoftmax008;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(5, 1, 15)]
[LogSoftmax]
internal sealed partial class LogSoftmax009;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(9, 8, 15)]
[LogSoftmax]
internal sealed partial class LogSoftmax010;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(48, 11, 4)]
[LogSoftmax]
internal sealed partial class LogSoftmax011;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(9, 1, 1)]
[LogSoftmax]
internal sealed partial class LogSoftmax012;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(2, 1, 1)]
[LogSoftmax]
internal sealed partial class LogSoftmax013;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(16, 9, 12)]
[LogSoftmax]
internal sealed partial class LogSoftmax014;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(15, 10, 5)]
[LogSoftmax]
internal sealed partial class LogSoftmax015;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(17, 9, 6)]
[LogSoftmax]
internal sealed partial class LogSoftmax016;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(1, 8, 11)]
[LogSoftmax]
internal sealed partial class LogSoftmax017;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(3, 1, 2)]
[LogSoftmax]
internal sealed partial class LogSoftmax018;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(24, 6, 8)]
[LogSoftmax]
internal sealed partial class LogSoftmax019;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(16, 10, 4)]
[LogSoftmax]
internal sealed partial class LogSoftmax020;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(31, 6, 10)]
[LogSoftmax]
internal sealed partial class LogSoftmax021;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(31, 9, 14)]
[LogSoftmax]
internal sealed partial class LogSoftmax022;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(24, 6, 14)]
[LogSoftmax]
internal sealed partial class LogSoftmax023;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(5, 7, 15)]
[LogSoftmax]
internal sealed partial class LogSoftmax024;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(48, 2, 6)]
[LogSoftmax]
internal sealed partial class LogSoftmax025;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(3, 5, 1)]
[LogSoftmax]
internal sealed partial class LogSoftmax026;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(4, 10, 11)]
[LogSoftmax]
internal sealed partial class LogSoftmax027;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(48, 6, 6)]
[LogSoftmax]
internal sealed partial class LogSoftmax028;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(4, 6, 1)]
[LogSoftmax]
internal sealed partial class LogSoftmax029;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(33, 11, 2)]
[LogSoftmax]
internal sealed partial class LogSoftmax030;
#endif

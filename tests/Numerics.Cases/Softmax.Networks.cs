// Written by tests/Numerics.CaseWriter. Random networks: Softmax.

namespace CnnCompiler.Numerics.Cases;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(12, 1, 18)]
[Softmax]
internal sealed partial class Softmax001;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(17, 6, 14)]
[Softmax]
internal sealed partial class Softmax002;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(32, 1, 5)]
[Softmax]
internal sealed partial class Softmax003;

#if !FEW_NETWORKS
[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(12, 2, 8)]
[Softmax]
internal sealed partial class Softmax004;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(17, 6, 8)]
[Softmax]
internal sealed partial class Softmax005;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(2, 3, 7)]
[Softmax]
internal sealed partial class Softmax006;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(1, 2, 7)]
[Softmax]
internal sealed partial class Softmax007;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(1, 9, 16)]
[Softmax]
internal sealed partial class Softmax008;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(9, 1, 1)]
[Softmax]
internal sealed partial class Softmax009;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(17, 1, 1)]
[Softmax]
internal sealed partial class Softmax010;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(2, 6, 13)]
[Softmax]
internal sealed partial class Softmax011;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(7, 11, 5)]
[Softmax]
internal sealed partial class Softmax012;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(1, 2, 14)]
[Softmax]
internal sealed partial class Softmax013;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(48, 6, 14)]
[Softmax]
internal sealed partial class Softmax014;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(7, 4, 9)]
[Softmax]
internal sealed partial class Softmax015;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(31, 9, 4)]
[Softmax]
internal sealed partial class Softmax016;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(40, 11, 19)]
[Softmax]
internal sealed partial class Softmax017;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(16, 7, 2)]
[Softmax]
internal sealed partial class Softmax018;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(31, 4, 11)]
[Softmax]
internal sealed partial class Softmax019;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(32, 11, 15)]
[Softmax]
internal sealed partial class Softmax020;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(2, 5, 18)]
[Softmax]
internal sealed partial class Softmax021;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(15, 5, 8)]
[Softmax]
internal sealed partial class Softmax022;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(5, 9, 7)]
[Softmax]
internal sealed partial class Softmax023;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(31, 1, 1)]
[Softmax]
internal sealed partial class Softmax024;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(3, 9, 1)]
[Softmax]
internal sealed partial class Softmax025;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(32, 9, 7)]
[Softmax]
internal sealed partial class Softmax026;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(9, 9, 1)]
[Softmax]
internal sealed partial class Softmax027;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(8, 1, 14)]
[Softmax]
internal sealed partial class Softmax028;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(32, 9, 11)]
[Softmax]
internal sealed partial class Softmax029;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(16, 4, 19)]
[Softmax]
internal sealed partial class Softmax030;
#endif

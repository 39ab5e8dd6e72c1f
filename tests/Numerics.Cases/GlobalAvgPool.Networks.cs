// Written by tests/Numerics.CaseWriter. Random networks: GlobalAvgPool.

namespace CnnCompiler.Numerics.Cases;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(8, 1, 1)]
[GlobalAvgPool]
internal sealed partial class GlobalAvgPool001;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(9, 5, 16)]
[GlobalAvgPool]
internal sealed partial class GlobalAvgPool002;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(15, 11, 14)]
[GlobalAvgPool]
internal sealed partial class GlobalAvgPool003;

#if !FEW_NETWORKS
[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(17, 1, 6)]
[GlobalAvgPool]
internal sealed partial class GlobalAvgPool004;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(1, 7, 1)]
[GlobalAvgPool]
internal sealed partial class GlobalAvgPool005;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(40, 10, 18)]
[GlobalAvgPool]
internal sealed partial class GlobalAvgPool006;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(2, 1, 13)]
[GlobalAvgPool]
internal sealed partial class GlobalAvgPool007;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(24, 9, 15)]
[GlobalAvgPool]
internal sealed partial class GlobalAvgPool008;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(1, 1, 15)]
[GlobalAvgPool]
internal sealed partial class GlobalAvgPool009;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(48, 1, 4)]
[GlobalAvgPool]
internal sealed partial class GlobalAvgPool010;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(9, 9, 1)]
[GlobalAvgPool]
internal sealed partial class GlobalAvgPool011;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(40, 9, 11)]
[GlobalAvgPool]
internal sealed partial class GlobalAvgPool012;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(32, 2, 16)]
[GlobalAvgPool]
internal sealed partial class GlobalAvgPool013;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(24, 4, 18)]
[GlobalAvgPool]
internal sealed partial class GlobalAvgPool014;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(17, 1, 6)]
[GlobalAvgPool]
internal sealed partial class GlobalAvgPool015;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(8, 5, 5)]
[GlobalAvgPool]
internal sealed partial class GlobalAvgPool016;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(4, 3, 11)]
[GlobalAvgPool]
internal sealed partial class GlobalAvgPool017;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(7, 10, 1)]
[GlobalAvgPool]
internal sealed partial class GlobalAvgPool018;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(40, 8, 7)]
[GlobalAvgPool]
internal sealed partial class GlobalAvgPool019;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(32, 11, 8)]
[GlobalAvgPool]
internal sealed partial class GlobalAvgPool020;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(7, 1, 1)]
[GlobalAvgPool]
internal sealed partial class GlobalAvgPool021;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(48, 11, 7)]
[GlobalAvgPool]
internal sealed partial class GlobalAvgPool022;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(31, 7, 1)]
[GlobalAvgPool]
internal sealed partial class GlobalAvgPool023;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(4, 4, 4)]
[GlobalAvgPool]
internal sealed partial class GlobalAvgPool024;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(16, 10, 17)]
[GlobalAvgPool]
internal sealed partial class GlobalAvgPool025;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(3, 6, 13)]
[GlobalAvgPool]
internal sealed partial class GlobalAvgPool026;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(1, 1, 1)]
[GlobalAvgPool]
internal sealed partial class GlobalAvgPool027;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(1, 1, 1)]
[GlobalAvgPool]
internal sealed partial class GlobalAvgPool028;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(3, 1, 1)]
[GlobalAvgPool]
internal sealed partial class GlobalAvgPool029;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(8, 1, 17)]
[GlobalAvgPool]
internal sealed partial class GlobalAvgPool030;
#endif

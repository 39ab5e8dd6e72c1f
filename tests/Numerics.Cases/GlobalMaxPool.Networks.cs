// Written by tests/Numerics.CaseWriter. Random networks: GlobalMaxPool.

namespace CnnCompiler.Numerics.Cases;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(8, 1, 1)]
[GlobalMaxPool]
internal sealed partial class GlobalMaxPool001;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(9, 5, 16)]
[GlobalMaxPool]
internal sealed partial class GlobalMaxPool002;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(15, 11, 14)]
[GlobalMaxPool]
internal sealed partial class GlobalMaxPool003;

#if !FEW_NETWORKS
[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(17, 1, 6)]
[GlobalMaxPool]
internal sealed partial class GlobalMaxPool004;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(1, 7, 1)]
[GlobalMaxPool]
internal sealed partial class GlobalMaxPool005;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(40, 10, 18)]
[GlobalMaxPool]
internal sealed partial class GlobalMaxPool006;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(2, 1, 13)]
[GlobalMaxPool]
internal sealed partial class GlobalMaxPool007;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(24, 9, 15)]
[GlobalMaxPool]
internal sealed partial class GlobalMaxPool008;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(1, 1, 15)]
[GlobalMaxPool]
internal sealed partial class GlobalMaxPool009;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(48, 1, 4)]
[GlobalMaxPool]
internal sealed partial class GlobalMaxPool010;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(9, 9, 1)]
[GlobalMaxPool]
internal sealed partial class GlobalMaxPool011;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(40, 9, 11)]
[GlobalMaxPool]
internal sealed partial class GlobalMaxPool012;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(32, 2, 16)]
[GlobalMaxPool]
internal sealed partial class GlobalMaxPool013;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(24, 4, 18)]
[GlobalMaxPool]
internal sealed partial class GlobalMaxPool014;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(17, 1, 6)]
[GlobalMaxPool]
internal sealed partial class GlobalMaxPool015;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(8, 5, 5)]
[GlobalMaxPool]
internal sealed partial class GlobalMaxPool016;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(4, 3, 11)]
[GlobalMaxPool]
internal sealed partial class GlobalMaxPool017;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(7, 10, 1)]
[GlobalMaxPool]
internal sealed partial class GlobalMaxPool018;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(40, 8, 7)]
[GlobalMaxPool]
internal sealed partial class GlobalMaxPool019;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(32, 11, 8)]
[GlobalMaxPool]
internal sealed partial class GlobalMaxPool020;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(7, 1, 1)]
[GlobalMaxPool]
internal sealed partial class GlobalMaxPool021;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(48, 11, 7)]
[GlobalMaxPool]
internal sealed partial class GlobalMaxPool022;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(31, 7, 1)]
[GlobalMaxPool]
internal sealed partial class GlobalMaxPool023;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(4, 4, 4)]
[GlobalMaxPool]
internal sealed partial class GlobalMaxPool024;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(16, 10, 17)]
[GlobalMaxPool]
internal sealed partial class GlobalMaxPool025;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(3, 6, 13)]
[GlobalMaxPool]
internal sealed partial class GlobalMaxPool026;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(1, 1, 1)]
[GlobalMaxPool]
internal sealed partial class GlobalMaxPool027;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(1, 1, 1)]
[GlobalMaxPool]
internal sealed partial class GlobalMaxPool028;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(3, 1, 1)]
[GlobalMaxPool]
internal sealed partial class GlobalMaxPool029;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(8, 1, 17)]
[GlobalMaxPool]
internal sealed partial class GlobalMaxPool030;
#endif

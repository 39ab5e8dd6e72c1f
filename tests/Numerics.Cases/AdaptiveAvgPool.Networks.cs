// Written by tests/Numerics.CaseWriter. Random networks: AdaptiveAvgPool.

namespace CnnCompiler.Numerics.Cases;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(16, 6, 16)]
[AdaptiveAvgPool(3, 8)]
internal sealed partial class AdaptiveAvgPool001;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(24, 4, 12)]
[AdaptiveAvgPool(4, 6)]
internal sealed partial class AdaptiveAvgPool002;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(4, 3, 27)]
[AdaptiveAvgPool(1, 9)]
internal sealed partial class AdaptiveAvgPool003;

#if !FEW_NETWORKS
[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(2, 12, 12)]
[AdaptiveAvgPool(4, 6)]
internal sealed partial class AdaptiveAvgPool004;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(9, 1, 3)]
[AdaptiveAvgPool(1)]
internal sealed partial class AdaptiveAvgPool005;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(40, 8, 3)]
[AdaptiveAvgPool(4, 1)]
internal sealed partial class AdaptiveAvgPool006;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(2, 9, 1)]
[AdaptiveAvgPool(3, 1)]
internal sealed partial class AdaptiveAvgPool007;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(1, 2, 9)]
[AdaptiveAvgPool(1, 3)]
internal sealed partial class AdaptiveAvgPool008;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(48, 9, 4)]
[AdaptiveAvgPool(3, 4)]
internal sealed partial class AdaptiveAvgPool009;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(33, 9, 4)]
[AdaptiveAvgPool(3, 4)]
internal sealed partial class AdaptiveAvgPool010;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(24, 1, 10)]
[AdaptiveAvgPool(1, 5)]
internal sealed partial class AdaptiveAvgPool011;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(7, 4, 6)]
[AdaptiveAvgPool(4, 3)]
internal sealed partial class AdaptiveAvgPool012;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(40, 8, 2)]
[AdaptiveAvgPool(4, 1)]
internal sealed partial class AdaptiveAvgPool013;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(8, 1, 6)]
[AdaptiveAvgPool(1, 6)]
internal sealed partial class AdaptiveAvgPool014;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(32, 4, 5)]
[AdaptiveAvgPool(2, 5)]
internal sealed partial class AdaptiveAvgPool015;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(2, 12, 14)]
[AdaptiveAvgPool(4, 7)]
internal sealed partial class AdaptiveAvgPool016;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(15, 12, 18)]
[AdaptiveAvgPool(4, 6)]
internal sealed partial class AdaptiveAvgPool017;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(12, 3, 21)]
[AdaptiveAvgPool(1, 7)]
internal sealed partial class AdaptiveAvgPool018;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(2, 4, 10)]
[AdaptiveAvgPool(4, 5)]
internal sealed partial class AdaptiveAvgPool019;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(17, 3, 4)]
[AdaptiveAvgPool(1, 2)]
internal sealed partial class AdaptiveAvgPool020;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(12, 3, 12)]
[AdaptiveAvgPool(1, 6)]
internal sealed partial class AdaptiveAvgPool021;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(4, 6, 16)]
[AdaptiveAvgPool(2, 8)]
internal sealed partial class AdaptiveAvgPool022;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(1, 3, 6)]
[AdaptiveAvgPool(1, 6)]
internal sealed partial class AdaptiveAvgPool023;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(9, 2, 15)]
[AdaptiveAvgPool(2, 5)]
internal sealed partial class AdaptiveAvgPool024;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(24, 1, 6)]
[AdaptiveAvgPool(1, 2)]
internal sealed partial class AdaptiveAvgPool025;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(48, 2, 1)]
[AdaptiveAvgPool(2, 1)]
internal sealed partial class AdaptiveAvgPool026;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(40, 3, 12)]
[AdaptiveAvgPool(1, 6)]
internal sealed partial class AdaptiveAvgPool027;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(15, 3, 1)]
[AdaptiveAvgPool(1)]
internal sealed partial class AdaptiveAvgPool028;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(48, 4, 27)]
[AdaptiveAvgPool(2, 9)]
internal sealed partial class AdaptiveAvgPool029;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(8, 3, 4)]
[AdaptiveAvgPool(1, 4)]
internal sealed partial class AdaptiveAvgPool030;
#endif

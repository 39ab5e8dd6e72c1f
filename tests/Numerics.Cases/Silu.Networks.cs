// Written by tests/Numerics.CaseWriter. Random networks: Silu.

namespace CnnCompiler.Numerics.Cases;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(4, 4, 4)]
[Silu]
internal sealed partial class Silu001;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(1, 1, 1)]
[Silu]
internal sealed partial class Silu002;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(4, 5, 2)]
[Silu]
internal sealed partial class Silu003;

#if !FEW_NETWORKS
[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(1, 9, 5)]
[Silu]
internal sealed partial class Silu004;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(40, 7, 12)]
[Silu]
internal sealed partial class Silu005;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(9, 3, 15)]
[Silu]
internal sealed partial class Silu006;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(12, 2, 2)]
[Silu]
internal sealed partial class Silu007;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(12, 8, 3)]
[Silu]
internal sealed partial class Silu008;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(15, 8, 4)]
[Silu]
internal sealed partial class Silu009;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(2, 1, 1)]
[Silu]
internal sealed partial class Silu010;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(7, 5, 12)]
[Silu]
internal sealed partial class Silu011;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(9, 11, 12)]
[Silu]
internal sealed partial class Silu012;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(4, 4, 2)]
[Silu]
internal sealed partial class Silu013;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(24, 4, 8)]
[Silu]
internal sealed partial class Silu014;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(2, 11, 7)]
[Silu]
internal sealed partial class Silu015;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(5, 7, 13)]
[Silu]
internal sealed partial class Silu016;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(4, 1, 1)]
[Silu]
internal sealed partial class Silu017;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(8, 9, 19)]
[Silu]
internal sealed partial class Silu018;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(4, 6, 19)]
[Silu]
internal sealed partial class Silu019;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(7, 8, 13)]
[Silu]
internal sealed partial class Silu020;
#endif

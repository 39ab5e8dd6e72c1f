// Written by tests/Numerics.CaseWriter. Random networks: HardSwish.

namespace CnnCompiler.Numerics.Cases;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(2, 3, 14)]
[HardSwish]
internal sealed partial class HardSwish001;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(2, 3, 19)]
[HardSwish]
internal sealed partial class HardSwish002;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(15, 9, 5)]
[HardSwish]
internal sealed partial class HardSwish003;

#if !FEW_NETWORKS
[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(40, 8, 14)]
[HardSwish]
internal sealed partial class HardSwish004;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(24, 6, 9)]
[HardSwish]
internal sealed partial class HardSwish005;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(4, 2, 7)]
[HardSwish]
internal sealed partial class HardSwish006;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(24, 8, 11)]
[HardSwish]
internal sealed partial class HardSwish007;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(15, 9, 11)]
[HardSwish]
internal sealed partial class HardSwish008;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(32, 10, 8)]
[HardSwish]
internal sealed partial class HardSwish009;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(8, 7, 1)]
[HardSwish]
internal sealed partial class HardSwish010;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(40, 11, 19)]
[HardSwish]
internal sealed partial class HardSwish011;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(5, 2, 5)]
[HardSwish]
internal sealed partial class HardSwish012;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(33, 1, 2)]
[HardSwish]
internal sealed partial class HardSwish013;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(1, 2, 15)]
[HardSwish]
internal sealed partial class HardSwish014;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(2, 3, 4)]
[HardSwish]
internal sealed partial class HardSwish015;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(5, 1, 1)]
[HardSwish]
internal sealed partial class HardSwish016;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(7, 6, 1)]
[HardSwish]
internal sealed partial class HardSwish017;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(33, 7, 4)]
[HardSwish]
internal sealed partial class HardSwish018;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(40, 1, 1)]
[HardSwish]
internal sealed partial class HardSwish019;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(2, 1, 1)]
[HardSwish]
internal sealed partial class HardSwish020;
#endif

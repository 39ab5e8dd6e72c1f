// Written by tests/Numerics.CaseWriter. Random networks: Tanh.

namespace CnnCompiler.Numerics.Cases;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(4, 4, 4)]
[Tanh]
internal sealed partial class Tanh001;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(1, 1, 1)]
[Tanh]
internal sealed partial class Tanh002;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(4, 5, 2)]
[Tanh]
internal sealed partial class Tanh003;

#if !FEW_NETWORKS
[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(1, 9, 5)]
[Tanh]
internal sealed partial class Tanh004;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(40, 7, 12)]
[Tanh]
internal sealed partial class Tanh005;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(9, 3, 15)]
[Tanh]
internal sealed partial class Tanh006;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(12, 2, 2)]
[Tanh]
internal sealed partial class Tanh007;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(12, 8, 3)]
[Tanh]
internal sealed partial class Tanh008;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(15, 8, 4)]
[Tanh]
internal sealed partial class Tanh009;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(2, 1, 1)]
[Tanh]
internal sealed partial class Tanh010;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(7, 5, 12)]
[Tanh]
internal sealed partial class Tanh011;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(9, 11, 12)]
[Tanh]
internal sealed partial class Tanh012;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(4, 4, 2)]
[Tanh]
internal sealed partial class Tanh013;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(24, 4, 8)]
[Tanh]
internal sealed partial class Tanh014;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(2, 11, 7)]
[Tanh]
internal sealed partial class Tanh015;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(5, 7, 13)]
[Tanh]
internal sealed partial class Tanh016;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(4, 1, 1)]
[Tanh]
internal sealed partial class Tanh017;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(8, 9, 19)]
[Tanh]
internal sealed partial class Tanh018;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(4, 6, 19)]
[Tanh]
internal sealed partial class Tanh019;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(7, 8, 13)]
[Tanh]
internal sealed partial class Tanh020;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(16, 7, 5)]
[Tanh]
internal sealed partial class Tanh021;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(5, 1, 1)]
[Tanh]
internal sealed partial class Tanh022;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(17, 1, 8)]
[Tanh]
internal sealed partial class Tanh023;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(48, 11, 6)]
[Tanh]
internal sealed partial class Tanh024;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(15, 10, 11)]
[Tanh]
internal sealed partial class Tanh025;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(40, 6, 15)]
[Tanh]
internal sealed partial class Tanh026;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(8, 1, 16)]
[Tanh]
internal sealed partial class Tanh027;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(4, 6, 16)]
[Tanh]
internal sealed partial class Tanh028;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(3, 1, 1)]
[Tanh]
internal sealed partial class Tanh029;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(12, 2, 1)]
[Tanh]
internal sealed partial class Tanh030;
#endif

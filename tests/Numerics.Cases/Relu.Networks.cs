// Written by tests/Numerics.CaseWriter. Random networks: Relu.

namespace CnnCompiler.Numerics.Cases;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(4, 4, 4)]
[Relu]
internal sealed partial class Relu001;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(1, 1, 1)]
[Relu]
internal sealed partial class Relu002;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(4, 5, 2)]
[Relu]
internal sealed partial class Relu003;

#if !FEW_NETWORKS
[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(1, 9, 5)]
[Relu]
internal sealed partial class Relu004;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(40, 7, 12)]
[Relu]
internal sealed partial class Relu005;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(9, 3, 15)]
[Relu]
internal sealed partial class Relu006;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(12, 2, 2)]
[Relu]
internal sealed partial class Relu007;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(12, 8, 3)]
[Relu]
internal sealed partial class Relu008;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(15, 8, 4)]
[Relu]
internal sealed partial class Relu009;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(2, 1, 1)]
[Relu]
internal sealed partial class Relu010;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(7, 5, 12)]
[Relu]
internal sealed partial class Relu011;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(9, 11, 12)]
[Relu]
internal sealed partial class Relu012;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(4, 4, 2)]
[Relu]
internal sealed partial class Relu013;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(24, 4, 8)]
[Relu]
internal sealed partial class Relu014;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(2, 11, 7)]
[Relu]
internal sealed partial class Relu015;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(5, 7, 13)]
[Relu]
internal sealed partial class Relu016;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(4, 1, 1)]
[Relu]
internal sealed partial class Relu017;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(8, 9, 19)]
[Relu]
internal sealed partial class Relu018;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(4, 6, 19)]
[Relu]
internal sealed partial class Relu019;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(7, 8, 13)]
[Relu]
internal sealed partial class Relu020;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(16, 7, 5)]
[Relu]
internal sealed partial class Relu021;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(5, 1, 1)]
[Relu]
internal sealed partial class Relu022;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(17, 1, 8)]
[Relu]
internal sealed partial class Relu023;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(48, 11, 6)]
[Relu]
internal sealed partial class Relu024;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(15, 10, 11)]
[Relu]
internal sealed partial class Relu025;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(40, 6, 15)]
[Relu]
internal sealed partial class Relu026;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(8, 1, 16)]
[Relu]
internal sealed partial class Relu027;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(4, 6, 16)]
[Relu]
internal sealed partial class Relu028;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(3, 1, 1)]
[Relu]
internal sealed partial class Relu029;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(12, 2, 1)]
[Relu]
internal sealed partial class Relu030;
#endif

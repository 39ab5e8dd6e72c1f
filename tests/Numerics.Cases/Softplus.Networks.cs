// Written by tests/Numerics.CaseWriter. Random networks: Softplus.

namespace CnnCompiler.Numerics.Cases;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(9, 8, 7)]
[Softplus]
internal sealed partial class Softplus001;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(33, 3, 16)]
[Softplus]
internal sealed partial class Softplus002;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(48, 7, 1)]
[Softplus]
internal sealed partial class Softplus003;

#if !FEW_NETWORKS
[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(33, 4, 1)]
[Softplus]
internal sealed partial class Softplus004;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(31, 4, 9)]
[Softplus]
internal sealed partial class Softplus005;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(32, 7, 10)]
[Softplus]
internal sealed partial class Softplus006;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(17, 1, 1)]
[Softplus]
internal sealed partial class Softplus007;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(31, 1, 1)]
[Softplus]
internal sealed partial class Softplus008;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(8, 11, 13)]
[Softplus]
internal sealed partial class Softplus009;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(40, 11, 18)]
[Softplus]
internal sealed partial class Softplus010;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(9, 2, 12)]
[Softplus]
internal sealed partial class Softplus011;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(7, 5, 3)]
[Softplus]
internal sealed partial class Softplus012;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(33, 10, 19)]
[Softplus]
internal sealed partial class Softplus013;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(17, 4, 14)]
[Softplus]
internal sealed partial class Softplus014;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(17, 10, 6)]
[Softplus]
internal sealed partial class Softplus015;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(40, 10, 17)]
[Softplus]
internal sealed partial class Softplus016;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(9, 9, 14)]
[Softplus]
internal sealed partial class Softplus017;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(1, 1, 1)]
[Softplus]
internal sealed partial class Softplus018;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(5, 1, 7)]
[Softplus]
internal sealed partial class Softplus019;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(5, 9, 3)]
[Softplus]
internal sealed partial class Softplus020;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(5, 3, 9)]
[Softplus]
internal sealed partial class Softplus021;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(7, 1, 1)]
[Softplus]
internal sealed partial class Softplus022;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(3, 3, 19)]
[Softplus]
internal sealed partial class Softplus023;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(40, 8, 18)]
[Softplus]
internal sealed partial class Softplus024;
#endif

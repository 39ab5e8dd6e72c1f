// Written by tests/Numerics.CaseWriter. Random networks: Flatten.

namespace CnnCompiler.Numerics.Cases;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(12, 1, 18)]
[Flatten]
internal sealed partial class Flatten001;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(17, 6, 14)]
[Flatten]
internal sealed partial class Flatten002;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(32, 1, 5)]
[Flatten]
internal sealed partial class Flatten003;

#if !FEW_NETWORKS
[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(12, 2, 8)]
[Flatten]
internal sealed partial class Flatten004;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(17, 6, 8)]
[Flatten]
internal sealed partial class Flatten005;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(2, 3, 7)]
[Flatten]
internal sealed partial class Flatten006;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(1, 2, 7)]
[Flatten]
internal sealed partial class Flatten007;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(1, 9, 16)]
[Flatten]
internal sealed partial class Flatten008;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(9, 1, 1)]
[Flatten]
internal sealed partial class Flatten009;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(17, 1, 1)]
[Flatten]
internal sealed partial class Flatten010;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(2, 6, 13)]
[Flatten]
internal sealed partial class Flatten011;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(7, 11, 5)]
[Flatten]
internal sealed partial class Flatten012;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(1, 2, 14)]
[Flatten]
internal sealed partial class Flatten013;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(48, 6, 14)]
[Flatten]
internal sealed partial class Flatten014;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(7, 4, 9)]
[Flatten]
internal sealed partial class Flatten015;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(31, 9, 4)]
[Flatten]
internal sealed partial class Flatten016;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(40, 11, 19)]
[Flatten]
internal sealed partial class Flatten017;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(16, 7, 2)]
[Flatten]
internal sealed partial class Flatten018;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(31, 4, 11)]
[Flatten]
internal sealed partial class Flatten019;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(32, 11, 15)]
[Flatten]
internal sealed partial class Flatten020;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(2, 5, 18)]
[Flatten]
internal sealed partial class Flatten021;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(15, 5, 8)]
[Flatten]
internal sealed partial class Flatten022;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(5, 9, 7)]
[Flatten]
internal sealed partial class Flatten023;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(31, 1, 1)]
[Flatten]
internal sealed partial class Flatten024;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(3, 9, 1)]
[Flatten]
internal sealed partial class Flatten025;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(32, 9, 7)]
[Flatten]
internal sealed partial class Flatten026;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(9, 9, 1)]
[Flatten]
internal sealed partial class Flatten027;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(8, 1, 14)]
[Flatten]
internal sealed partial class Flatten028;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(32, 9, 11)]
[Flatten]
internal sealed partial class Flatten029;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(16, 4, 19)]
[Flatten]
internal sealed partial class Flatten030;
#endif

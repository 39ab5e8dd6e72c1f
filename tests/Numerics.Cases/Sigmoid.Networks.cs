// Written by tests/Numerics.CaseWriter. Random networks: Sigmoid.

namespace CnnCompiler.Numerics.Cases;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(12, 1, 18)]
[Sigmoid]
internal sealed partial class Sigmoid001;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(17, 6, 14)]
[Sigmoid]
internal sealed partial class Sigmoid002;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(32, 1, 5)]
[Sigmoid]
internal sealed partial class Sigmoid003;

#if !FEW_NETWORKS
[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(12, 2, 8)]
[Sigmoid]
internal sealed partial class Sigmoid004;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(17, 6, 8)]
[Sigmoid]
internal sealed partial class Sigmoid005;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(2, 3, 7)]
[Sigmoid]
internal sealed partial class Sigmoid006;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(1, 2, 7)]
[Sigmoid]
internal sealed partial class Sigmoid007;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(1, 9, 16)]
[Sigmoid]
internal sealed partial class Sigmoid008;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(9, 1, 1)]
[Sigmoid]
internal sealed partial class Sigmoid009;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(17, 1, 1)]
[Sigmoid]
internal sealed partial class Sigmoid010;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(2, 6, 13)]
[Sigmoid]
internal sealed partial class Sigmoid011;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(7, 11, 5)]
[Sigmoid]
internal sealed partial class Sigmoid012;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(1, 2, 14)]
[Sigmoid]
internal sealed partial class Sigmoid013;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(48, 6, 14)]
[Sigmoid]
internal sealed partial class Sigmoid014;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(7, 4, 9)]
[Sigmoid]
internal sealed partial class Sigmoid015;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(31, 9, 4)]
[Sigmoid]
internal sealed partial class Sigmoid016;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(40, 11, 19)]
[Sigmoid]
internal sealed partial class Sigmoid017;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(16, 7, 2)]
[Sigmoid]
internal sealed partial class Sigmoid018;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(31, 4, 11)]
[Sigmoid]
internal sealed partial class Sigmoid019;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(32, 11, 15)]
[Sigmoid]
internal sealed partial class Sigmoid020;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(2, 5, 18)]
[Sigmoid]
internal sealed partial class Sigmoid021;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(15, 5, 8)]
[Sigmoid]
internal sealed partial class Sigmoid022;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(5, 9, 7)]
[Sigmoid]
internal sealed partial class Sigmoid023;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(31, 1, 1)]
[Sigmoid]
internal sealed partial class Sigmoid024;
#endif

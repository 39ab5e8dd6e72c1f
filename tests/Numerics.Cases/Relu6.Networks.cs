// Written by tests/Numerics.CaseWriter. Random networks: Relu6.

namespace CnnCompiler.Numerics.Cases;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(32, 4, 4)]
[Relu6]
internal sealed partial class Relu6001;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(12, 1, 1)]
[Relu6]
internal sealed partial class Relu6002;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(8, 3, 6)]
[Relu6]
internal sealed partial class Relu6003;

#if !FEW_NETWORKS
[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(40, 2, 19)]
[Relu6]
internal sealed partial class Relu6004;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(32, 11, 12)]
[Relu6]
internal sealed partial class Relu6005;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(16, 4, 14)]
[Relu6]
internal sealed partial class Relu6006;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(33, 2, 4)]
[Relu6]
internal sealed partial class Relu6007;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(24, 1, 4)]
[Relu6]
internal sealed partial class Relu6008;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(9, 5, 1)]
[Relu6]
internal sealed partial class Relu6009;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(5, 4, 17)]
[Relu6]
internal sealed partial class Relu6010;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(24, 11, 3)]
[Relu6]
internal sealed partial class Relu6011;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(24, 6, 14)]
[Relu6]
internal sealed partial class Relu6012;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(5, 1, 1)]
[Relu6]
internal sealed partial class Relu6013;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(2, 9, 2)]
[Relu6]
internal sealed partial class Relu6014;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(2, 3, 17)]
[Relu6]
internal sealed partial class Relu6015;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(2, 5, 19)]
[Relu6]
internal sealed partial class Relu6016;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(2, 1, 1)]
[Relu6]
internal sealed partial class Relu6017;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(12, 1, 1)]
[Relu6]
internal sealed partial class Relu6018;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(1, 5, 12)]
[Relu6]
internal sealed partial class Relu6019;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(5, 9, 7)]
[Relu6]
internal sealed partial class Relu6020;
#endif

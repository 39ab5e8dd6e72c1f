// Written by tests/Numerics.CaseWriter. Random networks: Scale.

namespace CnnCompiler.Numerics.Cases;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(32, 4, 4)]
[Scale]
internal sealed partial class Scale001;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(8, 1, 6)]
[Scale]
internal sealed partial class Scale002;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(16, 7, 9)]
[Relu, Scale(Bias = false), Relu]
internal sealed partial class Scale003;

#if !FEW_NETWORKS
[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(16, 1, 1)]
[Relu, Scale]
internal sealed partial class Scale004;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(24, 3, 4)]
[Scale(Bias = false)]
internal sealed partial class Scale005;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(5, 4, 17)]
[Scale(Bias = false), Conv(5, 3, Padding = 1)]
internal sealed partial class Scale006;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(24, 11, 12)]
[Scale, Relu]
internal sealed partial class Scale007;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(2, 9, 2)]
[Scale(Bias = false)]
internal sealed partial class Scale008;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(48, 10, 3)]
[Scale, Conv(5, 3, Padding = 1)]
internal sealed partial class Scale009;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(12, 1, 1)]
[Scale(Bias = false)]
internal sealed partial class Scale010;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(33, 2, 1)]
[Relu, Scale, Conv(5, 3, Padding = 1)]
internal sealed partial class Scale011;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(12, 1, 13)]
[Scale(Bias = false)]
internal sealed partial class Scale012;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(40, 5, 13)]
[Scale]
internal sealed partial class Scale013;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(2, 4, 1)]
[Relu, Scale]
internal sealed partial class Scale014;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(17, 1, 1)]
[Relu, Scale, Conv(5, 3, Padding = 1)]
internal sealed partial class Scale015;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(16, 2, 16)]
[Relu, Scale(Bias = false), Conv(5, 3, Padding = 1)]
internal sealed partial class Scale016;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(16, 1, 18)]
[Scale(Bias = false), Conv(5, 3, Padding = 1)]
internal sealed partial class Scale017;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(2, 7, 13)]
[Relu, Scale]
internal sealed partial class Scale018;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(31, 1, 5)]
[Relu, Scale, Conv(5, 3, Padding = 1)]
internal sealed partial class Scale019;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(7, 1, 1)]
[Relu, Scale(Bias = false), Relu]
internal sealed partial class Scale020;
#endif

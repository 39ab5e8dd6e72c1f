// Written by tests/Numerics.CaseWriter. Random networks: Pad.

namespace CnnCompiler.Numerics.Cases;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(15, 1, 7)]
[Relu, Pad(2, PaddingTop = 1, PaddingLeft = 2, PaddingRight = 0), Relu]
internal sealed partial class Pad001;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(31, 3, 18)]
[Relu, Pad(2, PaddingTop = 2, PaddingLeft = 3, PaddingRight = 2, Mode = PadMode.Reflect), Relu]
internal sealed partial class Pad002;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(48, 11, 1)]
[Pad(1), Relu]
internal sealed partial class Pad003;

#if !FEW_NETWORKS
[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(12, 1, 12)]
[Pad(0, Mode = PadMode.Reflect)]
internal sealed partial class Pad004;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(40, 1, 1)]
[Pad(3)]
internal sealed partial class Pad005;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(8, 4, 17)]
[Relu, Pad(0, PaddingTop = 0, PaddingLeft = 3, PaddingRight = 2), Conv(5, 3, Padding = 1)]
internal sealed partial class Pad006;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(3, 1, 1)]
[Pad(0, Mode = PadMode.Reflect)]
internal sealed partial class Pad007;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(1, 10, 14)]
[Relu, Pad(1)]
internal sealed partial class Pad008;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(31, 1, 1)]
[Pad(0, Mode = PadMode.Reflect)]
internal sealed partial class Pad009;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(8, 1, 1)]
[Pad(3, PaddingTop = 1, PaddingLeft = 2, PaddingRight = 2)]
internal sealed partial class Pad010;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(15, 4, 18)]
[Pad(2, PaddingTop = 0, PaddingLeft = 2, PaddingRight = 3)]
internal sealed partial class Pad011;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(17, 6, 1)]
[Relu, Pad(1, PaddingTop = 2, PaddingLeft = 0, PaddingRight = 0, Mode = PadMode.Reflect)]
internal sealed partial class Pad012;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(40, 11, 15)]
[Pad(0, PaddingTop = 2, PaddingLeft = 2, PaddingRight = 1)]
internal sealed partial class Pad013;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(12, 1, 8)]
[Relu, Pad(0, Mode = PadMode.Reflect)]
internal sealed partial class Pad014;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(16, 8, 12)]
[Relu, Pad(0, PaddingTop = 1, PaddingLeft = 2, PaddingRight = 0), Conv(5, 3, Padding = 1)]
internal sealed partial class Pad015;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(40, 7, 9)]
[Pad(1, PaddingTop = 3, PaddingLeft = 0, PaddingRight = 1), Conv(5, 3, Padding = 1)]
internal sealed partial class Pad016;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(31, 1, 1)]
[Relu, Pad(0, PaddingTop = 2, PaddingLeft = 0, PaddingRight = 1)]
internal sealed partial class Pad017;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(24, 1, 11)]
[Pad(0)]
internal sealed partial class Pad018;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(15, 4, 15)]
[Pad(3, Mode = PadMode.Reflect), Relu]
internal sealed partial class Pad019;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(24, 3, 3)]
[Pad(2, Mode = PadMode.Reflect), Conv(5, 3, Padding = 1)]
internal sealed partial class Pad020;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(32, 7, 11)]
[Pad(0, PaddingTop = 3, PaddingLeft = 1, PaddingRight = 1)]
internal sealed partial class Pad021;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(33, 1, 1)]
[Relu, Pad(0, Mode = PadMode.Reflect)]
internal sealed partial class Pad022;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(40, 12, 1)]
[Pad(0, Mode = PadMode.Reflect), Conv(5, 3, Padding = 1)]
internal sealed partial class Pad023;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(5, 8, 1)]
[Pad(3)]
internal sealed partial class Pad024;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(32, 9, 14)]
[Relu, Pad(3, Mode = PadMode.Reflect), Conv(5, 3, Padding = 1)]
internal sealed partial class Pad025;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(2, 8, 1)]
[Pad(0, Mode = PadMode.Reflect), Relu]
internal sealed partial class Pad026;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(5, 11, 1)]
[Pad(0, Mode = PadMode.Reflect)]
internal sealed partial class Pad027;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(16, 6, 15)]
[Relu, Pad(3)]
internal sealed partial class Pad028;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(31, 6, 3)]
[Relu, Pad(1, Mode = PadMode.Reflect), Conv(5, 3, Padding = 1)]
internal sealed partial class Pad029;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(32, 10, 9)]
[Pad(0, PaddingTop = 0, PaddingLeft = 1, PaddingRight = 2)]
internal sealed partial class Pad030;
#endif

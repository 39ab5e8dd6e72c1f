// Written by tests/Numerics.CaseWriter. Random networks: Residual.

namespace CnnCompiler.Numerics.Cases;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(9, 8, 7)]
[Conv(9, 1), Tanh, Tag("in")]
[Conv(33, 3, Padding = 1, Stride = 2), BatchNorm, Relu]
[Residual("in", Shortcut = Shortcut.Project), Tanh]
internal sealed partial class Residual001;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(8, 3, 17)]
[Conv(9, 3, Padding = 1, Stride = 2), BatchNorm, Relu]
[Residual("image", Shortcut = Shortcut.Pad), Conv(1, 3, Padding = 1)]
internal sealed partial class Residual002;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(31, 1, 1)]
[Conv(31, 1), Tag("in")]
[Conv(62, 3, Padding = 1, Stride = 2), Tanh]
[Residual("in", Shortcut = Shortcut.Pad), Tanh]
internal sealed partial class Residual003;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(16, 1, 1)]
[Conv(16, 1), Tanh, Tag("in")]
[Conv(9, 3, Padding = 1, Stride = 3)]
[Residual("in", Shortcut = Shortcut.Project), Relu]
internal sealed partial class Residual004;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(24, 11, 4)]
[Conv(24, 1), Tanh, Tag("in")]
[Conv(48, 3, Padding = 1, Stride = 3), BatchNorm, Relu]
[Residual("in", Shortcut = Shortcut.Pad), Tanh]
internal sealed partial class Residual005;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(9, 9, 14)]
[Conv(9, 1), Relu, Tag("in")]
[Conv(12, 3, Padding = 1, Stride = 2), BatchNorm, Relu]
[Residual("in", Shortcut = Shortcut.Project), Relu]
internal sealed partial class Residual006;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(15, 3, 1)]
[Conv(15, 3, Padding = 1), BatchNorm, Relu]
[Residual("image"), Conv(10, 3, Padding = 1)]
internal sealed partial class Residual007;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(32, 4, 19)]
[Conv(40, 3, Padding = 1, Stride = 2), Tanh]
[Residual("image", Shortcut = Shortcut.Project), Relu]
internal sealed partial class Residual008;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(31, 3, 1)]
[Conv(16, 3, Padding = 1, Stride = 2), BatchNorm, Relu]
[Residual("image", Shortcut = Shortcut.Project), Relu]
internal sealed partial class Residual009;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(8, 9, 3)]
[Conv(8, 1), Tanh, Tag("in")]
[Conv(24, 3, Padding = 1, StrideX = 2)]
[Residual("in", Shortcut = Shortcut.Pad), Relu]
internal sealed partial class Residual010;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(15, 1, 1)]
[Conv(15, 1), Tag("in")]
[Conv(4, 3, Padding = 1)]
[Residual("in", Shortcut = Shortcut.Project), Conv(12, 3, Padding = 1)]
internal sealed partial class Residual011;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(8, 1, 12)]
[Conv(48, 3, Padding = 1), BatchNorm, Relu]
[Residual("image", Shortcut = Shortcut.Project), Tanh]
internal sealed partial class Residual012;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(7, 1, 11)]
[Conv(7, 1), Tanh, Tag("in")]
[Conv(23, 3, Padding = 1), BatchNorm, Relu]
[Residual("in", Shortcut = Shortcut.Pad)]
internal sealed partial class Residual013;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(8, 6, 13)]
[Conv(8, 1), Tanh, Tag("in")]
[Conv(15, 3, Padding = 1, Stride = 3), BatchNorm, Relu]
[Residual("in", Shortcut = Shortcut.Project), Relu]
internal sealed partial class Residual014;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(33, 1, 6)]
[Conv(48, 3, Padding = 1, Stride = 2)]
[Residual("image", Shortcut = Shortcut.Project)]
internal sealed partial class Residual015;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(7, 4, 6)]
[Conv(8, 3, Padding = 1, Stride = 2)]
[Residual("image", Shortcut = Shortcut.Project), Relu]
internal sealed partial class Residual016;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(8, 4, 5)]
[Conv(8, 1), Tanh, Tag("in")]
[Conv(8, 3, Padding = 1), BatchNorm, Relu]
[Residual("in"), Tanh]
internal sealed partial class Residual017;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(33, 10, 16)]
[Conv(33, 1), Tag("in")]
[Conv(49, 3, Padding = 1, Stride = 2), Tanh]
[Residual("in", Shortcut = Shortcut.Pad)]
internal sealed partial class Residual018;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(17, 9, 4)]
[Conv(17, 1), Relu, Tag("in")]
[Conv(3, 3, Padding = 1), BatchNorm, Relu]
[Residual("in", Shortcut = Shortcut.Project)]
internal sealed partial class Residual019;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(3, 11, 4)]
[Conv(3, 1), Relu, Tag("in")]
[Conv(16, 3, Padding = 1, StrideX = 2), Tanh]
[Residual("in", Shortcut = Shortcut.Project), Relu]
internal sealed partial class Residual020;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(5, 9, 7)]
[Conv(5, 1), Tanh, Tag("in")]
[Conv(12, 3, Padding = 1)]
[Residual("in", Shortcut = Shortcut.Project), Relu]
internal sealed partial class Residual021;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(7, 10, 4)]
[Conv(7, 1), Relu, Tag("in")]
[Conv(7, 3, Padding = 1), BatchNorm, Relu]
[Residual("in"), Tanh]
internal sealed partial class Residual022;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(24, 4, 1)]
[Conv(24, 1), Relu, Tag("in")]
[Conv(24, 3, Padding = 1), BatchNorm, Relu]
[Residual("in", Shortcut = Shortcut.Project), Tanh]
internal sealed partial class Residual023;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(8, 5, 12)]
[Conv(17, 3, Padding = 1, Stride = 2), BatchNorm, Relu]
[Residual("image", Shortcut = Shortcut.Project), Tanh]
internal sealed partial class Residual024;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(4, 6, 16)]
[Conv(33, 3, Padding = 1, Stride = 2), BatchNorm, Relu]
[Residual("image", Shortcut = Shortcut.Project), Relu]
internal sealed partial class Residual025;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(8, 10, 19)]
[Conv(3, 3, Padding = 1, Stride = 2)]
[Residual("image", Shortcut = Shortcut.Project)]
internal sealed partial class Residual026;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(24, 1, 1)]
[Conv(24, 1), Tanh, Tag("in")]
[Conv(24, 3, Padding = 1), BatchNorm, Relu]
[Residual("in")]
internal sealed partial class Residual027;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(24, 3, 2)]
[Conv(24, 3, Padding = 1)]
[Residual("image"), Relu]
internal sealed partial class Residual028;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(40, 11, 15)]
[Conv(40, 1), Relu, Tag("in")]
[Conv(40, 3, Padding = 1)]
[Residual("in")]
internal sealed partial class Residual029;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(5, 4, 5)]
[Conv(4, 3, Padding = 1, Stride = 3), BatchNorm, Relu]
[Residual("image", Shortcut = Shortcut.Project)]
internal sealed partial class Residual030;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(32, 1, 1)]
[Conv(32, 1), Tanh, Tag("in")]
[Conv(16, 3, Padding = 1, Stride = 3), Tanh]
[Residual("in", Shortcut = Shortcut.Project), Tanh]
internal sealed partial class Residual031;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(4, 5, 15)]
[Conv(4, 1), Tag("in")]
[Conv(5, 3, Padding = 1, Stride = 2), Tanh]
[Residual("in", Shortcut = Shortcut.Pad), Relu]
internal sealed partial class Residual032;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(2, 6, 17)]
[Conv(2, 1), Tag("in")]
[Conv(2, 3, Padding = 1)]
[Residual("in"), Relu]
internal sealed partial class Residual033;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(5, 2, 9)]
[Conv(5, 3, Padding = 1), BatchNorm, Relu]
[Residual("image"), Conv(2, 3, Padding = 1)]
internal sealed partial class Residual034;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(3, 6, 16)]
[Conv(3, 1), Tag("in")]
[Conv(3, 3, Padding = 1), Tanh]
[Residual("in"), Relu]
internal sealed partial class Residual035;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(24, 2, 1)]
[Conv(1, 3, Padding = 1), Tanh]
[Residual("image", Shortcut = Shortcut.Project)]
internal sealed partial class Residual036;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(7, 2, 7)]
[Conv(15, 3, Padding = 1, StrideX = 2)]
[Residual("image", Shortcut = Shortcut.Project)]
internal sealed partial class Residual037;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(15, 9, 7)]
[Conv(17, 3, Padding = 1, Stride = 3), BatchNorm, Relu]
[Residual("image", Shortcut = Shortcut.Project), Tanh]
internal sealed partial class Residual038;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(24, 4, 13)]
[Conv(24, 1), Tanh, Tag("in")]
[Conv(17, 3, Padding = 1, Stride = 3), BatchNorm, Relu]
[Residual("in", Shortcut = Shortcut.Project), Tanh]
internal sealed partial class Residual039;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(32, 11, 17)]
[Conv(32, 1), Tag("in")]
[Conv(32, 3, Padding = 1), BatchNorm, Relu]
[Residual("in")]
internal sealed partial class Residual040;

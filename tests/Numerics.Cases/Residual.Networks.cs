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

#if !FEW_NETWORKS
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
#endif

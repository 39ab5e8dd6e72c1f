// Written by tests/Numerics.CaseWriter. Random networks: DepthToSpace.

namespace CnnCompiler.Numerics.Cases;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(8, 3, 3)]
[DepthToSpace(1)]
internal sealed partial class DepthToSpace001;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(24, 4, 5)]
[DepthToSpace(1, Order = DepthOrder.ChannelFirst), Relu]
internal sealed partial class DepthToSpace002;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(9, 1, 9)]
[Relu, DepthToSpace(3, Order = DepthOrder.ChannelFirst), Relu]
internal sealed partial class DepthToSpace003;

#if !FEW_NETWORKS
[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(288, 1, 6)]
[DepthToSpace(3, Order = DepthOrder.ChannelFirst), Conv(5, 3, Padding = 1)]
internal sealed partial class DepthToSpace004;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(72, 2, 9)]
[DepthToSpace(3, Order = DepthOrder.ChannelFirst), Relu]
internal sealed partial class DepthToSpace005;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(32, 1, 4)]
[Relu, DepthToSpace(1)]
internal sealed partial class DepthToSpace006;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(2, 3, 4)]
[Relu, DepthToSpace(1, Order = DepthOrder.ChannelFirst)]
internal sealed partial class DepthToSpace007;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(12, 3, 8)]
[Relu, DepthToSpace(1, Order = DepthOrder.ChannelFirst)]
internal sealed partial class DepthToSpace008;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(16, 4, 8)]
[DepthToSpace(2, Order = DepthOrder.ChannelFirst)]
internal sealed partial class DepthToSpace009;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(9, 4, 9)]
[DepthToSpace(1), Conv(5, 3, Padding = 1)]
internal sealed partial class DepthToSpace010;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(9, 3, 5)]
[DepthToSpace(1, Order = DepthOrder.ChannelFirst), Conv(5, 3, Padding = 1)]
internal sealed partial class DepthToSpace011;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(288, 3, 3)]
[Relu, DepthToSpace(3)]
internal sealed partial class DepthToSpace012;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(16, 2, 2)]
[DepthToSpace(2), Relu]
internal sealed partial class DepthToSpace013;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(18, 2, 9)]
[Relu, DepthToSpace(3, Order = DepthOrder.ChannelFirst)]
internal sealed partial class DepthToSpace014;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(81, 1, 4)]
[Relu, DepthToSpace(3), Conv(5, 3, Padding = 1)]
internal sealed partial class DepthToSpace015;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(16, 4, 3)]
[Relu, DepthToSpace(1)]
internal sealed partial class DepthToSpace016;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(5, 1, 8)]
[Relu, DepthToSpace(1, Order = DepthOrder.ChannelFirst)]
internal sealed partial class DepthToSpace017;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(9, 2, 5)]
[DepthToSpace(3, Order = DepthOrder.ChannelFirst)]
internal sealed partial class DepthToSpace018;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(18, 3, 7)]
[DepthToSpace(3), Relu]
internal sealed partial class DepthToSpace019;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(8, 5, 1)]
[DepthToSpace(1), Relu]
internal sealed partial class DepthToSpace020;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(16, 4, 6)]
[Relu, DepthToSpace(1, Order = DepthOrder.ChannelFirst)]
internal sealed partial class DepthToSpace021;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(108, 1, 1)]
[DepthToSpace(3), Relu]
internal sealed partial class DepthToSpace022;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(108, 1, 7)]
[DepthToSpace(3), Conv(5, 3, Padding = 1)]
internal sealed partial class DepthToSpace023;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(27, 1, 3)]
[Relu, DepthToSpace(3, Order = DepthOrder.ChannelFirst)]
internal sealed partial class DepthToSpace024;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(12, 2, 1)]
[DepthToSpace(1, Order = DepthOrder.ChannelFirst), Conv(5, 3, Padding = 1)]
internal sealed partial class DepthToSpace025;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(16, 5, 4)]
[Relu, DepthToSpace(2)]
internal sealed partial class DepthToSpace026;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(108, 5, 2)]
[Relu, DepthToSpace(3, Order = DepthOrder.ChannelFirst), Conv(5, 3, Padding = 1)]
internal sealed partial class DepthToSpace027;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(8, 3, 9)]
[DepthToSpace(1, Order = DepthOrder.ChannelFirst), Relu]
internal sealed partial class DepthToSpace028;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(36, 1, 9)]
[Relu, DepthToSpace(3), Relu]
internal sealed partial class DepthToSpace029;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(12, 5, 9)]
[Relu, DepthToSpace(1, Order = DepthOrder.ChannelFirst), Conv(5, 3, Padding = 1)]
internal sealed partial class DepthToSpace030;
#endif

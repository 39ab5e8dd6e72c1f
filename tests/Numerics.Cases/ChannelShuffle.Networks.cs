// Written by tests/Numerics.CaseWriter. Random networks: ChannelShuffle.

namespace CnnCompiler.Numerics.Cases;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(3, 2, 1)]
[Relu, ChannelShuffle(3)]
internal sealed partial class ChannelShuffle001;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(20, 10, 16)]
[Relu, ChannelShuffle(4), Conv(5, 3, Padding = 1)]
internal sealed partial class ChannelShuffle002;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(5, 5, 1)]
[Relu, ChannelShuffle(1)]
internal sealed partial class ChannelShuffle003;

#if !FEW_NETWORKS
[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(10, 1, 1)]
[ChannelShuffle(5), Conv(5, 3, Padding = 1)]
internal sealed partial class ChannelShuffle004;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(40, 8, 4)]
[Relu, ChannelShuffle(5), Conv(5, 3, Padding = 1)]
internal sealed partial class ChannelShuffle005;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(3, 7, 2)]
[ChannelShuffle(1)]
internal sealed partial class ChannelShuffle006;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(2, 4, 2)]
[ChannelShuffle(1)]
internal sealed partial class ChannelShuffle007;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(4, 7, 17)]
[Relu, ChannelShuffle(4)]
internal sealed partial class ChannelShuffle008;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(10, 8, 19)]
[ChannelShuffle(2)]
internal sealed partial class ChannelShuffle009;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(10, 5, 9)]
[ChannelShuffle(5)]
internal sealed partial class ChannelShuffle010;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(5, 2, 1)]
[Relu, ChannelShuffle(5)]
internal sealed partial class ChannelShuffle011;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(8, 3, 4)]
[ChannelShuffle(4), Conv(5, 3, Padding = 1)]
internal sealed partial class ChannelShuffle012;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(9, 6, 1)]
[ChannelShuffle(3)]
internal sealed partial class ChannelShuffle013;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(51, 10, 9)]
[ChannelShuffle(3)]
internal sealed partial class ChannelShuffle014;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(5, 8, 5)]
[Relu, ChannelShuffle(5)]
internal sealed partial class ChannelShuffle015;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(85, 8, 8)]
[Relu, ChannelShuffle(5)]
internal sealed partial class ChannelShuffle016;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(24, 2, 4)]
[Relu, ChannelShuffle(3), Conv(5, 3, Padding = 1)]
internal sealed partial class ChannelShuffle017;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(64, 6, 3)]
[Relu, ChannelShuffle(4)]
internal sealed partial class ChannelShuffle018;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(10, 1, 10)]
[Relu, ChannelShuffle(2)]
internal sealed partial class ChannelShuffle019;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(25, 11, 9)]
[ChannelShuffle(5)]
internal sealed partial class ChannelShuffle020;
#endif

// Written by tests/Numerics.CaseWriter. Random networks: SpaceToDepth.

namespace CnnCompiler.Numerics.Cases;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(8, 3, 3)]
[SpaceToDepth(1)]
internal sealed partial class SpaceToDepth001;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(3, 10, 16)]
[SpaceToDepth(2)]
internal sealed partial class SpaceToDepth002;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(32, 4, 12)]
[SpaceToDepth(2), Conv(5, 3, Padding = 1)]
internal sealed partial class SpaceToDepth003;

#if !FEW_NETWORKS
[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(4, 5, 1)]
[SpaceToDepth(1), Relu]
internal sealed partial class SpaceToDepth004;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(1, 8, 4)]
[Relu, SpaceToDepth(2)]
internal sealed partial class SpaceToDepth005;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(12, 12, 27)]
[SpaceToDepth(3)]
internal sealed partial class SpaceToDepth006;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(8, 3, 15)]
[Relu, SpaceToDepth(3)]
internal sealed partial class SpaceToDepth007;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(2, 3, 4)]
[Relu, SpaceToDepth(1)]
internal sealed partial class SpaceToDepth008;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(16, 3, 2)]
[Relu, SpaceToDepth(1)]
internal sealed partial class SpaceToDepth009;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(32, 4, 2)]
[Relu, SpaceToDepth(1), Relu]
internal sealed partial class SpaceToDepth010;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(5, 3, 6)]
[SpaceToDepth(1)]
internal sealed partial class SpaceToDepth011;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(24, 15, 6)]
[SpaceToDepth(3), Conv(5, 3, Padding = 1)]
internal sealed partial class SpaceToDepth012;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(3, 2, 12)]
[Relu, SpaceToDepth(2), Relu]
internal sealed partial class SpaceToDepth013;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(32, 5, 3)]
[Relu, SpaceToDepth(1)]
internal sealed partial class SpaceToDepth014;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(4, 4, 4)]
[SpaceToDepth(2), Relu]
internal sealed partial class SpaceToDepth015;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(9, 2, 9)]
[Relu, SpaceToDepth(1)]
internal sealed partial class SpaceToDepth016;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(12, 1, 9)]
[Relu, SpaceToDepth(1)]
internal sealed partial class SpaceToDepth017;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(1, 6, 27)]
[SpaceToDepth(3), Conv(5, 3, Padding = 1)]
internal sealed partial class SpaceToDepth018;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(5, 1, 9)]
[SpaceToDepth(1)]
internal sealed partial class SpaceToDepth019;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(12, 8, 8)]
[SpaceToDepth(2), Relu]
internal sealed partial class SpaceToDepth020;
#endif

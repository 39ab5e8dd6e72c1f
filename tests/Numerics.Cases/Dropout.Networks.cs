// Written by tests/Numerics.CaseWriter. Random networks: Dropout.

namespace CnnCompiler.Numerics.Cases;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(12, 1, 1)]
[Dropout(0, Spatial = true)]
internal sealed partial class Dropout001;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(7, 4, 13)]
[Dropout(0)]
internal sealed partial class Dropout002;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(3, 1, 1)]
[Dropout(0, Spatial = true)]
internal sealed partial class Dropout003;

#if !FEW_NETWORKS
[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(40, 6, 12)]
[Dropout(0)]
internal sealed partial class Dropout004;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(7, 1, 8)]
[Dropout(0)]
internal sealed partial class Dropout005;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(7, 5, 12)]
[Dropout(0, Spatial = true)]
internal sealed partial class Dropout006;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(1, 9, 16)]
[Dropout(0)]
internal sealed partial class Dropout007;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(5, 2, 13)]
[Dropout(0)]
internal sealed partial class Dropout008;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(4, 5, 8)]
[Dropout(0)]
internal sealed partial class Dropout009;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(24, 6, 18)]
[Dropout(0, Spatial = true)]
internal sealed partial class Dropout010;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(48, 6, 14)]
[Dropout(0)]
internal sealed partial class Dropout011;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(7, 12, 1)]
[Dropout(0, Spatial = true)]
internal sealed partial class Dropout012;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(48, 4, 15)]
[Dropout(0)]
internal sealed partial class Dropout013;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(17, 2, 14)]
[Dropout(0, Spatial = true)]
internal sealed partial class Dropout014;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(15, 11, 16)]
[Dropout(0)]
internal sealed partial class Dropout015;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(32, 11, 15)]
[Dropout(0, Spatial = true)]
internal sealed partial class Dropout016;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(32, 6, 3)]
[Dropout(0, Spatial = true)]
internal sealed partial class Dropout017;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(15, 7, 19)]
[Dropout(0, Spatial = true)]
internal sealed partial class Dropout018;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(32, 2, 15)]
[Dropout(0, Spatial = true)]
internal sealed partial class Dropout019;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(7, 9, 9)]
[Dropout(0, Spatial = true)]
internal sealed partial class Dropout020;
#endif

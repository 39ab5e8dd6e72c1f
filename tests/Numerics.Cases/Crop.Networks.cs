// Written by tests/Numerics.CaseWriter. Random networks: Crop.

namespace CnnCompiler.Numerics.Cases;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(4, 4, 4)]
[Crop(MarginTop = 0, MarginBottom = 0, MarginLeft = 1, MarginRight = 0), Conv(5, 3, Padding = 1)]
internal sealed partial class Crop001;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(16, 9, 2)]
[Crop(MarginTop = 7, MarginBottom = 1, MarginLeft = 0, MarginRight = 1)]
internal sealed partial class Crop002;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(12, 2, 2)]
[Relu, Crop(MarginTop = 1, MarginBottom = 0, MarginLeft = 0, MarginRight = 0)]
internal sealed partial class Crop003;

#if !FEW_NETWORKS
[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(40, 2, 3)]
[Relu, Crop(MarginTop = 1, MarginBottom = 0, MarginLeft = 2, MarginRight = 0)]
internal sealed partial class Crop004;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(4, 4, 2)]
[Relu, Crop(MarginTop = 2, MarginBottom = 0, MarginLeft = 0, MarginRight = 1), Conv(5, 3, Padding = 1)]
internal sealed partial class Crop005;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(17, 11, 7)]
[Crop(MarginTop = 6, MarginBottom = 2, MarginLeft = 5, MarginRight = 1), Relu]
internal sealed partial class Crop006;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(4, 6, 19)]
[Crop(MarginTop = 5, MarginBottom = 0, MarginLeft = 11, MarginRight = 5)]
internal sealed partial class Crop007;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(3, 1, 1)]
[Crop(1), Relu]
internal sealed partial class Crop008;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(15, 10, 19)]
[Crop(8, 13)]
internal sealed partial class Crop009;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(32, 4, 5)]
[Crop(MarginTop = 0, MarginBottom = 1, MarginLeft = 1, MarginRight = 2)]
internal sealed partial class Crop010;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(12, 2, 1)]
[Crop(1)]
internal sealed partial class Crop011;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(5, 7, 17)]
[Crop(6, 8)]
internal sealed partial class Crop012;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(7, 8, 14)]
[Crop(5, 2)]
internal sealed partial class Crop013;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(31, 8, 17)]
[Crop(MarginTop = 4, MarginBottom = 1, MarginLeft = 15, MarginRight = 0), Relu]
internal sealed partial class Crop014;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(12, 1, 1)]
[Crop(MarginTop = 0, MarginBottom = 0, MarginLeft = 0, MarginRight = 0), Relu]
internal sealed partial class Crop015;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(33, 6, 17)]
[Crop(MarginTop = 2, MarginBottom = 3, MarginLeft = 3, MarginRight = 2)]
internal sealed partial class Crop016;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(1, 4, 3)]
[Relu, Crop(MarginTop = 2, MarginBottom = 1, MarginLeft = 2, MarginRight = 0), Conv(5, 3, Padding = 1)]
internal sealed partial class Crop017;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(15, 1, 1)]
[Crop(MarginTop = 0, MarginBottom = 0, MarginLeft = 0, MarginRight = 0)]
internal sealed partial class Crop018;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(16, 1, 5)]
[Crop(1, 2)]
internal sealed partial class Crop019;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(48, 5, 10)]
[Relu, Crop(MarginTop = 0, MarginBottom = 0, MarginLeft = 1, MarginRight = 7)]
internal sealed partial class Crop020;
#endif

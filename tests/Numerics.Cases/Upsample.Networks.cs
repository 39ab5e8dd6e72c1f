// Written by tests/Numerics.CaseWriter. Random networks: Upsample.

namespace CnnCompiler.Numerics.Cases;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(9, 8, 7)]
[Upsample(2, 1, Mode = UpsampleMode.Bilinear, AlignCorners = true), Relu]
internal sealed partial class Upsample001;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(33, 4, 5)]
[Upsample(3, Mode = UpsampleMode.Bilinear)]
internal sealed partial class Upsample002;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(12, 10, 16)]
[Relu, Upsample(1)]
internal sealed partial class Upsample003;

#if !FEW_NETWORKS
[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(4, 6, 11)]
[Upsample(3, Mode = UpsampleMode.Bilinear)]
internal sealed partial class Upsample004;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(7, 5, 3)]
[Upsample(3)]
internal sealed partial class Upsample005;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(17, 10, 1)]
[Upsample(1, 3, Mode = UpsampleMode.Bilinear, AlignCorners = true)]
internal sealed partial class Upsample006;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(48, 6, 4)]
[Upsample(2, 1, Mode = UpsampleMode.Bilinear, AlignCorners = true), Conv(5, 3, Padding = 1)]
internal sealed partial class Upsample007;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(2, 10, 7)]
[Upsample(2, Mode = UpsampleMode.Bilinear), Relu]
internal sealed partial class Upsample008;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(7, 1, 1)]
[Upsample(4, Mode = UpsampleMode.Bilinear, AlignCorners = true)]
internal sealed partial class Upsample009;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(2, 4, 18)]
[Upsample(3, Mode = UpsampleMode.Bilinear, AlignCorners = true), Relu]
internal sealed partial class Upsample010;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(16, 1, 15)]
[Relu, Upsample(3, Mode = UpsampleMode.Bilinear, AlignCorners = true)]
internal sealed partial class Upsample011;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(8, 9, 3)]
[Upsample(2, Mode = UpsampleMode.Bilinear, AlignCorners = true)]
internal sealed partial class Upsample012;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(17, 2, 19)]
[Relu, Upsample(2), Relu]
internal sealed partial class Upsample013;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(24, 1, 17)]
[Upsample(4, Mode = UpsampleMode.Bilinear), Relu]
internal sealed partial class Upsample014;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(2, 1, 13)]
[Upsample(1, 3, Mode = UpsampleMode.Bilinear, AlignCorners = true)]
internal sealed partial class Upsample015;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(33, 10, 6)]
[Relu, Upsample(2, 3)]
internal sealed partial class Upsample016;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(8, 6, 13)]
[Upsample(1, 3, Mode = UpsampleMode.Bilinear, AlignCorners = true), Conv(5, 3, Padding = 1)]
internal sealed partial class Upsample017;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(5, 5, 15)]
[Upsample(2, Mode = UpsampleMode.Bilinear), Relu]
internal sealed partial class Upsample018;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(17, 4, 8)]
[Upsample(3), Conv(5, 3, Padding = 1)]
internal sealed partial class Upsample019;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(15, 1, 2)]
[Relu, Upsample(2), Conv(5, 3, Padding = 1)]
internal sealed partial class Upsample020;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(17, 6, 14)]
[Relu, Upsample(4, Mode = UpsampleMode.Bilinear, AlignCorners = true)]
internal sealed partial class Upsample021;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(40, 10, 17)]
[Upsample(2)]
internal sealed partial class Upsample022;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(5, 8, 1)]
[Upsample(2, 3, Mode = UpsampleMode.Bilinear, AlignCorners = true), Conv(5, 3, Padding = 1)]
internal sealed partial class Upsample023;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(48, 11, 18)]
[Relu, Upsample(1, 2, Mode = UpsampleMode.Bilinear, AlignCorners = true)]
internal sealed partial class Upsample024;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(7, 9, 19)]
[Upsample(1, Mode = UpsampleMode.Bilinear)]
internal sealed partial class Upsample025;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(17, 6, 10)]
[Relu, Upsample(4), Relu]
internal sealed partial class Upsample026;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(24, 1, 4)]
[Relu, Upsample(4, Mode = UpsampleMode.Bilinear), Conv(5, 3, Padding = 1)]
internal sealed partial class Upsample027;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(3, 2, 19)]
[Upsample(1, Mode = UpsampleMode.Bilinear, AlignCorners = true)]
internal sealed partial class Upsample028;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(8, 10, 13)]
[Upsample(1, Mode = UpsampleMode.Bilinear)]
internal sealed partial class Upsample029;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(40, 4, 14)]
[Relu, Upsample(3, 2, Mode = UpsampleMode.Bilinear, AlignCorners = true)]
internal sealed partial class Upsample030;
#endif

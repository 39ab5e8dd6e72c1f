// Written by tests/Numerics.CaseWriter. Random networks: Elu.

namespace CnnCompiler.Numerics.Cases;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(1, 7, 10)]
[Elu]
internal sealed partial class Elu001;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(3, 2, 1)]
[Elu]
internal sealed partial class Elu002;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(9, 10, 1)]
[Elu(Alpha = 1.5)]
internal sealed partial class Elu003;

#if !FEW_NETWORKS
[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(5, 11, 15)]
[Elu(Alpha = 0.25)]
internal sealed partial class Elu004;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(24, 11, 6)]
[Elu(Alpha = 1.5)]
internal sealed partial class Elu005;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(32, 9, 5)]
[Elu(Alpha = 0.25)]
internal sealed partial class Elu006;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(16, 10, 17)]
[Elu(Alpha = 0.25)]
internal sealed partial class Elu007;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(16, 11, 9)]
[Elu(Alpha = 1.5)]
internal sealed partial class Elu008;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(40, 1, 1)]
[Elu]
internal sealed partial class Elu009;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(5, 7, 5)]
[Elu]
internal sealed partial class Elu010;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(8, 9, 1)]
[Elu]
internal sealed partial class Elu011;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(32, 2, 6)]
[Elu(Alpha = 1.5)]
internal sealed partial class Elu012;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(3, 7, 2)]
[Elu(Alpha = 1.5)]
internal sealed partial class Elu013;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(8, 3, 19)]
[Elu(Alpha = 0.25)]
internal sealed partial class Elu014;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(32, 2, 2)]
[Elu(Alpha = 0.25)]
internal sealed partial class Elu015;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(3, 7, 2)]
[Elu]
internal sealed partial class Elu016;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(16, 5, 7)]
[Elu(Alpha = 0.25)]
internal sealed partial class Elu017;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(8, 1, 1)]
[Elu]
internal sealed partial class Elu018;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(40, 1, 1)]
[Elu]
internal sealed partial class Elu019;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(24, 10, 10)]
[Elu(Alpha = 1.5)]
internal sealed partial class Elu020;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(15, 8, 1)]
[Elu(Alpha = 1.5)]
internal sealed partial class Elu021;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(5, 2, 6)]
[Elu]
internal sealed partial class Elu022;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(15, 8, 18)]
[Elu]
internal sealed partial class Elu023;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(9, 1, 1)]
[Elu(Alpha = 1.5)]
internal sealed partial class Elu024;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(40, 8, 19)]
[Elu(Alpha = 1.5)]
internal sealed partial class Elu025;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(40, 11, 15)]
[Elu(Alpha = 1.5)]
internal sealed partial class Elu026;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(16, 10, 12)]
[Elu]
internal sealed partial class Elu027;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(8, 5, 15)]
[Elu]
internal sealed partial class Elu028;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(5, 7, 5)]
[Elu(Alpha = 1.5)]
internal sealed partial class Elu029;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(16, 8, 12)]
[Elu]
internal sealed partial class Elu030;
#endif

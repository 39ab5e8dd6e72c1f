// Written by tests/Numerics.CaseWriter. Random networks: PRelu.

namespace CnnCompiler.Numerics.Cases;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(32, 5, 1)]
[PRelu(Shared = true)]
internal sealed partial class PRelu001;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(5, 6, 19)]
[PRelu]
internal sealed partial class PRelu002;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(40, 2, 19)]
[PRelu]
internal sealed partial class PRelu003;

#if !FEW_NETWORKS
[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(9, 2, 16)]
[PRelu]
internal sealed partial class PRelu004;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(16, 1, 1)]
[PRelu]
internal sealed partial class PRelu005;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(3, 1, 1)]
[PRelu(Shared = true)]
internal sealed partial class PRelu006;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(24, 1, 4)]
[PRelu]
internal sealed partial class PRelu007;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(32, 11, 14)]
[PRelu]
internal sealed partial class PRelu008;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(2, 8, 9)]
[PRelu]
internal sealed partial class PRelu009;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(24, 6, 14)]
[PRelu]
internal sealed partial class PRelu010;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(1, 5, 5)]
[PRelu(Shared = true)]
internal sealed partial class PRelu011;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(2, 3, 17)]
[PRelu]
internal sealed partial class PRelu012;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(1, 11, 3)]
[PRelu]
internal sealed partial class PRelu013;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(12, 1, 1)]
[PRelu]
internal sealed partial class PRelu014;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(17, 10, 2)]
[PRelu]
internal sealed partial class PRelu015;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(9, 10, 15)]
[PRelu]
internal sealed partial class PRelu016;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(5, 3, 17)]
[PRelu(Shared = true)]
internal sealed partial class PRelu017;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(33, 7, 18)]
[PRelu]
internal sealed partial class PRelu018;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(2, 4, 6)]
[PRelu(Shared = true)]
internal sealed partial class PRelu019;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(17, 11, 2)]
[PRelu(Shared = true)]
internal sealed partial class PRelu020;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(5, 9, 15)]
[PRelu(Shared = true)]
internal sealed partial class PRelu021;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(2, 5, 11)]
[PRelu(Shared = true)]
internal sealed partial class PRelu022;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(33, 2, 15)]
[PRelu]
internal sealed partial class PRelu023;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(2, 7, 13)]
[PRelu]
internal sealed partial class PRelu024;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(4, 7, 7)]
[PRelu(Shared = true)]
internal sealed partial class PRelu025;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(1, 2, 17)]
[PRelu]
internal sealed partial class PRelu026;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(31, 5, 14)]
[PRelu(Shared = true)]
internal sealed partial class PRelu027;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(32, 1, 1)]
[PRelu]
internal sealed partial class PRelu028;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(9, 1, 1)]
[PRelu]
internal sealed partial class PRelu029;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(48, 1, 4)]
[PRelu(Shared = true)]
internal sealed partial class PRelu030;
#endif

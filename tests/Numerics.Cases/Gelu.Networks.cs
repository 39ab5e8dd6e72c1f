// Written by tests/Numerics.CaseWriter. Random networks: Gelu.

namespace CnnCompiler.Numerics.Cases;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(4, 6, 1)]
[Gelu]
internal sealed partial class Gelu001;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(1, 8, 7)]
[Gelu]
internal sealed partial class Gelu002;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(1, 9, 5)]
[Gelu(Approximate = GeluForm.Tanh)]
internal sealed partial class Gelu003;

#if !FEW_NETWORKS
[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(1, 8, 18)]
[Gelu]
internal sealed partial class Gelu004;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(12, 1, 9)]
[Gelu(Approximate = GeluForm.Tanh)]
internal sealed partial class Gelu005;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(12, 1, 1)]
[Gelu]
internal sealed partial class Gelu006;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(16, 9, 10)]
[Gelu(Approximate = GeluForm.Tanh)]
internal sealed partial class Gelu007;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(2, 9, 2)]
[Gelu]
internal sealed partial class Gelu008;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(17, 4, 7)]
[Gelu]
internal sealed partial class Gelu009;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(1, 9, 9)]
[Gelu(Approximate = GeluForm.Tanh)]
internal sealed partial class Gelu010;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(8, 8, 10)]
[Gelu]
internal sealed partial class Gelu011;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(2, 11, 7)]
[Gelu]
internal sealed partial class Gelu012;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(16, 3, 6)]
[Gelu(Approximate = GeluForm.Tanh)]
internal sealed partial class Gelu013;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(8, 9, 19)]
[Gelu(Approximate = GeluForm.Tanh)]
internal sealed partial class Gelu014;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(5, 5, 5)]
[Gelu(Approximate = GeluForm.Tanh)]
internal sealed partial class Gelu015;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(31, 7, 15)]
[Gelu]
internal sealed partial class Gelu016;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(3, 1, 1)]
[Gelu(Approximate = GeluForm.Tanh)]
internal sealed partial class Gelu017;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(17, 1, 8)]
[Gelu]
internal sealed partial class Gelu018;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(15, 10, 19)]
[Gelu]
internal sealed partial class Gelu019;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(40, 9, 10)]
[Gelu]
internal sealed partial class Gelu020;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(32, 5, 1)]
[Gelu(Approximate = GeluForm.Tanh)]
internal sealed partial class Gelu021;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(4, 6, 16)]
[Gelu]
internal sealed partial class Gelu022;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(12, 4, 6)]
[Gelu]
internal sealed partial class Gelu023;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(4, 10, 18)]
[Gelu]
internal sealed partial class Gelu024;
#endif

// Written by tests/Numerics.CaseWriter. Random networks: LeakyRelu.

namespace CnnCompiler.Numerics.Cases;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(2, 1, 14)]
[LeakyRelu(Alpha = 0)]
internal sealed partial class LeakyRelu001;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(2, 1, 19)]
[LeakyRelu(Alpha = 0.3)]
internal sealed partial class LeakyRelu002;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(31, 11, 11)]
[LeakyRelu]
internal sealed partial class LeakyRelu003;

#if !FEW_NETWORKS
[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(12, 10, 16)]
[LeakyRelu(Alpha = 0)]
internal sealed partial class LeakyRelu004;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(7, 8, 10)]
[LeakyRelu(Alpha = 0.3)]
internal sealed partial class LeakyRelu005;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(24, 8, 11)]
[LeakyRelu]
internal sealed partial class LeakyRelu006;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(48, 9, 11)]
[LeakyRelu(Alpha = 0)]
internal sealed partial class LeakyRelu007;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(3, 10, 12)]
[LeakyRelu]
internal sealed partial class LeakyRelu008;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(40, 11, 19)]
[LeakyRelu]
internal sealed partial class LeakyRelu009;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(4, 1, 1)]
[LeakyRelu(Alpha = 0)]
internal sealed partial class LeakyRelu010;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(33, 1, 2)]
[LeakyRelu(Alpha = 0.3)]
internal sealed partial class LeakyRelu011;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(31, 1, 1)]
[LeakyRelu(Alpha = 0.3)]
internal sealed partial class LeakyRelu012;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(2, 3, 4)]
[LeakyRelu]
internal sealed partial class LeakyRelu013;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(8, 1, 1)]
[LeakyRelu]
internal sealed partial class LeakyRelu014;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(2, 1, 9)]
[LeakyRelu(Alpha = 0)]
internal sealed partial class LeakyRelu015;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(40, 1, 6)]
[LeakyRelu(Alpha = 0)]
internal sealed partial class LeakyRelu016;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(40, 3, 4)]
[LeakyRelu(Alpha = 0)]
internal sealed partial class LeakyRelu017;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(15, 2, 19)]
[LeakyRelu(Alpha = 0)]
internal sealed partial class LeakyRelu018;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(31, 8, 19)]
[LeakyRelu(Alpha = 0.3)]
internal sealed partial class LeakyRelu019;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(31, 11, 1)]
[LeakyRelu(Alpha = 0.3)]
internal sealed partial class LeakyRelu020;
#endif

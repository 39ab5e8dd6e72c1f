// Written by tests/Numerics.CaseWriter. Random networks: BatchNorm.

namespace CnnCompiler.Numerics.Cases;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(2, 3, 14)]
[BatchNorm(Momentum = 0.3)]
internal sealed partial class BatchNorm001;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(7, 1, 1)]
[Conv(7, 3, Border = Border.Same, Groups = 7, Bias = false), BatchNorm(Epsilon = 0.1, Momentum = 1.0), Tanh]
internal sealed partial class BatchNorm002;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(4, 1, 1)]
[BatchNorm, Relu]
internal sealed partial class BatchNorm003;

#if !FEW_NETWORKS
[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(40, 1, 6)]
[Conv(40, 3, Border = Border.Same, Groups = 40), BatchNorm]
internal sealed partial class BatchNorm004;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(31, 1, 1)]
[Relu, BatchNorm, Tanh]
internal sealed partial class BatchNorm005;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(5, 9, 5)]
[BatchNorm(Epsilon = 0.1, Momentum = 1.0), Relu]
internal sealed partial class BatchNorm006;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(15, 10, 5)]
[Dense(1), BatchNorm(Epsilon = 0.1, Momentum = 1.0)]
internal sealed partial class BatchNorm007;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(33, 6, 7)]
[Relu, BatchNorm, Tanh]
internal sealed partial class BatchNorm008;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(2, 2, 6)]
[BatchNorm(Momentum = 0.3)]
internal sealed partial class BatchNorm009;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(9, 3, 8)]
[Relu, BatchNorm(Momentum = 0.3), Relu]
internal sealed partial class BatchNorm010;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(5, 3, 15)]
[Conv(5, 3, Border = Border.Same, Groups = 5, Bias = false), BatchNorm, Relu]
internal sealed partial class BatchNorm011;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(12, 9, 10)]
[Dense(17), BatchNorm(Epsilon = 0.001)]
internal sealed partial class BatchNorm012;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(12, 1, 2)]
[Relu, BatchNorm(Epsilon = 0.1, Momentum = 1.0), Tanh]
internal sealed partial class BatchNorm013;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(24, 9, 8)]
[BatchNorm(Epsilon = 0.001), Relu]
internal sealed partial class BatchNorm014;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(8, 1, 8)]
[BatchNorm(Epsilon = 0.001)]
internal sealed partial class BatchNorm015;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(33, 10, 18)]
[Conv(48, 2, PaddingTop = 0, PaddingBottom = 3, PaddingLeft = 2, PaddingRight = 2, StrideY = 2, StrideX = 1), BatchNorm(Epsilon = 0.001), Tanh]
internal sealed partial class BatchNorm016;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(12, 11, 7)]
[BatchNorm(Epsilon = 0.001), Relu]
internal sealed partial class BatchNorm017;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(16, 9, 5)]
[BatchNorm, Relu]
internal sealed partial class BatchNorm018;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(8, 6, 2)]
[Conv(8, 3, Border = Border.Same, Groups = 8), BatchNorm(Epsilon = 0.1, Momentum = 1.0), Tanh]
internal sealed partial class BatchNorm019;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(17, 1, 1)]
[BatchNorm(Epsilon = 0.001)]
internal sealed partial class BatchNorm020;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(24, 6, 4)]
[Relu, BatchNorm(Epsilon = 0.1, Momentum = 1.0), Relu]
internal sealed partial class BatchNorm021;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(48, 8, 5)]
[BatchNorm(Epsilon = 0.001), Relu]
internal sealed partial class BatchNorm022;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(48, 11, 5)]
[Conv(48, 3, Border = Border.Same, Groups = 48), BatchNorm(Epsilon = 0.1, Momentum = 1.0), Tanh]
internal sealed partial class BatchNorm023;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(9, 9, 1)]
[Relu, BatchNorm, Tanh]
internal sealed partial class BatchNorm024;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(48, 1, 14)]
[Conv(48, 3, Border = Border.Same, Groups = 48, Bias = false), BatchNorm, Relu]
internal sealed partial class BatchNorm025;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(12, 5, 17)]
[BatchNorm(Epsilon = 0.1, Momentum = 1.0), Relu]
internal sealed partial class BatchNorm026;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(2, 9, 14)]
[Dense(38), BatchNorm(Epsilon = 0.1, Momentum = 1.0)]
internal sealed partial class BatchNorm027;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(2, 3, 2)]
[Relu, BatchNorm(Epsilon = 0.1, Momentum = 1.0), Relu]
internal sealed partial class BatchNorm028;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(32, 4, 8)]
[BatchNorm, Relu]
internal sealed partial class BatchNorm029;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(9, 1, 5)]
[Conv(24, 1, Padding = 1, StrideY = 1, StrideX = 2, Dilation = 2), BatchNorm(Epsilon = 0.1, Momentum = 1.0), Tanh]
internal sealed partial class BatchNorm030;
#endif

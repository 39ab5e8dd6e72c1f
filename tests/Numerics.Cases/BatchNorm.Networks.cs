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

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(5, 7, 18)]
[BatchNorm(Epsilon = 0.1, Momentum = 1.0), Tanh]
internal sealed partial class BatchNorm031;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(24, 8, 17)]
[Conv(24, 3, Border = Border.Same, Groups = 24), BatchNorm(Epsilon = 0.001)]
internal sealed partial class BatchNorm032;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(9, 1, 1)]
[BatchNorm(Epsilon = 0.1, Momentum = 1.0)]
internal sealed partial class BatchNorm033;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(5, 5, 8)]
[BatchNorm(Epsilon = 0.001), Relu]
internal sealed partial class BatchNorm034;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(32, 2, 3)]
[Conv(9, 5, PaddingTop = 2, PaddingBottom = 1, PaddingLeft = 1, PaddingRight = 1, StrideY = 3, StrideX = 2), BatchNorm(Epsilon = 0.1, Momentum = 1.0), Tanh]
internal sealed partial class BatchNorm035;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(4, 11, 8)]
[BatchNorm(Epsilon = 0.1, Momentum = 1.0), Relu]
internal sealed partial class BatchNorm036;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(7, 1, 8)]
[BatchNorm(Epsilon = 0.1, Momentum = 1.0)]
internal sealed partial class BatchNorm037;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(12, 1, 9)]
[Conv(7, 1, 3, PaddingTop = 1, PaddingBottom = 1, PaddingLeft = 3, PaddingRight = 2, StrideY = 2, StrideX = 3, DilationY = 3, DilationX = 1, Bias = false), BatchNorm, Relu]
internal sealed partial class BatchNorm038;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(4, 8, 6)]
[Relu, BatchNorm(Epsilon = 0.1, Momentum = 1.0), Relu]
internal sealed partial class BatchNorm039;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(33, 1, 6)]
[Relu, BatchNorm(Momentum = 0.3), Relu]
internal sealed partial class BatchNorm040;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(3, 6, 15)]
[Conv(5, 4, 2, PaddingTop = 1, PaddingBottom = 3, PaddingLeft = 2, PaddingRight = 2, StrideY = 1, StrideX = 2, DilationY = 2, DilationX = 1, Bias = false), BatchNorm, Relu]
internal sealed partial class BatchNorm041;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(32, 6, 4)]
[Conv(32, 3, Border = Border.Same, Groups = 32), BatchNorm, Relu]
internal sealed partial class BatchNorm042;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(17, 11, 15)]
[BatchNorm(Epsilon = 0.001), Relu]
internal sealed partial class BatchNorm043;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(32, 9, 1)]
[Relu, BatchNorm(Epsilon = 0.001), Tanh]
internal sealed partial class BatchNorm044;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(32, 1, 1)]
[Relu, BatchNorm(Epsilon = 0.1, Momentum = 1.0)]
internal sealed partial class BatchNorm045;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(31, 4, 10)]
[Relu, BatchNorm, Tanh]
internal sealed partial class BatchNorm046;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(2, 1, 1)]
[BatchNorm]
internal sealed partial class BatchNorm047;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(12, 8, 16)]
[Relu, BatchNorm(Epsilon = 0.001)]
internal sealed partial class BatchNorm048;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(3, 11, 10)]
[BatchNorm, Relu]
internal sealed partial class BatchNorm049;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(9, 1, 2)]
[Conv(16, 4, 2, Padding = 2, Stride = 2, Bias = false), BatchNorm(Momentum = 0.3)]
internal sealed partial class BatchNorm050;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(3, 8, 15)]
[Conv(9, 4, 3, PaddingTop = 1, PaddingBottom = 2, PaddingLeft = 1, PaddingRight = 3, StrideY = 2, StrideX = 1, Dilation = 2), BatchNorm]
internal sealed partial class BatchNorm051;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(15, 7, 1)]
[Dense(37), BatchNorm(Momentum = 0.3)]
internal sealed partial class BatchNorm052;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(17, 8, 2)]
[Conv(17, 3, Border = Border.Same, Groups = 17, Bias = false), BatchNorm(Momentum = 0.3)]
internal sealed partial class BatchNorm053;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(9, 1, 1)]
[BatchNorm(Momentum = 0.3), Tanh]
internal sealed partial class BatchNorm054;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(17, 3, 9)]
[Conv(7, 2, 4, Padding = 2, StrideY = 2, StrideX = 3, DilationY = 1, DilationX = 2, Bias = false), BatchNorm(Momentum = 0.3)]
internal sealed partial class BatchNorm055;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(33, 3, 4)]
[Conv(1, 1, 2, Border = Border.Same), BatchNorm, Relu]
internal sealed partial class BatchNorm056;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(24, 4, 6)]
[Conv(5, 2, 3, DilationY = 3, DilationX = 1), BatchNorm]
internal sealed partial class BatchNorm057;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(9, 8, 8)]
[Conv(3, 5, Padding = 1, StrideY = 3, StrideX = 2, Bias = false), BatchNorm(Momentum = 0.3)]
internal sealed partial class BatchNorm058;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(4, 8, 11)]
[BatchNorm(Epsilon = 0.1, Momentum = 1.0), Relu]
internal sealed partial class BatchNorm059;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(8, 3, 19)]
[BatchNorm(Epsilon = 0.1, Momentum = 1.0), Tanh]
internal sealed partial class BatchNorm060;

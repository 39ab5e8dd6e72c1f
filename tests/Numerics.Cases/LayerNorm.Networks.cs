// Written by tests/Numerics.CaseWriter. Random networks: LayerNorm.

namespace CnnCompiler.Numerics.Cases;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(2, 3, 14)]
[LayerNorm(Epsilon = 0.001), Relu, MaxPool(1)]
internal sealed partial class LayerNorm001;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(31, 11, 11)]
[LayerNorm(Affine = false), Relu, MaxPool(1)]
internal sealed partial class LayerNorm002;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(12, 8, 14)]
[LayerNorm(Epsilon = 0.001)]
internal sealed partial class LayerNorm003;

#if !FEW_NETWORKS
[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(15, 9, 11)]
[Dense(15, Bias = false), LayerNorm(Epsilon = 0.1)]
internal sealed partial class LayerNorm004;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(8, 4, 4)]
[Dense(12, Bias = false), LayerNorm(Epsilon = 0.1, Affine = false), Relu]
internal sealed partial class LayerNorm005;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(5, 2, 5)]
[Conv(4, 1, Bias = false), LayerNorm]
internal sealed partial class LayerNorm006;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(9, 2, 5)]
[LayerNorm, Tanh]
internal sealed partial class LayerNorm007;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(2, 3, 9)]
[LayerNorm]
internal sealed partial class LayerNorm008;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(40, 3, 4)]
[LayerNorm(Affine = false)]
internal sealed partial class LayerNorm009;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(48, 7, 10)]
[LayerNorm(Epsilon = 0.001), Relu, MaxPool(1)]
internal sealed partial class LayerNorm010;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(48, 5, 2)]
[Conv(17, 1, Bias = false), LayerNorm, Relu, MaxPool(1)]
internal sealed partial class LayerNorm011;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(24, 10, 14)]
[LayerNorm(Epsilon = 0.001), Conv(5, 3, Padding = 1)]
internal sealed partial class LayerNorm012;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(5, 4, 1)]
[Dense(9, Bias = false), LayerNorm(Epsilon = 0.1), Tanh]
internal sealed partial class LayerNorm013;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(33, 3, 7)]
[LayerNorm, Tanh]
internal sealed partial class LayerNorm014;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(1, 1, 1)]
[Dense(8, Bias = false), LayerNorm(Epsilon = 0.1)]
internal sealed partial class LayerNorm015;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(15, 10, 5)]
[LayerNorm(Affine = false), Relu, MaxPool(1)]
internal sealed partial class LayerNorm016;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(1, 8, 11)]
[LayerNorm(Epsilon = 0.001)]
internal sealed partial class LayerNorm017;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(12, 6, 7)]
[Conv(7, 1, Bias = false), LayerNorm(Epsilon = 0.001), Tanh]
internal sealed partial class LayerNorm018;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(5, 1, 1)]
[LayerNorm(Epsilon = 0.1), Tanh]
internal sealed partial class LayerNorm019;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(16, 7, 1)]
[Conv(33, 1, Bias = false), LayerNorm(Epsilon = 0.001, Affine = false)]
internal sealed partial class LayerNorm020;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(5, 7, 6)]
[LayerNorm, Tanh]
internal sealed partial class LayerNorm021;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(31, 8, 3)]
[LayerNorm, Conv(5, 3, Padding = 1)]
internal sealed partial class LayerNorm022;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(9, 1, 18)]
[Conv(12, 1, Bias = false), LayerNorm, Relu, MaxPool(1)]
internal sealed partial class LayerNorm023;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(33, 6, 6)]
[LayerNorm(Epsilon = 0.001), Relu]
internal sealed partial class LayerNorm024;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(9, 8, 9)]
[LayerNorm(Epsilon = 0.001, Affine = false), Relu, MaxPool(1)]
internal sealed partial class LayerNorm025;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(5, 3, 15)]
[LayerNorm, Relu, MaxPool(1)]
internal sealed partial class LayerNorm026;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(8, 2, 8)]
[Dense(3, Bias = false), LayerNorm(Epsilon = 0.1, Affine = false)]
internal sealed partial class LayerNorm027;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(1, 4, 4)]
[LayerNorm, Relu]
internal sealed partial class LayerNorm028;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(33, 9, 1)]
[Conv(31, 1, Bias = false), LayerNorm(Epsilon = 0.001, Affine = false), Tanh]
internal sealed partial class LayerNorm029;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(16, 8, 15)]
[Conv(5, 1, Bias = false), LayerNorm(Affine = false), Relu]
internal sealed partial class LayerNorm030;
#endif

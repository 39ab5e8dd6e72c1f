// Written by tests/Numerics.CaseWriter. Random networks: WinogradAuto.

namespace CnnCompiler.Numerics.Cases;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(2, 15, 15)]
[Conv(33, 1)]
[Conv(15, 3, Padding = 1, Winograd = Winograd.Auto), LeakyRelu(Alpha = 0.3)]
internal sealed partial class WinogradAuto001;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(2, 6, 11)]
[Conv(9, 1)]
[Relu, Conv(33, 3, PaddingLeft = 2, PaddingBottom = 2, Winograd = Winograd.Auto), Conv(33, 3, Padding = 1, Winograd = Winograd.Auto)]
internal sealed partial class WinogradAuto002;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(2, 9, 4)]
[Conv(48, 1)]
[Conv(80, 3, Bias = false, Winograd = Winograd.Auto), BatchNorm, Relu]
internal sealed partial class WinogradAuto003;

#if !FEW_NETWORKS
[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(2, 12, 20)]
[Conv(32, 1, Name = "in")]
[Relu, Conv(32, 3, Padding = 1, Winograd = Winograd.Auto)]
[Residual("in")]
internal sealed partial class WinogradAuto004;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(2, 21, 7)]
[Conv(33, 1)]
[Conv(33, 3, Winograd = Winograd.Auto), LeakyRelu(Alpha = 0.3)]
internal sealed partial class WinogradAuto005;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(2, 4, 8)]
[Conv(32, 1, Name = "in")]
[Relu, Conv(32, 3, Padding = 1, Winograd = Winograd.Auto)]
[Residual("in"), Relu]
internal sealed partial class WinogradAuto006;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(2, 20, 12)]
[Conv(32, 1, Name = "in")]
[Relu, Conv(32, 3, Padding = 1, Winograd = Winograd.Auto)]
[Residual("in")]
internal sealed partial class WinogradAuto007;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(2, 16, 16)]
[Conv(32, 1, Name = "in")]
[Relu, Conv(32, 3, Padding = 1, Winograd = Winograd.Auto)]
[Residual("in")]
internal sealed partial class WinogradAuto008;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(2, 11, 17)]
[Conv(17, 1)]
[Relu, Conv(9, 3, Mode = ConvMode.Convolution, Winograd = Winograd.Auto), Conv(33, 3, Padding = 1, Winograd = Winograd.Auto)]
internal sealed partial class WinogradAuto009;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(2, 15, 10)]
[Conv(17, 1)]
[Conv(9, 3, Bias = false, Winograd = Winograd.Auto), LeakyRelu(Alpha = 0.3)]
internal sealed partial class WinogradAuto010;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(2, 10, 14)]
[Conv(16, 1)]
[Conv(15, 3, Padding = 1, Mode = ConvMode.Convolution, Winograd = Winograd.Auto), LeakyRelu(Alpha = 0.3)]
internal sealed partial class WinogradAuto011;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(2, 4, 12)]
[Conv(32, 1, Name = "in")]
[Relu, Conv(32, 3, Padding = 1, Bias = false, Winograd = Winograd.Auto)]
[Residual("in")]
internal sealed partial class WinogradAuto012;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(2, 19, 20)]
[Conv(48, 1)]
[Conv(80, 3, Padding = 1, Bias = false, Winograd = Winograd.Auto), LeakyRelu(Alpha = 0.3)]
internal sealed partial class WinogradAuto013;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(2, 8, 11)]
[Conv(31, 1)]
[Conv(40, 3, Padding = 1, Winograd = Winograd.Auto), BatchNorm, Relu]
internal sealed partial class WinogradAuto014;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(2, 8, 15)]
[Conv(33, 1)]
[Conv(32, 3, PaddingLeft = 2, PaddingBottom = 2, Winograd = Winograd.Auto), LeakyRelu(Alpha = 0.3)]
internal sealed partial class WinogradAuto015;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(2, 11, 16)]
[Conv(32, 1)]
[Relu, Conv(80, 3, PaddingTop = 2, PaddingRight = 1, Winograd = Winograd.Auto), Conv(9, 3, Padding = 1, Winograd = Winograd.Auto)]
internal sealed partial class WinogradAuto016;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(2, 20, 12)]
[Conv(32, 1, Name = "in")]
[Relu, Conv(32, 3, Padding = 1, Winograd = Winograd.Auto)]
[Residual("in"), Relu]
internal sealed partial class WinogradAuto017;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(2, 16, 4)]
[Conv(32, 1, Name = "in")]
[Relu, Conv(32, 3, Padding = 1, Winograd = Winograd.Auto)]
[Residual("in")]
internal sealed partial class WinogradAuto018;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(2, 19, 15)]
[Conv(9, 1)]
[Conv(16, 3, Padding = 1, Bias = false, Winograd = Winograd.Auto), BatchNorm, Relu]
internal sealed partial class WinogradAuto019;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(2, 4, 16)]
[Conv(32, 1, Name = "in")]
[Relu, Conv(32, 3, Padding = 1, Winograd = Winograd.Auto)]
[Residual("in"), Relu]
internal sealed partial class WinogradAuto020;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(2, 20, 9)]
[Conv(32, 1)]
[Conv(24, 3, PaddingLeft = 2, PaddingBottom = 2, Winograd = Winograd.Auto)]
internal sealed partial class WinogradAuto021;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(2, 11, 15)]
[Conv(33, 1)]
[Relu, Conv(24, 3, Padding = 1, Mode = ConvMode.Convolution, Winograd = Winograd.Auto), Conv(33, 3, Padding = 1, Winograd = Winograd.Auto)]
internal sealed partial class WinogradAuto022;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(2, 7, 21)]
[Conv(17, 1)]
[Conv(40, 3, Padding = 1, Winograd = Winograd.Auto), LeakyRelu(Alpha = 0.3)]
internal sealed partial class WinogradAuto023;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(2, 21, 8)]
[Conv(9, 1)]
[Relu, Conv(32, 3, Padding = 1, Winograd = Winograd.Auto), Conv(33, 3, Padding = 1, Winograd = Winograd.Auto)]
internal sealed partial class WinogradAuto024;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(2, 16, 14)]
[Conv(48, 1)]
[Conv(80, 3, Padding = 1, Winograd = Winograd.Auto), Relu, MaxPool(2)]
internal sealed partial class WinogradAuto025;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(2, 16, 4)]
[Conv(32, 1, Name = "in")]
[Relu, Conv(32, 3, Padding = 1, Winograd = Winograd.Auto)]
[Residual("in"), Relu]
internal sealed partial class WinogradAuto026;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(2, 20, 12)]
[Conv(32, 1, Name = "in")]
[Relu, Conv(32, 3, Padding = 1, Winograd = Winograd.Auto)]
[Residual("in")]
internal sealed partial class WinogradAuto027;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(2, 20, 19)]
[Conv(32, 1)]
[Relu, Conv(15, 3, PaddingTop = 2, PaddingRight = 1, Winograd = Winograd.Auto), Conv(16, 3, Padding = 1, Winograd = Winograd.Auto)]
internal sealed partial class WinogradAuto028;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(2, 4, 8)]
[Conv(32, 1, Name = "in")]
[Relu, Conv(32, 3, Padding = 1, Winograd = Winograd.Auto)]
[Residual("in")]
internal sealed partial class WinogradAuto029;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(2, 15, 18)]
[Conv(17, 1)]
[Conv(9, 3, Winograd = Winograd.Auto), LeakyRelu(Alpha = 0.3)]
internal sealed partial class WinogradAuto030;
#endif

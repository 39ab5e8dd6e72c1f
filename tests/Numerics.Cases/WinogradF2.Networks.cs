// Written by tests/Numerics.CaseWriter. Random networks: WinogradF2.

namespace CnnCompiler.Numerics.Cases;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(2, 8, 5)]
[Conv(12, 1)]
[Conv(40, 3, Padding = 1, Mode = ConvMode.Convolution, Winograd = Winograd.F2), LeakyRelu(Alpha = 0.3)]
internal sealed partial class WinogradF2001;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(2, 17, 4)]
[Conv(12, 1)]
[Conv(24, 3, Padding = 1, Mode = ConvMode.Convolution, Winograd = Winograd.F2)]
internal sealed partial class WinogradF2002;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(2, 19, 7)]
[Conv(32, 1)]
[Conv(80, 3, PaddingLeft = 2, PaddingBottom = 2, Mode = ConvMode.Convolution, Winograd = Winograd.F2), LeakyRelu(Alpha = 0.3)]
internal sealed partial class WinogradF2003;

#if !FEW_NETWORKS
[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(2, 9, 18)]
[Conv(17, 1)]
[Relu, Conv(32, 3, Padding = 1, Mode = ConvMode.Convolution, Winograd = Winograd.F2), Conv(16, 3, Padding = 1, Winograd = Winograd.F2)]
internal sealed partial class WinogradF2004;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(2, 16, 10)]
[Conv(33, 1)]
[Conv(16, 3, Padding = 1, Bias = false, Winograd = Winograd.F2), MaxPool(2)]
internal sealed partial class WinogradF2005;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(2, 4, 12)]
[Conv(32, 1, Name = "in")]
[Relu, Conv(32, 3, Padding = 1, Winograd = Winograd.F2)]
[Residual("in")]
internal sealed partial class WinogradF2006;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(2, 9, 7)]
[Conv(32, 1)]
[Conv(33, 3, Mode = ConvMode.Convolution, Winograd = Winograd.F2)]
internal sealed partial class WinogradF2007;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(2, 11, 4)]
[Conv(48, 1)]
[Relu, Conv(9, 3, PaddingLeft = 2, PaddingBottom = 2, Bias = false, Winograd = Winograd.F2), Conv(9, 3, Padding = 1, Winograd = Winograd.F2)]
internal sealed partial class WinogradF2008;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(2, 6, 14)]
[Conv(17, 1)]
[Conv(9, 3, PaddingLeft = 2, PaddingBottom = 2, Winograd = Winograd.F2), BatchNorm, Relu]
internal sealed partial class WinogradF2009;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(2, 16, 16)]
[Conv(32, 1, Name = "in")]
[Relu, Conv(32, 3, Padding = 1, Winograd = Winograd.F2)]
[Residual("in")]
internal sealed partial class WinogradF2010;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(2, 8, 8)]
[Conv(32, 1, Name = "in")]
[Relu, Conv(32, 3, Padding = 1, Bias = false, Winograd = Winograd.F2)]
[Residual("in")]
internal sealed partial class WinogradF2011;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(2, 10, 13)]
[Conv(31, 1)]
[Relu, Conv(32, 3, PaddingLeft = 2, PaddingBottom = 2, Winograd = Winograd.F2), Conv(33, 3, Padding = 1, Winograd = Winograd.F2)]
internal sealed partial class WinogradF2012;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(2, 7, 13)]
[Conv(33, 1)]
[Conv(16, 3, PaddingLeft = 2, PaddingBottom = 2, Winograd = Winograd.F2)]
internal sealed partial class WinogradF2013;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(2, 12, 4)]
[Conv(32, 1, Name = "in")]
[Relu, Conv(32, 3, Padding = 1, Winograd = Winograd.F2)]
[Residual("in"), Relu]
internal sealed partial class WinogradF2014;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(2, 13, 12)]
[Conv(32, 1)]
[Conv(16, 3, PaddingLeft = 2, PaddingBottom = 2, Winograd = Winograd.F2)]
internal sealed partial class WinogradF2015;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(2, 6, 10)]
[Conv(33, 1)]
[Conv(9, 3, Padding = 1, Mode = ConvMode.Convolution, Winograd = Winograd.F2)]
internal sealed partial class WinogradF2016;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(2, 8, 9)]
[Conv(17, 1)]
[Conv(16, 3, PaddingLeft = 2, PaddingBottom = 2, Mode = ConvMode.Convolution, Winograd = Winograd.F2), LeakyRelu(Alpha = 0.3)]
internal sealed partial class WinogradF2017;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(2, 5, 10)]
[Conv(12, 1)]
[Conv(24, 3, PaddingLeft = 2, PaddingBottom = 2, Mode = ConvMode.Convolution, Winograd = Winograd.F2), BatchNorm, Relu]
internal sealed partial class WinogradF2018;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(2, 6, 6)]
[Conv(32, 1)]
[Relu, Conv(9, 3, PaddingTop = 2, PaddingRight = 1, Winograd = Winograd.F2), Conv(9, 3, Padding = 1, Winograd = Winograd.F2)]
internal sealed partial class WinogradF2019;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(2, 6, 9)]
[Conv(32, 1)]
[Relu, Conv(16, 3, Padding = 1, Bias = false, Mode = ConvMode.Convolution, Winograd = Winograd.F2), Conv(16, 3, Padding = 1, Winograd = Winograd.F2)]
internal sealed partial class WinogradF2020;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(2, 14, 12)]
[Conv(33, 1)]
[Relu, Conv(33, 3, Mode = ConvMode.Convolution, Winograd = Winograd.F2), Conv(16, 3, Padding = 1, Winograd = Winograd.F2)]
internal sealed partial class WinogradF2021;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(2, 6, 20)]
[Conv(31, 1)]
[Conv(80, 3, Padding = 1, Winograd = Winograd.F2), MaxPool(2)]
internal sealed partial class WinogradF2022;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(2, 15, 21)]
[Conv(32, 1)]
[Relu, Conv(33, 3, Winograd = Winograd.F2), Conv(16, 3, Padding = 1, Winograd = Winograd.F2)]
internal sealed partial class WinogradF2023;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(2, 10, 21)]
[Conv(16, 1)]
[Conv(9, 3, Padding = 1, Winograd = Winograd.F2)]
internal sealed partial class WinogradF2024;
#endif

// Written by tests/Numerics.CaseWriter. Random networks: Conv.

namespace CnnCompiler.Numerics.Cases;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(4, 4, 4)]
[Conv(1, 1, 2, PaddingTop = 2, PaddingBottom = 3, PaddingLeft = 0, PaddingRight = 2, StrideY = 1, StrideX = 3, Dilation = 3)]
internal sealed partial class Conv001;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(12, 1, 9)]
[Conv(16, 2, 3, PaddingTop = 1, PaddingBottom = 2, PaddingLeft = 1, PaddingRight = 2, StrideY = 1, StrideX = 3)]
internal sealed partial class Conv002;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(16, 7, 7)]
[Conv(9, 4, 1, DilationY = 2, DilationX = 1, Mode = ConvMode.Convolution)]
internal sealed partial class Conv003;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(5, 7, 13)]
[Conv(16, 3, 4)]
internal sealed partial class Conv004;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(31, 9, 7)]
[Conv(31, 3, 5, Padding = 2, StrideY = 2, StrideX = 3)]
internal sealed partial class Conv005;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(12, 9, 11)]
[Conv(40, 1, 4, Border = Border.Same, Bias = false)]
internal sealed partial class Conv006;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(12, 2, 1)]
[Conv(5, 2, 1, Stride = 2, DilationY = 1, DilationX = 2)]
internal sealed partial class Conv007;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(24, 11, 14)]
[Conv(7, 1, 4, Padding = 1, Dilation = 3)]
internal sealed partial class Conv008;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(8, 2, 5)]
[Conv(32, 2, 1, Padding = 2, DilationY = 3, DilationX = 2)]
internal sealed partial class Conv009;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(16, 1, 1)]
[Conv(3, 3, 2, PaddingTop = 0, PaddingBottom = 2, PaddingLeft = 3, PaddingRight = 1, Stride = 3, DilationY = 1, DilationX = 2)]
internal sealed partial class Conv010;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(15, 1, 1)]
[Conv(5, 2, PaddingTop = 0, PaddingBottom = 1, PaddingLeft = 1, PaddingRight = 1, StrideY = 2, StrideX = 3, Bias = false)]
internal sealed partial class Conv011;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(3, 8, 19)]
[Conv(16, 2, 5, PaddingTop = 2, PaddingBottom = 3, PaddingLeft = 1, PaddingRight = 3, DilationY = 1, DilationX = 2, Mode = ConvMode.Convolution)]
internal sealed partial class Conv012;

#if !FEW_NETWORKS
[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(1, 1, 1)]
[Conv(24, 4, PaddingTop = 1, PaddingBottom = 2, PaddingLeft = 2, PaddingRight = 3, StrideY = 1, StrideX = 3, Mode = ConvMode.Convolution)]
internal sealed partial class Conv013;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(32, 12, 1)]
[Conv(9, 4, 2, Border = Border.Same, Dilation = 2)]
internal sealed partial class Conv014;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(31, 5, 14)]
[Conv(8, 5, Padding = 2, StrideY = 1, StrideX = 2, Dilation = 2)]
internal sealed partial class Conv015;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(40, 1, 1)]
[Conv(8, 3, 2, Border = Border.Same, StrideY = 1, StrideX = 2)]
internal sealed partial class Conv016;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(16, 2, 13)]
[Conv(5, 3, 5, Padding = 2, Mode = ConvMode.Convolution)]
internal sealed partial class Conv017;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(5, 4, 12)]
[Conv(32, 1, Border = Border.Same)]
internal sealed partial class Conv018;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(40, 10, 11)]
[Conv(32, 4, 3, Padding = 2, Stride = 2, DilationY = 2, DilationX = 1)]
internal sealed partial class Conv019;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(32, 5, 9)]
[Conv(31, 4, 5, StrideY = 2, StrideX = 1)]
internal sealed partial class Conv020;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(31, 4, 8)]
[Conv(1, 1, Stride = 2, Dilation = 3, Mode = ConvMode.Convolution)]
internal sealed partial class Conv021;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(12, 1, 1)]
[Conv(3, 4, 1, PaddingTop = 3, PaddingBottom = 1, PaddingLeft = 0, PaddingRight = 1, StrideY = 1, StrideX = 3)]
internal sealed partial class Conv022;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(9, 1, 1)]
[Conv(33, 2, 1, PaddingTop = 0, PaddingBottom = 2, PaddingLeft = 0, PaddingRight = 1, Dilation = 2, Bias = false)]
internal sealed partial class Conv023;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(31, 6, 19)]
[Conv(24, 5, 3, Padding = 2)]
internal sealed partial class Conv024;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(15, 1, 1)]
[Conv(12, 1, Mode = ConvMode.Convolution)]
internal sealed partial class Conv025;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(12, 1, 1)]
[Conv(4, 2, 5, Border = Border.Same, Dilation = 3, Mode = ConvMode.Convolution)]
internal sealed partial class Conv026;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(16, 8, 12)]
[Conv(4, 3, 4, PaddingTop = 2, PaddingBottom = 2, PaddingLeft = 2, PaddingRight = 3, Stride = 2, Dilation = 2)]
internal sealed partial class Conv027;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(4, 2, 17)]
[Conv(8, 4, 1, Border = Border.Same, StrideY = 2, StrideX = 1, DilationY = 1, DilationX = 2)]
internal sealed partial class Conv028;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(5, 5, 19)]
[Conv(3, 3, 2, Padding = 2, Stride = 2, DilationY = 2, DilationX = 1)]
internal sealed partial class Conv029;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(1, 1, 16)]
[Conv(2, 2, 5, PaddingTop = 2, PaddingBottom = 2, PaddingLeft = 0, PaddingRight = 1, DilationY = 3, DilationX = 2)]
internal sealed partial class Conv030;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(2, 6, 8)]
[Conv(3, 3, 4, PaddingTop = 1, PaddingBottom = 1, PaddingLeft = 2, PaddingRight = 3, Dilation = 2)]
internal sealed partial class Conv031;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(9, 3, 8)]
[Conv(7, 1, 3, StrideY = 3, StrideX = 2, Dilation = 3, Mode = ConvMode.Convolution)]
internal sealed partial class Conv032;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(40, 7, 15)]
[Conv(24, 2, 4, PaddingTop = 1, PaddingBottom = 1, PaddingLeft = 2, PaddingRight = 1, Dilation = 3)]
internal sealed partial class Conv033;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(32, 9, 1)]
[Conv(9, 5, 1, Padding = 3, DilationY = 3, DilationX = 1)]
internal sealed partial class Conv034;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(31, 6, 4)]
[Conv(9, 1, 2, Padding = 2, Stride = 3)]
internal sealed partial class Conv035;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(32, 1, 19)]
[Conv(8, 2, PaddingTop = 2, PaddingBottom = 1, PaddingLeft = 2, PaddingRight = 2, StrideY = 3, StrideX = 1, DilationY = 3, DilationX = 2)]
internal sealed partial class Conv036;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(32, 7, 13)]
[Conv(15, 5, 2, Padding = 3, StrideY = 2, StrideX = 3, DilationY = 3, DilationX = 2)]
internal sealed partial class Conv037;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(4, 5, 15)]
[Conv(32, 1, Stride = 3, DilationY = 1, DilationX = 2, Bias = false, Mode = ConvMode.Convolution)]
internal sealed partial class Conv038;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(4, 2, 11)]
[Conv(1, 1, 4, Padding = 1, StrideY = 3, StrideX = 2, Dilation = 3)]
internal sealed partial class Conv039;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(12, 1, 1)]
[Conv(1, 1, 3, Padding = 1, Stride = 2, DilationY = 3, DilationX = 1)]
internal sealed partial class Conv040;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(17, 9, 3)]
[Conv(40, 5, 2, Dilation = 2)]
internal sealed partial class Conv041;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(33, 10, 15)]
[Conv(2, 1, 2, PaddingTop = 2, PaddingBottom = 0, PaddingLeft = 3, PaddingRight = 3, StrideY = 1, StrideX = 2, DilationY = 2, DilationX = 1)]
internal sealed partial class Conv042;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(24, 8, 16)]
[Conv(17, 4, PaddingTop = 1, PaddingBottom = 1, PaddingLeft = 2, PaddingRight = 3, Stride = 3, Bias = false)]
internal sealed partial class Conv043;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(2, 3, 18)]
[Conv(2, 2, 5, Stride = 3, Dilation = 2, Bias = false)]
internal sealed partial class Conv044;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(1, 2, 6)]
[Conv(40, 1, 4, Padding = 2, StrideY = 3, StrideX = 2, DilationY = 3, DilationX = 2)]
internal sealed partial class Conv045;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(16, 5, 1)]
[Conv(31, 1, DilationY = 3, DilationX = 2)]
internal sealed partial class Conv046;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(48, 5, 4)]
[Conv(7, 1, 2, Padding = 2, Bias = false)]
internal sealed partial class Conv047;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(5, 3, 9)]
[Conv(17, 1, 2, StrideY = 2, StrideX = 1, Bias = false)]
internal sealed partial class Conv048;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(24, 1, 18)]
[Conv(8, 2, 4, Border = Border.Same, StrideY = 1, StrideX = 2)]
internal sealed partial class Conv049;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(5, 6, 9)]
[Conv(1, 3, StrideY = 1, StrideX = 3, DilationY = 1, DilationX = 2, Bias = false)]
internal sealed partial class Conv050;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(48, 3, 6)]
[Conv(9, 2, Padding = 3, Mode = ConvMode.Convolution)]
internal sealed partial class Conv051;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(48, 10, 4)]
[Conv(5, 1, Padding = 1, Stride = 3, Dilation = 2, Bias = false)]
internal sealed partial class Conv052;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(8, 7, 15)]
[Conv(32, 4, 1, Border = Border.Same, StrideY = 1, StrideX = 3, DilationY = 2, DilationX = 1)]
internal sealed partial class Conv053;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(31, 1, 1)]
[Conv(7, 1, Stride = 3, Dilation = 3)]
internal sealed partial class Conv054;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(40, 1, 13)]
[Conv(24, 3, Padding = 2, Stride = 3, DilationY = 2, DilationX = 1, Bias = false, Mode = ConvMode.Convolution)]
internal sealed partial class Conv055;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(5, 4, 13)]
[Conv(48, 2, 1, PaddingTop = 0, PaddingBottom = 2, PaddingLeft = 3, PaddingRight = 0, StrideY = 1, StrideX = 3, DilationY = 3, DilationX = 2)]
internal sealed partial class Conv056;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(2, 4, 2)]
[Conv(1, 2, 1, PaddingTop = 1, PaddingBottom = 0, PaddingLeft = 0, PaddingRight = 0, Stride = 2, Dilation = 2, Bias = false)]
internal sealed partial class Conv057;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(2, 5, 16)]
[Conv(1, 2, 5, PaddingTop = 0, PaddingBottom = 0, PaddingLeft = 3, PaddingRight = 2, StrideY = 3, StrideX = 1, Dilation = 3)]
internal sealed partial class Conv058;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(24, 9, 17)]
[Conv(31, 4)]
internal sealed partial class Conv059;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(2, 10, 4)]
[Conv(16, 4, 3, StrideY = 1, StrideX = 3, DilationY = 2, DilationX = 1, Bias = false)]
internal sealed partial class Conv060;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(15, 5, 11)]
[Conv(3, 2, 3, Padding = 1, StrideY = 1, StrideX = 3, DilationY = 3, DilationX = 2, Bias = false, Mode = ConvMode.Convolution)]
internal sealed partial class Conv061;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(12, 11, 10)]
[Conv(32, 1, 3, PaddingTop = 3, PaddingBottom = 1, PaddingLeft = 3, PaddingRight = 1, DilationY = 1, DilationX = 2)]
internal sealed partial class Conv062;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(40, 1, 2)]
[Conv(7, 1, 4, Padding = 1)]
internal sealed partial class Conv063;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(24, 7, 6)]
[Conv(40, 3, 1, Dilation = 3)]
internal sealed partial class Conv064;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(24, 6, 17)]
[Conv(24, 5, 3, Padding = 2)]
internal sealed partial class Conv065;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(24, 9, 7)]
[Conv(16, 2, 4, PaddingTop = 2, PaddingBottom = 1, PaddingLeft = 3, PaddingRight = 3, StrideY = 1, StrideX = 2)]
internal sealed partial class Conv066;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(3, 3, 4)]
[Conv(48, 3, Padding = 2, DilationY = 1, DilationX = 2)]
internal sealed partial class Conv067;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(32, 9, 9)]
[Conv(1, 3, 1, Dilation = 3)]
internal sealed partial class Conv068;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(12, 1, 9)]
[Conv(8, 3, 1, Border = Border.Same, StrideY = 1, StrideX = 3)]
internal sealed partial class Conv069;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(33, 9, 16)]
[Conv(5, 3, 1, PaddingTop = 3, PaddingBottom = 0, PaddingLeft = 2, PaddingRight = 2, StrideY = 3, StrideX = 2, Dilation = 2)]
internal sealed partial class Conv070;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(5, 1, 6)]
[Conv(17, 1, 4, Border = Border.Same)]
internal sealed partial class Conv071;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(31, 8, 6)]
[Conv(15, 4, 1, PaddingTop = 0, PaddingBottom = 3, PaddingLeft = 0, PaddingRight = 1, Bias = false)]
internal sealed partial class Conv072;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(12, 2, 1)]
[Conv(8, 3, 1, Border = Border.Same, Dilation = 3)]
internal sealed partial class Conv073;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(9, 5, 3)]
[Conv(40, 1, PaddingTop = 2, PaddingBottom = 1, PaddingLeft = 1, PaddingRight = 2, Dilation = 2)]
internal sealed partial class Conv074;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(9, 6, 9)]
[Conv(8, 1, 5, Padding = 3, DilationY = 3, DilationX = 1)]
internal sealed partial class Conv075;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(48, 9, 18)]
[Conv(7, 4, 1, Padding = 2, DilationY = 3, DilationX = 2, Bias = false, Mode = ConvMode.Convolution)]
internal sealed partial class Conv076;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(7, 11, 11)]
[Conv(3, 5, 2, Padding = 2, DilationY = 1, DilationX = 2)]
internal sealed partial class Conv077;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(40, 8, 7)]
[Conv(40, 4, 5, Stride = 3)]
internal sealed partial class Conv078;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(1, 4, 9)]
[Conv(31, 1, 2, Stride = 3, Mode = ConvMode.Convolution)]
internal sealed partial class Conv079;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(16, 1, 3)]
[Conv(16, 1, 3, Border = Border.Same, Dilation = 2)]
internal sealed partial class Conv080;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(15, 2, 11)]
[Conv(32, 4, 5, Padding = 1)]
internal sealed partial class Conv081;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(33, 10, 2)]
[Conv(3, 1, 3, Padding = 2, StrideY = 2, StrideX = 1, Bias = false)]
internal sealed partial class Conv082;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(17, 8, 1)]
[Conv(33, 3, 1, StrideY = 2, StrideX = 3, Mode = ConvMode.Convolution)]
internal sealed partial class Conv083;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(16, 3, 8)]
[Conv(16, 1, Border = Border.Same, Stride = 2, DilationY = 1, DilationX = 2)]
internal sealed partial class Conv084;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(33, 9, 7)]
[Conv(12, 3, 5, Border = Border.Same, DilationY = 3, DilationX = 2)]
internal sealed partial class Conv085;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(3, 3, 2)]
[Conv(4, 4, 3, PaddingTop = 2, PaddingBottom = 3, PaddingLeft = 3, PaddingRight = 2, DilationY = 1, DilationX = 2)]
internal sealed partial class Conv086;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(40, 9, 11)]
[Conv(7, 2, 5, Padding = 1, StrideY = 1, StrideX = 3)]
internal sealed partial class Conv087;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(2, 1, 1)]
[Conv(16, 1, Border = Border.Same, StrideY = 1, StrideX = 2, DilationY = 2, DilationX = 1)]
internal sealed partial class Conv088;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(32, 10, 17)]
[Conv(16, 2, 1, Border = Border.Same, Dilation = 2, Bias = false)]
internal sealed partial class Conv089;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(24, 9, 1)]
[Conv(17, 3, 2, PaddingTop = 3, PaddingBottom = 2, PaddingLeft = 2, PaddingRight = 1, DilationY = 3, DilationX = 1)]
internal sealed partial class Conv090;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(31, 2, 13)]
[Conv(8, 3, Padding = 3, Stride = 2)]
internal sealed partial class Conv091;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(17, 11, 16)]
[Conv(5, 4, Padding = 1, StrideY = 1, StrideX = 2)]
internal sealed partial class Conv092;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(33, 1, 1)]
[Conv(8, 3, PaddingTop = 0, PaddingBottom = 2, PaddingLeft = 1, PaddingRight = 3, StrideY = 1, StrideX = 2, DilationY = 1, DilationX = 2)]
internal sealed partial class Conv093;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(3, 1, 1)]
[Conv(12, 3, 2, Padding = 3, StrideY = 3, StrideX = 2)]
internal sealed partial class Conv094;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(9, 2, 2)]
[Conv(33, 1, DilationY = 2, DilationX = 1)]
internal sealed partial class Conv095;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(9, 2, 17)]
[Conv(40, 2, 1, Padding = 1, StrideY = 3, StrideX = 2, Dilation = 3)]
internal sealed partial class Conv096;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(7, 1, 15)]
[Conv(1, 2, 5, PaddingTop = 2, PaddingBottom = 3, PaddingLeft = 1, PaddingRight = 1, StrideY = 3, StrideX = 1, Dilation = 2)]
internal sealed partial class Conv097;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(4, 7, 11)]
[Conv(32, 4, 2)]
internal sealed partial class Conv098;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(48, 7, 9)]
[Conv(15, 2, 5, Stride = 2)]
internal sealed partial class Conv099;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(5, 1, 1)]
[Conv(8, 2, 4, Padding = 3, StrideY = 1, StrideX = 2, DilationY = 3, DilationX = 2)]
internal sealed partial class Conv100;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(2, 9, 5)]
[Conv(4, 4, 1, Border = Border.Same, DilationY = 1, DilationX = 2)]
internal sealed partial class Conv101;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(1, 6, 12)]
[Conv(32, 2, 4, StrideY = 1, StrideX = 2, Bias = false)]
internal sealed partial class Conv102;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(3, 3, 15)]
[Conv(32, 3, 2, Padding = 2, StrideY = 3, StrideX = 1, DilationY = 3, DilationX = 1)]
internal sealed partial class Conv103;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(31, 1, 13)]
[Conv(2, 3, Border = Border.Same, StrideY = 1, StrideX = 2, Dilation = 2)]
internal sealed partial class Conv104;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(8, 2, 19)]
[Conv(32, 1, 5, PaddingTop = 3, PaddingBottom = 3, PaddingLeft = 3, PaddingRight = 2, Dilation = 3)]
internal sealed partial class Conv105;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(31, 9, 1)]
[Conv(7, 4, 2, Padding = 1, Stride = 3, DilationY = 3, DilationX = 2)]
internal sealed partial class Conv106;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(5, 6, 4)]
[Conv(3, 4, 5, Padding = 1)]
internal sealed partial class Conv107;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(40, 9, 8)]
[Conv(1, 2, 3, StrideY = 3, StrideX = 1, DilationY = 1, DilationX = 2)]
internal sealed partial class Conv108;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(7, 1, 1)]
[Conv(31, 3, Padding = 1, StrideY = 2, StrideX = 3)]
internal sealed partial class Conv109;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(15, 1, 15)]
[Conv(17, 1, Stride = 3, Dilation = 2)]
internal sealed partial class Conv110;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(1, 4, 3)]
[Conv(5, 2, 1, Border = Border.Same, Stride = 3)]
internal sealed partial class Conv111;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(3, 7, 7)]
[Conv(17, 2, 1, PaddingTop = 0, PaddingBottom = 1, PaddingLeft = 0, PaddingRight = 0, DilationY = 1, DilationX = 2, Mode = ConvMode.Convolution)]
internal sealed partial class Conv112;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(7, 10, 19)]
[Conv(1, 1, 2, Padding = 1, StrideY = 1, StrideX = 2)]
internal sealed partial class Conv113;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(5, 3, 6)]
[Conv(4, 1, 4, PaddingTop = 3, PaddingBottom = 2, PaddingLeft = 0, PaddingRight = 1, StrideY = 3, StrideX = 2, DilationY = 3, DilationX = 2)]
internal sealed partial class Conv114;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(1, 4, 16)]
[Conv(1, 4, 5, Stride = 2, DilationY = 1, DilationX = 2, Bias = false)]
internal sealed partial class Conv115;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(24, 1, 1)]
[Conv(5, 5, 2, Padding = 3, StrideY = 1, StrideX = 3)]
internal sealed partial class Conv116;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(7, 6, 16)]
[Conv(9, 5, 4, PaddingTop = 0, PaddingBottom = 2, PaddingLeft = 2, PaddingRight = 2, Stride = 2)]
internal sealed partial class Conv117;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(2, 8, 11)]
[Conv(31, 4, Border = Border.Same, Bias = false)]
internal sealed partial class Conv118;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(31, 5, 1)]
[Conv(24, 1, Dilation = 2, Bias = false)]
internal sealed partial class Conv119;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(16, 2, 16)]
[Conv(32, 2, 1, StrideY = 1, StrideX = 2)]
internal sealed partial class Conv120;
#endif

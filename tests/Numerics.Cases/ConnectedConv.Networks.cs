// Written by tests/Numerics.CaseWriter. Random networks: ConnectedConv.

namespace CnnCompiler.Numerics.Cases;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(2, 1, 1)]
[Conv(10, 1, Connections = "1; 1; 1; 1; 0,1; 1; 0; 0,1; 1; 1")]
internal sealed partial class ConnectedConv001;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(2, 11, 1)]
[Conv(17, 2, 5, Padding = 2, Bias = false, Connections = "0,1; 1; 1; 1; 0,1; 1; 0; 1; 0; 1; 0; 1; 1; 1; 0; 1; 0"), Relu]
internal sealed partial class ConnectedConv002;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(17, 7, 7)]
[Conv(17, 1, 2, StrideY = 1, StrideX = 3, Dilation = 3, Connections = "1,2,4,5,6,7,9,12,13,14,15; 0,4,6,7,8,9,10,11,14,15,16; 1,3,9,11,12,13,14,16; 4,6,10; 6,7,8,9,11,12,16; 1,2,3,5,8,9,10,11,14,16; 2,3,4,5,6,10,12,13,15; 0,1,4,7,8,9,10,14; 2,4,9,10,11,12,16; 2,4,5,9,10,11,12,13,14; 0,4,6,7,8,9,10,11,12,13,14,15; 2,4,5,6,10,12,15; 2,7,8,9,13,15; 1,2,3,4,6,9,14,15; 3,10,11,12; 0,1,2,4,7,10,12,13,14,15,16; 2,3,4,7,8,10,11,12,14,15,16")]
internal sealed partial class ConnectedConv003;

#if !FEW_NETWORKS
[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(20, 7, 15)]
[Conv(2, 1, 3, PaddingTop = 3, PaddingBottom = 3, PaddingLeft = 3, PaddingRight = 0, Mode = ConvMode.Convolution, Connections = "0,1,2,3,4,7,8,9,11,12,13,15,17,18,19; 0,1,5,6,7,9,10,13,16,17")]
internal sealed partial class ConnectedConv004;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(3, 4, 10)]
[Conv(2, 1, 3, PaddingTop = 0, PaddingBottom = 0, PaddingLeft = 0, PaddingRight = 1, Dilation = 3, Connections = "0,2; 0"), BatchNorm, Relu]
internal sealed partial class ConnectedConv005;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(6, 9, 1)]
[Conv(3, 1, DilationY = 3, DilationX = 1, Bias = false, Connections = "1,3; 2,5; 0,1,4"), Relu]
internal sealed partial class ConnectedConv006;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(9, 4, 15)]
[Conv(17, 3, Padding = 2, Stride = 3, DilationY = 2, DilationX = 1, Connections = "5,8; 1,8; 0,2,4,6; 0,3; 0,2,7; 1,5,7; 0,1,2,3,6; 0,1,4,7; 0,4,6; 0,3,5; 0,3,4,5,8; 0,2,3,4,5; 2,5,6; 0,1,5,6,7; 0,1,2,3,4,8; 1,2,3,6,7; 0,1,3,4,5,8"), BatchNorm, Relu]
internal sealed partial class ConnectedConv007;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(3, 11, 4)]
[Conv(2, 2, PaddingTop = 3, PaddingBottom = 0, PaddingLeft = 0, PaddingRight = 0, StrideY = 1, StrideX = 2, Dilation = 3, Connections = "0,2; 0"), BatchNorm, Relu]
internal sealed partial class ConnectedConv008;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(9, 1, 8)]
[Conv(6, 3, 1, Padding = 3, DilationY = 1, DilationX = 2, Connections = "0,1,4,7,8; 0,1,5,6,8; 1,4,6,8; 1,3,5,6,8; 6,7; 1,2,3,4,7")]
internal sealed partial class ConnectedConv009;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(17, 7, 9)]
[Conv(1, 1, 3, DilationY = 1, DilationX = 2, Connections = "4,6,9,10,13,14,15,16"), BatchNorm, Relu]
internal sealed partial class ConnectedConv010;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(9, 2, 11)]
[Conv(6, 3, 2, Padding = 3, Stride = 2, Dilation = 2, Bias = false, Connections = "0,2,4,5,6,7,8; 0,3,5,7; 0,1,2,4,5,8; 0,1,3,4,6; 1,2,4,5; 1,2,3,5,7"), Relu]
internal sealed partial class ConnectedConv011;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(3, 9, 15)]
[Conv(10, 1, 4, StrideY = 1, StrideX = 2, DilationY = 3, DilationX = 2, Connections = "0; 1; 0,2; 0,1; 0; 0,1; 2; 0,1; 1; 0,1,2"), BatchNorm, Relu]
internal sealed partial class ConnectedConv012;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(9, 9, 7)]
[Conv(6, 5, 4, Stride = 3, Dilation = 2, Connections = "0; 0,3,6; 1,3,6,8; 2,4,6,8; 5; 2,5"), BatchNorm, Relu]
internal sealed partial class ConnectedConv013;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(17, 10, 9)]
[Conv(17, 5, 2, PaddingTop = 1, PaddingBottom = 3, PaddingLeft = 2, PaddingRight = 2, StrideY = 3, StrideX = 1, DilationY = 2, DilationX = 1, Connections = "0,1,3,4,6,7,11,14,15,16; 0,1,7,8,10,11,13,15,16; 0,2,4,5,10,16; 0,4,6,10,13,14,16; 3,5,9,10,11,12,13,14,16; 2,3,4,5,7,9,10; 7,9,12,13,14; 3,5,6,7,8,11,12,15,16; 1,2,5,9,13; 0,2,4,6,8,9,10,12,13,14,15; 0,3,4,5,7,11,15,16; 0,2,8,10,11,12,13,16; 1,2,4,5,8,9,11,12,13,16; 0,2,3,4,7,10,12,13,14,16; 0,1,3,4,7,8,10,12,13,14,15; 0,4,7,8,10,11,13,14,15; 0,4,5,6,7,9,12,13,14")]
internal sealed partial class ConnectedConv014;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(9, 9, 9)]
[Conv(3, 4, 1, Border = Border.Same, StrideY = 1, StrideX = 2, Connections = "0,1,4,5,7; 1,2,3,7,8; 1,4,5,6,8"), BatchNorm, Relu]
internal sealed partial class ConnectedConv015;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(9, 10, 12)]
[Conv(3, 3, 1, Padding = 1, Dilation = 2, Bias = false, Mode = ConvMode.Convolution, Connections = "1,2,5,6; 0,3,4,5,6,8; 2,3,4,5"), BatchNorm, Relu]
internal sealed partial class ConnectedConv016;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(20, 1, 9)]
[Conv(10, 1, 2, PaddingTop = 2, PaddingBottom = 3, PaddingLeft = 3, PaddingRight = 0, Stride = 3, DilationY = 3, DilationX = 2, Connections = "0,1,3,4,6,8,11,12,15,16,17,19; 1,2,3,6,7,8,10,17,19; 0,1,3,6,7,8,13,15; 2,5,7,8,10,12,13,16,17; 1,2,4,5,6,8,12,13; 0,3,4,8,9,14,16,18; 0,1,2,3,4,7,15,16,18; 0,3,5,6,9,15,18; 0,1,5,6,7,8,9,10,11,12,14,15,16,17,19; 1,2,5,7,9,10,12,13,16,19"), Relu]
internal sealed partial class ConnectedConv017;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(9, 1, 8)]
[Conv(3, 3, Padding = 3, DilationY = 1, DilationX = 2, Connections = "1,3,5,6,7; 2,7; 1,5,8"), Relu]
internal sealed partial class ConnectedConv018;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(17, 3, 12)]
[Conv(6, 2, 4, Border = Border.Same, Bias = false, Mode = ConvMode.Convolution, Connections = "0,2,3,4,11,12,13,14,15,16; 0,4,5,6,7,9,10,11,13,15,16; 3,4,5,6,12,13; 0,1,2,3,5,6,7,8,9,10,14,15; 1,2,7,9,10,14,15,16; 6,7,8,9,11,14,15"), Relu]
internal sealed partial class ConnectedConv019;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(6, 7, 8)]
[Conv(1, 5, 2, Padding = 2, Bias = false, Connections = "0,2,4,5"), Relu]
internal sealed partial class ConnectedConv020;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(17, 5, 2)]
[Conv(10, 1, Border = Border.Same, DilationY = 3, DilationX = 1, Connections = "0,1,3,6,7,8,15; 1,2,3,4,7,8,12,13,14,15,16; 1,2,5,7,12,13,14,16; 3,4,5,8,9,10,12,13,14; 0,1,2,3,8,10,13,14,16; 0,3,4,6,7,9,11,12,13,14,15; 5,7,8,11,14; 0,1,3,5,6,9,13; 5,6,8,10,11,15,16; 1,3,5,6,10,11,13")]
internal sealed partial class ConnectedConv021;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(17, 1, 1)]
[Conv(6, 1, 3, PaddingTop = 0, PaddingBottom = 1, PaddingLeft = 3, PaddingRight = 2, StrideY = 1, StrideX = 3, Dilation = 2, Bias = false, Connections = "0,1,3,4,7,8,9,10,12,15; 3,4,10,11,12,15; 0,2,3,4,6,7,9,10,16; 4,5,7,8,9,11,15,16; 0,1,5,6,8,12,14; 2,3,6,7,8,9,10,11,12,15"), BatchNorm, Relu]
internal sealed partial class ConnectedConv022;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(3, 7, 3)]
[Conv(6, 1, Padding = 3, Connections = "0,1; 0,1,2; 2; 0; 0,1,2; 2"), Relu]
internal sealed partial class ConnectedConv023;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(6, 4, 8)]
[Conv(6, 1, 5, Padding = 3, Connections = "0,2; 0,2,3,4; 0,2,3; 0,1,2,3,4; 2,3,4,5; 4"), BatchNorm, Relu]
internal sealed partial class ConnectedConv024;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(3, 11, 19)]
[Conv(1, 4, 2, Stride = 3, DilationY = 3, DilationX = 1, Connections = "0"), Relu]
internal sealed partial class ConnectedConv025;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(9, 9, 18)]
[Conv(10, 4, 5, StrideY = 1, StrideX = 2, Bias = false, Connections = "0,1,3,4,5,7,8; 2,3,5,8; 2,5,6,8; 0,1,3,4,5,6; 0,1,2,3,4,5,6,7; 0,2,4,5,6,8; 1,3,5,6,8; 0,3,4,6,8; 0,3,5,7; 0,2,4,7,8")]
internal sealed partial class ConnectedConv026;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(9, 2, 5)]
[Conv(2, 4, PaddingTop = 3, PaddingBottom = 0, PaddingLeft = 2, PaddingRight = 3, StrideY = 1, StrideX = 2, DilationY = 1, DilationX = 2, Mode = ConvMode.Convolution, Connections = "0,1,3,6,8; 0,4,7,8")]
internal sealed partial class ConnectedConv027;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(20, 2, 8)]
[Conv(2, 3, 4, Padding = 3, Stride = 2, Connections = "0,2,4,6,7,8,10,12,13,14,15,16,17,18; 0,1,4,6,8,12,14,15,16"), BatchNorm, Relu]
internal sealed partial class ConnectedConv028;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(17, 11, 1)]
[Conv(1, 1, Border = Border.Same, Connections = "0,1,2,4,5,6,8,9,11,12,13,14"), BatchNorm, Relu]
internal sealed partial class ConnectedConv029;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(3, 11, 15)]
[Conv(6, 5, 2, PaddingTop = 0, PaddingBottom = 1, PaddingLeft = 0, PaddingRight = 2, Stride = 3, Connections = "0; 0,2; 1; 0,1,2; 1; 0,1")]
internal sealed partial class ConnectedConv030;
#endif

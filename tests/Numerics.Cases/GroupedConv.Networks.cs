// Written by tests/Numerics.CaseWriter. Random networks: GroupedConv.

namespace CnnCompiler.Numerics.Cases;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(24, 1, 1)]
[Conv(24, 4, 1, PaddingTop = 3, PaddingBottom = 0, PaddingLeft = 3, PaddingRight = 1, DilationY = 1, DilationX = 2, Groups = 24)]
internal sealed partial class GroupedConv001;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(4, 1, 1)]
[Conv(4, 4, Border = Border.Same, DilationY = 3, DilationX = 2, Groups = 2)]
internal sealed partial class GroupedConv002;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(5, 10, 3)]
[Conv(5, 4, 1, PaddingTop = 0, PaddingBottom = 3, PaddingLeft = 1, PaddingRight = 0, Stride = 2, Dilation = 3, Groups = 5)]
internal sealed partial class GroupedConv003;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(48, 1, 15)]
[Conv(9, 1, Groups = 3, Bias = false)]
internal sealed partial class GroupedConv004;

#if !FEW_NETWORKS
[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(48, 6, 17)]
[Conv(3, 1, PaddingTop = 1, PaddingBottom = 0, PaddingLeft = 1, PaddingRight = 1, StrideY = 3, StrideX = 1, DilationY = 2, DilationX = 1, Groups = 3)]
internal sealed partial class GroupedConv005;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(5, 7, 7)]
[Conv(5, 2, Groups = 5, Bias = false)]
internal sealed partial class GroupedConv006;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(32, 11, 8)]
[Conv(2, 2, 5, Padding = 1, StrideY = 3, StrideX = 1, Groups = 2)]
internal sealed partial class GroupedConv007;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(33, 10, 4)]
[Conv(33, 5, 1, Padding = 2, StrideY = 2, StrideX = 1, Groups = 33)]
internal sealed partial class GroupedConv008;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(48, 9, 7)]
[Conv(16, 2, 4, Stride = 2, Groups = 16)]
internal sealed partial class GroupedConv009;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(33, 1, 1)]
[Conv(33, 1, Groups = 33, Bias = false)]
internal sealed partial class GroupedConv010;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(2, 4, 18)]
[Conv(2, 3, 4, Padding = 2, DilationY = 3, DilationX = 1, Groups = 2)]
internal sealed partial class GroupedConv011;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(16, 8, 8)]
[Conv(16, 4, 5, Padding = 2, Groups = 16)]
internal sealed partial class GroupedConv012;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(16, 1, 1)]
[Conv(16, 1, Stride = 3, Groups = 16, Bias = false)]
internal sealed partial class GroupedConv013;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(4, 1, 5)]
[Conv(64, 1, 3, StrideY = 1, StrideX = 3, DilationY = 1, DilationX = 2, Groups = 4)]
internal sealed partial class GroupedConv014;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(6, 2, 6)]
[Conv(2, 3, 1, Padding = 3, DilationY = 3, DilationX = 1, Groups = 2)]
internal sealed partial class GroupedConv015;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(5, 1, 10)]
[Conv(5, 1, 5, StrideY = 3, StrideX = 1, DilationY = 3, DilationX = 1, Groups = 5)]
internal sealed partial class GroupedConv016;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(24, 7, 11)]
[Conv(24, 2, 5, StrideY = 2, StrideX = 1, DilationY = 1, DilationX = 2, Groups = 24, Bias = false)]
internal sealed partial class GroupedConv017;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(33, 5, 18)]
[Conv(33, 3, 1, Border = Border.Same, Dilation = 2, Groups = 33)]
internal sealed partial class GroupedConv018;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(4, 8, 8)]
[Conv(4, 2, 4, Border = Border.Same, StrideY = 3, StrideX = 2, Groups = 4)]
internal sealed partial class GroupedConv019;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(10, 10, 12)]
[Conv(10, 1, StrideY = 1, StrideX = 3, Groups = 5)]
internal sealed partial class GroupedConv020;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(48, 4, 13)]
[Conv(24, 3, 4, Padding = 1, DilationY = 1, DilationX = 2, Groups = 24, Mode = ConvMode.Convolution)]
internal sealed partial class GroupedConv021;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(9, 5, 17)]
[Conv(9, 1, 2, Border = Border.Same, Dilation = 2, Groups = 3, Bias = false)]
internal sealed partial class GroupedConv022;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(48, 7, 8)]
[Conv(24, 5, Padding = 1, Groups = 24, Mode = ConvMode.Convolution)]
internal sealed partial class GroupedConv023;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(4, 3, 14)]
[Conv(2, 1, 2, Stride = 2, Dilation = 3, Groups = 2)]
internal sealed partial class GroupedConv024;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(2, 1, 1)]
[Conv(32, 3, 5, Border = Border.Same, Stride = 2, Dilation = 2, Groups = 2)]
internal sealed partial class GroupedConv025;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(16, 1, 1)]
[Conv(16, 1, StrideY = 2, StrideX = 1, DilationY = 1, DilationX = 2, Groups = 16)]
internal sealed partial class GroupedConv026;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(3, 4, 11)]
[Conv(3, 2, 1, Border = Border.Same, Stride = 2, Dilation = 2, Groups = 3, Bias = false)]
internal sealed partial class GroupedConv027;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(4, 7, 12)]
[Conv(12, 4, 3, Padding = 2, Dilation = 3, Groups = 4, Mode = ConvMode.Convolution)]
internal sealed partial class GroupedConv028;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(33, 9, 10)]
[Conv(33, 4, 2, StrideY = 1, StrideX = 2, DilationY = 2, DilationX = 1, Groups = 33)]
internal sealed partial class GroupedConv029;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(3, 4, 16)]
[Conv(48, 4, 5, PaddingTop = 3, PaddingBottom = 0, PaddingLeft = 0, PaddingRight = 0, Stride = 3, Dilation = 2, Groups = 3, Bias = false)]
internal sealed partial class GroupedConv030;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(6, 7, 8)]
[Conv(2, 1, 3, PaddingTop = 1, PaddingBottom = 2, PaddingLeft = 1, PaddingRight = 3, Stride = 2, Groups = 2)]
internal sealed partial class GroupedConv031;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(2, 9, 10)]
[Conv(6, 4, 3, Border = Border.Same, DilationY = 1, DilationX = 2, Groups = 2)]
internal sealed partial class GroupedConv032;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(16, 1, 1)]
[Conv(16, 4, Border = Border.Same, DilationY = 2, DilationX = 1, Groups = 16)]
internal sealed partial class GroupedConv033;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(24, 9, 3)]
[Conv(24, 2, 5, Border = Border.Same, Stride = 2, Dilation = 3, Groups = 24)]
internal sealed partial class GroupedConv034;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(16, 1, 1)]
[Conv(16, 1, StrideY = 2, StrideX = 3, Groups = 16)]
internal sealed partial class GroupedConv035;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(8, 6, 8)]
[Conv(64, 1, 4, Padding = 3, StrideY = 1, StrideX = 2, Dilation = 2, Groups = 4)]
internal sealed partial class GroupedConv036;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(24, 2, 5)]
[Conv(24, 4, 3, Border = Border.Same, StrideY = 1, StrideX = 2, Groups = 24)]
internal sealed partial class GroupedConv037;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(48, 3, 1)]
[Conv(48, 3, 2, PaddingTop = 1, PaddingBottom = 2, PaddingLeft = 2, PaddingRight = 3, StrideY = 2, StrideX = 1, DilationY = 1, DilationX = 2, Groups = 24, Mode = ConvMode.Convolution)]
internal sealed partial class GroupedConv038;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(16, 2, 1)]
[Conv(32, 2, Border = Border.Same, Groups = 16)]
internal sealed partial class GroupedConv039;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(24, 7, 14)]
[Conv(48, 2, Border = Border.Same, DilationY = 3, DilationX = 1, Groups = 24)]
internal sealed partial class GroupedConv040;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(5, 9, 10)]
[Conv(10, 5, 2, StrideY = 1, StrideX = 3, Dilation = 2, Groups = 5)]
internal sealed partial class GroupedConv041;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(10, 8, 13)]
[Conv(10, 3, 2, StrideY = 1, StrideX = 3, DilationY = 1, DilationX = 2, Groups = 5, Bias = false, Mode = ConvMode.Convolution)]
internal sealed partial class GroupedConv042;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(4, 2, 11)]
[Conv(12, 3, 4, Padding = 2, Groups = 4)]
internal sealed partial class GroupedConv043;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(16, 8, 2)]
[Conv(16, 2, 1, Padding = 2, Stride = 3, DilationY = 2, DilationX = 1, Groups = 16, Bias = false)]
internal sealed partial class GroupedConv044;
#endif

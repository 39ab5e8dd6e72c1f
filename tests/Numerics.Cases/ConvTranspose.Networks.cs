// Written by tests/Numerics.CaseWriter. Random networks: ConvTranspose.

namespace CnnCompiler.Numerics.Cases;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(4, 1, 1)]
[ConvTranspose(4, 2, 4, Groups = 4)]
internal sealed partial class ConvTranspose001;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(1, 6, 7)]
[ConvTranspose(9, 2, Stride = 2, OutputPaddingY = 1, OutputPaddingX = 0), Relu]
internal sealed partial class ConvTranspose002;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(24, 4, 7)]
[ConvTranspose(24, 5, 4, PaddingTop = 1, PaddingBottom = 0, PaddingLeft = 3, PaddingRight = 1, Stride = 2, Dilation = 3, Groups = 24), Relu]
internal sealed partial class ConvTranspose003;

#if !FEW_NETWORKS
[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(9, 1, 1)]
[ConvTranspose(7, 4, 1, Dilation = 3)]
internal sealed partial class ConvTranspose004;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(4, 1, 1)]
[ConvTranspose(4, 3, 1, Stride = 2, Dilation = 3, Groups = 4)]
internal sealed partial class ConvTranspose005;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(24, 1, 1)]
[ConvTranspose(24, 2, Stride = 2, OutputPaddingY = 1, OutputPaddingX = 0, Groups = 24, Bias = false), Conv(5, 3, Padding = 1)]
internal sealed partial class ConvTranspose006;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(24, 5, 9)]
[ConvTranspose(24, 5, PaddingTop = 0, PaddingBottom = 2, PaddingLeft = 1, PaddingRight = 2, Stride = 2, Dilation = 2, OutputPaddingY = 0, OutputPaddingX = 1, Groups = 24), Tanh]
internal sealed partial class ConvTranspose007;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(2, 1, 7)]
[ConvTranspose(2, 4, 1, StrideY = 1, StrideX = 2, DilationY = 1, DilationX = 2, Groups = 2), Relu, MaxPool(1)]
internal sealed partial class ConvTranspose008;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(64, 6, 7)]
[ConvTranspose(8, 5, 3, StrideY = 3, StrideX = 1, Dilation = 2, Groups = 4, Bias = false)]
internal sealed partial class ConvTranspose009;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(24, 6, 7)]
[ConvTranspose(24, 1, Padding = 1, Stride = 3, Dilation = 2, Groups = 24), Relu]
internal sealed partial class ConvTranspose010;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(16, 1, 7)]
[ConvTranspose(8, 5, Padding = 1, StrideY = 2, StrideX = 3, DilationY = 1, DilationX = 2, OutputPaddingY = 1, OutputPaddingX = 0), Conv(5, 3, Padding = 1)]
internal sealed partial class ConvTranspose011;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(24, 1, 2)]
[ConvTranspose(24, 2, 3, StrideY = 2, StrideX = 3, Groups = 24, Bias = false), Conv(5, 3, Padding = 1)]
internal sealed partial class ConvTranspose012;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(4, 4, 5)]
[ConvTranspose(4, 3, Stride = 2, Groups = 4), Tanh]
internal sealed partial class ConvTranspose013;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(2, 6, 6)]
[ConvTranspose(2, 2, 1, Padding = 1, Stride = 2, Dilation = 2, Groups = 2)]
internal sealed partial class ConvTranspose014;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(4, 1, 7)]
[ConvTranspose(15, 5, Stride = 2, DilationY = 3, DilationX = 2), Conv(5, 3, Padding = 1)]
internal sealed partial class ConvTranspose015;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(48, 5, 7)]
[ConvTranspose(32, 4, 3, StrideY = 2, StrideX = 3, OutputPaddingY = 0, OutputPaddingX = 1, Bias = false), Tanh]
internal sealed partial class ConvTranspose016;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(2, 6, 9)]
[ConvTranspose(2, 1, Stride = 2, DilationY = 1, DilationX = 2, Groups = 2, Bias = false)]
internal sealed partial class ConvTranspose017;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(4, 1, 9)]
[ConvTranspose(4, 5, 3, StrideY = 2, StrideX = 3, Groups = 4), Relu, MaxPool(1)]
internal sealed partial class ConvTranspose018;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(24, 6, 1)]
[ConvTranspose(24, 2, Stride = 3, Groups = 24, Bias = false), Relu, MaxPool(1)]
internal sealed partial class ConvTranspose019;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(24, 6, 1)]
[ConvTranspose(24, 1, Stride = 2, OutputPaddingY = 0, OutputPaddingX = 1, Groups = 24)]
internal sealed partial class ConvTranspose020;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(24, 2, 7)]
[ConvTranspose(24, 2, DilationY = 1, DilationX = 2, Groups = 24, Bias = false)]
internal sealed partial class ConvTranspose021;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(24, 1, 7)]
[ConvTranspose(48, 5, 3, PaddingTop = 3, PaddingBottom = 3, PaddingLeft = 3, PaddingRight = 0, Stride = 2, DilationY = 2, DilationX = 1, OutputPaddingY = 1, OutputPaddingX = 0, Groups = 24)]
internal sealed partial class ConvTranspose022;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(9, 6, 12)]
[ConvTranspose(15, 4, StrideY = 2, StrideX = 1, OutputPaddingY = 1, OutputPaddingX = 0), Relu, MaxPool(1)]
internal sealed partial class ConvTranspose023;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(12, 1, 1)]
[ConvTranspose(64, 3, PaddingTop = 1, PaddingBottom = 0, PaddingLeft = 0, PaddingRight = 0, Stride = 2, Groups = 4, Bias = false)]
internal sealed partial class ConvTranspose024;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(2, 6, 7)]
[ConvTranspose(2, 5, 1, Stride = 2, Groups = 2), Tanh]
internal sealed partial class ConvTranspose025;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(24, 6, 1)]
[ConvTranspose(24, 5, 4, Stride = 3, Dilation = 2, Groups = 24)]
internal sealed partial class ConvTranspose026;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(2, 1, 1)]
[ConvTranspose(1, 3, Padding = 1, StrideY = 2, StrideX = 3, OutputPaddingY = 0, OutputPaddingX = 2)]
internal sealed partial class ConvTranspose027;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(12, 1, 1)]
[ConvTranspose(7, 5, 2, StrideY = 2, StrideX = 3, Bias = false), Conv(5, 3, Padding = 1)]
internal sealed partial class ConvTranspose028;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(4, 6, 7)]
[ConvTranspose(4, 4, Padding = 1, Dilation = 2, Groups = 4, Bias = false), Conv(5, 3, Padding = 1)]
internal sealed partial class ConvTranspose029;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(1, 3, 16)]
[ConvTranspose(3, 3, 4, StrideY = 2, StrideX = 3)]
internal sealed partial class ConvTranspose030;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(24, 2, 11)]
[ConvTranspose(9, 3, 1, Padding = 2, Stride = 2)]
internal sealed partial class ConvTranspose031;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(1, 1, 7)]
[ConvTranspose(32, 5, 3, PaddingTop = 2, PaddingBottom = 0, PaddingLeft = 3, PaddingRight = 3, Stride = 2, Dilation = 2), Conv(5, 3, Padding = 1)]
internal sealed partial class ConvTranspose032;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(32, 5, 7)]
[ConvTranspose(4, 3, 2, StrideY = 2, StrideX = 1, DilationY = 1, DilationX = 2, Groups = 2)]
internal sealed partial class ConvTranspose033;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(2, 6, 7)]
[ConvTranspose(4, 2, Padding = 3, Stride = 2, Groups = 2), Tanh]
internal sealed partial class ConvTranspose034;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(1, 6, 7)]
[ConvTranspose(7, 1, PaddingTop = 0, PaddingBottom = 0, PaddingLeft = 1, PaddingRight = 1, Stride = 2)]
internal sealed partial class ConvTranspose035;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(32, 6, 5)]
[ConvTranspose(32, 5, 4, Stride = 2, Dilation = 2, Groups = 2), Relu]
internal sealed partial class ConvTranspose036;
#endif

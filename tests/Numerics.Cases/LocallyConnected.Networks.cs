// Written by tests/Numerics.CaseWriter. Random networks: LocallyConnected.

namespace CnnCompiler.Numerics.Cases;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(8, 6, 2)]
[LocallyConnected(33, 2, Stride = 3, DilationY = 2, DilationX = 1)]
internal sealed partial class LocallyConnected001;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(2, 6, 7)]
[LocallyConnected(5, 2, 4, Padding = 3, Stride = 2, DilationY = 2, DilationX = 1)]
internal sealed partial class LocallyConnected002;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(2, 5, 1)]
[LocallyConnected(16, 3, 1, Dilation = 2), Tanh]
internal sealed partial class LocallyConnected003;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(9, 2, 4)]
[LocallyConnected(1, 3, 1, Padding = 1, Bias = false), Relu]
internal sealed partial class LocallyConnected004;

#if !FEW_NETWORKS
[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(8, 5, 1)]
[LocallyConnected(16, 2, 1, Border = Border.Same, Dilation = 2, Bias = false), Tanh]
internal sealed partial class LocallyConnected005;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(16, 3, 7)]
[LocallyConnected(1, 2), Conv(5, 3, Padding = 1)]
internal sealed partial class LocallyConnected006;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(3, 1, 6)]
[LocallyConnected(16, 4, 3, Padding = 3, Stride = 2, Bias = false)]
internal sealed partial class LocallyConnected007;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(2, 5, 4)]
[LocallyConnected(2, 2, Border = Border.Same, Stride = 2, Dilation = 2)]
internal sealed partial class LocallyConnected008;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(3, 3, 7)]
[LocallyConnected(1, 5, 3, Border = Border.Same, DilationY = 2, DilationX = 1, Bias = false), Relu]
internal sealed partial class LocallyConnected009;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(3, 4, 5)]
[LocallyConnected(2, 1, PaddingTop = 3, PaddingBottom = 3, PaddingLeft = 0, PaddingRight = 1, DilationY = 1, DilationX = 2), Conv(5, 3, Padding = 1)]
internal sealed partial class LocallyConnected010;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(2, 2, 2)]
[LocallyConnected(17, 5, 4, Border = Border.Same, StrideY = 1, StrideX = 3, DilationY = 3, DilationX = 1)]
internal sealed partial class LocallyConnected011;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(3, 3, 5)]
[LocallyConnected(5, 2, 1), Relu]
internal sealed partial class LocallyConnected012;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(2, 2, 5)]
[LocallyConnected(16, 5, PaddingTop = 2, PaddingBottom = 2, PaddingLeft = 3, PaddingRight = 0, Stride = 2), Relu]
internal sealed partial class LocallyConnected013;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(16, 4, 1)]
[LocallyConnected(1, 4, 3, PaddingTop = 2, PaddingBottom = 3, PaddingLeft = 3, PaddingRight = 2, StrideY = 1, StrideX = 2, Dilation = 2)]
internal sealed partial class LocallyConnected014;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(8, 1, 1)]
[LocallyConnected(33, 2, Padding = 1, Stride = 2, Dilation = 2)]
internal sealed partial class LocallyConnected015;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(3, 5, 4)]
[LocallyConnected(33, 5, 3, PaddingTop = 3, PaddingBottom = 3, PaddingLeft = 3, PaddingRight = 0, Dilation = 2)]
internal sealed partial class LocallyConnected016;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(3, 4, 3)]
[LocallyConnected(5, 2, Stride = 3)]
internal sealed partial class LocallyConnected017;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(20, 3, 3)]
[LocallyConnected(17, 3, 4, Padding = 1, Stride = 3), Conv(5, 3, Padding = 1)]
internal sealed partial class LocallyConnected018;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(3, 4, 5)]
[LocallyConnected(1, 5, 4, Padding = 1)]
internal sealed partial class LocallyConnected019;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(2, 4, 2)]
[LocallyConnected(2, 1, PaddingTop = 2, PaddingBottom = 1, PaddingLeft = 1, PaddingRight = 0, Dilation = 2, Bias = false), Relu]
internal sealed partial class LocallyConnected020;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(8, 2, 7)]
[LocallyConnected(1, 5, 2, Border = Border.Same, Dilation = 2, Bias = false), Relu]
internal sealed partial class LocallyConnected021;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(9, 4, 2)]
[LocallyConnected(5, 3, Padding = 1, StrideY = 2, StrideX = 3)]
internal sealed partial class LocallyConnected022;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(8, 6, 5)]
[LocallyConnected(5, 1, 2, Stride = 2), Conv(5, 3, Padding = 1)]
internal sealed partial class LocallyConnected023;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(8, 1, 2)]
[LocallyConnected(5, 3, 5, Border = Border.Same, Stride = 3, Bias = false), Tanh]
internal sealed partial class LocallyConnected024;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(8, 3, 2)]
[LocallyConnected(17, 1, 2), Relu]
internal sealed partial class LocallyConnected025;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(2, 6, 4)]
[LocallyConnected(2, 5, 2, Padding = 3, Stride = 3), Tanh]
internal sealed partial class LocallyConnected026;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(1, 2, 1)]
[LocallyConnected(1, 2, 1, PaddingTop = 2, PaddingBottom = 3, PaddingLeft = 2, PaddingRight = 0, Dilation = 2)]
internal sealed partial class LocallyConnected027;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(1, 5, 1)]
[LocallyConnected(5, 1, 4, Padding = 2)]
internal sealed partial class LocallyConnected028;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(8, 5, 6)]
[LocallyConnected(16, 5, 2, Border = Border.Same, DilationY = 2, DilationX = 1), Relu]
internal sealed partial class LocallyConnected029;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(8, 5, 3)]
[LocallyConnected(16, 2, Padding = 3, Stride = 2, Bias = false)]
internal sealed partial class LocallyConnected030;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(8, 5, 4)]
[LocallyConnected(17, 1, 3, Padding = 1, Stride = 3, DilationY = 3, DilationX = 2)]
internal sealed partial class LocallyConnected031;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(20, 1, 3)]
[LocallyConnected(17, 1, DilationY = 3, DilationX = 2), Conv(5, 3, Padding = 1)]
internal sealed partial class LocallyConnected032;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(8, 1, 4)]
[LocallyConnected(1, 2, Border = Border.Same, StrideY = 3, StrideX = 2, Dilation = 2)]
internal sealed partial class LocallyConnected033;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(16, 3, 7)]
[LocallyConnected(33, 3, 1, StrideY = 3, StrideX = 2, Bias = false)]
internal sealed partial class LocallyConnected034;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(20, 4, 1)]
[LocallyConnected(33, 2, 3, PaddingTop = 2, PaddingBottom = 0, PaddingLeft = 1, PaddingRight = 2)]
internal sealed partial class LocallyConnected035;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(20, 4, 4)]
[LocallyConnected(17, 1, 4, Padding = 3, Bias = false)]
internal sealed partial class LocallyConnected036;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(20, 3, 4)]
[LocallyConnected(5, 5, 3, Padding = 2, Stride = 3)]
internal sealed partial class LocallyConnected037;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(2, 6, 6)]
[LocallyConnected(16, 5, 3, Border = Border.Same, DilationY = 1, DilationX = 2), Relu]
internal sealed partial class LocallyConnected038;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(20, 1, 7)]
[LocallyConnected(1, 1, 3, StrideY = 2, StrideX = 3, DilationY = 3, DilationX = 1)]
internal sealed partial class LocallyConnected039;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(16, 6, 5)]
[LocallyConnected(2, 5, 4, Padding = 1, Stride = 2, DilationY = 1, DilationX = 2), Conv(5, 3, Padding = 1)]
internal sealed partial class LocallyConnected040;
#endif

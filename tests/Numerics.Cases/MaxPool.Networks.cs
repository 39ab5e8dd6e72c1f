// Written by tests/Numerics.CaseWriter. Random networks: MaxPool.

namespace CnnCompiler.Numerics.Cases;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(12, 1, 18)]
[MaxPool(3, PaddingTop = 2, PaddingBottom = 0, PaddingLeft = 2, PaddingRight = 2, StrideY = 3, StrideX = 1)]
internal sealed partial class MaxPool001;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(8, 2, 13)]
[MaxPool(2, 4, CeilMode = true)]
internal sealed partial class MaxPool002;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(40, 8, 2)]
[MaxPool(3, 2, StrideY = 2, StrideX = 3)]
internal sealed partial class MaxPool003;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(3, 5, 7)]
[MaxPool(1, 4, PaddingTop = 0, PaddingBottom = 0, PaddingLeft = 2, PaddingRight = 0, StrideY = 3, StrideX = 2)]
internal sealed partial class MaxPool004;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(48, 4, 15)]
[MaxPool(3, Padding = 2)]
internal sealed partial class MaxPool005;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(7, 7, 7)]
[MaxPool(3, 2, Stride = 2, CeilMode = true)]
internal sealed partial class MaxPool006;

#if !FEW_NETWORKS
[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(15, 7, 19)]
[MaxPool(3, Padding = 1, Stride = 3, CeilMode = true)]
internal sealed partial class MaxPool007;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(8, 7, 16)]
[MaxPool(4, PaddingTop = 1, PaddingBottom = 1, PaddingLeft = 0, PaddingRight = 0, StrideY = 1, StrideX = 2, CeilMode = true)]
internal sealed partial class MaxPool008;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(9, 6, 16)]
[MaxPool(3, 4, PaddingTop = 1, PaddingBottom = 2, PaddingLeft = 2, PaddingRight = 0)]
internal sealed partial class MaxPool009;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(2, 6, 4)]
[MaxPool(2, 3, PaddingTop = 1, PaddingBottom = 0, PaddingLeft = 1, PaddingRight = 2, StrideY = 2, StrideX = 3)]
internal sealed partial class MaxPool010;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(17, 10, 1)]
[MaxPool(4, 1, Stride = 2, CeilMode = true)]
internal sealed partial class MaxPool011;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(31, 1, 7)]
[MaxPool(3, 2, Padding = 1, Stride = 1)]
internal sealed partial class MaxPool012;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(24, 11, 2)]
[MaxPool(4, 3, PaddingTop = 2, PaddingBottom = 0, PaddingLeft = 2, PaddingRight = 2, CeilMode = true)]
internal sealed partial class MaxPool013;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(12, 5, 5)]
[MaxPool(3, 4, Padding = 2, StrideY = 2, StrideX = 3, CeilMode = true)]
internal sealed partial class MaxPool014;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(24, 1, 3)]
[MaxPool(1, 3)]
internal sealed partial class MaxPool015;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(4, 4, 1)]
[MaxPool(1, 3, PaddingTop = 0, PaddingBottom = 0, PaddingLeft = 1, PaddingRight = 2, Stride = 3)]
internal sealed partial class MaxPool016;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(7, 9, 18)]
[MaxPool(3, 4, Stride = 1, CeilMode = true)]
internal sealed partial class MaxPool017;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(24, 8, 17)]
[MaxPool(3, PaddingTop = 2, PaddingBottom = 1, PaddingLeft = 2, PaddingRight = 0, StrideY = 1, StrideX = 3)]
internal sealed partial class MaxPool018;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(3, 7, 16)]
[MaxPool(1, 2, Stride = 2)]
internal sealed partial class MaxPool019;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(24, 5, 3)]
[MaxPool(4, 3, PaddingTop = 2, PaddingBottom = 1, PaddingLeft = 1, PaddingRight = 2, CeilMode = true)]
internal sealed partial class MaxPool020;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(40, 4, 8)]
[MaxPool(1, Stride = 2, CeilMode = true)]
internal sealed partial class MaxPool021;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(8, 4, 7)]
[MaxPool(4, 1, Stride = 3)]
internal sealed partial class MaxPool022;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(32, 4, 1)]
[MaxPool(2, 1)]
internal sealed partial class MaxPool023;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(8, 9, 1)]
[MaxPool(1, Stride = 3)]
internal sealed partial class MaxPool024;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(48, 8, 17)]
[MaxPool(4, PaddingTop = 2, PaddingBottom = 1, PaddingLeft = 1, PaddingRight = 0, CeilMode = true)]
internal sealed partial class MaxPool025;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(33, 7, 11)]
[MaxPool(2, 1, CeilMode = true)]
internal sealed partial class MaxPool026;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(3, 1, 1)]
[MaxPool(3, Padding = 1, StrideY = 3, StrideX = 2)]
internal sealed partial class MaxPool027;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(32, 9, 3)]
[MaxPool(4, Padding = 1, Stride = 2, CeilMode = true)]
internal sealed partial class MaxPool028;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(7, 7, 7)]
[MaxPool(2, 3, Stride = 1, CeilMode = true)]
internal sealed partial class MaxPool029;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(9, 6, 5)]
[MaxPool(4)]
internal sealed partial class MaxPool030;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(12, 2, 5)]
[MaxPool(2, 3, PaddingTop = 1, PaddingBottom = 0, PaddingLeft = 2, PaddingRight = 1, StrideY = 3, StrideX = 1, CeilMode = true)]
internal sealed partial class MaxPool031;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(15, 7, 13)]
[MaxPool(3, 1, Stride = 3, CeilMode = true)]
internal sealed partial class MaxPool032;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(4, 5, 8)]
[MaxPool(4, 3, Padding = 2, CeilMode = true)]
internal sealed partial class MaxPool033;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(48, 8, 12)]
[MaxPool(2, Padding = 1, Stride = 3)]
internal sealed partial class MaxPool034;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(24, 8, 6)]
[MaxPool(4, PaddingTop = 0, PaddingBottom = 0, PaddingLeft = 2, PaddingRight = 2)]
internal sealed partial class MaxPool035;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(16, 6, 1)]
[MaxPool(2, 1, StrideY = 1, StrideX = 2)]
internal sealed partial class MaxPool036;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(17, 10, 13)]
[MaxPool(3, Stride = 3, CeilMode = true)]
internal sealed partial class MaxPool037;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(4, 8, 7)]
[MaxPool(3, 4, PaddingTop = 0, PaddingBottom = 1, PaddingLeft = 2, PaddingRight = 1, Stride = 2)]
internal sealed partial class MaxPool038;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(1, 10, 11)]
[MaxPool(4, 3, Padding = 2)]
internal sealed partial class MaxPool039;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(2, 8, 14)]
[MaxPool(4, 1, CeilMode = true)]
internal sealed partial class MaxPool040;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(15, 3, 11)]
[MaxPool(2, 4, Padding = 1, Stride = 3)]
internal sealed partial class MaxPool041;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(16, 2, 2)]
[MaxPool(2, 3, PaddingTop = 0, PaddingBottom = 1, PaddingLeft = 2, PaddingRight = 1, Stride = 3)]
internal sealed partial class MaxPool042;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(7, 1, 1)]
[MaxPool(1, Stride = 1)]
internal sealed partial class MaxPool043;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(48, 4, 9)]
[MaxPool(3, 2, StrideY = 3, StrideX = 2)]
internal sealed partial class MaxPool044;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(5, 7, 4)]
[MaxPool(4, 3, Padding = 2, Stride = 1, CeilMode = true)]
internal sealed partial class MaxPool045;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(3, 7, 6)]
[MaxPool(4, 2, PaddingTop = 2, PaddingBottom = 0, PaddingLeft = 1, PaddingRight = 1, CeilMode = true)]
internal sealed partial class MaxPool046;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(40, 3, 4)]
[MaxPool(4, PaddingTop = 2, PaddingBottom = 2, PaddingLeft = 1, PaddingRight = 0, StrideY = 2, StrideX = 3, CeilMode = true)]
internal sealed partial class MaxPool047;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(7, 6, 9)]
[MaxPool(3, Padding = 2, StrideY = 1, StrideX = 3, CeilMode = true)]
internal sealed partial class MaxPool048;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(31, 1, 1)]
[MaxPool(1, CeilMode = true)]
internal sealed partial class MaxPool049;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(1, 4, 15)]
[MaxPool(3, Padding = 2)]
internal sealed partial class MaxPool050;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(40, 3, 5)]
[MaxPool(4, 3, Padding = 2, Stride = 2)]
internal sealed partial class MaxPool051;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(7, 9, 6)]
[MaxPool(4, 2, Stride = 3, CeilMode = true)]
internal sealed partial class MaxPool052;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(2, 2, 17)]
[MaxPool(3, 4, Padding = 2, Stride = 1, CeilMode = true)]
internal sealed partial class MaxPool053;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(15, 10, 8)]
[MaxPool(2, 4)]
internal sealed partial class MaxPool054;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(16, 11, 12)]
[MaxPool(2, StrideY = 2, StrideX = 3)]
internal sealed partial class MaxPool055;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(1, 6, 4)]
[MaxPool(1, 4, Stride = 2, CeilMode = true)]
internal sealed partial class MaxPool056;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(4, 4, 10)]
[MaxPool(2, 1, Stride = 2, CeilMode = true)]
internal sealed partial class MaxPool057;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(1, 8, 1)]
[MaxPool(4, 1)]
internal sealed partial class MaxPool058;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(32, 1, 6)]
[MaxPool(2, 4, PaddingTop = 1, PaddingBottom = 1, PaddingLeft = 0, PaddingRight = 2)]
internal sealed partial class MaxPool059;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(1, 4, 3)]
[MaxPool(3, 4, Padding = 1, CeilMode = true)]
internal sealed partial class MaxPool060;
#endif

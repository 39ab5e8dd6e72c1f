// Written by tests/Numerics.CaseWriter. Random networks: AvgPool.

namespace CnnCompiler.Numerics.Cases;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(12, 1, 18)]
[AvgPool(3, PaddingTop = 2, PaddingBottom = 0, PaddingLeft = 2, PaddingRight = 2, StrideY = 3, StrideX = 1)]
internal sealed partial class AvgPool001;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(17, 1, 1)]
[AvgPool(4, Padding = 2, CeilMode = true, CountIncludePad = true)]
internal sealed partial class AvgPool002;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(9, 6, 18)]
[AvgPool(3, Padding = 2, CeilMode = true, CountIncludePad = true)]
internal sealed partial class AvgPool003;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(24, 6, 18)]
[AvgPool(4, 3, PaddingTop = 2, PaddingBottom = 0, PaddingLeft = 0, PaddingRight = 2, Stride = 2, CeilMode = true)]
internal sealed partial class AvgPool004;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(48, 5, 7)]
[AvgPool(4, 3, Stride = 2, CeilMode = true, CountIncludePad = true)]
internal sealed partial class AvgPool005;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(32, 11, 15)]
[AvgPool(4, 1, CeilMode = true, CountIncludePad = true)]
internal sealed partial class AvgPool006;

#if !FEW_NETWORKS
[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(5, 5, 6)]
[AvgPool(4, 3, Padding = 2, Stride = 3)]
internal sealed partial class AvgPool007;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(31, 12, 1)]
[AvgPool(3, 2, PaddingTop = 0, PaddingBottom = 2, PaddingLeft = 1, PaddingRight = 0, Stride = 3)]
internal sealed partial class AvgPool008;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(12, 10, 3)]
[AvgPool(4, 2, PaddingTop = 0, PaddingBottom = 2, PaddingLeft = 1, PaddingRight = 1, Stride = 1, CountIncludePad = true)]
internal sealed partial class AvgPool009;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(40, 1, 1)]
[AvgPool(4, 2, PaddingTop = 1, PaddingBottom = 2, PaddingLeft = 0, PaddingRight = 1, Stride = 3)]
internal sealed partial class AvgPool010;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(31, 1, 5)]
[AvgPool(3, 4, PaddingTop = 1, PaddingBottom = 1, PaddingLeft = 2, PaddingRight = 2, Stride = 2, CeilMode = true, CountIncludePad = true)]
internal sealed partial class AvgPool011;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(16, 2, 17)]
[AvgPool(2, 1, PaddingTop = 1, PaddingBottom = 1, PaddingLeft = 0, PaddingRight = 0, Stride = 1, CeilMode = true)]
internal sealed partial class AvgPool012;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(15, 9, 2)]
[AvgPool(4, 2, CeilMode = true)]
internal sealed partial class AvgPool013;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(7, 8, 19)]
[AvgPool(2, 3, Stride = 3, CeilMode = true, CountIncludePad = true)]
internal sealed partial class AvgPool014;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(4, 4, 2)]
[AvgPool(1, 3, PaddingTop = 0, PaddingBottom = 0, PaddingLeft = 1, PaddingRight = 2, Stride = 3, CountIncludePad = true)]
internal sealed partial class AvgPool015;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(16, 2, 7)]
[AvgPool(2, 1, StrideY = 3, StrideX = 2, CeilMode = true)]
internal sealed partial class AvgPool016;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(17, 6, 4)]
[AvgPool(4, 3, Padding = 2, Stride = 3)]
internal sealed partial class AvgPool017;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(3, 7, 16)]
[AvgPool(1, 2, Stride = 2)]
internal sealed partial class AvgPool018;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(24, 11, 14)]
[AvgPool(1)]
internal sealed partial class AvgPool019;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(2, 5, 15)]
[AvgPool(2, 3, PaddingTop = 0, PaddingBottom = 1, PaddingLeft = 2, PaddingRight = 2, StrideY = 2, StrideX = 3, CeilMode = true)]
internal sealed partial class AvgPool020;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(12, 1, 8)]
[AvgPool(3, PaddingTop = 0, PaddingBottom = 2, PaddingLeft = 2, PaddingRight = 1, Stride = 3, CeilMode = true, CountIncludePad = true)]
internal sealed partial class AvgPool021;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(17, 7, 9)]
[AvgPool(3, Padding = 2, CountIncludePad = true)]
internal sealed partial class AvgPool022;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(5, 11, 19)]
[AvgPool(2, 4, Padding = 1, StrideY = 1, StrideX = 2, CeilMode = true, CountIncludePad = true)]
internal sealed partial class AvgPool023;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(31, 1, 1)]
[AvgPool(2, 4, PaddingTop = 1, PaddingBottom = 0, PaddingLeft = 2, PaddingRight = 2, CeilMode = true)]
internal sealed partial class AvgPool024;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(33, 7, 1)]
[AvgPool(1)]
internal sealed partial class AvgPool025;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(3, 1, 9)]
[AvgPool(2, 3, PaddingTop = 0, PaddingBottom = 1, PaddingLeft = 2, PaddingRight = 1, StrideY = 3, StrideX = 1, CeilMode = true)]
internal sealed partial class AvgPool026;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(2, 9, 7)]
[AvgPool(3, Stride = 1, CeilMode = true)]
internal sealed partial class AvgPool027;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(7, 3, 5)]
[AvgPool(3, Padding = 2, Stride = 1, CeilMode = true)]
internal sealed partial class AvgPool028;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(16, 1, 1)]
[AvgPool(3, 2, PaddingTop = 2, PaddingBottom = 1, PaddingLeft = 0, PaddingRight = 1, CeilMode = true, CountIncludePad = true)]
internal sealed partial class AvgPool029;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(3, 9, 19)]
[AvgPool(4, PaddingTop = 2, PaddingBottom = 0, PaddingLeft = 2, PaddingRight = 2, Stride = 1, CountIncludePad = true)]
internal sealed partial class AvgPool030;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(15, 1, 1)]
[AvgPool(1, Stride = 2)]
internal sealed partial class AvgPool031;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(7, 10, 16)]
[AvgPool(1, 3, CeilMode = true, CountIncludePad = true)]
internal sealed partial class AvgPool032;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(17, 1, 1)]
[AvgPool(3, Padding = 2, StrideY = 1, StrideX = 2, CountIncludePad = true)]
internal sealed partial class AvgPool033;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(40, 7, 5)]
[AvgPool(4, PaddingTop = 2, PaddingBottom = 2, PaddingLeft = 0, PaddingRight = 2, Stride = 3, CeilMode = true, CountIncludePad = true)]
internal sealed partial class AvgPool034;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(7, 10, 8)]
[AvgPool(2, Stride = 3, CeilMode = true, CountIncludePad = true)]
internal sealed partial class AvgPool035;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(7, 3, 1)]
[AvgPool(2, 1, CountIncludePad = true)]
internal sealed partial class AvgPool036;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(8, 8, 1)]
[AvgPool(3, Padding = 2)]
internal sealed partial class AvgPool037;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(48, 5, 13)]
[AvgPool(2, 4, StrideY = 2, StrideX = 3)]
internal sealed partial class AvgPool038;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(17, 6, 1)]
[AvgPool(3, 1, Stride = 1, CeilMode = true)]
internal sealed partial class AvgPool039;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(5, 4, 1)]
[AvgPool(3, Padding = 2, Stride = 3, CountIncludePad = true)]
internal sealed partial class AvgPool040;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(5, 2, 10)]
[AvgPool(4, 3, Padding = 1, Stride = 2)]
internal sealed partial class AvgPool041;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(2, 10, 7)]
[AvgPool(3, PaddingTop = 1, PaddingBottom = 2, PaddingLeft = 2, PaddingRight = 0, Stride = 1, CeilMode = true)]
internal sealed partial class AvgPool042;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(1, 6, 7)]
[AvgPool(4, PaddingTop = 1, PaddingBottom = 2, PaddingLeft = 0, PaddingRight = 2, Stride = 1)]
internal sealed partial class AvgPool043;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(48, 1, 1)]
[AvgPool(2, 3, Padding = 1, Stride = 3, CountIncludePad = true)]
internal sealed partial class AvgPool044;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(40, 1, 17)]
[AvgPool(3, Padding = 2, CeilMode = true)]
internal sealed partial class AvgPool045;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(48, 2, 15)]
[AvgPool(1, CeilMode = true, CountIncludePad = true)]
internal sealed partial class AvgPool046;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(1, 3, 1)]
[AvgPool(3, Padding = 2, CountIncludePad = true)]
internal sealed partial class AvgPool047;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(40, 1, 5)]
[AvgPool(4, 3, Padding = 2, Stride = 2)]
internal sealed partial class AvgPool048;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(1, 6, 7)]
[AvgPool(4, 3, Padding = 2, CountIncludePad = true)]
internal sealed partial class AvgPool049;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(24, 7, 13)]
[AvgPool(4, CeilMode = true, CountIncludePad = true)]
internal sealed partial class AvgPool050;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(7, 3, 2)]
[AvgPool(1, 2, Stride = 2, CeilMode = true, CountIncludePad = true)]
internal sealed partial class AvgPool051;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(7, 1, 1)]
[AvgPool(1, CountIncludePad = true)]
internal sealed partial class AvgPool052;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(17, 2, 6)]
[AvgPool(2, 1, Stride = 3, CeilMode = true)]
internal sealed partial class AvgPool053;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(4, 9, 6)]
[AvgPool(4, 3, PaddingTop = 1, PaddingBottom = 0, PaddingLeft = 1, PaddingRight = 1, Stride = 1, CeilMode = true)]
internal sealed partial class AvgPool054;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(9, 8, 15)]
[AvgPool(3, 4, Padding = 2, CountIncludePad = true)]
internal sealed partial class AvgPool055;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(1, 4, 1)]
[AvgPool(3, 2, Padding = 1, CeilMode = true, CountIncludePad = true)]
internal sealed partial class AvgPool056;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(12, 2, 12)]
[AvgPool(4, 3, PaddingTop = 2, PaddingBottom = 1, PaddingLeft = 2, PaddingRight = 2, CeilMode = true)]
internal sealed partial class AvgPool057;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(8, 3, 4)]
[AvgPool(4, PaddingTop = 1, PaddingBottom = 1, PaddingLeft = 0, PaddingRight = 1)]
internal sealed partial class AvgPool058;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(24, 6, 10)]
[AvgPool(1, Stride = 1, CeilMode = true, CountIncludePad = true)]
internal sealed partial class AvgPool059;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(1, 1, 10)]
[AvgPool(1, 2, Stride = 3)]
internal sealed partial class AvgPool060;
#endif

// Written by tests/Numerics.CaseWriter. Random networks: L2Pool.

namespace CnnCompiler.Numerics.Cases;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(12, 1, 1)]
[L2Pool(1, Stride = 1)]
internal sealed partial class L2Pool001;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(31, 4, 13)]
[L2Pool(2, 3, Padding = 1, Stride = 2, CeilMode = true)]
internal sealed partial class L2Pool002;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(15, 1, 11)]
[L2Pool(1, StrideY = 3, StrideX = 1)]
internal sealed partial class L2Pool003;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(5, 9, 5)]
[L2Pool(1, 3, CeilMode = true)]
internal sealed partial class L2Pool004;

#if !FEW_NETWORKS
[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(4, 1, 18)]
[L2Pool(1)]
internal sealed partial class L2Pool005;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(3, 7, 4)]
[L2Pool(3, PaddingTop = 0, PaddingBottom = 0, PaddingLeft = 2, PaddingRight = 1, Stride = 3)]
internal sealed partial class L2Pool006;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(16, 3, 13)]
[L2Pool(2, 4, Stride = 1)]
internal sealed partial class L2Pool007;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(12, 3, 18)]
[L2Pool(2, Stride = 1, CeilMode = true)]
internal sealed partial class L2Pool008;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(12, 1, 12)]
[L2Pool(3, PaddingTop = 1, PaddingBottom = 1, PaddingLeft = 2, PaddingRight = 1, Stride = 1, CeilMode = true)]
internal sealed partial class L2Pool009;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(2, 9, 7)]
[L2Pool(3, 4, Padding = 1, StrideY = 3, StrideX = 1, CeilMode = true)]
internal sealed partial class L2Pool010;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(15, 9, 1)]
[L2Pool(4, 3, Padding = 1, Stride = 2)]
internal sealed partial class L2Pool011;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(9, 11, 5)]
[L2Pool(2, Stride = 2)]
internal sealed partial class L2Pool012;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(15, 2, 15)]
[L2Pool(2, 4, Padding = 1, Stride = 1, CeilMode = true)]
internal sealed partial class L2Pool013;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(3, 9, 11)]
[L2Pool(1, 4, Stride = 2)]
internal sealed partial class L2Pool014;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(31, 1, 1)]
[L2Pool(2, 3, PaddingTop = 0, PaddingBottom = 1, PaddingLeft = 2, PaddingRight = 2, StrideY = 2, StrideX = 3)]
internal sealed partial class L2Pool015;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(24, 2, 15)]
[L2Pool(3, 4, PaddingTop = 1, PaddingBottom = 2, PaddingLeft = 2, PaddingRight = 0, CeilMode = true)]
internal sealed partial class L2Pool016;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(9, 1, 12)]
[L2Pool(1, 3, Stride = 2)]
internal sealed partial class L2Pool017;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(2, 5, 7)]
[L2Pool(3, Padding = 1, StrideY = 2, StrideX = 1, CeilMode = true)]
internal sealed partial class L2Pool018;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(48, 7, 3)]
[L2Pool(3, 4, Padding = 1, Stride = 2, CeilMode = true)]
internal sealed partial class L2Pool019;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(15, 1, 1)]
[L2Pool(1)]
internal sealed partial class L2Pool020;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(7, 1, 1)]
[L2Pool(1, StrideY = 1, StrideX = 3)]
internal sealed partial class L2Pool021;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(15, 8, 1)]
[L2Pool(3, Padding = 1, Stride = 1, CeilMode = true)]
internal sealed partial class L2Pool022;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(3, 3, 1)]
[L2Pool(3, Padding = 2)]
internal sealed partial class L2Pool023;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(17, 7, 1)]
[L2Pool(2, PaddingTop = 0, PaddingBottom = 1, PaddingLeft = 0, PaddingRight = 1, CeilMode = true)]
internal sealed partial class L2Pool024;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(24, 10, 15)]
[L2Pool(4, Padding = 2, StrideY = 3, StrideX = 1)]
internal sealed partial class L2Pool025;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(1, 1, 1)]
[L2Pool(1, Stride = 3)]
internal sealed partial class L2Pool026;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(1, 1, 1)]
[L2Pool(2, 3, Padding = 1, Stride = 2, CeilMode = true)]
internal sealed partial class L2Pool027;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(2, 8, 8)]
[L2Pool(1, 2, Stride = 1, CeilMode = true)]
internal sealed partial class L2Pool028;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(7, 5, 18)]
[L2Pool(4, 3, CeilMode = true)]
internal sealed partial class L2Pool029;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(33, 6, 9)]
[L2Pool(2, 3, Padding = 1, CeilMode = true)]
internal sealed partial class L2Pool030;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(33, 10, 10)]
[L2Pool(4, 1)]
internal sealed partial class L2Pool031;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(2, 1, 1)]
[L2Pool(3, Padding = 2, StrideY = 2, StrideX = 1, CeilMode = true)]
internal sealed partial class L2Pool032;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(3, 6, 13)]
[L2Pool(3, 4, Padding = 2, CeilMode = true)]
internal sealed partial class L2Pool033;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(2, 1, 10)]
[L2Pool(3, 2, Padding = 1, StrideY = 2, StrideX = 3, CeilMode = true)]
internal sealed partial class L2Pool034;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(24, 2, 12)]
[L2Pool(4, 3, Padding = 2, StrideY = 2, StrideX = 3)]
internal sealed partial class L2Pool035;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(7, 1, 1)]
[L2Pool(3, Padding = 1, Stride = 1, CeilMode = true)]
internal sealed partial class L2Pool036;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(24, 9, 17)]
[L2Pool(2, 4)]
internal sealed partial class L2Pool037;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(24, 2, 15)]
[L2Pool(1, 3, CeilMode = true)]
internal sealed partial class L2Pool038;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(12, 10, 9)]
[L2Pool(4, 3, Stride = 3, CeilMode = true)]
internal sealed partial class L2Pool039;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(31, 1, 16)]
[L2Pool(2, 3, PaddingTop = 0, PaddingBottom = 1, PaddingLeft = 2, PaddingRight = 1, CeilMode = true)]
internal sealed partial class L2Pool040;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(2, 8, 9)]
[L2Pool(3, StrideY = 2, StrideX = 1, CeilMode = true)]
internal sealed partial class L2Pool041;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(31, 4, 11)]
[L2Pool(2, 3, StrideY = 1, StrideX = 3)]
internal sealed partial class L2Pool042;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(33, 4, 17)]
[L2Pool(1, 2, Stride = 3)]
internal sealed partial class L2Pool043;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(48, 7, 16)]
[L2Pool(3, Stride = 3, CeilMode = true)]
internal sealed partial class L2Pool044;
#endif

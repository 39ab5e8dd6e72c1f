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

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(16, 5, 14)]
[MaxPool(4, 3, Padding = 1, StrideY = 3, StrideX = 2)]
internal sealed partial class MaxPool061;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(15, 4, 17)]
[MaxPool(2, 4, PaddingTop = 1, PaddingBottom = 1, PaddingLeft = 2, PaddingRight = 0, Stride = 2)]
internal sealed partial class MaxPool062;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(33, 4, 9)]
[MaxPool(3, Padding = 2)]
internal sealed partial class MaxPool063;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(2, 11, 19)]
[MaxPool(2, 1, Stride = 1, CeilMode = true)]
internal sealed partial class MaxPool064;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(40, 3, 7)]
[MaxPool(3, PaddingTop = 2, PaddingBottom = 2, PaddingLeft = 0, PaddingRight = 1, Stride = 2, CeilMode = true)]
internal sealed partial class MaxPool065;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(1, 3, 1)]
[MaxPool(3, 1, Stride = 3, CeilMode = true)]
internal sealed partial class MaxPool066;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(5, 6, 2)]
[MaxPool(3, 4, PaddingTop = 2, PaddingBottom = 0, PaddingLeft = 1, PaddingRight = 2, Stride = 1)]
internal sealed partial class MaxPool067;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(2, 11, 18)]
[MaxPool(3, 4, PaddingTop = 2, PaddingBottom = 0, PaddingLeft = 1, PaddingRight = 1, Stride = 3, CeilMode = true)]
internal sealed partial class MaxPool068;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(33, 7, 18)]
[MaxPool(3, 2, Stride = 3)]
internal sealed partial class MaxPool069;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(5, 9, 18)]
[MaxPool(4, PaddingTop = 0, PaddingBottom = 0, PaddingLeft = 1, PaddingRight = 2, Stride = 3)]
internal sealed partial class MaxPool070;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(33, 1, 1)]
[MaxPool(4, Padding = 2)]
internal sealed partial class MaxPool071;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(24, 3, 1)]
[MaxPool(3, 1)]
internal sealed partial class MaxPool072;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(12, 9, 3)]
[MaxPool(4, 1, Stride = 2, CeilMode = true)]
internal sealed partial class MaxPool073;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(24, 1, 19)]
[MaxPool(3, 4, PaddingTop = 2, PaddingBottom = 1, PaddingLeft = 2, PaddingRight = 0, StrideY = 2, StrideX = 3)]
internal sealed partial class MaxPool074;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(4, 3, 12)]
[MaxPool(1, Stride = 1, CeilMode = true)]
internal sealed partial class MaxPool075;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(2, 6, 18)]
[MaxPool(2, 3, CeilMode = true)]
internal sealed partial class MaxPool076;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(15, 7, 12)]
[MaxPool(3, PaddingTop = 2, PaddingBottom = 2, PaddingLeft = 0, PaddingRight = 0, Stride = 1, CeilMode = true)]
internal sealed partial class MaxPool077;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(48, 1, 13)]
[MaxPool(1, 4, Stride = 1)]
internal sealed partial class MaxPool078;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(5, 2, 19)]
[MaxPool(3, Padding = 2, Stride = 3, CeilMode = true)]
internal sealed partial class MaxPool079;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(16, 3, 14)]
[MaxPool(4, 3, Padding = 1, Stride = 1, CeilMode = true)]
internal sealed partial class MaxPool080;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(2, 8, 11)]
[MaxPool(4, PaddingTop = 0, PaddingBottom = 1, PaddingLeft = 1, PaddingRight = 1)]
internal sealed partial class MaxPool081;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(24, 5, 11)]
[MaxPool(3, 4, PaddingTop = 2, PaddingBottom = 2, PaddingLeft = 0, PaddingRight = 1)]
internal sealed partial class MaxPool082;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(7, 8, 11)]
[MaxPool(1, 2, CeilMode = true)]
internal sealed partial class MaxPool083;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(4, 7, 8)]
[MaxPool(4, 3, PaddingTop = 0, PaddingBottom = 2, PaddingLeft = 0, PaddingRight = 1, CeilMode = true)]
internal sealed partial class MaxPool084;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(5, 1, 1)]
[MaxPool(2, Padding = 1, CeilMode = true)]
internal sealed partial class MaxPool085;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(15, 11, 2)]
[MaxPool(4, 2, StrideY = 1, StrideX = 3, CeilMode = true)]
internal sealed partial class MaxPool086;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(9, 10, 7)]
[MaxPool(2, 3, Stride = 2)]
internal sealed partial class MaxPool087;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(12, 10, 16)]
[MaxPool(4, 2, PaddingTop = 2, PaddingBottom = 2, PaddingLeft = 0, PaddingRight = 1)]
internal sealed partial class MaxPool088;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(17, 1, 1)]
[MaxPool(1, StrideY = 3, StrideX = 2)]
internal sealed partial class MaxPool089;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(15, 1, 1)]
[MaxPool(2, Padding = 1, Stride = 3, CeilMode = true)]
internal sealed partial class MaxPool090;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(12, 9, 9)]
[MaxPool(4, CeilMode = true)]
internal sealed partial class MaxPool091;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(15, 11, 15)]
[MaxPool(3, 4, PaddingTop = 0, PaddingBottom = 1, PaddingLeft = 2, PaddingRight = 0, CeilMode = true)]
internal sealed partial class MaxPool092;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(40, 1, 17)]
[MaxPool(3, PaddingTop = 2, PaddingBottom = 0, PaddingLeft = 1, PaddingRight = 2, StrideY = 3, StrideX = 1)]
internal sealed partial class MaxPool093;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(7, 9, 9)]
[MaxPool(1, 4, Stride = 2)]
internal sealed partial class MaxPool094;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(40, 3, 6)]
[MaxPool(2, Stride = 2)]
internal sealed partial class MaxPool095;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(16, 4, 9)]
[MaxPool(1, 3, Stride = 3, CeilMode = true)]
internal sealed partial class MaxPool096;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(17, 6, 5)]
[MaxPool(3, Padding = 1, Stride = 3, CeilMode = true)]
internal sealed partial class MaxPool097;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(40, 1, 1)]
[MaxPool(2, Padding = 1)]
internal sealed partial class MaxPool098;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(31, 8, 5)]
[MaxPool(1)]
internal sealed partial class MaxPool099;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(12, 10, 17)]
[MaxPool(2, 4, Padding = 1, StrideY = 2, StrideX = 3, CeilMode = true)]
internal sealed partial class MaxPool100;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(2, 7, 19)]
[MaxPool(2, 3, PaddingTop = 1, PaddingBottom = 1, PaddingLeft = 2, PaddingRight = 2, Stride = 1)]
internal sealed partial class MaxPool101;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(4, 9, 2)]
[MaxPool(3, 2, StrideY = 2, StrideX = 3)]
internal sealed partial class MaxPool102;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(31, 3, 2)]
[MaxPool(4, Padding = 2, Stride = 3)]
internal sealed partial class MaxPool103;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(48, 6, 11)]
[MaxPool(4, Padding = 1, StrideY = 3, StrideX = 2)]
internal sealed partial class MaxPool104;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(33, 6, 5)]
[MaxPool(1, 4, Stride = 2)]
internal sealed partial class MaxPool105;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(16, 10, 18)]
[MaxPool(3, 1, Stride = 2, CeilMode = true)]
internal sealed partial class MaxPool106;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(1, 1, 1)]
[MaxPool(1, Stride = 2)]
internal sealed partial class MaxPool107;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(9, 9, 7)]
[MaxPool(4, 3, PaddingTop = 0, PaddingBottom = 2, PaddingLeft = 0, PaddingRight = 2, Stride = 2, CeilMode = true)]
internal sealed partial class MaxPool108;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(7, 8, 2)]
[MaxPool(3, PaddingTop = 1, PaddingBottom = 0, PaddingLeft = 1, PaddingRight = 2)]
internal sealed partial class MaxPool109;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(16, 1, 11)]
[MaxPool(1, 3, StrideY = 2, StrideX = 3)]
internal sealed partial class MaxPool110;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(1, 6, 9)]
[MaxPool(2, 3, Padding = 1)]
internal sealed partial class MaxPool111;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(8, 1, 5)]
[MaxPool(1, Stride = 1, CeilMode = true)]
internal sealed partial class MaxPool112;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(33, 4, 12)]
[MaxPool(3, 2, Stride = 1, CeilMode = true)]
internal sealed partial class MaxPool113;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(33, 11, 15)]
[MaxPool(2)]
internal sealed partial class MaxPool114;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(40, 7, 13)]
[MaxPool(4, Padding = 2, Stride = 1)]
internal sealed partial class MaxPool115;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(4, 10, 4)]
[MaxPool(3, 4, Padding = 2, Stride = 2)]
internal sealed partial class MaxPool116;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(16, 8, 2)]
[MaxPool(4, 3, PaddingTop = 0, PaddingBottom = 0, PaddingLeft = 2, PaddingRight = 1)]
internal sealed partial class MaxPool117;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(16, 10, 1)]
[MaxPool(4, 3, Padding = 1, StrideY = 1, StrideX = 2)]
internal sealed partial class MaxPool118;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(9, 2, 15)]
[MaxPool(2, 4, Padding = 1, Stride = 1, CeilMode = true)]
internal sealed partial class MaxPool119;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(9, 1, 5)]
[MaxPool(1, 4)]
internal sealed partial class MaxPool120;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(24, 9, 1)]
[MaxPool(1, Stride = 2)]
internal sealed partial class MaxPool121;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(5, 8, 14)]
[MaxPool(3, PaddingTop = 2, PaddingBottom = 0, PaddingLeft = 1, PaddingRight = 2, Stride = 1)]
internal sealed partial class MaxPool122;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(32, 1, 12)]
[MaxPool(2, 4, PaddingTop = 1, PaddingBottom = 1, PaddingLeft = 1, PaddingRight = 0, StrideY = 2, StrideX = 1)]
internal sealed partial class MaxPool123;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(7, 5, 11)]
[MaxPool(2, Padding = 1, StrideY = 1, StrideX = 2)]
internal sealed partial class MaxPool124;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(31, 10, 16)]
[MaxPool(3, 4, Padding = 1, Stride = 1)]
internal sealed partial class MaxPool125;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(16, 7, 1)]
[MaxPool(1)]
internal sealed partial class MaxPool126;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(7, 1, 10)]
[MaxPool(3, 2, PaddingTop = 0, PaddingBottom = 2, PaddingLeft = 0, PaddingRight = 1, Stride = 1)]
internal sealed partial class MaxPool127;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(8, 2, 9)]
[MaxPool(4, 2, PaddingTop = 2, PaddingBottom = 0, PaddingLeft = 1, PaddingRight = 1, Stride = 1)]
internal sealed partial class MaxPool128;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(33, 1, 1)]
[MaxPool(1, 4, PaddingTop = 0, PaddingBottom = 0, PaddingLeft = 2, PaddingRight = 1, Stride = 2, CeilMode = true)]
internal sealed partial class MaxPool129;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(2, 5, 19)]
[MaxPool(3, Padding = 1)]
internal sealed partial class MaxPool130;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(31, 11, 12)]
[MaxPool(2, 3, Stride = 1, CeilMode = true)]
internal sealed partial class MaxPool131;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(24, 8, 1)]
[MaxPool(3, 2, PaddingTop = 1, PaddingBottom = 2, PaddingLeft = 1, PaddingRight = 0, Stride = 3, CeilMode = true)]
internal sealed partial class MaxPool132;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(1, 3, 5)]
[MaxPool(2, 4, Stride = 2)]
internal sealed partial class MaxPool133;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(32, 11, 3)]
[MaxPool(4, PaddingTop = 1, PaddingBottom = 0, PaddingLeft = 2, PaddingRight = 0)]
internal sealed partial class MaxPool134;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(3, 1, 8)]
[MaxPool(3, 4, PaddingTop = 1, PaddingBottom = 2, PaddingLeft = 2, PaddingRight = 1)]
internal sealed partial class MaxPool135;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(12, 10, 9)]
[MaxPool(3, 4, Padding = 1, CeilMode = true)]
internal sealed partial class MaxPool136;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(31, 11, 7)]
[MaxPool(1, 3)]
internal sealed partial class MaxPool137;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(4, 4, 12)]
[MaxPool(2, 3)]
internal sealed partial class MaxPool138;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(5, 5, 8)]
[MaxPool(1, 2, Stride = 1, CeilMode = true)]
internal sealed partial class MaxPool139;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(15, 6, 17)]
[MaxPool(4, 1, Stride = 2, CeilMode = true)]
internal sealed partial class MaxPool140;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(9, 1, 1)]
[MaxPool(1, StrideY = 3, StrideX = 2)]
internal sealed partial class MaxPool141;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(33, 7, 7)]
[MaxPool(1, 2, StrideY = 3, StrideX = 1, CeilMode = true)]
internal sealed partial class MaxPool142;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(31, 10, 3)]
[MaxPool(4, 3, Padding = 2, StrideY = 1, StrideX = 3, CeilMode = true)]
internal sealed partial class MaxPool143;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(7, 9, 3)]
[MaxPool(4, 3, Padding = 1, Stride = 3, CeilMode = true)]
internal sealed partial class MaxPool144;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(16, 11, 19)]
[MaxPool(1, 2, Stride = 3)]
internal sealed partial class MaxPool145;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(16, 7, 19)]
[MaxPool(3, 2, Stride = 2)]
internal sealed partial class MaxPool146;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(3, 1, 1)]
[MaxPool(2, 3, Padding = 1, StrideY = 1, StrideX = 2, CeilMode = true)]
internal sealed partial class MaxPool147;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(4, 11, 19)]
[MaxPool(3, 2, Padding = 1, Stride = 1)]
internal sealed partial class MaxPool148;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(2, 8, 15)]
[MaxPool(1, 3, Stride = 2)]
internal sealed partial class MaxPool149;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(8, 8, 6)]
[MaxPool(4, 3, Padding = 2)]
internal sealed partial class MaxPool150;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(12, 11, 6)]
[MaxPool(4, 2, Stride = 2)]
internal sealed partial class MaxPool151;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(4, 6, 13)]
[MaxPool(3, Padding = 2, StrideY = 3, StrideX = 2, CeilMode = true)]
internal sealed partial class MaxPool152;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(8, 4, 3)]
[MaxPool(3, 4, PaddingTop = 1, PaddingBottom = 2, PaddingLeft = 0, PaddingRight = 2, Stride = 2)]
internal sealed partial class MaxPool153;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(5, 7, 7)]
[MaxPool(1, 2, StrideY = 1, StrideX = 3)]
internal sealed partial class MaxPool154;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(33, 2, 10)]
[MaxPool(4, Padding = 2, StrideY = 3, StrideX = 1, CeilMode = true)]
internal sealed partial class MaxPool155;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(32, 1, 1)]
[MaxPool(1, Stride = 1, CeilMode = true)]
internal sealed partial class MaxPool156;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(5, 7, 14)]
[MaxPool(1, 3, Stride = 3)]
internal sealed partial class MaxPool157;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(8, 1, 4)]
[MaxPool(1, 2, Stride = 3, CeilMode = true)]
internal sealed partial class MaxPool158;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(48, 5, 7)]
[MaxPool(2, 4, Stride = 3, CeilMode = true)]
internal sealed partial class MaxPool159;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(5, 7, 5)]
[MaxPool(2, 3, Padding = 1, Stride = 2, CeilMode = true)]
internal sealed partial class MaxPool160;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(3, 1, 1)]
[MaxPool(1, Stride = 2)]
internal sealed partial class MaxPool161;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(7, 1, 16)]
[MaxPool(1, 3, CeilMode = true)]
internal sealed partial class MaxPool162;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(3, 9, 6)]
[MaxPool(1, 2, Stride = 2)]
internal sealed partial class MaxPool163;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(48, 5, 1)]
[MaxPool(3, 4, PaddingTop = 0, PaddingBottom = 2, PaddingLeft = 2, PaddingRight = 1)]
internal sealed partial class MaxPool164;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(1, 7, 10)]
[MaxPool(4, 3, Padding = 1, CeilMode = true)]
internal sealed partial class MaxPool165;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(5, 9, 16)]
[MaxPool(3, 4, Padding = 2, StrideY = 3, StrideX = 2, CeilMode = true)]
internal sealed partial class MaxPool166;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(8, 5, 2)]
[MaxPool(4, 2, Stride = 1)]
internal sealed partial class MaxPool167;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(40, 4, 6)]
[MaxPool(3, Padding = 1, Stride = 2, CeilMode = true)]
internal sealed partial class MaxPool168;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(3, 11, 1)]
[MaxPool(4, 1, StrideY = 3, StrideX = 2, CeilMode = true)]
internal sealed partial class MaxPool169;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(24, 11, 14)]
[MaxPool(1, 3, StrideY = 1, StrideX = 3)]
internal sealed partial class MaxPool170;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(2, 11, 10)]
[MaxPool(2, 3, Padding = 1, Stride = 3)]
internal sealed partial class MaxPool171;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(31, 1, 1)]
[MaxPool(1, Stride = 3)]
internal sealed partial class MaxPool172;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(32, 5, 10)]
[MaxPool(2, 4, PaddingTop = 0, PaddingBottom = 1, PaddingLeft = 2, PaddingRight = 2, Stride = 1, CeilMode = true)]
internal sealed partial class MaxPool173;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(24, 10, 16)]
[MaxPool(4, PaddingTop = 2, PaddingBottom = 1, PaddingLeft = 2, PaddingRight = 2)]
internal sealed partial class MaxPool174;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(5, 6, 14)]
[MaxPool(3, 4, Padding = 2, Stride = 2)]
internal sealed partial class MaxPool175;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(24, 10, 3)]
[MaxPool(4, Padding = 1, StrideY = 3, StrideX = 2, CeilMode = true)]
internal sealed partial class MaxPool176;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(24, 8, 14)]
[MaxPool(3, 2)]
internal sealed partial class MaxPool177;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(1, 1, 1)]
[MaxPool(1, StrideY = 3, StrideX = 2, CeilMode = true)]
internal sealed partial class MaxPool178;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(8, 6, 13)]
[MaxPool(2, 3, StrideY = 1, StrideX = 3, CeilMode = true)]
internal sealed partial class MaxPool179;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(17, 1, 1)]
[MaxPool(1, CeilMode = true)]
internal sealed partial class MaxPool180;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(16, 4, 15)]
[MaxPool(1, 4)]
internal sealed partial class MaxPool181;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(48, 4, 18)]
[MaxPool(4, StrideY = 2, StrideX = 1)]
internal sealed partial class MaxPool182;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(17, 8, 12)]
[MaxPool(1, 4, CeilMode = true)]
internal sealed partial class MaxPool183;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(1, 2, 2)]
[MaxPool(4, 3, PaddingTop = 2, PaddingBottom = 0, PaddingLeft = 0, PaddingRight = 1)]
internal sealed partial class MaxPool184;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(4, 6, 11)]
[MaxPool(2, 3)]
internal sealed partial class MaxPool185;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(7, 4, 11)]
[MaxPool(2, 4, Stride = 1)]
internal sealed partial class MaxPool186;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(4, 11, 1)]
[MaxPool(4, 1, Stride = 1)]
internal sealed partial class MaxPool187;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(16, 2, 9)]
[MaxPool(4, 2, Padding = 1, Stride = 2, CeilMode = true)]
internal sealed partial class MaxPool188;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(17, 5, 4)]
[MaxPool(3, 1, CeilMode = true)]
internal sealed partial class MaxPool189;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(3, 9, 12)]
[MaxPool(2, 3, Padding = 1, Stride = 2)]
internal sealed partial class MaxPool190;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(24, 7, 10)]
[MaxPool(2, 3, StrideY = 3, StrideX = 1, CeilMode = true)]
internal sealed partial class MaxPool191;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(2, 9, 5)]
[MaxPool(1, 3, Stride = 2)]
internal sealed partial class MaxPool192;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(8, 1, 3)]
[MaxPool(1, CeilMode = true)]
internal sealed partial class MaxPool193;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(40, 8, 7)]
[MaxPool(4, 3, PaddingTop = 1, PaddingBottom = 1, PaddingLeft = 0, PaddingRight = 0, Stride = 2, CeilMode = true)]
internal sealed partial class MaxPool194;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(15, 10, 11)]
[MaxPool(4, 3, Padding = 2, CeilMode = true)]
internal sealed partial class MaxPool195;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(32, 1, 8)]
[MaxPool(2, 4, PaddingTop = 0, PaddingBottom = 1, PaddingLeft = 0, PaddingRight = 0, StrideY = 1, StrideX = 3)]
internal sealed partial class MaxPool196;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(12, 5, 3)]
[MaxPool(3, Padding = 2, Stride = 2, CeilMode = true)]
internal sealed partial class MaxPool197;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(2, 10, 1)]
[MaxPool(2, 1)]
internal sealed partial class MaxPool198;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(4, 1, 1)]
[MaxPool(3, 4, Padding = 2, Stride = 1)]
internal sealed partial class MaxPool199;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(2, 11, 1)]
[MaxPool(4, 2, Padding = 1, Stride = 2)]
internal sealed partial class MaxPool200;

// Written by tests/Numerics.CaseWriter. Random networks: L2Normalize.

namespace CnnCompiler.Numerics.Cases;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(12, 1, 1)]
[L2Normalize(Scale = 20), Relu]
internal sealed partial class L2Normalize001;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(31, 4, 18)]
[Relu, L2Normalize(Scale = 20)]
internal sealed partial class L2Normalize002;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(7, 1, 1)]
[L2Normalize(Scale = 20)]
internal sealed partial class L2Normalize003;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(5, 3, 4)]
[L2Normalize(Scale = 20)]
internal sealed partial class L2Normalize004;

#if !FEW_NETWORKS
[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(2, 6, 4)]
[Relu, L2Normalize]
internal sealed partial class L2Normalize005;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(5, 10, 13)]
[L2Normalize(Scale = 20), Relu]
internal sealed partial class L2Normalize006;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(7, 5, 11)]
[L2Normalize(Scale = 20)]
internal sealed partial class L2Normalize007;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(32, 1, 14)]
[Relu, L2Normalize(Scale = 20)]
internal sealed partial class L2Normalize008;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(31, 2, 13)]
[L2Normalize(Scale = 20), Relu]
internal sealed partial class L2Normalize009;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(5, 8, 1)]
[L2Normalize, Relu]
internal sealed partial class L2Normalize010;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(2, 9, 14)]
[L2Normalize, Conv(5, 3, Padding = 1)]
internal sealed partial class L2Normalize011;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(40, 9, 10)]
[L2Normalize, Relu]
internal sealed partial class L2Normalize012;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(12, 6, 3)]
[L2Normalize]
internal sealed partial class L2Normalize013;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(7, 1, 1)]
[L2Normalize]
internal sealed partial class L2Normalize014;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(2, 7, 7)]
[L2Normalize, Conv(5, 3, Padding = 1)]
internal sealed partial class L2Normalize015;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(24, 7, 4)]
[L2Normalize, Relu]
internal sealed partial class L2Normalize016;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(3, 3, 7)]
[Relu, L2Normalize(Scale = 20), Relu]
internal sealed partial class L2Normalize017;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(7, 5, 3)]
[L2Normalize, Conv(5, 3, Padding = 1)]
internal sealed partial class L2Normalize018;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(48, 7, 11)]
[Relu, L2Normalize(Scale = 20), Relu]
internal sealed partial class L2Normalize019;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(3, 5, 8)]
[L2Normalize(Scale = 20)]
internal sealed partial class L2Normalize020;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(12, 10, 11)]
[L2Normalize, Relu]
internal sealed partial class L2Normalize021;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(7, 1, 1)]
[Relu, L2Normalize, Conv(5, 3, Padding = 1)]
internal sealed partial class L2Normalize022;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(17, 1, 1)]
[Relu, L2Normalize(Scale = 20), Conv(5, 3, Padding = 1)]
internal sealed partial class L2Normalize023;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(33, 7, 5)]
[L2Normalize(Scale = 20), Conv(5, 3, Padding = 1)]
internal sealed partial class L2Normalize024;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(8, 4, 11)]
[L2Normalize]
internal sealed partial class L2Normalize025;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(9, 1, 1)]
[Relu, L2Normalize]
internal sealed partial class L2Normalize026;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(15, 9, 18)]
[L2Normalize(Scale = 20), Conv(5, 3, Padding = 1)]
internal sealed partial class L2Normalize027;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(40, 5, 12)]
[L2Normalize, Relu]
internal sealed partial class L2Normalize028;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(8, 9, 7)]
[Relu, L2Normalize]
internal sealed partial class L2Normalize029;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(48, 9, 8)]
[Relu, L2Normalize(Scale = 20), Relu]
internal sealed partial class L2Normalize030;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(2, 3, 1)]
[Relu, L2Normalize(Scale = 20), Conv(5, 3, Padding = 1)]
internal sealed partial class L2Normalize031;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(12, 6, 1)]
[L2Normalize, Conv(5, 3, Padding = 1)]
internal sealed partial class L2Normalize032;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(24, 10, 1)]
[L2Normalize, Relu]
internal sealed partial class L2Normalize033;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(2, 1, 13)]
[Relu, L2Normalize(Scale = 20)]
internal sealed partial class L2Normalize034;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(5, 11, 13)]
[Relu, L2Normalize(Scale = 20)]
internal sealed partial class L2Normalize035;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(48, 10, 7)]
[L2Normalize, Relu]
internal sealed partial class L2Normalize036;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(16, 11, 13)]
[Relu, L2Normalize(Scale = 20)]
internal sealed partial class L2Normalize037;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(48, 1, 1)]
[L2Normalize]
internal sealed partial class L2Normalize038;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(8, 11, 7)]
[L2Normalize(Scale = 20), Relu]
internal sealed partial class L2Normalize039;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(24, 5, 6)]
[L2Normalize(Scale = 20), Conv(5, 3, Padding = 1)]
internal sealed partial class L2Normalize040;
#endif

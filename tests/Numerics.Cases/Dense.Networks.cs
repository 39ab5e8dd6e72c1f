// Written by tests/Numerics.CaseWriter. Random networks: Dense.

namespace CnnCompiler.Numerics.Cases;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(5, 4, 4)]
[Dense(35)]
internal sealed partial class Dense001;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(16, 3, 6)]
[Dense(31, Bias = false)]
internal sealed partial class Dense002;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(16, 6, 6)]
[Dense(3)]
internal sealed partial class Dense003;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(48, 4, 6)]
[Dense(21, Bias = false)]
internal sealed partial class Dense004;

#if !FEW_NETWORKS
[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(24, 6, 6)]
[Dense(13, Bias = false)]
internal sealed partial class Dense005;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(33, 6, 6)]
[Dense(27)]
internal sealed partial class Dense006;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(2, 6, 3)]
[Dense(15)]
internal sealed partial class Dense007;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(48, 6, 6)]
[Dense(28)]
internal sealed partial class Dense008;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(33, 6, 6)]
[Dense(30)]
internal sealed partial class Dense009;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(1, 5, 6)]
[Dense(36)]
internal sealed partial class Dense010;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(1, 1, 1)]
[Dense(34)]
internal sealed partial class Dense011;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(7, 4, 6)]
[Dense(19)]
internal sealed partial class Dense012;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(12, 1, 6)]
[Dense(22)]
internal sealed partial class Dense013;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(17, 4, 6)]
[Dense(5)]
internal sealed partial class Dense014;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(5, 6, 6)]
[Dense(24, Bias = false)]
internal sealed partial class Dense015;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(17, 6, 6)]
[Dense(35, Bias = false)]
internal sealed partial class Dense016;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(32, 6, 6)]
[Dense(9, Bias = false)]
internal sealed partial class Dense017;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(40, 5, 3)]
[Dense(31)]
internal sealed partial class Dense018;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(4, 6, 6)]
[Dense(20, Bias = false)]
internal sealed partial class Dense019;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(7, 5, 6)]
[Dense(32)]
internal sealed partial class Dense020;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(33, 1, 4)]
[Dense(21, Bias = false)]
internal sealed partial class Dense021;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(31, 6, 3)]
[Dense(12)]
internal sealed partial class Dense022;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(40, 1, 1)]
[Dense(1)]
internal sealed partial class Dense023;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(48, 6, 5)]
[Dense(5, Bias = false)]
internal sealed partial class Dense024;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(8, 6, 5)]
[Dense(27)]
internal sealed partial class Dense025;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(48, 6, 6)]
[Dense(28, Bias = false)]
internal sealed partial class Dense026;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(1, 2, 6)]
[Dense(24)]
internal sealed partial class Dense027;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(32, 4, 6)]
[Dense(27, Bias = false)]
internal sealed partial class Dense028;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(12, 6, 6)]
[Dense(13, Bias = false)]
internal sealed partial class Dense029;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(12, 1, 1)]
[Dense(2)]
internal sealed partial class Dense030;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(7, 6, 1)]
[Dense(36)]
internal sealed partial class Dense031;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(1, 6, 6)]
[Dense(1, Bias = false)]
internal sealed partial class Dense032;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(12, 1, 6)]
[Dense(2)]
internal sealed partial class Dense033;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(5, 6, 6)]
[Dense(27)]
internal sealed partial class Dense034;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(15, 1, 1)]
[Dense(28)]
internal sealed partial class Dense035;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(31, 2, 6)]
[Dense(17)]
internal sealed partial class Dense036;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(3, 3, 1)]
[Dense(30)]
internal sealed partial class Dense037;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(7, 6, 6)]
[Dense(24, Bias = false)]
internal sealed partial class Dense038;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(1, 6, 1)]
[Dense(4)]
internal sealed partial class Dense039;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(32, 6, 6)]
[Dense(33)]
internal sealed partial class Dense040;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(1, 1, 1)]
[Dense(38)]
internal sealed partial class Dense041;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(8, 6, 3)]
[Dense(6, Bias = false)]
internal sealed partial class Dense042;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(12, 6, 6)]
[Dense(8, Bias = false)]
internal sealed partial class Dense043;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(7, 6, 1)]
[Dense(17)]
internal sealed partial class Dense044;
#endif

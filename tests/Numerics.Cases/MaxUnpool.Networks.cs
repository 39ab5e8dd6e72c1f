// Written by tests/Numerics.CaseWriter. Random networks: MaxUnpool.

namespace CnnCompiler.Numerics.Cases;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(2, 12, 4)]
[Conv(2, 3, Padding = 1)]
[MaxPool(3, 1, Name = "pool"), Conv(24, 1), Tanh, Conv(2, 1)]
[MaxUnpool("pool"), Conv(20, 3, Padding = 1)]
internal sealed partial class MaxUnpool001;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(24, 8, 12)]
[MaxPool(2, Name = "pool"), Conv(24, 1)]
[MaxUnpool("pool"), Tanh]
internal sealed partial class MaxUnpool002;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(7, 2, 6)]
[MaxPool(1, Name = "pool")]
[MaxUnpool("pool"), Tanh]
internal sealed partial class MaxUnpool003;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(15, 15, 1)]
[MaxPool(3, 1, Name = "pool"), Conv(8, 1), Tanh, Conv(15, 1)]
[MaxUnpool("pool"), Tanh]
internal sealed partial class MaxUnpool004;

#if !FEW_NETWORKS
[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(33, 1, 8)]
[Conv(32, 3, Padding = 1)]
[MaxPool(1, Name = "pool"), Conv(32, 1)]
[MaxUnpool("pool"), Conv(20, 3, Padding = 1)]
internal sealed partial class MaxUnpool005;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(32, 3, 2)]
[Conv(9, 3, Padding = 1), Tanh]
[MaxPool(1, 2, Name = "pool"), Conv(9, 1)]
[MaxUnpool("pool")]
internal sealed partial class MaxUnpool006;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(7, 8, 6)]
[MaxPool(2, 3, Name = "pool")]
[MaxUnpool("pool"), Tanh]
internal sealed partial class MaxUnpool007;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(2, 4, 6)]
[MaxPool(2, Name = "pool"), Conv(24, 1), Tanh, Conv(2, 1)]
[MaxUnpool("pool"), Tanh]
internal sealed partial class MaxUnpool008;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(48, 6, 18)]
[Conv(5, 3, Padding = 1), Tanh]
[MaxPool(3, 2, Name = "pool"), Conv(5, 1)]
[MaxUnpool("pool"), Conv(5, 3, Padding = 1)]
internal sealed partial class MaxUnpool009;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(48, 2, 7)]
[Conv(16, 3, Padding = 1), Relu]
[MaxPool(2, 1, Name = "pool"), Conv(16, 1)]
[MaxUnpool("pool")]
internal sealed partial class MaxUnpool010;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(4, 3, 10)]
[Conv(12, 3, Padding = 1), Tanh]
[MaxPool(1, 2, Name = "pool"), Conv(12, 1)]
[MaxUnpool("pool"), Conv(20, 3, Padding = 1)]
internal sealed partial class MaxUnpool011;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(48, 4, 4)]
[Conv(33, 3, Padding = 1), Tanh]
[MaxPool(1, Name = "pool")]
[MaxUnpool("pool")]
internal sealed partial class MaxUnpool012;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(3, 5, 7)]
[MaxPool(1, Name = "pool"), Conv(3, 1)]
[MaxUnpool("pool"), Tanh]
internal sealed partial class MaxUnpool013;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(4, 3, 12)]
[Conv(8, 3, Padding = 1), Tanh]
[MaxPool(3, Name = "pool")]
[MaxUnpool("pool"), Tanh]
internal sealed partial class MaxUnpool014;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(7, 1, 3)]
[Conv(24, 3, Padding = 1), Tanh]
[MaxPool(1, Name = "pool")]
[MaxUnpool("pool"), Conv(20, 3, Padding = 1)]
internal sealed partial class MaxUnpool015;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(33, 9, 15)]
[MaxPool(3, Name = "pool"), Conv(33, 1)]
[MaxUnpool("pool")]
internal sealed partial class MaxUnpool016;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(15, 3, 9)]
[MaxPool(1, Name = "pool"), Conv(15, 1)]
[MaxUnpool("pool"), Conv(5, 3, Padding = 1)]
internal sealed partial class MaxUnpool017;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(48, 1, 3)]
[Conv(5, 3, Padding = 1), Relu]
[MaxPool(1, Name = "pool"), Conv(5, 1)]
[MaxUnpool("pool"), Tanh]
internal sealed partial class MaxUnpool018;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(5, 8, 4)]
[Conv(31, 3, Padding = 1), Tanh]
[MaxPool(2, Name = "pool"), Conv(24, 1), Tanh, Conv(31, 1)]
[MaxUnpool("pool"), Conv(20, 3, Padding = 1)]
internal sealed partial class MaxUnpool019;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(40, 5, 9)]
[MaxPool(1, Name = "pool"), Conv(40, 1)]
[MaxUnpool("pool")]
internal sealed partial class MaxUnpool020;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(12, 2, 14)]
[MaxPool(2, Name = "pool")]
[MaxUnpool("pool")]
internal sealed partial class MaxUnpool021;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(1, 4, 16)]
[Conv(1, 3, Padding = 1), Relu]
[MaxPool(2, Name = "pool"), Conv(8, 1), Tanh, Conv(1, 1)]
[MaxUnpool("pool"), Conv(5, 3, Padding = 1)]
internal sealed partial class MaxUnpool022;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(5, 3, 6)]
[Conv(31, 3, Padding = 1), Tanh]
[MaxPool(1, 2, Name = "pool"), Conv(31, 1)]
[MaxUnpool("pool")]
internal sealed partial class MaxUnpool023;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(3, 5, 21)]
[Conv(1, 3, Padding = 1), Tanh]
[MaxPool(1, 3, Name = "pool")]
[MaxUnpool("pool")]
internal sealed partial class MaxUnpool024;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(12, 9, 6)]
[Conv(31, 3, Padding = 1), Relu]
[MaxPool(3, 2, Name = "pool"), Conv(8, 1), Tanh, Conv(31, 1)]
[MaxUnpool("pool"), Conv(20, 3, Padding = 1)]
internal sealed partial class MaxUnpool025;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(31, 5, 5)]
[MaxPool(1, Name = "pool"), Conv(31, 1)]
[MaxUnpool("pool"), Conv(20, 3, Padding = 1)]
internal sealed partial class MaxUnpool026;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(5, 6, 3)]
[MaxPool(3, Name = "pool"), Conv(8, 1), Tanh, Conv(5, 1)]
[MaxUnpool("pool")]
internal sealed partial class MaxUnpool027;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(16, 4, 18)]
[MaxPool(2, Name = "pool"), Conv(8, 1), Tanh, Conv(16, 1)]
[MaxUnpool("pool"), Conv(20, 3, Padding = 1)]
internal sealed partial class MaxUnpool028;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(17, 4, 7)]
[MaxPool(1, Name = "pool")]
[MaxUnpool("pool"), Conv(5, 3, Padding = 1)]
internal sealed partial class MaxUnpool029;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(5, 3, 18)]
[Conv(4, 3, Padding = 1), Relu]
[MaxPool(3, Name = "pool")]
[MaxUnpool("pool")]
internal sealed partial class MaxUnpool030;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(2, 2, 4)]
[MaxPool(2, Name = "pool")]
[MaxUnpool("pool")]
internal sealed partial class MaxUnpool031;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(9, 3, 1)]
[Conv(1, 3, Padding = 1)]
[MaxPool(1, Name = "pool"), Conv(1, 1)]
[MaxUnpool("pool"), Conv(20, 3, Padding = 1)]
internal sealed partial class MaxUnpool032;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(40, 2, 2)]
[Conv(9, 3, Padding = 1), Tanh]
[MaxPool(2, 1, Name = "pool")]
[MaxUnpool("pool")]
internal sealed partial class MaxUnpool033;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(40, 12, 18)]
[MaxPool(3, Name = "pool"), Conv(8, 1), Tanh, Conv(40, 1)]
[MaxUnpool("pool"), Tanh]
internal sealed partial class MaxUnpool034;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(16, 2, 6)]
[MaxPool(1, 3, Name = "pool"), Conv(24, 1), Tanh, Conv(16, 1)]
[MaxUnpool("pool"), Tanh]
internal sealed partial class MaxUnpool035;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(8, 5, 4)]
[Conv(3, 3, Padding = 1), Relu]
[MaxPool(1, Name = "pool"), Conv(8, 1), Tanh, Conv(3, 1)]
[MaxUnpool("pool"), Conv(5, 3, Padding = 1)]
internal sealed partial class MaxUnpool036;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(9, 3, 18)]
[MaxPool(1, 2, Name = "pool")]
[MaxUnpool("pool"), Conv(5, 3, Padding = 1)]
internal sealed partial class MaxUnpool037;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(16, 10, 12)]
[MaxPool(2, Name = "pool"), Conv(8, 1), Tanh, Conv(16, 1)]
[MaxUnpool("pool"), Conv(20, 3, Padding = 1)]
internal sealed partial class MaxUnpool038;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(16, 4, 6)]
[MaxPool(1, Name = "pool")]
[MaxUnpool("pool")]
internal sealed partial class MaxUnpool039;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(17, 10, 18)]
[Conv(3, 3, Padding = 1)]
[MaxPool(2, Name = "pool"), Conv(3, 1)]
[MaxUnpool("pool"), Conv(20, 3, Padding = 1)]
internal sealed partial class MaxUnpool040;
#endif

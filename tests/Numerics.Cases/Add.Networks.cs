// Written by tests/Numerics.CaseWriter. Random networks: Add.

namespace CnnCompiler.Numerics.Cases;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(15, 1, 7)]
[Tanh]
[Add("image")]
internal sealed partial class Add001;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(3, 2, 1)]
[Conv(3, 3, Padding = 1), Relu, Tag("a")]
[Conv(3, 3, Padding = 1), Relu]
[Add("a"), Conv(2, 3, Padding = 1)]
internal sealed partial class Add002;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(3, 1, 1)]
[Conv(4, 3, Padding = 1), Relu, Tag("a")]
[Conv(4, 1), Tanh]
[Add("a"), Tanh, Softmax]
internal sealed partial class Add003;

#if !FEW_NETWORKS
[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(16, 10, 17)]
[Conv(12, 3, Padding = 1), Relu, Tag("a")]
[Conv(12, 1)]
[Add("a")]
internal sealed partial class Add004;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(5, 7, 5)]
[Relu]
[Add("image")]
internal sealed partial class Add005;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(5, 3, 14)]
[Conv(8, 3, Border = Border.Same), Relu, Tag("a")]
[Conv(24, 1), Conv(8, 1)]
[Add("a"), Relu]
internal sealed partial class Add006;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(5, 2, 4)]
[Conv(17, 3, Padding = 1), Tag("a")]
[Conv(17, 1), Tanh]
[Add("a"), Relu, Conv(5, 3, Padding = 1)]
internal sealed partial class Add007;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(15, 1, 1)]
[Tanh]
[Add("image")]
internal sealed partial class Add008;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(7, 11, 3)]
[Conv(16, 1), Tag("a")]
[Conv(16, 3, Padding = 1), Relu, Tag("b")]
[From("image"), Conv(16, 1, 3, Border = Border.Same)]
[Add("b", "a"), Relu]
internal sealed partial class Add009;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(15, 4, 18)]
[Conv(8, 3, Border = Border.Same), Tag("a")]
[Conv(24, 1), Conv(8, 1)]
[Add("a"), Relu]
internal sealed partial class Add010;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(8, 4, 9)]
[Conv(40, 3, Padding = 1), Tanh, Tag("a")]
[Conv(40, 3, Padding = 1), Tanh, Tag("b")]
[From("a"), Conv(40, 3, Padding = 1), Tanh]
[Add("b", "a")]
internal sealed partial class Add011;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(15, 5, 18)]
[Conv(3, 1), Relu, Tag("a")]
[Conv(3, 3, Padding = 1)]
[Add("a")]
internal sealed partial class Add012;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(4, 6, 11)]
[Conv(5, 3, Padding = 1), Tanh, Tag("a")]
[Conv(5, 3, Padding = 1), Relu, Tag("b")]
[From("image"), Conv(5, 3, Padding = 1), Relu]
[Add("b", "a"), Conv(14, 3, Padding = 1)]
internal sealed partial class Add013;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(32, 5, 1)]
[Dense(48), Tanh, Tag("a")]
[Dense(48)]
[Add("a")]
internal sealed partial class Add014;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(33, 6, 18)]
[Relu]
[Add("image")]
internal sealed partial class Add015;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(17, 2, 15)]
[Conv(16, 1), Tanh, Tag("a")]
[Conv(16, 1), Relu]
[Add("a")]
internal sealed partial class Add016;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(8, 6, 1)]
[Conv(8, 3, Border = Border.Same), Tag("a")]
[Conv(24, 1), Conv(8, 1)]
[Add("a")]
internal sealed partial class Add017;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(15, 3, 1)]
[Conv(31, 1, 3, Border = Border.Same), Relu, Tag("a")]
[Conv(31, 3, Padding = 1), Relu, Tag("b")]
[From("a"), Conv(31, 1, 3, Border = Border.Same)]
[Add("b", "a"), Softmax]
internal sealed partial class Add018;
#endif

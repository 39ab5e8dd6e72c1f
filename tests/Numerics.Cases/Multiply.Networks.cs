// Written by tests/Numerics.CaseWriter. Random networks: Multiply.

namespace CnnCompiler.Numerics.Cases;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(33, 8, 7)]
[Conv(9, 3, Padding = 1), Tanh, Tag("a")]
[GlobalAvgPool, Conv(9, 1), Sigmoid, Tag("gate")]
[From("image"), Conv(9, 1), Tanh, Multiply("a", "gate"), Softmax]
internal sealed partial class Multiply001;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(9, 1, 17)]
[Conv(8, 3, Padding = 1), Tag("a")]
[GlobalAvgPool, Conv(8, 1), Sigmoid, Tag("gate")]
[From("image"), Conv(8, 1), Tanh, Multiply("a", "gate"), Conv(12, 3, Padding = 1)]
internal sealed partial class Multiply002;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(8, 5, 9)]
[Conv(17, 3, Padding = 1), Tag("a")]
[GlobalAvgPool, Conv(14, 1), Tanh, Conv(17, 1), Sigmoid]
[Multiply("a"), Softmax]
internal sealed partial class Multiply003;

#if !FEW_NETWORKS
[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(5, 7, 7)]
[Conv(4, 3, Padding = 1), Tag("a")]
[GlobalAvgPool, Conv(4, 1), Sigmoid, Tag("gate")]
[From("image"), Conv(4, 1), Multiply("a", "gate"), Tanh, Conv(15, 3, Padding = 1)]
internal sealed partial class Multiply004;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(33, 11, 19)]
[Conv(3, 3, Padding = 1), Tanh, Tag("a")]
[GlobalAvgPool, Conv(3, 1), Sigmoid, Tag("gate")]
[From("image"), Conv(3, 1), Relu, Multiply("a", "gate"), Relu, Softmax]
internal sealed partial class Multiply005;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(2, 8, 4)]
[Conv(7, 3, Padding = 1), Relu, Tag("a")]
[GlobalAvgPool, Conv(18, 1), Tanh, Conv(7, 1), Sigmoid]
[Multiply("a"), Tanh, Softmax]
internal sealed partial class Multiply006;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(40, 4, 19)]
[Conv(32, 1), Relu, Tag("a")]
[GlobalAvgPool, Conv(5, 1), Tanh, Conv(32, 1), HardSigmoid, Tag("gate"), From("a")]
[Multiply("gate"), Relu, Softmax]
internal sealed partial class Multiply007;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(12, 11, 1)]
[Conv(8, 3, Padding = 1), Tanh, Tag("a")]
[GlobalAvgPool, Conv(8, 1), Sigmoid, Tag("gate")]
[From("image"), Conv(8, 1, 3, Border = Border.Same), Relu, Multiply("a", "gate")]
internal sealed partial class Multiply008;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(7, 11, 7)]
[Conv(33, 3, Padding = 1), Tanh, Tag("a")]
[GlobalAvgPool, Conv(33, 1), Sigmoid, Tag("gate")]
[From("image"), Conv(33, 3, Padding = 1), Multiply("a", "gate"), Conv(12, 3, Padding = 1)]
internal sealed partial class Multiply009;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(15, 1, 17)]
[Conv(24, 1, 3, Border = Border.Same), Tanh, Tag("a")]
[Conv(24, 3, Padding = 1), Tanh, Sigmoid, Multiply("a"), Tanh, Conv(16, 3, Padding = 1)]
internal sealed partial class Multiply010;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(15, 6, 4)]
[Conv(48, 3, Padding = 1), Relu, Tag("a")]
[Conv(48, 3, Padding = 1), Tanh, Sigmoid, Multiply("a"), Softmax]
internal sealed partial class Multiply011;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(17, 6, 12)]
[Conv(12, 1), Tag("a")]
[Conv(12, 3, Padding = 1), Tanh, Sigmoid, Multiply("a"), Relu]
internal sealed partial class Multiply012;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(48, 3, 6)]
[Conv(33, 1, 3, Border = Border.Same), Relu, Tag("a")]
[GlobalAvgPool, Conv(5, 1), Tanh, Conv(33, 1), Sigmoid]
[Multiply("a"), Tanh, Conv(13, 3, Padding = 1)]
internal sealed partial class Multiply013;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(1, 10, 15)]
[Conv(7, 1, 3, Border = Border.Same), Tanh, Tag("a")]
[GlobalAvgPool, Conv(7, 1), Sigmoid, Tag("gate")]
[From("image"), Conv(7, 1, 3, Border = Border.Same), Multiply("a", "gate"), Tanh, Conv(15, 3, Padding = 1)]
internal sealed partial class Multiply014;
#endif

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

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(3, 1, 1)]
[Conv(17, 1, 3, Border = Border.Same), Tanh, Tag("a")]
[GlobalAvgPool, Conv(11, 1), Tanh, Conv(17, 1), Sigmoid]
[Multiply("a"), Tanh, Softmax]
internal sealed partial class Multiply015;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(5, 11, 17)]
[Conv(8, 1, 3, Border = Border.Same), Relu, Tag("a")]
[GlobalAvgPool, Conv(8, 1), Sigmoid, Tag("gate")]
[From("image"), Conv(8, 1, 3, Border = Border.Same), Tanh, Multiply("a", "gate"), Tanh, Softmax]
internal sealed partial class Multiply016;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(7, 11, 18)]
[Conv(48, 1), Tanh, Tag("a")]
[GlobalAvgPool, Conv(48, 1), Sigmoid, Tag("gate")]
[From("image"), Conv(48, 1), Tanh, Multiply("a", "gate"), Softmax]
internal sealed partial class Multiply017;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(33, 6, 18)]
[Conv(8, 3, Padding = 1), Relu, Tag("a")]
[GlobalAvgPool, Conv(6, 1), Tanh, Conv(8, 1), Sigmoid, Tag("gate"), From("a")]
[Multiply("gate"), Tanh]
internal sealed partial class Multiply018;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(24, 6, 7)]
[Conv(3, 1), Tanh, Tag("a")]
[GlobalAvgPool, Conv(9, 1), Tanh, Conv(3, 1), HardSigmoid, Tag("gate"), From("a")]
[Multiply("gate"), Relu, Conv(12, 3, Padding = 1)]
internal sealed partial class Multiply019;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(24, 4, 1)]
[Conv(24, 3, Padding = 1), Relu, Tag("a")]
[GlobalAvgPool, Conv(18, 1), Tanh, Conv(24, 1), HardSigmoid]
[Multiply("a"), Relu]
internal sealed partial class Multiply020;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(17, 1, 1)]
[Conv(8, 1), Tag("a")]
[GlobalAvgPool, Conv(8, 1), Tanh, Conv(8, 1), Sigmoid]
[Multiply("a"), Tanh]
internal sealed partial class Multiply021;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(16, 9, 2)]
[Conv(24, 3, Padding = 1), Tanh, Tag("a")]
[GlobalAvgPool, Conv(24, 1), Sigmoid, Tag("gate")]
[From("image"), Conv(24, 1), Multiply("a", "gate"), Tanh]
internal sealed partial class Multiply022;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(4, 2, 1)]
[Conv(1, 1), Tanh, Tag("a")]
[GlobalAvgPool, Conv(12, 1), Tanh, Conv(1, 1), Sigmoid]
[Multiply("a"), Tanh, Conv(13, 3, Padding = 1)]
internal sealed partial class Multiply023;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(17, 3, 1)]
[Conv(40, 1), Tag("a")]
[GlobalAvgPool, Conv(17, 1), Tanh, Conv(40, 1), Sigmoid]
[Multiply("a"), Conv(18, 3, Padding = 1)]
internal sealed partial class Multiply024;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(3, 5, 18)]
[Conv(24, 1, 3, Border = Border.Same), Relu, Tag("a")]
[GlobalAvgPool, Conv(24, 1), Sigmoid, Tag("gate")]
[From("image"), Conv(24, 1, 3, Border = Border.Same), Multiply("a", "gate"), Relu]
internal sealed partial class Multiply025;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(1, 7, 10)]
[Conv(17, 1), Tag("a")]
[Conv(17, 1), Tanh, Sigmoid, Multiply("a")]
internal sealed partial class Multiply026;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(24, 1, 10)]
[Conv(5, 3, Padding = 1), Tag("a")]
[GlobalAvgPool, Conv(5, 1), Sigmoid, Tag("gate")]
[From("image"), Conv(5, 1, 3, Border = Border.Same), Multiply("a", "gate"), Tanh, Softmax]
internal sealed partial class Multiply027;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(16, 1, 7)]
[Conv(1, 1), Tag("a")]
[GlobalAvgPool, Conv(1, 1), Sigmoid, Tag("gate")]
[From("image"), Conv(1, 1), Multiply("a", "gate")]
internal sealed partial class Multiply028;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(9, 3, 2)]
[Conv(2, 3, Padding = 1), Relu, Tag("a")]
[GlobalAvgPool, Conv(2, 1), Sigmoid, Tag("gate")]
[From("image"), Conv(2, 3, Padding = 1), Relu, Multiply("a", "gate"), Softmax]
internal sealed partial class Multiply029;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(12, 1, 15)]
[Conv(48, 1), Tanh, Tag("a")]
[GlobalAvgPool, Conv(6, 1), Tanh, Conv(48, 1), HardSigmoid]
[Multiply("a")]
internal sealed partial class Multiply030;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(1, 2, 1)]
[Conv(24, 3, Padding = 1), Tag("a")]
[Conv(24, 3, Padding = 1), Tanh, Sigmoid, Multiply("a")]
internal sealed partial class Multiply031;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(4, 11, 11)]
[Conv(9, 3, Padding = 1), Tag("a")]
[GlobalAvgPool, Conv(13, 1), Tanh, Conv(9, 1), HardSigmoid, Tag("gate"), From("a")]
[Multiply("gate"), Softmax]
internal sealed partial class Multiply032;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(4, 10, 14)]
[Conv(7, 3, Padding = 1), Relu, Tag("a")]
[GlobalAvgPool, Conv(13, 1), Tanh, Conv(7, 1), Sigmoid, Tag("gate"), From("a")]
[Multiply("gate"), Relu]
internal sealed partial class Multiply033;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(5, 2, 11)]
[Conv(3, 3, Padding = 1), Tag("a")]
[GlobalAvgPool, Conv(9, 1), Tanh, Conv(3, 1), Sigmoid, Tag("gate"), From("a")]
[Multiply("gate")]
internal sealed partial class Multiply034;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(5, 10, 1)]
[Conv(3, 3, Padding = 1), Tag("a")]
[GlobalAvgPool, Conv(3, 1), Sigmoid, Tag("gate")]
[From("image"), Conv(3, 3, Padding = 1), Multiply("a", "gate")]
internal sealed partial class Multiply035;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(40, 10, 3)]
[Conv(2, 3, Padding = 1), Tag("a")]
[GlobalAvgPool, Conv(2, 1), Sigmoid, Tag("gate")]
[From("image"), Conv(2, 1, 3, Border = Border.Same), Tanh, Multiply("a", "gate"), Relu]
internal sealed partial class Multiply036;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(9, 10, 3)]
[Conv(7, 3, Padding = 1), Tanh, Tag("a")]
[GlobalAvgPool, Conv(12, 1), Tanh, Conv(7, 1), HardSigmoid, Tag("gate"), From("a")]
[Multiply("gate"), Softmax]
internal sealed partial class Multiply037;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(1, 5, 9)]
[Conv(16, 1), Tanh, Tag("a")]
[GlobalAvgPool, Conv(16, 1), Sigmoid, Tag("gate")]
[From("image"), Conv(16, 1), Tanh, Multiply("a", "gate"), Softmax]
internal sealed partial class Multiply038;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(5, 11, 10)]
[Conv(16, 1), Tag("a")]
[GlobalAvgPool, Conv(16, 1), Tanh, Conv(16, 1), HardSigmoid]
[Multiply("a"), Conv(2, 3, Padding = 1)]
internal sealed partial class Multiply039;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(48, 11, 3)]
[Conv(4, 1, 3, Border = Border.Same), Tanh, Tag("a")]
[GlobalAvgPool, Conv(10, 1), Tanh, Conv(4, 1), HardSigmoid]
[Multiply("a"), Tanh]
internal sealed partial class Multiply040;

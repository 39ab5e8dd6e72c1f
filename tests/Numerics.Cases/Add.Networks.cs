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

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(4, 5, 10)]
[Conv(8, 3, Border = Border.Same), Tag("a")]
[Conv(24, 1), Conv(8, 1)]
[Add("a"), Relu]
internal sealed partial class Add019;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(17, 10, 13)]
[Conv(9, 1), Tag("a")]
[Conv(9, 3, Padding = 1), Relu]
[Add("a")]
internal sealed partial class Add020;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(40, 12, 1)]
[Dense(4), Tanh, Tag("a")]
[Dense(4)]
[Add("a")]
internal sealed partial class Add021;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(2, 9, 16)]
[Tanh]
[Add("image")]
internal sealed partial class Add022;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(31, 7, 16)]
[Tanh]
[Add("image")]
internal sealed partial class Add023;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(4, 5, 11)]
[Relu]
[Add("image")]
internal sealed partial class Add024;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(15, 8, 19)]
[Conv(8, 3, Border = Border.Same), Tag("a")]
[Conv(24, 1), Conv(8, 1)]
[Add("a")]
internal sealed partial class Add025;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(17, 10, 7)]
[Conv(32, 3, Padding = 1), Relu, Tag("a")]
[Conv(32, 1, 3, Border = Border.Same), Relu]
[Add("a"), Relu, Softmax]
internal sealed partial class Add026;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(1, 8, 15)]
[Dense(2), Tanh, Tag("a")]
[Dense(2)]
[Add("a"), Relu]
internal sealed partial class Add027;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(4, 9, 6)]
[Conv(24, 3, Padding = 1), Tanh, Tag("a")]
[Conv(24, 1)]
[Add("a")]
internal sealed partial class Add028;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(15, 1, 16)]
[Tanh]
[Add("image")]
internal sealed partial class Add029;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(2, 1, 1)]
[Conv(48, 1), Tanh, Tag("a")]
[Conv(48, 1)]
[Add("a")]
internal sealed partial class Add030;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(12, 4, 6)]
[Conv(8, 3, Border = Border.Same), Relu, Tag("a")]
[Conv(24, 1), Conv(8, 1)]
[Add("a"), Relu]
internal sealed partial class Add031;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(3, 9, 1)]
[Conv(1, 3, Padding = 1), Tanh, Tag("a")]
[Conv(1, 1), Tanh]
[Add("a"), Tanh, Conv(9, 3, Padding = 1)]
internal sealed partial class Add032;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(40, 10, 2)]
[Conv(9, 1, 3, Border = Border.Same), Relu, Tag("a")]
[Conv(9, 3, Padding = 1), Tanh]
[Add("a"), Tanh, Softmax]
internal sealed partial class Add033;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(24, 1, 10)]
[Dense(7), Tanh, Tag("a")]
[Dense(7)]
[Add("a")]
internal sealed partial class Add034;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(40, 5, 1)]
[Conv(16, 3, Padding = 1), Tanh, Tag("a")]
[Conv(16, 3, Padding = 1)]
[Add("a"), Relu]
internal sealed partial class Add035;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(48, 8, 12)]
[Conv(8, 3, Border = Border.Same), Tag("a")]
[Conv(24, 1), Conv(8, 1)]
[Add("a"), Relu]
internal sealed partial class Add036;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(1, 3, 16)]
[Conv(1, 1), Relu, Tag("a")]
[Conv(1, 3, Padding = 1), Tanh]
[Add("a"), Softmax]
internal sealed partial class Add037;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(2, 1, 4)]
[Conv(16, 3, Padding = 1), Tanh, Tag("a")]
[Conv(16, 1)]
[Add("a")]
internal sealed partial class Add038;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(17, 10, 1)]
[Conv(16, 1), Relu, Tag("a")]
[Conv(16, 1, 3, Border = Border.Same), Tanh, Tag("b")]
[From("a"), Conv(16, 3, Padding = 1)]
[Add("b", "a"), Relu]
internal sealed partial class Add039;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(33, 1, 17)]
[Conv(8, 3, Border = Border.Same), Relu, Tag("a")]
[Conv(24, 1), Conv(8, 1)]
[Add("a"), Relu]
internal sealed partial class Add040;

// Written by tests/Numerics.CaseWriter. Random networks: Concat.

namespace CnnCompiler.Numerics.Cases;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(12, 1, 1)]
[From("image"), Conv(16, 3, Padding = 1), Relu, Tag("part1")]
[From("image"), Conv(16, 3, Padding = 1), Tanh, Tag("part2")]
[From("image"), Conv(8, 1, 3, Border = Border.Same)]
[Concat("part1", "part2"), Relu, Softmax]
internal sealed partial class Concat001;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(15, 5, 11)]
[From("image"), Conv(1, 1, 3, Border = Border.Same), Tag("part1")]
[From("image")]
[Concat("part1"), Tanh, Softmax]
internal sealed partial class Concat002;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(31, 9, 6)]
[From("image"), Dense(15), Tanh, Tag("part1")]
[From("image"), Dense(33), Tanh, Tag("part2")]
[From("image"), Dense(9)]
[Concat("part1", "part2")]
internal sealed partial class Concat003;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(15, 7, 13)]
[From("image"), Conv(32, 3, Padding = 1), Relu, Tag("part1")]
[From("part1"), Conv(32, 1), Tanh, Tag("part2")]
[From("image"), Conv(33, 1, 3, Border = Border.Same), Relu]
[Concat("part1", "part2"), Relu]
internal sealed partial class Concat004;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(5, 6, 12)]
[From("image"), Conv(16, 3, Padding = 1), Relu, Tag("part1")]
[From("part1"), Conv(32, 3, Padding = 1), Relu, Tag("part2")]
[From("image")]
[Concat("part1", "part2"), Relu, Conv(12, 3, Padding = 1)]
internal sealed partial class Concat005;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(15, 5, 6)]
[From("image"), Conv(31, 3, Padding = 1), Relu, Tag("part1")]
[From("image")]
[Concat("part1")]
internal sealed partial class Concat006;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(1, 3, 7)]
[From("image"), Conv(48, 3, Padding = 1), Tanh, Tag("part1")]
[From("image"), Conv(2, 3, Padding = 1), Relu]
[Concat("part1")]
internal sealed partial class Concat007;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(17, 3, 7)]
[From("image"), Dense(32), Tanh, Tag("part1")]
[From("image"), Dense(16), Tanh, Tag("part2")]
[From("image"), Dense(3)]
[Concat("part1", "part2")]
internal sealed partial class Concat008;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(12, 10, 9)]
[From("image"), Conv(32, 3, Padding = 1), Tag("part1")]
[From("image"), Conv(31, 3, Padding = 1), Relu]
[Concat("part1")]
internal sealed partial class Concat009;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(15, 2, 15)]
[From("image"), Conv(32, 3, Padding = 1), Tag("part1")]
[From("image"), Conv(32, 1, 3, Border = Border.Same), Tanh, Tag("part2")]
[From("image"), Conv(3, 3, Padding = 1)]
[Concat("part1", "part2"), Conv(4, 3, Padding = 1)]
internal sealed partial class Concat010;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(12, 2, 12)]
[From("image"), Conv(16, 3, Padding = 1), Tanh, Tag("part1")]
[From("part1"), Conv(16, 1, 3, Border = Border.Same), Tag("part2")]
[From("image")]
[Concat("part1", "part2")]
internal sealed partial class Concat011;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(31, 1, 1)]
[From("image"), Conv(32, 3, Padding = 1), Tag("part1")]
[From("image")]
[Concat("part1")]
internal sealed partial class Concat012;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(16, 11, 17)]
[From("image"), Conv(40, 1), Tag("part1")]
[From("part1"), Conv(2, 1), Relu, Tag("part2")]
[From("image"), Conv(7, 1, 3, Border = Border.Same), Tanh]
[Concat("part1", "part2"), Tanh, Softmax]
internal sealed partial class Concat013;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(5, 4, 5)]
[From("image"), Conv(32, 1, 3, Border = Border.Same), Relu, Tag("part1")]
[From("part1"), Conv(32, 3, Padding = 1), Relu, Tag("part2")]
[From("image"), Conv(16, 3, Padding = 1), Tag("part3")]
[From("image")]
[Concat("part1", "part2", "part3")]
internal sealed partial class Concat014;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(15, 11, 17)]
[From("image"), Dense(16), Tanh, Tag("part1")]
[From("image"), Dense(8)]
[Concat("part1"), Tanh]
internal sealed partial class Concat015;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(7, 9, 8)]
[From("image"), Conv(3, 3, Padding = 1), Tanh, Tag("part1")]
[From("image"), Conv(5, 3, Padding = 1), Tag("part2")]
[From("image"), Conv(17, 3, Padding = 1), Relu]
[Concat("part1", "part2"), Tanh, Conv(13, 3, Padding = 1)]
internal sealed partial class Concat016;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(24, 6, 4)]
[From("image"), Dense(32), Tanh, Tag("part1")]
[From("image"), Dense(9), Tanh, Tag("part2")]
[From("image"), Dense(17), Tanh, Tag("part3")]
[From("image"), Dense(12)]
[Concat("part1", "part2", "part3"), Relu]
internal sealed partial class Concat017;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(9, 2, 1)]
[From("image"), Conv(16, 1), Tag("part1")]
[From("image"), Conv(7, 1), Relu]
[Concat("part1")]
internal sealed partial class Concat018;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(40, 11, 10)]
[From("image"), Conv(24, 3, Padding = 1), Relu, Tag("part1")]
[From("image")]
[Concat("part1"), Tanh, Softmax]
internal sealed partial class Concat019;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(1, 6, 18)]
[From("image"), Conv(33, 1), Tanh, Tag("part1")]
[From("image"), Conv(31, 1), Relu, Tag("part2")]
[From("image"), Conv(8, 3, Padding = 1), Relu, Tag("part3")]
[From("image"), Conv(1, 1, 3, Border = Border.Same), Relu]
[Concat("part1", "part2", "part3"), Softmax]
internal sealed partial class Concat020;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(33, 5, 17)]
[From("image"), Dense(32), Tanh, Tag("part1")]
[From("image"), Dense(32), Tanh, Tag("part2")]
[From("image"), Dense(16), Tanh, Tag("part3")]
[From("image"), Dense(3)]
[Concat("part1", "part2", "part3")]
internal sealed partial class Concat021;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(1, 2, 18)]
[From("image"), Conv(16, 1, 3, Border = Border.Same), Tanh, Tag("part1")]
[From("part1"), Conv(16, 1, 3, Border = Border.Same), Relu, Tag("part2")]
[From("image")]
[Concat("part1", "part2"), Tanh, Conv(5, 3, Padding = 1)]
internal sealed partial class Concat022;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(32, 1, 1)]
[From("image"), Dense(2), Tanh, Tag("part1")]
[From("image"), Dense(31)]
[Concat("part1")]
internal sealed partial class Concat023;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(32, 4, 9)]
[From("image"), Conv(16, 1), Tanh, Tag("part1")]
[From("image")]
[Concat("part1"), Tanh]
internal sealed partial class Concat024;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(8, 10, 17)]
[From("image"), Conv(2, 1, 3, Border = Border.Same), Relu, Tag("part1")]
[From("image"), Conv(24, 3, Padding = 1)]
[Concat("part1"), Relu]
internal sealed partial class Concat025;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(24, 2, 12)]
[From("image"), Conv(16, 1), Tag("part1")]
[From("image"), Conv(16, 1), Relu, Tag("part2")]
[From("part2"), Conv(32, 1, 3, Border = Border.Same), Tanh, Tag("part3")]
[From("image"), Conv(24, 3, Padding = 1), Tanh]
[Concat("part1", "part2", "part3"), Tanh, Softmax]
internal sealed partial class Concat026;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(8, 4, 6)]
[From("image"), Conv(32, 1, 3, Border = Border.Same), Relu, Tag("part1")]
[From("image"), Conv(1, 3, Padding = 1)]
[Concat("part1"), Relu, Conv(10, 3, Padding = 1)]
internal sealed partial class Concat027;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(1, 1, 8)]
[From("image"), Conv(15, 1), Tag("part1")]
[From("part1"), Conv(9, 3, Padding = 1), Tag("part2")]
[From("image"), Conv(24, 1), Relu]
[Concat("part1", "part2")]
internal sealed partial class Concat028;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(4, 7, 8)]
[From("image"), Conv(32, 3, Padding = 1), Tanh, Tag("part1")]
[From("part1"), Conv(4, 3, Padding = 1), Tanh, Tag("part2")]
[From("image")]
[Concat("part1", "part2"), Tanh]
internal sealed partial class Concat029;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(5, 1, 1)]
[From("image"), Dense(40), Tanh, Tag("part1")]
[From("image"), Dense(4), Tanh, Tag("part2")]
[From("image"), Dense(15)]
[Concat("part1", "part2")]
internal sealed partial class Concat030;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(48, 5, 15)]
[From("image"), Conv(32, 1), Relu, Tag("part1")]
[From("part1"), Conv(17, 3, Padding = 1), Tag("part2")]
[From("image"), Conv(1, 3, Padding = 1), Tanh]
[Concat("part1", "part2")]
internal sealed partial class Concat031;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(32, 6, 15)]
[From("image"), Conv(5, 1, 3, Border = Border.Same), Relu, Tag("part1")]
[From("image"), Conv(3, 3, Padding = 1), Relu, Tag("part2")]
[From("image"), Conv(31, 3, Padding = 1), Tag("part3")]
[From("image")]
[Concat("part1", "part2", "part3")]
internal sealed partial class Concat032;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(7, 5, 12)]
[From("image"), Conv(32, 3, Padding = 1), Tanh, Tag("part1")]
[From("image")]
[Concat("part1")]
internal sealed partial class Concat033;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(4, 3, 14)]
[From("image"), Conv(2, 3, Padding = 1), Relu, Tag("part1")]
[From("part1"), Conv(5, 1, 3, Border = Border.Same), Tag("part2")]
[From("image"), Conv(12, 3, Padding = 1), Tag("part3")]
[From("image"), Conv(1, 3, Padding = 1)]
[Concat("part1", "part2", "part3"), Relu]
internal sealed partial class Concat034;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(17, 8, 16)]
[From("image"), Dense(3), Tanh, Tag("part1")]
[From("image"), Dense(15), Tanh, Tag("part2")]
[From("image"), Dense(2), Tanh, Tag("part3")]
[From("image"), Dense(24)]
[Concat("part1", "part2", "part3")]
internal sealed partial class Concat035;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(17, 9, 14)]
[From("image"), Conv(17, 3, Padding = 1), Tag("part1")]
[From("image"), Conv(17, 1, 3, Border = Border.Same), Relu]
[Concat("part1"), Relu]
internal sealed partial class Concat036;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(4, 8, 13)]
[From("image"), Conv(1, 1), Tag("part1")]
[From("image")]
[Concat("part1"), Tanh, Softmax]
internal sealed partial class Concat037;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(9, 1, 1)]
[From("image"), Conv(3, 3, Padding = 1), Relu, Tag("part1")]
[From("image")]
[Concat("part1")]
internal sealed partial class Concat038;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(3, 7, 2)]
[From("image"), Conv(32, 3, Padding = 1), Relu, Tag("part1")]
[From("part1"), Conv(16, 1), Relu, Tag("part2")]
[From("part2"), Conv(32, 3, Padding = 1), Tag("part3")]
[From("image")]
[Concat("part1", "part2", "part3"), Relu]
internal sealed partial class Concat039;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(9, 1, 18)]
[From("image"), Conv(16, 1), Tanh, Tag("part1")]
[From("image"), Conv(32, 3, Padding = 1), Relu, Tag("part2")]
[From("image"), Conv(5, 3, Padding = 1), Relu]
[Concat("part1", "part2")]
internal sealed partial class Concat040;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(40, 9, 13)]
[From("image"), Conv(32, 3, Padding = 1), Relu, Tag("part1")]
[From("image"), Conv(16, 1), Tanh, Tag("part2")]
[From("image"), Conv(15, 3, Padding = 1)]
[Concat("part1", "part2"), Relu]
internal sealed partial class Concat041;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(4, 9, 1)]
[From("image"), Conv(7, 3, Padding = 1), Tag("part1")]
[From("image")]
[Concat("part1"), Tanh, Conv(4, 3, Padding = 1)]
internal sealed partial class Concat042;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(7, 8, 10)]
[From("image"), Dense(31), Tanh, Tag("part1")]
[From("image"), Dense(9)]
[Concat("part1")]
internal sealed partial class Concat043;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(32, 7, 18)]
[From("image"), Conv(4, 1, 3, Border = Border.Same), Relu, Tag("part1")]
[From("image"), Conv(24, 1, 3, Border = Border.Same), Tag("part2")]
[From("image"), Conv(24, 3, Padding = 1), Tanh]
[Concat("part1", "part2"), Relu, Softmax]
internal sealed partial class Concat044;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(12, 9, 2)]
[From("image"), Conv(16, 1, 3, Border = Border.Same), Tanh, Tag("part1")]
[From("image"), Conv(32, 1, 3, Border = Border.Same), Tag("part2")]
[From("image"), Conv(16, 3, Padding = 1), Relu, Tag("part3")]
[From("image")]
[Concat("part1", "part2", "part3")]
internal sealed partial class Concat045;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(2, 6, 9)]
[From("image"), Conv(16, 3, Padding = 1), Tanh, Tag("part1")]
[From("image"), Conv(32, 3, Padding = 1), Relu, Tag("part2")]
[From("image"), Conv(16, 1, 3, Border = Border.Same), Relu, Tag("part3")]
[From("image")]
[Concat("part1", "part2", "part3")]
internal sealed partial class Concat046;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(40, 5, 9)]
[From("image"), Conv(16, 1), Relu, Tag("part1")]
[From("image"), Conv(3, 3, Padding = 1), Tanh]
[Concat("part1"), Relu]
internal sealed partial class Concat047;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(16, 7, 13)]
[From("image"), Conv(3, 1, 3, Border = Border.Same), Tanh, Tag("part1")]
[From("image"), Conv(24, 1, 3, Border = Border.Same), Relu, Tag("part2")]
[From("part2"), Conv(31, 1), Tanh, Tag("part3")]
[From("image"), Conv(31, 3, Padding = 1)]
[Concat("part1", "part2", "part3")]
internal sealed partial class Concat048;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(5, 7, 9)]
[From("image"), Conv(32, 1), Tanh, Tag("part1")]
[From("image"), Conv(16, 3, Padding = 1), Relu, Tag("part2")]
[From("image")]
[Concat("part1", "part2"), Softmax]
internal sealed partial class Concat049;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(24, 4, 18)]
[From("image"), Conv(9, 1), Relu, Tag("part1")]
[From("image"), Conv(17, 3, Padding = 1), Relu]
[Concat("part1"), Conv(19, 3, Padding = 1)]
internal sealed partial class Concat050;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(15, 5, 5)]
[From("image"), Conv(32, 3, Padding = 1), Tanh, Tag("part1")]
[From("part1"), Conv(16, 3, Padding = 1), Tag("part2")]
[From("part2"), Conv(32, 3, Padding = 1), Tag("part3")]
[From("image")]
[Concat("part1", "part2", "part3")]
internal sealed partial class Concat051;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(17, 3, 18)]
[From("image"), Conv(32, 3, Padding = 1), Tag("part1")]
[From("image"), Conv(16, 3, Padding = 1), Tanh, Tag("part2")]
[From("image"), Conv(16, 1), Tanh]
[Concat("part1", "part2")]
internal sealed partial class Concat052;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(24, 7, 1)]
[From("image"), Conv(32, 1), Tanh, Tag("part1")]
[From("image"), Conv(16, 3, Padding = 1), Tanh, Tag("part2")]
[From("part2"), Conv(16, 1), Tag("part3")]
[From("image"), Conv(8, 3, Padding = 1), Tanh]
[Concat("part1", "part2", "part3"), Relu]
internal sealed partial class Concat053;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(8, 4, 1)]
[From("image"), Conv(40, 1), Tanh, Tag("part1")]
[From("image")]
[Concat("part1"), Tanh]
internal sealed partial class Concat054;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(17, 5, 8)]
[From("image"), Conv(31, 3, Padding = 1), Tag("part1")]
[From("image"), Conv(12, 1, 3, Border = Border.Same), Tag("part2")]
[From("part2"), Conv(12, 1, 3, Border = Border.Same), Tanh, Tag("part3")]
[From("image"), Conv(40, 3, Padding = 1), Relu]
[Concat("part1", "part2", "part3"), Relu, Softmax]
internal sealed partial class Concat055;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(24, 9, 12)]
[From("image"), Conv(8, 1), Relu, Tag("part1")]
[From("image"), Conv(5, 1), Tanh, Tag("part2")]
[From("image")]
[Concat("part1", "part2")]
internal sealed partial class Concat056;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(24, 2, 14)]
[From("image"), Dense(32), Tanh, Tag("part1")]
[From("image"), Dense(16), Tanh, Tag("part2")]
[From("image"), Dense(32), Tanh, Tag("part3")]
[From("image"), Dense(1)]
[Concat("part1", "part2", "part3")]
internal sealed partial class Concat057;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(48, 4, 8)]
[From("image"), Conv(32, 3, Padding = 1), Tag("part1")]
[From("image"), Conv(32, 3, Padding = 1), Tag("part2")]
[From("part2"), Conv(32, 1, 3, Border = Border.Same), Relu, Tag("part3")]
[From("image")]
[Concat("part1", "part2", "part3")]
internal sealed partial class Concat058;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(17, 9, 12)]
[From("image"), Conv(1, 1, 3, Border = Border.Same), Tanh, Tag("part1")]
[From("part1"), Conv(2, 1, 3, Border = Border.Same), Tanh, Tag("part2")]
[From("part2"), Conv(8, 3, Padding = 1), Relu, Tag("part3")]
[From("image"), Conv(24, 1, 3, Border = Border.Same)]
[Concat("part1", "part2", "part3"), Conv(18, 3, Padding = 1)]
internal sealed partial class Concat059;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(16, 9, 9)]
[From("image"), Conv(4, 1, 3, Border = Border.Same), Tanh, Tag("part1")]
[From("image")]
[Concat("part1")]
internal sealed partial class Concat060;

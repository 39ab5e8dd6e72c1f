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

#if !FEW_NETWORKS
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
#endif

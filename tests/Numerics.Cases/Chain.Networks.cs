// Written by tests/Numerics.CaseWriter. Random networks: Chain.

namespace CnnCompiler.Numerics.Cases;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(3, 18, 14)]
[Conv(10, 1, Border = Border.Same)]
[Conv(4, 3, Border = Border.Same), Tanh, MaxPool(2, Padding = 1, Stride = 2)]
[Conv(32, 1, Border = Border.Same)]
[Flatten, Relu]
[Dense(31), Tanh]
[Dense(6), Softmax]
internal sealed partial class Chain001;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(16, 8, 17)]
[Conv(6, 5, Border = Border.Same), Tanh]
[Conv(16, 3, Border = Border.Same), Tanh, MaxPool(2)]
[Conv(16, 3, Border = Border.Same), Tanh, MaxPool(3)]
[Flatten, Relu]
[Dense(27), Relu]
[Dense(9), Tanh]
internal sealed partial class Chain002;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(20, 12, 13)]
[Conv(16, 1, Border = Border.Same)]
[Conv(16, 1, Border = Border.Same), Relu, MaxPool(2)]
[Flatten]
[Dense(18), Tanh]
[Dense(20), Softmax]
internal sealed partial class Chain003;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(1, 9, 10)]
[Conv(32, 1, Border = Border.Same), Relu]
[Flatten]
[Dense(25), Relu]
[Dense(20), Tanh]
internal sealed partial class Chain004;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(1, 13, 11)]
[Conv(32, 3, Border = Border.Same), Relu, MaxPool(2, Padding = 1, Stride = 2)]
[Flatten, Relu]
[Dense(5), Relu]
[Dense(18), Softmax]
internal sealed partial class Chain005;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(20, 11, 13)]
[Conv(4, 5, Border = Border.Same), Tanh]
[Conv(16, 3, Border = Border.Same), Relu, MaxPool(2, Padding = 1, Stride = 2)]
[Conv(32, 5, Border = Border.Same), MaxPool(3)]
[Flatten, Relu]
[Dense(18), Relu]
[Dense(11), Tanh]
internal sealed partial class Chain006;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(1, 19, 11)]
[Conv(6, 5, Border = Border.Same), Tanh]
[Flatten, Relu]
[Dense(37), Tanh]
[Dense(3), Relu]
internal sealed partial class Chain007;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(1, 9, 15)]
[Conv(6, 1, Border = Border.Same)]
[Conv(10, 5, Border = Border.Same), Relu, MaxPool(2)]
[Conv(6, 5, Border = Border.Same), Relu, MaxPool(2)]
[Softmax, Flatten]
[Dense(31), Relu]
[Dense(12), Tanh]
internal sealed partial class Chain008;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(3, 9, 16)]
[Conv(16, 1, Border = Border.Same), Relu, MaxPool(2)]
[Softmax, Flatten]
[Dense(38), Relu]
[Dense(15), Relu]
internal sealed partial class Chain009;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(16, 9, 13)]
[Conv(33, 3, Border = Border.Same), Tanh, MaxPool(3)]
[Conv(32, 1, Border = Border.Same), Relu, MaxPool(2)]
[Flatten]
[Dense(22), Relu]
[Dense(20), Tanh]
internal sealed partial class Chain010;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(2, 12, 14)]
[Conv(33, 5, Border = Border.Same), AvgPool(2)]
[Conv(4, 1, Border = Border.Same), Tanh, MaxPool(2)]
[Flatten, Relu]
[Dense(6), Relu]
[Dense(7), Relu]
internal sealed partial class Chain011;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(2, 12, 16)]
[Conv(32, 5, Border = Border.Same), Tanh, MaxPool(2)]
[Conv(16, 1, Border = Border.Same), Relu, AvgPool(2)]
[Flatten, Relu]
[Dense(37), Tanh]
[Dense(12), Softmax]
internal sealed partial class Chain012;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(3, 12, 20)]
[Conv(16, 1, Border = Border.Same), Relu]
[Conv(33, 3, Border = Border.Same), Tanh, MaxPool(2)]
[Conv(33, 1, Border = Border.Same), MaxPool(2)]
[Flatten]
[Dense(31), Relu]
[Dense(7), Relu]
internal sealed partial class Chain013;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(3, 17, 9)]
[Conv(4, 3, Border = Border.Same), Relu, AvgPool(2)]
[Flatten]
[Dense(26), Tanh]
[Dense(15), Tanh]
internal sealed partial class Chain014;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(1, 18, 15)]
[Conv(6, 5, Border = Border.Same), MaxPool(2, Padding = 1, Stride = 2)]
[Conv(4, 1, Border = Border.Same), Relu, MaxPool(2)]
[Softmax, Flatten]
[Dense(31), Relu]
[Dense(5), Tanh]
internal sealed partial class Chain015;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(16, 13, 16)]
[Conv(4, 5, Border = Border.Same), Relu, MaxPool(2, Padding = 1, Stride = 2)]
[Conv(33, 3, Border = Border.Same), Tanh, MaxPool(2)]
[Softmax, Flatten]
[Dense(8), Relu]
[Dense(5), Softmax]
internal sealed partial class Chain016;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(16, 18, 13)]
[Conv(16, 5, Border = Border.Same), Tanh]
[Conv(32, 5, Border = Border.Same), Tanh, MaxPool(3)]
[Flatten]
[Dense(33), Relu]
[Dense(14), Relu]
internal sealed partial class Chain017;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(2, 11, 19)]
[Conv(16, 1, Border = Border.Same), Tanh, MaxPool(2)]
[Flatten, Relu]
[Dense(24), Relu]
[Dense(14), Softmax]
internal sealed partial class Chain018;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(2, 13, 19)]
[Conv(6, 3, Border = Border.Same), Relu, AvgPool(2)]
[Conv(16, 1, Border = Border.Same), MaxPool(2)]
[Flatten, Relu]
[Dense(8), Tanh]
[Dense(12), Softmax]
internal sealed partial class Chain019;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(2, 8, 10)]
[Conv(6, 1, Border = Border.Same), Tanh, MaxPool(2, Padding = 1, Stride = 2)]
[Flatten, Relu]
[Dense(6), Relu]
[Dense(15), Relu]
internal sealed partial class Chain020;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(20, 16, 17)]
[Conv(33, 1, Border = Border.Same), Relu, MaxPool(2, Padding = 1, Stride = 2)]
[Conv(4, 5, Border = Border.Same), Relu, MaxPool(2)]
[Flatten, Relu]
[Dense(40), Relu]
[Dense(3), Relu]
internal sealed partial class Chain021;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(16, 13, 10)]
[Conv(10, 1, Border = Border.Same), Tanh]
[Conv(10, 3, Border = Border.Same), Relu, AvgPool(2)]
[Conv(6, 3, Border = Border.Same), Relu, MaxPool(2)]
[Flatten]
[Dense(10), Tanh]
[Dense(18), Tanh]
internal sealed partial class Chain022;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(20, 19, 16)]
[Conv(6, 5, Border = Border.Same), MaxPool(2)]
[Flatten, Relu]
[Dense(26), Tanh]
[Dense(11), Softmax]
internal sealed partial class Chain023;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(1, 14, 16)]
[Conv(6, 1, Border = Border.Same), AvgPool(2)]
[Conv(4, 5, Border = Border.Same), Relu, MaxPool(2)]
[Softmax, Flatten]
[Dense(32), Relu]
[Dense(3), Relu]
internal sealed partial class Chain024;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(2, 9, 19)]
[Conv(6, 5, Border = Border.Same), Relu]
[Flatten]
[Dense(37), Relu]
[Dense(20), Relu]
internal sealed partial class Chain025;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(2, 10, 8)]
[Conv(10, 1, Border = Border.Same), Tanh]
[Conv(33, 3, Border = Border.Same), MaxPool(3)]
[Conv(16, 3, Border = Border.Same), Relu]
[Softmax, Flatten]
[Dense(13), Relu]
[Dense(12), Softmax]
internal sealed partial class Chain026;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(2, 13, 13)]
[Conv(4, 1, Border = Border.Same), Relu, AvgPool(2)]
[Softmax, Flatten]
[Dense(26), Tanh]
[Dense(17), Softmax]
internal sealed partial class Chain027;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(2, 12, 13)]
[Conv(16, 5, Border = Border.Same), Relu, AvgPool(2)]
[Flatten]
[Dense(29), Tanh]
[Dense(13), Softmax]
internal sealed partial class Chain028;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(2, 17, 13)]
[Conv(32, 1, Border = Border.Same), MaxPool(2)]
[Flatten]
[Dense(8), Relu]
[Dense(8), Softmax]
internal sealed partial class Chain029;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(20, 14, 17)]
[Conv(32, 3, Border = Border.Same), MaxPool(2)]
[Conv(33, 3, Border = Border.Same), Tanh, MaxPool(3)]
[Flatten]
[Dense(11), Relu]
[Dense(17), Tanh]
internal sealed partial class Chain030;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(3, 8, 17)]
[Conv(33, 3, Border = Border.Same), Tanh, AvgPool(2)]
[Conv(16, 3, Border = Border.Same), MaxPool(2)]
[Softmax, Flatten]
[Dense(15), Tanh]
[Dense(5), Relu]
internal sealed partial class Chain031;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(3, 9, 17)]
[Conv(16, 3, Border = Border.Same)]
[Conv(32, 3, Border = Border.Same), Relu]
[Conv(4, 3, Border = Border.Same), MaxPool(2)]
[Flatten]
[Dense(17), Relu]
[Dense(14), Relu]
internal sealed partial class Chain032;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(3, 17, 11)]
[Conv(32, 1, Border = Border.Same), AvgPool(2)]
[Flatten]
[Dense(40), Tanh]
[Dense(7), Relu]
internal sealed partial class Chain033;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(2, 15, 13)]
[Conv(33, 5, Border = Border.Same), Tanh, MaxPool(2, Padding = 1, Stride = 2)]
[Conv(33, 5, Border = Border.Same), Relu, MaxPool(2)]
[Flatten]
[Dense(10), Relu]
[Dense(19), Relu]
internal sealed partial class Chain034;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(3, 13, 19)]
[Conv(32, 5, Border = Border.Same)]
[Flatten]
[Dense(5), Relu]
[Dense(17), Tanh]
internal sealed partial class Chain035;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(3, 18, 17)]
[Conv(32, 5, Border = Border.Same), Relu]
[Conv(32, 1, Border = Border.Same), MaxPool(2)]
[Conv(6, 3, Border = Border.Same), Relu, AvgPool(2)]
[Flatten]
[Dense(23), Tanh]
[Dense(6), Softmax]
internal sealed partial class Chain036;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(20, 17, 17)]
[Conv(32, 3, Border = Border.Same), Relu, MaxPool(3)]
[Softmax, Flatten]
[Dense(11), Tanh]
[Dense(6), Softmax]
internal sealed partial class Chain037;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(20, 17, 10)]
[Conv(33, 3, Border = Border.Same), Tanh]
[Conv(16, 5, Border = Border.Same), Tanh, MaxPool(2)]
[Conv(33, 5, Border = Border.Same), AvgPool(2)]
[Flatten]
[Dense(7), Tanh]
[Dense(19), Relu]
internal sealed partial class Chain038;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(3, 10, 18)]
[Conv(16, 5, Border = Border.Same), Tanh, MaxPool(2)]
[Flatten]
[Dense(4), Tanh]
[Dense(18), Relu]
internal sealed partial class Chain039;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(2, 20, 13)]
[Conv(33, 5, Border = Border.Same), Relu]
[Conv(32, 1, Border = Border.Same), Tanh, AvgPool(2)]
[Conv(10, 3, Border = Border.Same), Tanh, MaxPool(2, Padding = 1, Stride = 2)]
[Flatten, Relu]
[Dense(35), Relu]
[Dense(10), Tanh]
internal sealed partial class Chain040;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(20, 15, 12)]
[Conv(4, 3, Border = Border.Same), Relu]
[Conv(6, 5, Border = Border.Same), Tanh, MaxPool(2)]
[Conv(32, 3, Border = Border.Same), Relu, MaxPool(2, Padding = 1, Stride = 2)]
[Flatten, Relu]
[Dense(24), Tanh]
[Dense(17), Relu]
internal sealed partial class Chain041;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(1, 15, 10)]
[Conv(33, 1, Border = Border.Same), Tanh]
[Conv(32, 5, Border = Border.Same), Relu, MaxPool(2)]
[Conv(6, 3, Border = Border.Same), Relu, MaxPool(2)]
[Flatten, Relu]
[Dense(39), Tanh]
[Dense(12), Softmax]
internal sealed partial class Chain042;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(16, 10, 10)]
[Conv(4, 5, Border = Border.Same), Relu, MaxPool(3)]
[Conv(32, 1, Border = Border.Same), Relu, MaxPool(2)]
[Flatten, Relu]
[Dense(20), Relu]
[Dense(5), Softmax]
internal sealed partial class Chain043;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(16, 15, 18)]
[Conv(4, 1, Border = Border.Same), Tanh]
[Conv(10, 3, Border = Border.Same), Relu, MaxPool(2)]
[Conv(33, 5, Border = Border.Same), Tanh, MaxPool(2)]
[Flatten, Relu]
[Dense(13), Tanh]
[Dense(10), Relu]
internal sealed partial class Chain044;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(3, 8, 19)]
[Conv(16, 3, Border = Border.Same), Tanh, MaxPool(2)]
[Flatten, Relu]
[Dense(26), Relu]
[Dense(14), Tanh]
internal sealed partial class Chain045;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(1, 9, 13)]
[Conv(33, 3, Border = Border.Same), MaxPool(3)]
[Flatten]
[Dense(36), Tanh]
[Dense(4), Relu]
internal sealed partial class Chain046;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(20, 9, 18)]
[Conv(32, 5, Border = Border.Same), Relu, MaxPool(3)]
[Flatten]
[Dense(10), Tanh]
[Dense(19), Tanh]
internal sealed partial class Chain047;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(20, 10, 15)]
[Conv(6, 1, Border = Border.Same), AvgPool(2)]
[Softmax, Flatten]
[Dense(39), Tanh]
[Dense(12), Tanh]
internal sealed partial class Chain048;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(16, 13, 10)]
[Conv(16, 3, Border = Border.Same), Tanh, AvgPool(2)]
[Flatten, Relu]
[Dense(9), Relu]
[Dense(19), Softmax]
internal sealed partial class Chain049;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(3, 16, 10)]
[Conv(33, 1, Border = Border.Same), MaxPool(2)]
[Flatten, Relu]
[Dense(28), Tanh]
[Dense(12), Relu]
internal sealed partial class Chain050;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(20, 9, 15)]
[Conv(6, 5, Border = Border.Same), Relu]
[Conv(6, 1, Border = Border.Same), Tanh, MaxPool(2, Padding = 1, Stride = 2)]
[Conv(33, 5, Border = Border.Same), Relu]
[Flatten, Relu]
[Dense(5), Relu]
[Dense(12), Softmax]
internal sealed partial class Chain051;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(3, 8, 13)]
[Conv(32, 5, Border = Border.Same), Tanh, MaxPool(2)]
[Softmax, Flatten]
[Dense(17), Relu]
[Dense(8), Relu]
internal sealed partial class Chain052;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(16, 20, 19)]
[Conv(10, 1, Border = Border.Same), Relu, MaxPool(3)]
[Conv(32, 5, Border = Border.Same), Relu, MaxPool(2, Padding = 1, Stride = 2)]
[Flatten]
[Dense(37), Tanh]
[Dense(12), Softmax]
internal sealed partial class Chain053;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(1, 19, 11)]
[Conv(32, 5, Border = Border.Same), Relu, MaxPool(2)]
[Conv(6, 3, Border = Border.Same), MaxPool(2)]
[Flatten]
[Dense(23), Relu]
[Dense(14), Softmax]
internal sealed partial class Chain054;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(2, 13, 17)]
[Conv(33, 5, Border = Border.Same), Tanh]
[Conv(10, 5, Border = Border.Same), Relu]
[Flatten]
[Dense(6), Tanh]
[Dense(12), Softmax]
internal sealed partial class Chain055;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(20, 19, 18)]
[Conv(6, 1, Border = Border.Same), MaxPool(2, Padding = 1, Stride = 2)]
[Conv(6, 1, Border = Border.Same), Relu, MaxPool(2)]
[Flatten, Relu]
[Dense(14), Tanh]
[Dense(9), Softmax]
internal sealed partial class Chain056;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(3, 10, 17)]
[Conv(4, 1, Border = Border.Same), Tanh, MaxPool(3)]
[Conv(10, 5, Border = Border.Same), Relu]
[Flatten]
[Dense(39), Tanh]
[Dense(16), Tanh]
internal sealed partial class Chain057;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(3, 14, 15)]
[Conv(32, 1, Border = Border.Same), Tanh, MaxPool(3)]
[Flatten]
[Dense(27), Relu]
[Dense(2), Relu]
internal sealed partial class Chain058;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(1, 13, 19)]
[Conv(33, 5, Border = Border.Same), Tanh, AvgPool(2)]
[Flatten]
[Dense(2), Relu]
[Dense(17), Relu]
internal sealed partial class Chain059;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(16, 16, 18)]
[Conv(33, 1, Border = Border.Same), Relu, MaxPool(3)]
[Conv(6, 5, Border = Border.Same), Relu, MaxPool(2)]
[Softmax, Flatten]
[Dense(9), Tanh]
[Dense(18), Tanh]
internal sealed partial class Chain060;

// Written by tests/Numerics.CaseWriter. Random networks: HardSigmoid.

namespace CnnCompiler.Numerics.Cases;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(8, 7, 9)]
[HardSigmoid]
internal sealed partial class HardSigmoid001;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(31, 5, 1)]
[HardSigmoid(Alpha = 1.5, Beta = 0.25)]
internal sealed partial class HardSigmoid002;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(7, 4, 6)]
[HardSigmoid]
internal sealed partial class HardSigmoid003;

#if !FEW_NETWORKS
[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(4, 7, 19)]
[HardSigmoid]
internal sealed partial class HardSigmoid004;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(15, 7, 17)]
[HardSigmoid]
internal sealed partial class HardSigmoid005;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(17, 10, 3)]
[HardSigmoid(Alpha = 1.5, Beta = 0.25)]
internal sealed partial class HardSigmoid006;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(9, 1, 1)]
[HardSigmoid]
internal sealed partial class HardSigmoid007;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(33, 10, 3)]
[HardSigmoid]
internal sealed partial class HardSigmoid008;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(7, 5, 11)]
[HardSigmoid]
internal sealed partial class HardSigmoid009;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(24, 3, 9)]
[HardSigmoid(Alpha = 1.5, Beta = 0.25)]
internal sealed partial class HardSigmoid010;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(24, 11, 10)]
[HardSigmoid]
internal sealed partial class HardSigmoid011;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(5, 1, 15)]
[HardSigmoid]
internal sealed partial class HardSigmoid012;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(8, 1, 1)]
[HardSigmoid(Alpha = 1.5, Beta = 0.25)]
internal sealed partial class HardSigmoid013;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(16, 3, 12)]
[HardSigmoid(Alpha = 1.5, Beta = 0.25)]
internal sealed partial class HardSigmoid014;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(1, 2, 3)]
[HardSigmoid]
internal sealed partial class HardSigmoid015;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(12, 11, 19)]
[HardSigmoid]
internal sealed partial class HardSigmoid016;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(24, 8, 10)]
[HardSigmoid]
internal sealed partial class HardSigmoid017;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(2, 1, 10)]
[HardSigmoid]
internal sealed partial class HardSigmoid018;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(15, 2, 7)]
[HardSigmoid]
internal sealed partial class HardSigmoid019;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(7, 1, 1)]
[HardSigmoid]
internal sealed partial class HardSigmoid020;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(12, 10, 3)]
[HardSigmoid(Alpha = 1.5, Beta = 0.25)]
internal sealed partial class HardSigmoid021;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(24, 7, 4)]
[HardSigmoid(Alpha = 1.5, Beta = 0.25)]
internal sealed partial class HardSigmoid022;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(9, 6, 12)]
[HardSigmoid]
internal sealed partial class HardSigmoid023;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(8, 8, 15)]
[HardSigmoid(Alpha = 1.5, Beta = 0.25)]
internal sealed partial class HardSigmoid024;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(24, 9, 7)]
[HardSigmoid]
internal sealed partial class HardSigmoid025;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(15, 7, 13)]
[HardSigmoid]
internal sealed partial class HardSigmoid026;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(2, 5, 12)]
[HardSigmoid(Alpha = 1.5, Beta = 0.25)]
internal sealed partial class HardSigmoid027;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(17, 8, 18)]
[HardSigmoid(Alpha = 1.5, Beta = 0.25)]
internal sealed partial class HardSigmoid028;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(12, 10, 11)]
[HardSigmoid]
internal sealed partial class HardSigmoid029;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(24, 1, 1)]
[HardSigmoid]
internal sealed partial class HardSigmoid030;
#endif

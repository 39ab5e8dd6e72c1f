// Written by tests/Numerics.CaseWriter. Random networks: Repeated.

namespace CnnCompiler.Numerics.Cases;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(16, 4, 5)]
[Relu, Dropout(0), Conv(16, 3, Padding = 1), Tanh, Conv(16, 1), Add("image", Name = "add1")]
[Relu, Dropout(0), Conv(16, 3, Padding = 1), Tanh, Conv(16, 1), Add("add1", Name = "add2")]
[Relu, Dropout(0), Conv(16, 3, Padding = 1), Tanh, Conv(16, 1), Add("add2", Name = "add3")]
[Relu, Dropout(0), Conv(16, 3, Padding = 1), Tanh, Conv(16, 1), Add("add3", Name = "add4")]
[Relu, Dropout(0), Conv(16, 3, Padding = 1), Tanh, Conv(16, 1), Add("add4", Name = "add5")]
[Relu, Dropout(0), Conv(16, 3, Padding = 1), Tanh, Conv(16, 1), Add("add5", Name = "add6")]
[Relu, Dropout(0), Conv(16, 3, Padding = 1), Tanh, Conv(16, 1), Add("add6", Name = "add7")]
internal sealed partial class Repeated001;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(20, 4, 7)]
[BatchNorm, Relu, Conv(20, 3, Padding = 1), BatchNorm, Tanh, Conv(20, 1), Add("image", Name = "add1")]
[BatchNorm, Relu, Conv(20, 3, Padding = 1), BatchNorm, Tanh, Conv(20, 1), Add("add1", Name = "add2")]
[BatchNorm, Relu, Conv(20, 3, Padding = 1), BatchNorm, Tanh, Conv(20, 1), Add("add2", Name = "add3")]
[BatchNorm, Relu, Conv(20, 3, Padding = 1), BatchNorm, Tanh, Conv(20, 1), Add("add3", Name = "add4")]
[BatchNorm, Relu, Conv(20, 3, Padding = 1), BatchNorm, Tanh, Conv(20, 1), Add("add4", Name = "add5")]
[BatchNorm, Relu, Conv(20, 3, Padding = 1), BatchNorm, Tanh, Conv(20, 1), Add("add5", Name = "add6")]
[BatchNorm, Relu, Conv(20, 3, Padding = 1), BatchNorm, Tanh, Conv(20, 1), Add("add6", Name = "add7")]
[BatchNorm, Relu, Conv(20, 3, Padding = 1), BatchNorm, Tanh, Conv(20, 1), Add("add7", Name = "add8")]
internal sealed partial class Repeated002;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(3, 4, 3)]
[BatchNorm, Relu, Dropout(0), Conv(3, 3, Padding = 1), BatchNorm, Tanh, Conv(3, 1), Add("image", Name = "add1")]
[BatchNorm, Relu, Dropout(0), Conv(3, 3, Padding = 1), BatchNorm, Tanh, Conv(3, 1), Add("add1", Name = "add2")]
[BatchNorm, Relu, Dropout(0), Conv(3, 3, Padding = 1), BatchNorm, Tanh, Conv(3, 1), Add("add2", Name = "add3")]
[BatchNorm, Relu, Dropout(0), Conv(3, 3, Padding = 1), BatchNorm, Tanh, Conv(3, 1), Add("add3", Name = "add4")]
[BatchNorm, Relu, Dropout(0), Conv(3, 3, Padding = 1), BatchNorm, Tanh, Conv(3, 1), Add("add4", Name = "add5")]
[BatchNorm, Relu, Dropout(0), Conv(3, 3, Padding = 1), BatchNorm, Tanh, Conv(3, 1), Add("add5", Name = "add6")]
[BatchNorm, Relu, Dropout(0), Conv(3, 3, Padding = 1), BatchNorm, Tanh, Conv(3, 1), Add("add6", Name = "add7")]
internal sealed partial class Repeated003;

#if !FEW_NETWORKS
[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(3, 6, 6)]
[BatchNorm, Relu, Conv(3, 3, Padding = 1), BatchNorm, Tanh, Conv(3, 1), Add("image", Name = "add1")]
[BatchNorm, Relu, Conv(3, 3, Padding = 1), BatchNorm, Tanh, Conv(3, 1), Add("add1", Name = "add2")]
[BatchNorm, Relu, Conv(3, 3, Padding = 1), BatchNorm, Tanh, Conv(3, 1), Add("add2", Name = "add3")]
[BatchNorm, Relu, Conv(3, 3, Padding = 1), BatchNorm, Tanh, Conv(3, 1), Add("add3", Name = "add4")]
[BatchNorm, Relu, Conv(3, 3, Padding = 1), BatchNorm, Tanh, Conv(3, 1), Add("add4", Name = "add5")]
[BatchNorm, Relu, Conv(3, 3, Padding = 1), BatchNorm, Tanh, Conv(3, 1), Add("add5", Name = "add6")]
[BatchNorm, Relu, Conv(3, 3, Padding = 1), BatchNorm, Tanh, Conv(3, 1), Add("add6", Name = "add7")]
[BatchNorm, Relu, Conv(3, 3, Padding = 1), BatchNorm, Tanh, Conv(3, 1), Add("add7", Name = "add8")]
[BatchNorm, Relu, Conv(3, 3, Padding = 1), BatchNorm, Tanh, Conv(3, 1), Add("add8", Name = "add9")]
internal sealed partial class Repeated004;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(16, 6, 7)]
[BatchNorm, Relu, Dropout(0), Conv(16, 3, Padding = 1), BatchNorm, Tanh, Conv(16, 1), Add("image", Name = "add1")]
[BatchNorm, Relu, Dropout(0), Conv(16, 3, Padding = 1), BatchNorm, Tanh, Conv(16, 1), Add("add1", Name = "add2")]
[BatchNorm, Relu, Dropout(0), Conv(16, 3, Padding = 1), BatchNorm, Tanh, Conv(16, 1), Add("add2", Name = "add3")]
[BatchNorm, Relu, Dropout(0), Conv(16, 3, Padding = 1), BatchNorm, Tanh, Conv(16, 1), Add("add3", Name = "add4")]
[BatchNorm, Relu, Dropout(0), Conv(16, 3, Padding = 1), BatchNorm, Tanh, Conv(16, 1), Add("add4", Name = "add5")]
[BatchNorm, Relu, Dropout(0), Conv(16, 3, Padding = 1), BatchNorm, Tanh, Conv(16, 1), Add("add5", Name = "add6")]
[BatchNorm, Relu, Dropout(0), Conv(16, 3, Padding = 1), BatchNorm, Tanh, Conv(16, 1), Add("add6", Name = "add7")]
[BatchNorm, Relu, Dropout(0), Conv(16, 3, Padding = 1), BatchNorm, Tanh, Conv(16, 1), Add("add7", Name = "add8")]
internal sealed partial class Repeated005;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(3, 5, 8)]
[BatchNorm, Relu, Conv(3, 3, Padding = 1), BatchNorm, Tanh, Conv(3, 1), Add("image", Name = "add1")]
[BatchNorm, Relu, Conv(3, 3, Padding = 1), BatchNorm, Tanh, Conv(3, 1), Add("add1", Name = "add2")]
[BatchNorm, Relu, Conv(3, 3, Padding = 1), BatchNorm, Tanh, Conv(3, 1), Add("add2", Name = "add3")]
[BatchNorm, Relu, Conv(3, 3, Padding = 1), BatchNorm, Tanh, Conv(3, 1), Add("add3", Name = "add4")]
[BatchNorm, Relu, Conv(3, 3, Padding = 1), BatchNorm, Tanh, Conv(3, 1), Add("add4", Name = "add5")]
[BatchNorm, Relu, Conv(3, 3, Padding = 1), BatchNorm, Tanh, Conv(3, 1), Add("add5", Name = "add6")]
[BatchNorm, Relu, Conv(3, 3, Padding = 1), BatchNorm, Tanh, Conv(3, 1), Add("add6", Name = "add7")]
[BatchNorm, Relu, Conv(3, 3, Padding = 1), BatchNorm, Tanh, Conv(3, 1), Add("add7", Name = "add8")]
internal sealed partial class Repeated006;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(16, 5, 7)]
[BatchNorm, Relu, Dropout(0), Conv(16, 3, Padding = 1), BatchNorm, Tanh, Conv(16, 1), Add("image", Name = "add1")]
[BatchNorm, Relu, Dropout(0), Conv(16, 3, Padding = 1), BatchNorm, Tanh, Conv(16, 1), Add("add1", Name = "add2")]
[BatchNorm, Relu, Dropout(0), Conv(16, 3, Padding = 1), BatchNorm, Tanh, Conv(16, 1), Add("add2", Name = "add3")]
[BatchNorm, Relu, Dropout(0), Conv(16, 3, Padding = 1), BatchNorm, Tanh, Conv(16, 1), Add("add3", Name = "add4")]
[BatchNorm, Relu, Dropout(0), Conv(16, 3, Padding = 1), BatchNorm, Tanh, Conv(16, 1), Add("add4", Name = "add5")]
[BatchNorm, Relu, Dropout(0), Conv(16, 3, Padding = 1), BatchNorm, Tanh, Conv(16, 1), Add("add5", Name = "add6")]
[BatchNorm, Relu, Dropout(0), Conv(16, 3, Padding = 1), BatchNorm, Tanh, Conv(16, 1), Add("add6", Name = "add7")]
internal sealed partial class Repeated007;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(3, 6, 7)]
[Relu, Dropout(0), Conv(3, 3, Padding = 1), Tanh, Conv(3, 1), Add("image", Name = "add1")]
[Relu, Dropout(0), Conv(3, 3, Padding = 1), Tanh, Conv(3, 1), Add("add1", Name = "add2")]
[Relu, Dropout(0), Conv(3, 3, Padding = 1), Tanh, Conv(3, 1), Add("add2", Name = "add3")]
[Relu, Dropout(0), Conv(3, 3, Padding = 1), Tanh, Conv(3, 1), Add("add3", Name = "add4")]
[Relu, Dropout(0), Conv(3, 3, Padding = 1), Tanh, Conv(3, 1), Add("add4", Name = "add5")]
[Relu, Dropout(0), Conv(3, 3, Padding = 1), Tanh, Conv(3, 1), Add("add5", Name = "add6")]
internal sealed partial class Repeated008;
#endif

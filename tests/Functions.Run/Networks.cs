namespace CnnCompiler.Functions.Run;

// A network a function: the compiled kernel is what is measured.
[CnnModel, Train(Loss.Custom, InputGradient = true), Input(8, 16, 64), Elu]
internal sealed partial class EluNet;

[CnnModel, Train(Loss.Custom, InputGradient = true), Input(8, 16, 64), Gelu]
internal sealed partial class GeluNet;

[CnnModel, Train(Loss.Custom, InputGradient = true), Input(8, 16, 64), Gelu(Approximate = GeluForm.Tanh)]
internal sealed partial class GeluTanhNet;

[CnnModel, Train(Loss.Custom, InputGradient = true), Input(8, 16, 64), HardSigmoid]
internal sealed partial class HardSigmoidNet;

[CnnModel, Train(Loss.Custom, InputGradient = true), Input(8, 16, 64), HardSwish]
internal sealed partial class HardSwishNet;

[CnnModel, Train(Loss.Custom, InputGradient = true), Input(8, 16, 64), LeakyRelu]
internal sealed partial class LeakyReluNet;

[CnnModel, Train(Loss.Custom, InputGradient = true), Input(8, 16, 64), Relu6]
internal sealed partial class Relu6Net;

[CnnModel, Train(Loss.Custom, InputGradient = true), Input(8, 16, 64), Sigmoid]
internal sealed partial class SigmoidNet;

[CnnModel, Train(Loss.Custom, InputGradient = true), Input(8, 16, 64), Silu]
internal sealed partial class SiluNet;

[CnnModel, Train(Loss.Custom, InputGradient = true), Input(8, 16, 64), Softplus]
internal sealed partial class SoftplusNet;

[CnnModel, Train(Loss.Custom, InputGradient = true), Input(8, 16, 64), Tanh]
internal sealed partial class TanhNet;

[CnnModel, Input(20, 16, 64), LogSoftmax]
internal sealed partial class LogSoftmaxNet;

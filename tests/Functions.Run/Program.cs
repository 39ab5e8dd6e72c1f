using CnnCompiler.Functions.Run;
using CnnCompiler.Runtime;

// Measures every function on this machine's vectors: the worst errors of the function and of its derivative, what they may be, and where they were; and a line that counts.
// DOTNET_EnableAVX512=0, DOTNET_EnableAVX2=0 and DOTNET_EnableHWIntrinsic=0 take the wider vectors away. The limits are those of docs/functions.md.
const double OfTinyProducts = 1e-43, LastOf1 = 1.0 / (1 << 23);
IReadOnlyList<IFunctionCheck> checks =
[
    new FunctionCheck<EluNet>("Elu", new(2, 1)),
    new FunctionCheck<GeluNet>("Gelu", new(6, 2, Least: OfTinyProducts / 6)),
    new FunctionCheck<GeluTanhNet>("GeluTanh", new(200, 2)),
    new FunctionCheck<HardSigmoidNet>("HardSigmoid", new(1, 0, Least: LastOf1 / 2)),
    new FunctionCheck<HardSwishNet>("HardSwish", new(3, 1)),
    new FunctionCheck<LeakyReluNet>("LeakyRelu", new(1, 1)),
    new FunctionCheck<Relu6Net>("Relu6", new(0, 0)),
    new FunctionCheck<SigmoidNet>("Sigmoid", new(3, 1)),
    new FunctionCheck<SiluNet>("Silu", new(4, 1, Least: OfTinyProducts / 4)),
    new FunctionCheck<SoftplusNet>("Softplus", new(4, 1)),
    new FunctionCheck<TanhNet>("Tanh", new(4, 3)),
    new LogSoftmaxCheck(4),
];
int right = 0;
foreach (var check in checks)
{
    var measurements = check.Run();
    Console.WriteLine($"{check.Name,-12} {string.Join(";   slope ", measurements)}");
    right += measurements.All(m => m.IsRight) ? 1 : 0;
}

Console.WriteLine($"{Machine.Vectors}: {right} right, {checks.Count - right} wrong");
return right == checks.Count ? 0 : 1;

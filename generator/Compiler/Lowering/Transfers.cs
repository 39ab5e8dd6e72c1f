using System.Collections.Immutable;
using CnnCompiler.Generator.Graph;

namespace CnnCompiler.Generator.Lowering;

/// <summary>
/// Callers give and take maps as plain [C, H, W]; inside, a map lies as its kernels want it. The pass puts a copy wherever a map crosses
/// that border, so that every layout inside is free.
/// </summary>
internal static class Transfers
{
    public static LoweredProgram Apply(LoweredProgram program, IOperator transfer)
    {
        IEnumerable<Step> Copies(ImmutableArray<Value> from, ImmutableArray<Value> to, Func<int, string> name) => from.Zip(to, (a, b) => (a, b)).Select(
            (pair, i) => new Step(new(name(i), Problem.OnClass, transfer, pair.b, []), Pass.Forward, [pair.a], [pair.b], [], Epilogue.None));
        ImmutableArray<Value> inputs = Outside(program.Inputs), outputs = Outside(program.Outputs);
        ImmutableArray<Value> outputGradients = Outside(program.OutputGradients), inputGradients = Outside(program.InputGradients);
        return program with
        {
            Forward =
            [
                .. Copies(inputs, program.Inputs, i => program.Inputs[i].Name),
                .. program.Forward,
                .. Copies(program.Outputs, outputs, i => outputs.Length == 1 ? "result" : $"{outputs[i].Name}Result"),
            ],
            Backward =
            [
                .. Copies(outputGradients, program.OutputGradients, i => program.OutputGradients[i].Name),
                .. program.Backward,
                .. Copies(program.InputGradients, inputGradients, i => program.InputGradients[i].Name),
            ],
            Inputs = inputs,
            Outputs = outputs,
            OutputGradients = outputGradients,
            InputGradients = inputGradients,
        };
    }

    private static ImmutableArray<Value> Outside(ImmutableArray<Value> inside) => [.. inside.Select(value => new Value(value.Name, value.Shape, isExternal: true))];
}

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
        Value input = Outside(program.Input), output = Outside(program.Output);
        Step Copy(Value from, Value to, string name) => new(new(name, Problem.OnClass, transfer, to, []), Pass.Forward, [from], [to], [], Epilogue.None);

        program = program with
        {
            Forward =
            [
                Copy(input, program.Input, program.Input.Name),
                .. program.Forward,
                Copy(program.Output, output, "result"),
            ],
            Input = input,
            Output = output,
        };
        if (program.OutputGradient is not { } inner)
            return program;

        var outer = Outside(inner);
        ImmutableArray<Step> backward = [Copy(outer, inner, inner.Name), .. program.Backward];
        program = program with { Backward = backward, OutputGradient = outer };
        if (program.InputGradient is not { } innerInput)
            return program;

        var outerInput = Outside(innerInput);
        return program with { Backward = [.. backward, Copy(innerInput, outerInput, innerInput.Name)], InputGradient = outerInput };
    }

    private static Value Outside(Value inside) => new(inside.Name, inside.Shape, isExternal: true);
}

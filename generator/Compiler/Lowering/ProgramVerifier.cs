namespace CnnCompiler.Generator.Lowering;

/// <summary>Holds between any two lowering passes: every map is written once, before it is read, and the results are written at all.</summary>
internal static class ProgramVerifier
{
    public static LoweredProgram Verify(LoweredProgram program, string after)
    {
        HashSet<Value> written = [.. program.Inputs, .. program.OutputGradients];
        foreach (var step in program.Steps)
        {
            foreach (var input in step.Inputs.Where(input => !written.Contains(input)))
                throw new InvalidOperationException($"after {after}: {step} reads {input}, which no earlier step writes");
            foreach (var output in step.Outputs.Where(output => !written.Add(output)))
                throw new InvalidOperationException($"after {after}: {step} writes {output} a second time");
        }

        foreach (var result in program.Outputs.Concat(program.InputGradients).Where(result => !written.Contains(result)))
            throw new InvalidOperationException($"after {after}: no step writes {result}");
        return program;
    }
}

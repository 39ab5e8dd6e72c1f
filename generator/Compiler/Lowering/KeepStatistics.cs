namespace CnnCompiler.Generator.Lowering;

/// <summary>An operator whose forward step works in more than one sweep and needs a place for what the first of them found, whether anybody goes back through it or not.</summary>
internal interface IKeepsStatistics
{
    /// <summary>The step with the maps that hold it behind its output.</summary>
    Step WithStatistics(Step forward);
}

/// <summary>Gives every such step its maps.</summary>
internal static class KeepStatistics
{
    public static LoweredProgram Apply(LoweredProgram program) =>
        program with { Forward = [.. program.Forward.Select(step => step.Layer.Operator is IKeepsStatistics keeper ? keeper.WithStatistics(step) : step)] };
}

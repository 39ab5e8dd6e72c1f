using CnnCompiler.Generator.Kernels;
using CnnCompiler.Generator.Planning;

namespace CnnCompiler.Generator.Emit;

/// <summary>What a network takes of a microcontroller's memory.</summary>
internal static class DeviceSize
{
    /// <summary>More than the deepest call of a prediction needs.</summary>
    public const int StackBytes = 1024;

    private const int CallBytes = 72;

    /// <summary>Floats of the workspace: both areas, and those behind them that kernels may read.</summary>
    public static int Workspace(ModelPlan plan) => checked(plan.SharedLength + plan.Memory.PerImageLength + ModelPlan.Slack);

    /// <summary>The workspace, an image, its result and the stack.</summary>
    public static long RamBytes(ModelPlan plan)
    {
        var network = plan.Program.Network;
        return (sizeof(float) * ((long)Workspace(plan) + network.InputLength + network.OutputLength)) + StackBytes;
    }

    /// <summary>The packed weights and the code of a prediction.</summary>
    public static long FlashBytes(ModelPlan plan) => (sizeof(float) * (long)plan.WeightsLength) + CodeBytes(plan);

    private static long CodeBytes(ModelPlan plan)
    {
        KernelLinker linker = new(Target.CortexM);
        _ = ProgramKernels.Build([plan], linker, Target.CortexM);
        return linker.CodeBytes + (CallBytes * plan.Forward.Sum(segment => segment.Steps.Length));
    }
}

using CnnCompiler.Generator.Parse;
using CnnCompiler.Generator.Planning;

namespace CnnCompiler.Generator.Emit;

/// <summary>Writes a model's kernels for one target.</summary>
internal static class KernelWriter
{
    public static string Write(TypeSpec type, Target target, ModelPlan inference, ModelPlan? training)
    {
        KernelLinker linker = new(target);
        CodeWriter schedules = new(indent: 2);
        IReadOnlyList<ModelPlan> plans = training is null ? [inference] : [inference, training];
        var kernels = ProgramKernels.Build(plans, linker, target);
        new ScheduleWriter(inference, kernels[0], schedules).Infer();
        if (training is not null)
        {
            ScheduleWriter writer = new(training, kernels[1], schedules);
            schedules.Line();
            writer.TrainForward();
            schedules.Line();
            writer.TrainBackward();
        }

        CodeWriter code = new();
        SourceFile.Open(code, type, $"The kernels of {type.Name} for {target.Name}: vectors of {target.Lanes} floats, {target.Registers} of them in registers.");
        code.Open($"partial class {type.Name}");
        code.Open($"private static class {target.Name}Kernels");
        code.Raw(schedules.ToString());
        code.Raw(linker.Text);
        code.Close();
        code.Close();
        SourceFile.Close(code, type);
        return code.ToString();
    }
}

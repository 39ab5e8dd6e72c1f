using CnnCompiler.Generator.Graph;
using CnnCompiler.Generator.Lowering;
using CnnCompiler.Generator.Planning;

namespace CnnCompiler.Generator.Kernels;

/// <summary>Names of emitted methods: <c>Conv1_Forward</c>, <c>Conv1_BackwardWeights</c>, <c>Conv1_Weight_Pack</c>.</summary>
internal static class KernelNames
{
    /// <summary>Training may run a layer's forward pass unlike inference; where it does not, the two are one method in the end.</summary>
    public static string Of(StepPlan plan, string suffix = "")
    {
        bool trainingForward = plan.Model.Program.IsTraining && plan.Step.Pass == Pass.Forward;
        return $"{LayerNames.Pascal(plan.Step.Layer.Name)}_{plan.Step.Pass}{(trainingForward ? "Training" : "")}{suffix}";
    }

    public static string Repack(Weight weight, bool pack)
    {
        return $"{LayerNames.Pascal(weight.Name)}_{(pack ? "Pack" : "Unpack")}";
    }
}

using CnnCompiler.Generator.Graph;
using CnnCompiler.Generator.Kernels;
using CnnCompiler.Generator.Lowering;
using CnnCompiler.Generator.Planning;

namespace CnnCompiler.Generator.Operators;

/// <summary>The copy between a caller's plain [C, H, W] and a map inside. No attribute declares it: lowering adds it at the borders.</summary>
internal sealed class Transfer : IOperator, ILayoutRule, IKernelBuilder
{
    private static readonly Buffer From = new("from"), To = new("to");

    public string Name => "Transfer";

    public object Read(ArgumentReader arguments) => throw new InvalidOperationException("no attribute declares a transfer");

    public int Block(Step forward, int inputBlock) => LayoutPlanner.PreferredBlock(forward.Output.Shape);

    public Halo Halo(Step step, Value input) => default;

    public Procedure Build(StepPlan plan, KernelSet kernels)
    {
        bool toPlain = plan.Step.Output.IsExternal;
        var map = toPlain ? plan.Input : plan.Output;
        return new(
            KernelNames.Of(plan, toPlain ? "Out" : "In"), KernelNotes.Of(plan), [From, To], [],
            [.. PlainCopy.Build(map, toPlain ? From : To, toPlain ? To : From, toPlain, kernels.Target)]);
    }

    public Procedure? BuildScratch(StepPlan plan, KernelSet kernels) => null;

    public Procedure Repack(StepPlan plan, Weight weight, bool pack) => throw new InvalidOperationException("a transfer has no weights");
}

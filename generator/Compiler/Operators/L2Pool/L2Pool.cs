using CnnCompiler.Generator.Emit;
using CnnCompiler.Generator.Graph;
using CnnCompiler.Generator.Kernels;
using CnnCompiler.Generator.Lowering;
using CnnCompiler.Generator.Planning;
using CnnCompiler.Generator.Shapes;

namespace CnnCompiler.Generator.Operators;

/// <summary>The length of each window as a vector. Its gradient is dy · x / y: a window of zeros has none.</summary>
internal sealed class L2Pool : Pooling
{
    private static readonly Buffer Length = new("y"), Pixel = new("x");

    public override string Name => "L2Pool";

    public override object Read(ArgumentReader arguments) => WindowArguments.Read(arguments, strideIsKernel: true);

    public override Step ForTraining(Step forward) => forward;

    public override IEnumerable<Step> Backward(Step forward, Value outputGradient, Value? inputGradient)
    {
        if (inputGradient is not null)
            yield return forward with { Pass = Pass.BackwardData, Inputs = [outputGradient, forward.Input, forward.Output], Outputs = [inputGradient] };
    }

    /// <summary>ONNX's opset 17 has no ceil mode for it, so padding alone says it.</summary>
    public override IEnumerable<OnnxNode> Describe(ShapedLayer layer, string input) =>
        [new("LpPool", layer.Name, [input], layer.Name, [.. OnnxWindow(layer, paddingCounts: false).Where(a => a.Name != "ceil_mode"), ("p", "2")])];

    public override Procedure Build(StepPlan plan, KernelSet kernels) =>
        plan.Step.Pass == Pass.Forward ? Forward(plan, kernels) : BackwardData(plan, kernels);

    protected override WindowArguments Windows(Layer layer, Shape input) => (WindowArguments)layer.Parameters;

    private Procedure Forward(StepPlan plan, KernelSet kernels)
    {
        var runs = OverPositions(plan.Step.Layer, plan.Input, plan.Output, kernels.Target, guarded: true, at =>
        {
            Register sum = at.Local("sum"), value = at.Local("value");
            return
            [
                new Set(sum, 0f),
                at.OverTaps(new Set(value, new Load(Input, at.Input)), new Set(sum, Expression.MultiplyAdd(value, value, sum))),
                new Store(Output, at.Output, at.Guard(Expression.SquareRoot(sum))),
            ];
        });
        return Assemble(plan, kernels, [Input, Output], [], runs);
    }

    private Procedure BackwardData(StepPlan plan, KernelSet kernels)
    {
        bool tiling = IsTiling(plan.Step.Layer, plan.Output.Shape, plan.Input.Shape);
        var runs = OverPositions(plan.Step.Layer, plan.Output, plan.Input, kernels.Target, guarded: false, at =>
        {
            Register length = at.Local("length"), factor = at.Local("factor");
            Expression routed = new Load(Pixel, at.Input) * factor;
            return
            [
                new Set(length, new Load(Length, at.Output)),
                new Set(factor, Expression.IfGreater(length, 0f, new Load(OutputGradient, at.Output) / length, 0f)),
                at.OverTaps(new Store(InputGradient, at.Input, tiling ? routed : new Load(InputGradient, at.Input) + routed)),
            ];
        });
        return Assemble(plan, kernels, [OutputGradient, Pixel, Length, InputGradient], tiling ? [] : [MapLoops.Clear(plan.Output, InputGradient, kernels.Target)], runs);
    }
}

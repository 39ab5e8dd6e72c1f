using CnnCompiler.Generator.Emit;
using CnnCompiler.Generator.Graph;
using CnnCompiler.Generator.Kernels;
using CnnCompiler.Generator.Lowering;
using CnnCompiler.Generator.Planning;
using CnnCompiler.Generator.Shapes;

namespace CnnCompiler.Generator.Operators;

internal sealed record AvgPoolParameters(WindowArguments Windows, bool CountIncludePad);

/// <summary>Average pooling; the gradient of a mean is shared out evenly among what it is the mean of.</summary>
internal class AvgPool : Pooling
{
    public override string Name => "AvgPool";

    public override object Read(ArgumentReader arguments) =>
        new AvgPoolParameters(WindowArguments.Read(arguments, strideIsKernel: true), arguments.Flag("CountIncludePad", false));

    public override Step ForTraining(Step forward) => forward;

    public override IEnumerable<Step> Backward(Step forward, Value outputGradient, Value? inputGradient)
    {
        if (inputGradient is not null)
            yield return forward with { Pass = Pass.BackwardData, Inputs = [outputGradient], Outputs = [inputGradient] };
    }

    public override IEnumerable<OnnxNode> Describe(ShapedLayer layer, string input) =>
    [
        new("AveragePool", layer.Name, [input], layer.Name, [.. OnnxWindow(layer, CountsPadding(layer.Layer)), ("count_include_pad", CountsPadding(layer.Layer) ? "1" : "0")]),
    ];

    public override Procedure Build(StepPlan plan, KernelSet kernels) =>
        plan.Step.Pass == Pass.Forward ? Forward(plan, kernels) : BackwardData(plan, kernels);

    protected override WindowArguments Windows(Layer layer, Shape input) => ((AvgPoolParameters)layer.Parameters).Windows;

    private Procedure Forward(StepPlan plan, KernelSet kernels)
    {
        var runs = OverPositions(plan.Step.Layer, plan.Input, plan.Output, kernels.Target, guarded: true, at =>
        {
            var sum = at.Local("sum");
            return
            [
                new Set(sum, 0f),
                at.OverTaps(new Set(sum, sum + new Load(Input, at.Input))),
                new Store(Output, at.Output, at.Guard(sum * Share(plan.Step.Layer, plan.Input.Shape, at))),
            ];
        });
        return Assemble(plan, kernels, [Input, Output], [], runs);
    }

    private Procedure BackwardData(StepPlan plan, KernelSet kernels)
    {
        bool tiling = IsTiling(plan.Step.Layer, plan.Output.Shape, plan.Input.Shape);
        var runs = OverPositions(plan.Step.Layer, plan.Output, plan.Input, kernels.Target, guarded: false, at =>
        {
            var share = at.Local("share");
            return
            [
                new Set(share, new Load(OutputGradient, at.Output) * Share(plan.Step.Layer, plan.Output.Shape, at)),
                at.OverTaps(new Store(InputGradient, at.Input, tiling ? share : new Load(InputGradient, at.Input) + share)),
            ];
        });
        return Assemble(plan, kernels, [OutputGradient, InputGradient], tiling ? [] : [MapLoops.Clear(plan.Output, InputGradient, kernels.Target)], runs);
    }

    private static bool CountsPadding(Layer layer) => layer.Parameters is AvgPoolParameters { CountIncludePad: true };

    /// <summary>One over the number of values of a window; all positions of a run have the same.</summary>
    private float Share(Layer layer, Shape input, Position at)
    {
        var windows = Windows(layer, input);
        int rows = CountsPadding(layer) ? windows.Y(input).PaddedTaps(at.Y.Start, input.Height) : at.Y.EndTap - at.Y.FirstTap;
        int columns = CountsPadding(layer) ? windows.X(input).PaddedTaps(at.X.Start, input.Width) : at.X.EndTap - at.X.FirstTap;
        return 1f / (rows * columns);
    }
}

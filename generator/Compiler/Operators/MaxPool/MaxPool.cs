using CnnCompiler.Generator.Emit;
using CnnCompiler.Generator.Graph;
using CnnCompiler.Generator.Kernels;
using CnnCompiler.Generator.Lowering;
using CnnCompiler.Generator.Planning;
using CnnCompiler.Generator.Shapes;

namespace CnnCompiler.Generator.Operators;

/// <summary>
/// Max pooling. In training it keeps a map of which tap won, counted row by row over the window; the gradient goes there and nowhere else. Of equal values the
/// first wins.
/// </summary>
internal class MaxPool : Pooling, IFusablePooling
{
    public override string Name => "MaxPool";

    public override object Read(ArgumentReader arguments) => WindowArguments.Read(arguments, strideIsKernel: true);

    public int? TiledSize(Step step)
    {
        var windows = Windows(step.Layer, step.Input.Shape);
        var (y, x) = (windows.Y(step.Input.Shape), windows.X(step.Input.Shape));
        bool square = y.Kernel == x.Kernel && y.Stride == y.Kernel && x.Stride == x.Kernel && (y.Before, y.After, x.Before, x.After) == (0, 0, 0, 0);
        bool hangsOver = step.Output.Shape.Height * y.Kernel > step.Input.Shape.Height || step.Output.Shape.Width * x.Kernel > step.Input.Shape.Width;
        return square && !hangsOver && y.Kernel is 2 or 3 ? y.Kernel : null;
    }

    public override Step ForTraining(Step forward) =>
        forward with { Outputs = forward.Outputs.Add(new($"{forward.Output.Name}Index", forward.Output.Shape, forward.Output)) };

    public override IEnumerable<Step> Backward(Step forward, Value outputGradient, Value? inputGradient)
    {
        if (inputGradient is not null)
            yield return forward with { Pass = Pass.BackwardData, Inputs = [outputGradient, forward.Outputs[1]], Outputs = [inputGradient] };
    }

    public override IEnumerable<OnnxNode> Describe(ShapedLayer layer, string input) => [new("MaxPool", layer.Name, [input], layer.Name, OnnxWindow(layer, paddingCounts: false))];

    public override Procedure Build(StepPlan plan, KernelSet kernels) =>
        plan.Step.Pass == Pass.Forward ? Forward(plan, kernels) : BackwardData(plan, kernels);

    protected override WindowArguments Windows(Layer layer, Shape input) => (WindowArguments)layer.Parameters;

    private Procedure Forward(StepPlan plan, KernelSet kernels)
    {
        var step = plan.Step;
        int width = Windows(step.Layer, plan.Input.Shape).KernelWidth;
        bool keepsIndex = step.Outputs.Length > 1;
        var runs = OverPositions(step.Layer, plan.Input, plan.Output, kernels.Target, guarded: true, at =>
        {
            Register best = at.Local("best"), won = at.Local("won"), value = at.Local("value");
            List<Statement> statements = [new Set(best, new Load(Input, at.FirstInput))];
            if (!keepsIndex)
            {
                statements.AddRange(at.OverOtherTaps(new Set(best, Expression.Max(best, new Load(Input, at.Input)))));
            }
            else
            {
                statements.Add(new Set(won, new Number(at.FirstTap(width))));
                statements.AddRange(at.OverOtherTaps(
                    new Set(value, new Load(Input, at.Input)),
                    new Set(won, Expression.IfGreater(value, best, new Number(Position.Tap(width)), won)),
                    new Set(best, Expression.Max(best, value))));
                statements.Add(new Store(Won, at.Output, won));
            }

            statements.Add(new Store(Output, at.Output, at.Guard(best)));
            return statements;
        });
        return Assemble(plan, kernels, keepsIndex ? [Input, Output, Won] : [Input, Output], [], runs);
    }

    private Procedure BackwardData(StepPlan plan, KernelSet kernels)
    {
        var step = plan.Step;
        int width = Windows(step.Layer, plan.Output.Shape).KernelWidth;
        bool tiling = IsTiling(step.Layer, plan.Output.Shape, plan.Input.Shape);
        var runs = OverPositions(step.Layer, plan.Output, plan.Input, kernels.Target, guarded: false, at =>
        {
            Register won = at.Local("won"), gradient = at.Local("gradient");
            var routed = Expression.IfEqual(won, new Number(Position.Tap(width)), gradient, 0f);
            return
            [
                new Set(won, new Load(Won, at.Output)),
                new Set(gradient, new Load(OutputGradient, at.Output)),
                at.OverTaps(new Store(InputGradient, at.Input, tiling ? routed : new Load(InputGradient, at.Input) + routed)),
            ];
        });
        return Assemble(plan, kernels, [OutputGradient, Won, InputGradient], tiling ? [] : [MapLoops.Clear(plan.Output, InputGradient, kernels.Target)], runs);
    }
}

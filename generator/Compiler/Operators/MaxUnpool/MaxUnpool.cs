using System.Collections.Immutable;
using CnnCompiler.Generator.Emit;
using CnnCompiler.Generator.Graph;
using CnnCompiler.Generator.Kernels;
using CnnCompiler.Generator.Lowering;
using CnnCompiler.Generator.Planning;
using CnnCompiler.Generator.Shapes;

namespace CnnCompiler.Generator.Operators;

/// <summary>
/// Puts values where a max pooling found its maxima. It reads what the pooling read and looks for the maxima again; training keeps which tap won, as the pooling does. The map that only says where has
/// no gradient.
/// </summary>
internal sealed class MaxUnpool : Pooling, IJoinRule, IJoinGradientRule, IOnnxJoinMapping, IAlikeRule
{
    private static readonly Buffer Seen = new("seen");

    public override string Name => "MaxUnpool";

    public override object Read(ArgumentReader arguments) => MaxUnpoolParameters.Read(arguments);

    public override Shape? Infer(Layer layer, Shape input, ShapeReporter report) => throw new InvalidOperationException($"{Name} reads two values");

    public Shape? Join(Layer layer, ImmutableArray<Shape> inputs, ShapeReporter report)
    {
        var (values, seen) = (inputs[0], inputs[1]);
        var windows = Windows(layer, seen);
        var (y, x) = (windows.Y(seen), windows.X(seen));
        Shape pooled = new(seen.Channels, (int)y.Output(seen.Height), (int)x.Output(seen.Width));
        if (!IsTiling(layer, seen, pooled))
        {
            report.Unsuitable("pool", "undoes a pooling", seen, "give that MaxPool windows that cover its input side by side, without padding");
            return null;
        }

        if (values == pooled)
            return seen;
        report.Unsuitable("pool", $"puts values where a pooling found {pooled}", values, "let it have that shape");
        return null;
    }

    public override Step ForTraining(Step forward) =>
        forward with { Outputs = forward.Outputs.Add(new($"{forward.Output.Name}Index", forward.Input.Shape, forward.Input)) };

    public override IEnumerable<Step> Backward(Step forward, Value outputGradient, Value? inputGradient) => throw new InvalidOperationException($"{Name} reads two values");

    public JoinGradients Backward(Step forward, Value outputGradient, ImmutableArray<Value?> inputGradients) => new(
        inputGradients[0] is { } gradient ? [forward with { Pass = Pass.BackwardData, Inputs = [outputGradient, forward.Outputs[1]], Outputs = [gradient] }] : [],
        [inputGradients[0], null]);

    public IEnumerable<Value> Alike(Step step) => step.Inputs;

    public override IEnumerable<OnnxNode> Describe(ShapedLayer layer, string input) => throw new InvalidOperationException($"{Name} reads two values");

    /// <summary>With a pooling of its own: its places are a second result.</summary>
    public IEnumerable<OnnxNode> Describe(ShapedLayer layer, IReadOnlyList<string> inputs)
    {
        var windows = Windows(layer.Layer, layer.Output);
        IReadOnlyList<(string Name, string Value)> attributes =
        [
            ("kernel_shape", OnnxNode.Numbers(windows.KernelHeight, windows.KernelWidth)), ("strides", OnnxNode.Numbers(windows.KernelHeight, windows.KernelWidth)),
        ];
        string places = $"{layer.Name}.places";
        yield return new("MaxPool", $"{layer.Name}.pool", [inputs[1]], $"{layer.Name}.maxima", attributes) { SecondOutput = places };
        yield return new("MaxUnpool", layer.Name, [inputs[0], places], layer.Name, attributes);
    }

    public override Procedure Build(StepPlan plan, KernelSet kernels) => plan.Step.Pass == Pass.Forward ? Forward(plan, kernels) : BackwardData(plan, kernels);

    protected override WindowArguments Windows(Layer layer, Shape input) => ((MaxUnpoolParameters)layer.Parameters).Windows!;

    private Procedure Forward(StepPlan plan, KernelSet kernels)
    {
        var step = plan.Step;
        int width = Windows(step.Layer, step.Output.Shape).KernelWidth;
        bool keepsIndex = step.Outputs.Length > 1;
        var runs = OverPositions(step.Layer, plan.Output, plan.Input, kernels.Target, guarded: false, at =>
        {
            Register best = at.Local("best"), won = at.Local("won"), seen = at.Local("value"), moved = at.Local("moved");
            return
            [
                new Set(best, new Load(Seen, at.FirstInput)),
                new Set(won, new Number(at.FirstTap(width))),
                .. at.OverOtherTaps(
                    new Set(seen, new Load(Seen, at.Input)),
                    new Set(won, Expression.IfGreater(seen, best, new Number(Position.Tap(width)), won)),
                    new Set(best, Expression.Max(best, seen))),
                new Set(moved, new Load(Input, at.Output)),
                at.OverTaps(new Store(Output, at.Input, Expression.IfEqual(won, new Number(Position.Tap(width)), moved, 0f))),
                .. keepsIndex ? [new Store(Won, at.Output, won)] : Array.Empty<Statement>(),
            ];
        });
        return Assemble(plan, kernels, keepsIndex ? [Input, Seen, Output, Won] : [Input, Seen, Output], [], runs);
    }

    private Procedure BackwardData(StepPlan plan, KernelSet kernels)
    {
        var step = plan.Step;
        int width = Windows(step.Layer, step.Input.Shape).KernelWidth;
        var runs = OverPositions(step.Layer, plan.Input, plan.Output, kernels.Target, guarded: false, at =>
        {
            Register won = at.Local("won"), gradient = at.Local("gradient");
            return
            [
                new Set(won, new Load(Won, at.Output)),
                new Set(gradient, new Load(OutputGradient, at.FirstInput)),
                .. at.OverOtherTaps(new Set(gradient, Expression.IfEqual(won, new Number(Position.Tap(width)), new Load(OutputGradient, at.Input), gradient))),
                new Store(InputGradient, at.Output, gradient),
            ];
        });
        return Assemble(plan, kernels, [OutputGradient, Won, InputGradient], [], runs);
    }
}

/// <param name="Pool">The name of the pooling that is undone.</param>
/// <param name="Windows">That pooling's windows, as soon as it has been found.</param>
internal sealed record MaxUnpoolParameters(string? Pool, WindowArguments? Windows) : IUndoing
{
    public string Argument => "pool";

    public string? Undone => Pool;

    public string Expected => "a MaxPool";

    public static MaxUnpoolParameters Read(ArgumentReader arguments) => new(arguments.Text("pool"), null);

    /// <summary>The name has decided everything then, so that layers alike share a kernel.</summary>
    public object? Of(Layer undone) => undone is { Operator: MaxPool, Parameters: WindowArguments windows } ? new MaxUnpoolParameters(null, windows) : null;
}

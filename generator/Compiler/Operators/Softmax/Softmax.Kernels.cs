using CnnCompiler.Generator.Kernels;
using CnnCompiler.Generator.Planning;

namespace CnnCompiler.Generator.Operators;

/// <summary>Softmax's kernels.</summary>
internal sealed partial class Softmax
{
    private static readonly Register Power = new("power"), Scale = new("scale");

    /// <summary>y = e^(x − max) / Σ e^(x − max): subtracting the largest score keeps every power finite. Padding channels count for nothing.</summary>
    protected override For BlockedForward(StepPlan plan, Target target)
    {
        Load input = new(Input, At(plan.Input)), power = new(Output, At(plan.Output));
        return OverPixels(plan.Output,
        [
            .. FindLargest(plan.Input, input, target),
            OverChannels(plan.Output, real =>
            [
                new Set(Power, real(new Invoke(Functions.Exp, input - LargestOfPixel), 0f)),
                new Set(Sum, Sum + Power),
                new Store(Output, power.Index, Power),
            ]),
            new Set(Scale, (Expression)1f / new Reduce(Operation.Add, Sum)),
            OverChannels(plan.Output, _ => [new Store(Output, power.Index, power * Scale)]),
        ]);
    }

    /// <summary>dx = y · (dy − Σ dy · y).</summary>
    protected override For BlockedBackward(StepPlan plan, Target target)
    {
        Load gradient = new(OutputGradient, At(plan.Input)), output = new(Output, At(plan.Of(plan.Step.Inputs[1])));
        return OverPixels(
            plan.Output,
            For.Lanes(AnyLane, target.Lanes, new Set(Sum, 0f)),
            OverChannels(plan.Output, _ => [new Set(Sum, Expression.MultiplyAdd(gradient, output, Sum))]),
            new Set(Scale, new Reduce(Operation.Add, Sum)),
            OverChannels(plan.Output, _ => [new Store(InputGradient, At(plan.Output), output * (gradient - Scale))]));
    }

    protected override For PlanarForward(StepPlan plan, Target target)
    {
        Load input = new(Input, At(plan.Input)), power = new(Output, At(plan.Output));
        return MapLoops.OverRows(plan.Output, target, real =>
        [
            .. FindLargest(plan.Input, input),
            For.Rolled(Cb, plan.Output.Blocks, new Set(Power, new Invoke(Functions.Exp, input - Largest)), new Set(Sum, Sum + Power), new Store(Output, power.Index, Power)),
            new Set(Scale, (Expression)1f / Sum),
            For.Rolled(Cb, plan.Output.Blocks, new Store(Output, power.Index, real(power * Scale))),
        ]);
    }

    protected override For PlanarBackward(StepPlan plan, Target target)
    {
        Load gradient = new(OutputGradient, At(plan.Input)), output = new(Output, At(plan.Of(plan.Step.Inputs[1])));
        return MapLoops.OverRows(plan.Output, target, _ =>
        [
            new Set(Sum, 0f),
            For.Rolled(Cb, plan.Output.Blocks, new Set(Sum, Expression.MultiplyAdd(gradient, output, Sum))),
            For.Rolled(Cb, plan.Output.Blocks, new Store(InputGradient, At(plan.Output), output * (gradient - Sum))),
        ]);
    }
}

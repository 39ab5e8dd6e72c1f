using CnnCompiler.Generator.Kernels;
using CnnCompiler.Generator.Planning;

namespace CnnCompiler.Generator.Operators;

/// <summary>The logarithm of softmax over the channels of each pixel, without the division, whose quotient may be too small for a float.</summary>
internal sealed class LogSoftmax : ChannelActivation
{
    private static readonly Register LogOfSum = new("logOfSum");

    public override string Name => "LogSoftmax";

    /// <summary>y = (x − max) − ln Σ e^(x − max).</summary>
    protected override For BlockedForward(StepPlan plan, Target target)
    {
        Load input = new(Input, At(plan.Input));
        var score = input - LargestOfPixel;
        return OverPixels(plan.Output,
        [
            .. FindLargest(plan.Input, input, target),
            OverChannels(plan.Output, real => [new Set(Sum, Sum + real(new Invoke(Functions.Exp, score), 0f))]),
            For.Lanes(AnyLane, target.Lanes, new Set(LogOfSum, new Invoke(Logarithms.Log, new Reduce(Operation.Add, Sum)))),
            OverChannels(plan.Output, real => [new Store(Output, At(plan.Output), real(score - LogOfSum, 0f))]),
        ]);
    }

    /// <summary>dx = dy − e^y · Σ dy.</summary>
    protected override For BlockedBackward(StepPlan plan, Target target)
    {
        Load gradient = new(OutputGradient, At(plan.Input)), output = new(Output, At(plan.Of(plan.Step.Inputs[1])));
        Register total = new("total");
        return OverPixels(
            plan.Output,
            For.Lanes(AnyLane, target.Lanes, new Set(Sum, 0f)),
            OverChannels(plan.Output, _ => [new Set(Sum, Sum + gradient)]),
            new Set(total, new Reduce(Operation.Add, Sum)),
            OverChannels(plan.Output, real => [new Store(InputGradient, At(plan.Output), real(gradient - (new Invoke(Functions.Exp, output) * total), 0f))]));
    }

    protected override For PlanarForward(StepPlan plan, Target target)
    {
        Load input = new(Input, At(plan.Input));
        var score = input - Largest;
        return MapLoops.OverRows(plan.Output, target, real =>
        [
            .. FindLargest(plan.Input, input),
            For.Rolled(Cb, plan.Output.Blocks, new Set(Sum, Sum + new Invoke(Functions.Exp, score))),
            new Set(LogOfSum, new Invoke(Logarithms.Log, Sum)),
            For.Rolled(Cb, plan.Output.Blocks, new Store(Output, At(plan.Output), real(score - LogOfSum))),
        ]);
    }

    protected override For PlanarBackward(StepPlan plan, Target target)
    {
        Load gradient = new(OutputGradient, At(plan.Input)), output = new(Output, At(plan.Of(plan.Step.Inputs[1])));
        return MapLoops.OverRows(plan.Output, target, _ =>
        [
            new Set(Sum, 0f),
            For.Rolled(Cb, plan.Output.Blocks, new Set(Sum, Sum + gradient)),
            For.Rolled(Cb, plan.Output.Blocks, new Store(InputGradient, At(plan.Output), gradient - (new Invoke(Functions.Exp, output) * Sum))),
        ]);
    }
}

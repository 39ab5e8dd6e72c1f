using CnnCompiler.Generator.Kernels;
using CnnCompiler.Generator.Lowering;
using CnnCompiler.Generator.Planning;

namespace CnnCompiler.Generator.Operators;

/// <summary>
/// Softmax's kernels. In a blocked map the channels of a pixel are lanes, which have to be reduced; in a planar one every lane is a pixel of its own.
/// </summary>
internal sealed partial class Softmax : IKernelBuilder
{
    private static readonly Axis Cb = new("cb"), C = new("c"), Y = new("oy"), X = new("ox"), AnyLane = new("lane");
    private static readonly Buffer Input = new("x"), Output = new("y"), OutputGradient = new("dy"), InputGradient = new("dx");
    private static readonly Register Largest = new("largest"), Sum = new("sum"), Power = new("power"), LargestOfPixel = new("largestOfPixel"), Scale = new("scale");

    public Procedure Build(StepPlan plan, KernelSet kernels)
    {
        bool forward = plan.Step.Pass == Pass.Forward;
        var body = (plan.Output.IsBlocked, forward) switch
        {
            (true, true) => BlockedForward(plan, kernels.Target),
            (true, false) => BlockedBackward(plan, kernels.Target),
            (false, true) => PlanarForward(plan, kernels.Target),
            (false, false) => PlanarBackward(plan, kernels.Target),
        };
        return new(KernelNames.Of(plan), KernelNotes.Of(plan), forward ? [Input, Output] : [OutputGradient, Output, InputGradient], [], [body]);
    }

    public Procedure? BuildScratch(StepPlan plan, KernelSet kernels) => null;

    public Procedure Repack(StepPlan plan, Weight weight, bool pack) => throw new InvalidOperationException("softmax has no weights");

    /// <summary>y = e^(x − max) / Σ e^(x − max): subtracting the largest score keeps every power finite. Padding channels count for nothing.</summary>
    private static For BlockedForward(StepPlan plan, Target target)
    {
        Load input = new(Input, At(plan.Input)), power = new(Output, At(plan.Output));
        return OverPixels(
            plan.Output,
            For.Lanes(AnyLane, target.Lanes, new Set(Largest, float.NegativeInfinity), new Set(Sum, 0f)),
            OverChannels(plan.Output, real => [new Set(Largest, Expression.Max(Largest, real(input, float.NegativeInfinity)))]),
            new Set(LargestOfPixel, new Reduce(Operation.Max, Largest)),
            OverChannels(plan.Output, real =>
            [
                new Set(Power, real(new Invoke(Functions.Exp, input - LargestOfPixel), 0f)),
                new Set(Sum, Sum + Power),
                new Store(Output, power.Index, Power),
            ]),
            new Set(Scale, (Expression)1f / new Reduce(Operation.Add, Sum)),
            OverChannels(plan.Output, _ => [new Store(Output, power.Index, power * Scale)]));
    }

    /// <summary>dx = y · (dy − Σ dy · y).</summary>
    private static For BlockedBackward(StepPlan plan, Target target)
    {
        Load gradient = new(OutputGradient, At(plan.Input)), output = new(Output, At(plan.Of(plan.Step.Inputs[1])));
        return OverPixels(
            plan.Output,
            For.Lanes(AnyLane, target.Lanes, new Set(Sum, 0f)),
            OverChannels(plan.Output, _ => [new Set(Sum, Expression.MultiplyAdd(gradient, output, Sum))]),
            new Set(Scale, new Reduce(Operation.Add, Sum)),
            OverChannels(plan.Output, _ => [new Store(InputGradient, At(plan.Output), output * (gradient - Scale))]));
    }

    private static For PlanarForward(StepPlan plan, Target target)
    {
        Load input = new(Input, At(plan.Input)), power = new(Output, At(plan.Output));
        return OverRows(plan.Output, target, real =>
        [
            new Set(Largest, float.NegativeInfinity),
            For.Rolled(Cb, plan.Output.Blocks, new Set(Largest, Expression.Max(Largest, input))),
            new Set(Sum, 0f),
            For.Rolled(Cb, plan.Output.Blocks, new Set(Power, new Invoke(Functions.Exp, input - Largest)), new Set(Sum, Sum + Power), new Store(Output, power.Index, Power)),
            new Set(Scale, (Expression)1f / Sum),
            For.Rolled(Cb, plan.Output.Blocks, new Store(Output, power.Index, real(power * Scale))),
        ]);
    }

    private static For PlanarBackward(StepPlan plan, Target target)
    {
        Load gradient = new(OutputGradient, At(plan.Input)), output = new(Output, At(plan.Of(plan.Step.Inputs[1])));
        return OverRows(plan.Output, target, _ =>
        [
            new Set(Sum, 0f),
            For.Rolled(Cb, plan.Output.Blocks, new Set(Sum, Expression.MultiplyAdd(gradient, output, Sum))),
            For.Rolled(Cb, plan.Output.Blocks, new Store(InputGradient, At(plan.Output), output * (gradient - Sum))),
        ]);
    }

    private static Index At(Layout map) =>
        (Cb * (Index)map.Plane) + (Y * (Index)map.Pitch) + (X * (Index)map.Block) + (map.IsBlocked ? C : Index.Zero) + map.Origin;

    private static For OverPixels(Layout map, params Statement[] body) => For.Rolled(Y, map.Shape.Height, For.Rolled(X, map.Shape.Width, body));

    /// <summary>All channels of a pixel; <c>real(value, otherwise)</c> replaces what padding channels hold.</summary>
    private static For OverChannels(Layout map, Func<Func<Expression, Expression, Expression>, Statement[]> body)
    {
        int whole = map.Shape.Channels / Layout.BlockSize, rest = map.Shape.Channels % Layout.BlockSize;
        For blocks = For.Rolled(Cb, whole, For.RolledLanes(C, Layout.BlockSize, body((value, _) => value)));
        For last = new(Cb, whole, whole + 1, 1, LoopKind.Unrolled, For.Lanes(C, Layout.BlockSize, body((value, otherwise) => new Within(C, rest, value, otherwise))));
        return For.Unrolled(new("part"), 1, rest == 0 ? [blocks] : whole == 0 ? [last] : [blocks, last]);
    }

    /// <summary>All pixels, a vector of a row at a time; <c>real(value)</c> makes lanes behind a row's end zero.</summary>
    private static For OverRows(Layout map, Target target, Func<Func<Expression, Expression>, Statement[]> body)
    {
        int whole = map.Shape.Width / target.Lanes * target.Lanes;
        For vectors = new(X, 0, whole, 1, LoopKind.RolledLanes, body(value => value));
        For rest = new(X, whole, whole + target.Lanes, 1, LoopKind.Lanes, body(value => new Within(X, map.Shape.Width, value, 0f)));
        return For.Rolled(Y, map.Shape.Height, whole == map.Shape.Width ? [vectors] : [vectors, rest]);
    }
}

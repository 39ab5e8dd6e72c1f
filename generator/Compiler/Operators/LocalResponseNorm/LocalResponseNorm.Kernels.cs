using CnnCompiler.Generator.Kernels;
using CnnCompiler.Generator.Lowering;
using CnnCompiler.Generator.Planning;

namespace CnnCompiler.Generator.Operators;

/// <summary>
/// Local response normalisation's kernels. In a blocked map the terms of a row of pixels go to memory first, from where the sums read them, shifted by a channel each; in a
/// planar map, which has few channels, they stay in registers. What is padding has no square, so it stays zero by itself.
/// </summary>
internal sealed partial class LocalResponseNorm : IKernelBuilder
{
    /// <summary>Channels of a window that are written out; wider ones are loops.</summary>
    private const int WrittenOut = 16;

    private static readonly Axis Cb = new("cb"), C = new("c"), Y = new("oy"), X = new("ox"), K = new("k");
    private static readonly Buffer Input = new("x"), Output = new("y"), Terms = new("terms"), Scale = new("s"), OutputGradient = new("dy"), InputGradient = new("dx");
    private static readonly Register Total = new("total"), ScaleOfValue = new("scale"), Root = new("root"), Gradient = new("gradient");

    public Procedure Build(StepPlan plan, KernelSet kernels) =>
        plan.Step.Pass == Pass.Forward ? Forward(plan, kernels.Target) : BackwardData(plan, kernels.Target);

    public Procedure? BuildScratch(StepPlan plan, KernelSet kernels) => null;

    public Procedure Repack(StepPlan plan, Weight weight, bool pack) => throw new InvalidOperationException("local response normalisation has no weights");

    private static Procedure Forward(StepPlan plan, Target target)
    {
        var p = Of(plan.Step.Layer);
        bool keepsScale = plan.Step.Outputs.Length > 2;
        Load x = new(Input, At(plan.Input));
        var body = OverMap(
            plan, target, ChannelWindow.Of(plan.Step),
            term => [term(x * x)],
            total =>
            [
                new Set(ScaleOfValue, Expression.MultiplyAdd(total, p.Alpha / p.Size, p.Bias)),
                .. keepsScale ? [new Store(Scale, At(plan.Of(plan.Step.Outputs[2])), ScaleOfValue)] : Array.Empty<Statement>(),
                .. Power(p, ScaleOfValue, power => new Store(Output, At(plan.Output), x * power)),
            ]);
        return new(KernelNames.Of(plan), KernelNotes.Of(plan), keepsScale ? [Input, Output, Terms, Scale] : [Input, Output, Terms], [], body);
    }

    /// <summary>dx = dy · s^−β − 2αβ / size · x · Σ dy · x · s^(−β − 1), over the channels in whose sums x is. The first product waits in dx until the second is known.</summary>
    private static Procedure BackwardData(StepPlan plan, Target target)
    {
        var p = Of(plan.Step.Layer);
        Load dy = new(OutputGradient, At(plan.Input)), x = new(Input, At(plan.Of(plan.Step.Inputs[1]))), s = new(Scale, At(plan.Of(plan.Step.Inputs[2]))), dx = new(InputGradient, At(plan.Output));
        var body = OverMap(
            plan, target, ChannelWindow.Of(plan.Step).Reversed,
            term =>
            [
                new Set(ScaleOfValue, s),
                .. Power(p, ScaleOfValue, power => new Set(Gradient, dy * power)),
                new Store(InputGradient, dx.Index, Gradient),
                term(Gradient * x / ScaleOfValue),
            ],
            total => [new Store(InputGradient, dx.Index, Expression.MultiplyAdd(x * (-2 * p.Alpha * p.Beta / p.Size), total, dx))]);
        return new(KernelNames.Of(plan), KernelNotes.Of(plan), [OutputGradient, Input, Scale, InputGradient, Terms], [], body);
    }

    /// <summary>Row by row, <paramref name="first"/> gives the term of each value, and then <paramref name="second"/> gets the total of each value's window.</summary>
    private static Statement[] OverMap(
        StepPlan plan, Target target, ChannelWindow window, Func<Func<Expression, Statement>, IEnumerable<Statement>> first, Func<Expression, IEnumerable<Statement>> second) =>
        plan.Output.IsBlocked ? Blocked(plan.Output, window, first, second) : Planar(plan.Output, target, window, first, second);

    private static Statement[] Blocked(
        Layout map, ChannelWindow window, Func<Func<Expression, Statement>, IEnumerable<Statement>> first, Func<Expression, IEnumerable<Statement>> second)
    {
        int width = map.Shape.Width;
        var at = (X * (Index)window.Pitch) + (Cb * (Index)Layout.BlockSize) + C + window.Gap;
        For OverRow(params IEnumerable<Statement>[] body) =>
            For.Rolled(X, width, For.Rolled(Cb, map.Blocks, For.RolledLanes(C, Layout.BlockSize, [.. body.SelectMany(s => s)])));
        For sum = new(
            K, 0, window.Size, 1, window.Size <= WrittenOut ? LoopKind.Unrolled : LoopKind.Rolled, new Set(Total, Total + new Load(Terms, at + K - window.Before)));
        return
        [
            For.Rolled(X, width + 1, For.RolledLanes(C, window.Gap, new Store(Terms, (X * (Index)window.Pitch) + C, 0f))),
            For.Rolled(Y, map.Shape.Height, OverRow(first(value => new Store(Terms, at, value))), OverRow([new Set(Total, 0f), sum], second(Total))),
        ];
    }

    private static Statement[] Planar(
        Layout map, Target target, ChannelWindow window, Func<Func<Expression, Statement>, IEnumerable<Statement>> first, Func<Expression, IEnumerable<Statement>> second)
    {
        Register Term(int channel) => new("term", new Subscript(Cb.Name, channel));
        IEnumerable<Statement> OverChannels(Func<int, IEnumerable<Statement>> body) =>
            Enumerable.Range(0, window.Channels).Select(c => new For(Cb, c, c + 1, 1, LoopKind.Unrolled, [.. body(c)]));
        Expression TotalOf(int channel)
        {
            int from = Math.Max(0, channel - window.Before), to = Math.Min(window.Channels - 1, channel + window.After);
            return Enumerable.Range(from, to - from + 1).Select(c => (Expression)Term(c)).Aggregate((sum, term) => sum + term);
        }

        Statement[] body = [.. OverChannels(c => first(value => new Set(Term(c), value))), .. OverChannels(c => second(TotalOf(c)))];
        return [For.Rolled(Y, map.Shape.Height, For.RolledLanes(X, Shapes.Sizes.RoundUp(map.Shape.Width, target.Lanes), body))];
    }

    /// <summary>s^−β. For the usual β that is square roots; for any other it is bias^−β · (s / bias)^−β, since s / bias is at least 1, where the logarithm is good.</summary>
    private static IEnumerable<Statement> Power(LocalResponseNormParameters p, Register value, Func<Expression, Statement> use) => p.Beta switch
    {
        0.5f => [use((Expression)1f / Expression.SquareRoot(value))],
        0.75f => [new Set(Root, Expression.SquareRoot(value)), use((Expression)1f / (Root * Expression.SquareRoot(Root)))],
        1f => [use((Expression)1f / value)],
        _ when p.Bias == 1 => [use(PowerFrom1(value, p.Beta))],
        _ => [use(PowerFrom1(value * (1 / p.Bias), p.Beta) * (float)Math.Pow(p.Bias, -p.Beta))],
    };

    private static Invoke PowerFrom1(Expression value, float beta) => new(Functions.Exp, new Invoke(Logarithms.Log, value) * -beta);

    /// <summary>Where the value at hand lies; in a planar map the channel is a constant.</summary>
    private static Index At(Layout map) => (Cb * (Index)map.Plane) + (Y * (Index)map.Pitch) + (X * (Index)map.Block) + (map.IsBlocked ? C : Index.Zero) + map.Origin;
}

using CnnCompiler.Generator.Kernels;
using CnnCompiler.Generator.Lowering;
using CnnCompiler.Generator.Planning;
using CnnCompiler.Generator.Shapes;

namespace CnnCompiler.Generator.Operators;

/// <summary>PRelu's kernels. Zero stays zero under every slope, so they run over padding too.</summary>
internal sealed partial class PRelu : IKernelBuilder
{
    private static readonly Axis Cb = new("cb"), C = new("c"), Pixel = new("pixel"), AnyLane = new("lane");
    private static readonly Buffer Input = new("x"), Slopes = new("slopes"), Output = new("y");
    private static readonly Buffer OutputGradient = new("dy"), SlopesGradient = new("dslopes"), InputGradient = new("dx");
    private static readonly Register InputValue = new("input"), GradientValue = new("gradient");

    public Procedure Build(StepPlan plan, KernelSet kernels)
    {
        MapLoops.RequireAlike(plan);
        var target = kernels.Target;
        var (buffers, body) = plan.Step.Pass switch
        {
            Pass.Forward => ((IReadOnlyList<Buffer>)[Input, Slopes, Output], WithSlopes(plan, target, (at, slope) =>
            [
                new Set(InputValue, new Load(Input, at)),
                new Store(Output, at, Rectified(InputValue, InputValue, slope)),
            ])),
            Pass.BackwardData => ([OutputGradient, Input, Slopes, InputGradient], WithSlopes(plan, target, (at, slope) =>
            [
                new Set(GradientValue, new Load(OutputGradient, at)),
                new Set(InputValue, new Load(Input, at)),
                new Store(InputGradient, at, Rectified(InputValue, GradientValue, slope)),
            ])),
            _ => ([OutputGradient, Input, SlopesGradient], SlopeGradients(plan, target)),
        };
        return new(KernelNames.Of(plan), KernelNotes.Of(plan), buffers, [], [.. body]);
    }

    public Procedure? BuildScratch(StepPlan plan, KernelSet kernels) => null;

    public Procedure Repack(StepPlan plan, Weight weight, bool pack) => PlainCopy.Repack(weight, pack);

    private static Expression Rectified(Expression input, Expression value, Expression slope) => Expression.IfGreater(input, 0f, value, value * slope);

    /// <summary>All values of the map, each with its slope.</summary>
    private static IEnumerable<Statement> WithSlopes(StepPlan plan, Target target, Func<Index, Expression, Statement[]> body)
    {
        var map = plan.Input;
        Register slope = new("slope");
        For InEveryLane(Index channel) => For.Lanes(AnyLane, target.Lanes, new Set(slope, new Load(Slopes, channel)));
        if (IsShared(plan.Step.Layer))
            return [InEveryLane(0), .. MapLoops.Everything(map, at => body(at, slope))];
        if (!map.IsBlocked)
        {
            var at = ((Index)C * map.Plane) + ((Index)MapLoops.Y * map.Pitch) + MapLoops.X + map.Origin;
            For row = For.RolledLanes(MapLoops.X, Sizes.RoundUp(map.Shape.Width, target.Lanes), body(at, slope));
            return [For.Rolled(C, map.Shape.Channels, InEveryLane(C), For.Rolled(MapLoops.Y, map.Shape.Height, row))];
        }

        Register slopeOfLane = new("slope", C);
        For block = For.Lanes(C, Layout.BlockSize, body(((Index)Cb * map.Plane) + ((Index)Pixel * Layout.BlockSize) + C, slopeOfLane));
        return
        [
            For.Rolled(Cb, map.Blocks,
                For.Lanes(C, Layout.BlockSize, new Set(slopeOfLane, new Load(Slopes, ((Index)Cb * Layout.BlockSize) + C))),
                For.Rolled(Pixel, map.Plane / Layout.BlockSize, block)),
        ];
    }

    /// <summary>dslope = Σ dy · min(0, x) over the pixels, and over all channels if they share it, added to what earlier images gave.</summary>
    private static IEnumerable<Statement> SlopeGradients(StepPlan plan, Target target)
    {
        var map = plan.Input;
        if (!IsShared(plan.Step.Layer))
            return [ChannelSums.Build(map, at => new Load(OutputGradient, at) * Expression.Min(0f, new Load(Input, at)), SlopesGradient, target)];
        Register sum = new("sum");
        return
        [
            For.Lanes(AnyLane, target.Lanes, new Set(sum, 0f)),
            .. MapLoops.Everything(map, at => [new Set(sum, Expression.MultiplyAdd(new Load(OutputGradient, at), Expression.Min(0f, new Load(Input, at)), sum))]),
            new Store(SlopesGradient, 0, new Load(SlopesGradient, 0) + new Reduce(Operation.Add, sum)),
        ];
    }
}

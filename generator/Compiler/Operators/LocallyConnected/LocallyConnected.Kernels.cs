using CnnCompiler.Generator.Kernels;
using CnnCompiler.Generator.Lowering;
using CnnCompiler.Generator.Planning;

namespace CnnCompiler.Generator.Operators;

/// <summary>The kernels: every weight is used once an image, so they are as fast as the weights come from memory, and the tiles need only keep up with that.</summary>
internal sealed partial class LocallyConnected : IKernelBuilder
{
    /// <summary>Sums that run side by side.</summary>
    private const int Sums = 8;

    private static readonly Buffer Source = new("x"), WeightBuffer = new("w"), BiasBuffer = new("bias"), Result = new("y");
    private static readonly Buffer ResultGradient = new("dy"), SourceGradient = new("dx"), WeightGradient = new("dw"), BiasGradient = new("db");
    private static readonly Axis Oy = new("oy"), Ox = new("ox"), Ob = new("ob"), Tile = new("tile"), LaneBase = new("laneBase"), Oc = new("oc");
    private static readonly Axis Ib = new("ib"), Ic = new("ic"), IcBase = new("icBase"), Ky = new("ky"), Kx = new("kx");

    public Procedure Build(StepPlan plan, KernelSet kernels)
    {
        var p = LocalPlan.Of(plan);
        bool hasBias = plan.Step.Weights.Length > 1;
        var (buffers, body) = plan.Step.Pass switch
        {
            Pass.Forward => (new[] { Source, WeightBuffer, BiasBuffer, Result }, Forward(plan, p, hasBias, kernels.Target)),
            Pass.BackwardData => ([ResultGradient, WeightBuffer, SourceGradient], BackwardData(p, kernels.Target)),
            _ => ([Source, ResultGradient, WeightGradient, BiasGradient], [BackwardWeights(p, hasBias, kernels.Target)]),
        };
        return new(KernelNames.Of(plan), KernelNotes.Of(plan), [.. buffers.Where(buffer => hasBias || (buffer != BiasBuffer && buffer != BiasGradient))], [], [.. body]);
    }

    public Procedure? BuildScratch(StepPlan plan, KernelSet kernels) => null;

    public Procedure Repack(StepPlan plan, Weight weight, bool pack)
    {
        var p = LocalPlan.Of(plan);
        Buffer canonical = new("canonical"), packed = new("packed");
        Statement Copy(Index from, Index to) => pack ? new Store(packed, to, new Load(canonical, from)) : new Store(canonical, from, new Load(packed, to));
        int channels = p.Source.Shape.Channels, filters = p.Result.Shape.Channels, taps = p.Y.Kernel * p.X.Kernel;
        Index position = (Oy * (Index)p.Result.Shape.Width) + Ox;
        var body = Loops.Channels(new("oc"), ChannelRuns.Of(0, filters, Layout.BlockSize), (oc, output) => weight.Tensor.Role != "weight"
            ? [Copy((oc * p.Result.Shape.Pixels) + position, p.BiasAt(Oy, Ox, output.Block) + output.Lane)]
            : Loops.Channels(new("ic"), ChannelRuns.Of(0, channels, p.Source.Block), (ic, input) =>
            [
                For.Rolled(Ky, p.Y.Kernel, For.Rolled(Kx, p.X.Kernel, Copy(
                    (((((position * filters) + oc) * channels) + ic) * taps) + (Ky * (Index)p.X.Kernel) + Kx,
                    p.WeightAt(Oy, Ox, output.Block, input.Block, Ky, Kx) + (input.Lane * Layout.BlockSize) + output.Lane))),
            ], p.Source.Block), Layout.BlockSize);
        return new(KernelNames.Repack(weight, pack), [], [canonical, packed], [], [OverPositions(p, [.. body])]);
    }

    private static IEnumerable<Statement> Forward(StepPlan plan, LocalPlan p, bool hasBias, Target target)
    {
        int lanes = Lanes(target), blocks = Enumerable.Range(1, 4).Last(b => b == 1 || (b <= p.OutBlocks && b * lanes / target.Lanes <= Sums));
        var activation = ActivationKey.Of(plan.Step.Epilogue.Activation);
        IEnumerable<Statement> OfBlocks(Index ob)
        {
            var block = ob + Tile;
            int unroll = TileSearch.Unroll(target, p.Source.Block, blocks * lanes / target.Lanes);
            Contraction contraction = new(
                target,
                [new(Tile, blocks)],
                new(Oc, lanes),
                [new(Ib, p.Source.Blocks), new(Ky, p.Y.Kernel), new(Kx, p.X.Kernel), new(Ic, p.Source.Block, unroll)],
                new(WeightBuffer, p.WeightAt(Oy, Ox, block, Ib, Ky, Kx) + ((Index)Ic * Layout.BlockSize) + LaneBase + Oc),
                new(Source, p.SourceAt(Oy, Ox, Ib, Ky, Kx) + Ic));
            Expression initial = hasBias ? new Load(BiasBuffer, p.BiasAt(Oy, Ox, block) + LaneBase + Oc) : 0f, sum = contraction.Accumulator;
            return contraction.Build(initial, contraction.OverTile(new Store(Result, p.ResultAt(Oy, Ox, block) + LaneBase + Oc, activation?.Apply(sum) ?? sum)));
        }

        yield return OverPositions(p, [.. Loops.Tiled(Ob, p.OutBlocks, blocks, ob => [OverLanes(lanes, [.. OfBlocks(ob)])])]);
    }

    /// <summary>dw[position] += dy · x, an outer product at each position; db += dy.</summary>
    private static For BackwardWeights(LocalPlan p, bool hasBias, Target target)
    {
        int lanes = Lanes(target);
        Register gradient = new("gradient", Oc);
        Index weight = p.WeightAt(Oy, Ox, Ob, Ib, Ky, Kx) + ((Index)Ic * Layout.BlockSize) + LaneBase + Oc, bias = p.BiasAt(Oy, Ox, Ob) + LaneBase + Oc;
        Store product = new(WeightGradient, weight, Expression.MultiplyAdd(new Load(Source, p.SourceAt(Oy, Ox, Ib, Ky, Kx) + Ic), gradient, new Load(WeightGradient, weight)));
        Statement[] body =
        [
            For.Lanes(Oc, lanes, new Set(gradient, new Load(ResultGradient, p.ResultAt(Oy, Ox, Ob) + LaneBase + Oc))),
            .. hasBias ? [For.Lanes(Oc, lanes, new Store(BiasGradient, bias, new Load(BiasGradient, bias) + gradient))] : Array.Empty<Statement>(),
            For.Rolled(Ib, p.Source.Blocks, For.Rolled(Ky, p.Y.Kernel, For.Rolled(Kx, p.X.Kernel, For.Rolled(Ic, p.Source.Block, For.Lanes(Oc, lanes, product))))),
        ];
        return OverPositions(p, For.Rolled(Ob, p.OutBlocks, OverLanes(lanes, body)));
    }

    /// <summary>Every position adds to the pixels that it sees; positions are cut into runs that see the same taps, so that nothing is added beyond the edge.</summary>
    private static IEnumerable<Statement> BackwardData(LocalPlan p, Target target)
    {
        yield return MapLoops.Clear(p.Source, SourceGradient, target);
        int tile = Math.Min(p.Source.Block, target.IsScalar ? 1 : Sums);
        var input = (Index)IcBase + Tile;
        Contraction contraction = new(
            target,
            [new(Tile, tile)],
            new(Oc, Layout.BlockSize, LaneRole.Sum),
            [new(Ob, p.OutBlocks)],
            new(WeightBuffer, p.WeightAt(Oy, Ox, Ob, Ib, Ky, Kx) + (input * Layout.BlockSize) + Oc),
            new(ResultGradient, p.ResultAt(Oy, Ox, Ob) + Oc));
        var at = p.SourceAt(Oy, Ox, Ib, Ky, Kx) + input;
        Statement[] sums = [.. contraction.Build(0f, contraction.OverTile(new Store(SourceGradient, at, new Load(SourceGradient, at) + new Reduce(Operation.Add, contraction.Accumulator))))];
        foreach (var y in p.Y.Runs(p.Source.Shape.Height))
        {
            foreach (var x in p.X.Runs(p.Source.Shape.Width))
            {
                yield return new For(Oy, y.Start, y.End, 1, LoopKind.Rolled, new For(Ox, x.Start, x.End, 1, LoopKind.Rolled,
                    For.Rolled(Ib, p.Source.Blocks, new For(Ky, y.FirstTap, y.EndTap, 1, LoopKind.Rolled, new For(Kx, x.FirstTap, x.EndTap, 1, LoopKind.Rolled,
                        new For(IcBase, 0, p.Source.Block, tile, LoopKind.Rolled, sums))))));
            }
        }
    }

    private static For OverPositions(LocalPlan p, params Statement[] body) => For.Rolled(Oy, p.Result.Shape.Height, For.Rolled(Ox, p.Result.Shape.Width, body));

    private static For OverLanes(int lanes, Statement[] body) => new(LaneBase, 0, Layout.BlockSize, lanes, LoopKind.Rolled, body);

    /// <summary>Channels of a block that go together: all, but for a machine without vectors.</summary>
    private static int Lanes(Target target) => target.IsScalar ? 4 : Layout.BlockSize;
}

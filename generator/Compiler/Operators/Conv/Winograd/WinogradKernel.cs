using CnnCompiler.Generator.Kernels;
using CnnCompiler.Generator.Planning;

namespace CnnCompiler.Generator.Operators;

/// <summary>
/// The loops of Winograd's convolution: for each group of tiles the source is transformed; then for some blocks of result channels all products are summed over the input channels, each a small product of
/// matrices, and transformed to results while they are in the cache.
/// </summary>
internal sealed class WinogradKernel
{
    private static readonly Buffer WeightBuffer = new("w"), Work = new("work");
    private static readonly Axis Ob = new("ob"), Oc = new("oc"), Ib = new("ib"), Ic = new("ic"), Tile = new("tile"), Product = new("product"), Lane = new("lane");
    private static readonly Axis Oy = new("oy"), Ty = new("ty"), Tx = new("tx"), B = new("b");
    private static readonly Size SourceBlock = new("vBlock"), WeightOut = new("wOut"), InBlocks = new("inBlocks"), ResultBlock = new("mBlock");

    private readonly WinogradPlan _plan;
    private readonly KernelSet _kernels;
    private readonly ProductTile _tile;

    private WinogradKernel(WinogradPlan plan, KernelSet kernels)
    {
        (_plan, _kernels) = (plan, kernels);
        _tile = ChooseTile();
    }

    private readonly record struct ProductTile(int Blocks, int Lanes, int Columns);

    private ConvPlan Conv => _plan.Conv;

    public static Procedure Build(StepPlan plan, WinogradPlan winograd, KernelSet kernels)
    {
        var adds = plan.Step.Epilogue.Adds ? [WinogradTransforms.Addend] : Array.Empty<Buffer>();
        var bias = winograd.HasBias ? [WinogradTransforms.Bias] : Array.Empty<Buffer>();
        string[] header =
        [
            .. KernelNotes.Of(plan),
            $"  by Winograd's F({winograd.Tile.Size}x{winograd.Tile.Size}, 3x3): {winograd.Tile.Products} products for {9 * winograd.Tile.Size * winograd.Tile.Size}, {winograd.Tiles} tiles at a time",
        ];
        return new(
            KernelNames.Of(plan), header, [WinogradTransforms.Source, .. adds, WeightBuffer, .. bias, WinogradTransforms.Result, Work], [], [.. new WinogradKernel(winograd, kernels).Drive()]);
    }

    /// <summary>Whole groups, and what is left as a smaller one; if less than a tile is left, the last tile begins earlier.</summary>
    private IEnumerable<Statement> Drive()
    {
        int height = Conv.Result.Shape.Height, whole = height / _plan.GroupHeight * _plan.GroupHeight, rest = height - whole;
        IEnumerable<Statement> groups = whole == _plan.GroupHeight
            ? Group(0, whole)
            : [new For(Oy, 0, whole, _plan.GroupHeight, LoopKind.Rolled, [.. Group(Oy, _plan.GroupHeight)])];
        int last = Math.Max(rest, _plan.Step);
        return rest == 0 ? groups : groups.Concat(Group(height - last, last));
    }

    private IEnumerable<Statement> Group(Index oy, int height)
    {
        int tiles = Shapes.Sizes.CeilingDivide(height, _plan.Step) * _plan.Columns;
        yield return For.Rolled(Ib, Conv.InBlocks, [.. Tiles(height, (ty, tx, number) => TransformSource(oy + ty, tx, number))]);
        foreach (var statement in Loops.Tiled(Ob, Conv.OutBlocks, _tile.Blocks, ob => ResultBlocks(oy, ob, height, tiles)))
            yield return statement;
    }

    private IEnumerable<Statement> ResultBlocks(Index oy, Index ob, int height, int tiles)
    {
        int columns = Math.Min(_tile.Columns, tiles);
        var micro = Micro(_tile with { Columns = columns });
        For lanes = new(Lane, 0, Layout.BlockSize, _tile.Lanes, LoopKind.Rolled, [.. Loops.Tiled(Tile, tiles, columns, tile => [SumProducts(micro, ob, tile)])]);
        yield return For.Rolled(Product, _plan.Tile.Products, lanes);
        yield return For.Rolled(B, _tile.Blocks, [.. Tiles(height, (ty, tx, number) => TransformResult(ob, oy + ty, tx, number))]);
    }

    /// <summary>The tiles of a group: where each begins in it, in pixels of the result, and its number. The last of a row or column may overlap the one before.</summary>
    private IEnumerable<Statement> Tiles(int height, Func<Index, Index, Index, Statement> body) =>
        Along(Ty, height, (ty, row) => Along(Tx, Conv.Result.Shape.Width, (tx, column) => [body(ty, tx, (row * _plan.Columns) + column)]));

    private IEnumerable<Statement> Along(Axis axis, int extent, Func<Index, Index, IEnumerable<Statement>> body)
    {
        int whole = extent / _plan.Step;
        IEnumerable<Statement> loop = [For.Rolled(axis, whole, [.. body((Index)axis * _plan.Step, axis)])];
        return whole * _plan.Step == extent ? loop : loop.Concat(body(extent - _plan.Step, whole));
    }

    private Call TransformSource(Index oy, Index ox, Index number)
    {
        var source = Conv.Source;
        var at = ((Index)Ib * source.Plane) + (((oy * _plan.Pool) - Conv.WindowY.Before) * source.Pitch) + (((ox * _plan.Pool) - Conv.WindowX.Before) * Layout.BlockSize) + source.Origin;
        var to = ((Index)Ib * _plan.SourceBlock) + (number * Layout.BlockSize);
        return new(WinogradTransforms.OfSource(_plan.Tile, _kernels), [new(WinogradTransforms.Source, at), new(Work, to), new(Work, _plan.PatchAt)], [source.Pitch, _plan.SourceProduct]);
    }

    private Call SumProducts(Procedure micro, Index ob, Index tile)
    {
        var weight = (ob * _plan.WeightOut) + ((Index)Product * _plan.WeightProduct) + Lane;
        var from = ((Index)Product * _plan.SourceProduct) + (tile * Layout.BlockSize);
        var to = ((Index)Product * _plan.ResultProduct) + (tile * Layout.BlockSize) + Lane + _plan.ProductsAt;
        return new(micro, [new(WeightBuffer, weight), new(Work, from), new(Work, to)], [_plan.SourceBlock, _plan.WeightOut, Conv.InBlocks, _plan.SourceBlock]);
    }

    private Call TransformResult(Index ob, Index oy, Index ox, Index number)
    {
        var (result, block) = (Conv.Result, ob + B);
        var from = ((Index)B * _plan.SourceBlock) + (number * Layout.BlockSize) + _plan.ProductsAt;
        var to = (block * result.Plane) + (oy * result.Pitch) + (ox * Layout.BlockSize) + result.Origin;
        var arguments = WinogradTransforms.ResultBuffers(_plan.HasBias, _plan.Epilogue.Adds).Select(buffer =>
            buffer == WinogradTransforms.Products ? new Argument(Work, from)
            : buffer == WinogradTransforms.Patch ? new(Work, _plan.PatchAt)
            : new(buffer, buffer == WinogradTransforms.Bias ? block * Layout.BlockSize : to));
        return new(WinogradTransforms.OfResult(_plan, _kernels), [.. arguments], [_plan.ResultProduct, result.Pitch]);
    }

    private ProductTile ChooseTile()
    {
        int inner = Conv.InBlocks * Layout.BlockSize;
        ProductTile best = default;
        long bestCost = long.MaxValue;
        for (int lanes = Layout.BlockSize; lanes >= _kernels.Target.Lanes; lanes /= 2)
        {
            for (int blocks = 1; blocks <= (lanes == Layout.BlockSize ? _plan.Blocks : 1); blocks++)
            {
                if (_plan.Epilogue.Adds && Conv.OutBlocks % blocks != 0)
                    continue; // what is computed twice must not be added to
                for (int columns = 1; columns <= Math.Min(28, _plan.Tiles); columns++)
                {
                    if (TileSearch.TileCost(_kernels.Target, blocks * lanes / _kernels.Target.Lanes, columns, inner, neighbours: true) is not { } perTile)
                        continue;
                    long cost = perTile * TileSearch.Tiles(Conv.OutBlocks, blocks) * (Layout.BlockSize / lanes) * TileSearch.Tiles(_plan.Tiles, columns);
                    if (cost < bestCost)
                        (best, bestCost) = (new(blocks, lanes, columns), cost);
                }
            }
        }

        return best;
    }

    /// <summary>m[ob][tile] = Σ w[ob][ic] v[ic][tile], for one product.</summary>
    private Procedure Micro(ProductTile tile) => _kernels.Micro(tile, () =>
    {
        var target = _kernels.Target;
        int sums = tile.Blocks * tile.Lanes / target.Lanes * tile.Columns, unroll = TileSearch.Unroll(target, Layout.BlockSize, sums);
        Contraction contraction = new(
            target,
            [new(Ob, tile.Blocks), new(Tile, tile.Columns)],
            new(Oc, tile.Lanes),
            [new(Ib, InBlocks), new(Ic, Layout.BlockSize, unroll)],
            new(WeightBuffer, ((Index)Ob * (Index)WeightOut) + ((Index)Ib * (Layout.BlockSize * Layout.BlockSize)) + ((Index)Ic * Layout.BlockSize) + Oc),
            new(WinogradTransforms.Transformed, ((Index)Ib * (Index)SourceBlock) + ((Index)Tile * Layout.BlockSize) + Ic));
        Store store = new(WinogradTransforms.Products, ((Index)Ob * (Index)ResultBlock) + ((Index)Tile * Layout.BlockSize) + Oc, contraction.Accumulator);
        string lanes = tile.Lanes == Layout.BlockSize ? "" : $"l{tile.Lanes}";
        return new(
            $"winograd_products_r{tile.Blocks}x{tile.Columns}{lanes}",
            [$"{tile.Blocks * tile.Lanes} channels x {tile.Columns} tiles, each the sum over all input channels of one product   a: weights, lanes are output channels   b: one value of the source in every lane"],
            [WeightBuffer, WinogradTransforms.Transformed, WinogradTransforms.Products], [SourceBlock, WeightOut, InBlocks, ResultBlock], contraction.Build(0f, contraction.OverTile(store)));
    });
}

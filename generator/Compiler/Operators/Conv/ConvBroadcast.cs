using CnnCompiler.Generator.Kernels;
using CnnCompiler.Generator.Planning;

namespace CnnCompiler.Generator.Operators;

/// <summary>
/// Into a blocked map: a tile of channel blocks × rows × pixels in registers, weights as vectors, source values broadcast.
/// </summary>
internal sealed class ConvBroadcast(ConvSum sum, Target target) : ConvKernel(sum, target)
{
    private static readonly Axis Py = new("py"), Px = new("px");

    /// <summary>Everything that is baked into a micro-kernel.</summary>
    private sealed record Key(
        TapShape Y, TapShape X, int SourceBlock, int TapX, int InLane, ConvTile Tile, bool HasBias, bool HasAddend, ActivationKey? Activation, int Pool, bool HasIndex);

    /// <summary>The tile with the least cost over the whole map, overlaps and all.</summary>
    protected override ConvTile ChooseTile(TapAxis y, TapAxis x)
    {
        int inner = Math.Max(1, y.Taps * x.Taps * Sum.InBlocks * Sum.Source.Block);
        ConvTile best = default;
        long bestCost = long.MaxValue;
        foreach (var tile in Candidates(y, x))
        {
            if (Sum.HasAddend && !Divides(tile, y, x))
                continue;
            if (TileSearch.TileCost(Target, tile.Blocks * tile.Lanes / Target.Lanes, tile.Rows * tile.Columns, inner, Sum.Source.IsBlocked) is not { } perTile)
                continue;
            long tiles = (long)TileSearch.Tiles(Sum.OutBlocks, tile.Blocks) * (Layout.BlockSize / tile.Lanes)
                * TileSearch.Tiles(y.Results, tile.Rows) * TileSearch.Tiles(x.Results, tile.Columns);
            long cost = tiles * perTile;
            if (cost < bestCost)
                (best, bestCost) = (tile, cost);
        }

        return best;
    }

    /// <summary>What is computed twice must not be added to: the sum may lie over the addend.</summary>
    private bool Divides(ConvTile tile, TapAxis y, TapAxis x) =>
        Sum.OutBlocks % tile.Blocks == 0 && y.Results % tile.Rows == 0 && x.Results % tile.Columns == 0;

    protected override Procedure Micro(TapAxis y, TapAxis x, ConvTile tile, int columns, KernelSet kernels)
    {
        Key key = new(
            TapShape.Of(y), TapShape.Of(x), Sum.Source.Block, Sum.TapX, Sum.InLane, tile, Sum.HasBias, Sum.HasAddend, ActivationKey.Of(Sum.Epilogue.Activation), Sum.Pool, Sum.HasIndex);
        return kernels.Micro(key, () => Build(key));
    }

    private IEnumerable<ConvTile> Candidates(TapAxis y, TapAxis x)
    {
        for (int lanes = Layout.BlockSize; lanes >= Target.Lanes; lanes /= 2)
        {
            for (int blocks = 1; blocks <= (lanes == Layout.BlockSize ? Math.Min(4, Sum.OutBlocks) : 1); blocks++)
            {
                for (int rows = Sum.Pool; rows <= Math.Min(4, y.Results); rows += Sum.Pool)
                {
                    for (int columns = Sum.Pool; columns <= Math.Min(28, x.Results); columns += Sum.Pool)
                        yield return new(blocks, lanes, rows, columns);
                }
            }
        }
    }

    private Procedure Build(Key key)
    {
        var (y, x, tile) = (key.Y, key.X, key.Tile);
        var weight = (Ob * (Index)WeightOut) + (Ib * (Index)WeightIn) + ((Index)Ky * y.WeightStep * WeightRow) + ((Index)Kx * (key.TapX * x.WeightStep)) + ((Index)Ic * key.InLane) + Oc;
        var source = (Ib * (Index)SourceBlockPitch) + ((((Index)Oy * y.InStride) + ((Index)Ky * y.InStep)) * SourceRow)
            + ((((Index)Ox * x.InStride) + ((Index)Kx * x.InStep)) * key.SourceBlock) + Ic;
        int sums = tile.Blocks * tile.Lanes / Target.Lanes * tile.Rows * tile.Columns;
        int unrollIc = TileSearch.Unroll(Target, key.SourceBlock, sums);
        int unrollKx = unrollIc == key.SourceBlock ? TileSearch.Unroll(Target, x.Taps, sums * unrollIc) : 1;
        if (Target.Lanes > 1 && SharePixels(x, unrollKx))
            unrollKx = 1;
        Contraction contraction = new(
            Target,
            [new(Ob, tile.Blocks), new(Oy, tile.Rows), new(Ox, tile.Columns)],
            new(Oc, tile.Lanes),
            [new(Ib, InBlocks), new(Ky, y.Taps), new(Kx, x.Taps, unrollKx), new(Ic, key.SourceBlock, unrollIc)],
            new(ConvSum.WeightBuffer, weight),
            new(ConvSum.SourceBuffer, source));
        string[] header =
        [
            $"{tile.Blocks * tile.Lanes} channels x {tile.Rows} rows x {tile.Columns} pixels, each the sum over {y.Taps}x{x.Taps} taps of all input channels",
            $"  a: weights, lanes are output channels   b: one input value in every lane   unrolled kx {unrollKx}, ic {unrollIc}",
        ];
        Expression initial = key.HasBias ? new Load(ConvSum.BiasBuffer, ((Index)Ob * Layout.BlockSize) + Oc) : 0f;
        return new(Name(key), header, Sum.Buffers, Sizes, contraction.Build(initial, key.Pool == 1 ? StoreTile(key, contraction) : StorePooled(key, contraction)));
    }

    /// <summary>
    /// Whether neighbouring taps read the same pixels. The JIT would broadcast each of these once and keep it for the other taps, on the stack, for there are not enough registers; read anew, a broadcast is part of
    /// the multiply-add. LeNet-5's second convolution: 4.1 µs instead of up to 5.5.
    /// </summary>
    private static bool SharePixels(TapShape x, int taps) => Enumerable.Range(1, taps - 1).Any(apart => apart * x.InStep % x.InStride == 0);

    private static string Name(Key key)
    {
        string lanes = key.Tile.Lanes == Layout.BlockSize ? "" : $"l{key.Tile.Lanes}";
        string epilogue = $"{(key.HasAddend ? "_add" : "")}{key.Activation?.Suffix}{(key.Pool > 1 ? $"_maxPool{key.Pool}" : "")}{(key.HasIndex ? "_index" : "")}";
        return $"conv_k{key.Y.Taps}x{key.X.Taps}{Variant(key.Y, key.X)}_c{key.SourceBlock}_r{key.Tile.Blocks}x{key.Tile.Rows}x{key.Tile.Columns}{lanes}{epilogue}";
    }

    private static Index ResultAt(Key key, Index oy, Index ox) =>
        (Ob * (Index)ResultBlockPitch) + (oy * ResultRow) + (ox * (Layout.BlockSize * key.X.OutStep)) + Oc;

    private static Statement[] StoreTile(Key key, Contraction contraction)
    {
        var at = ResultAt(key, Oy, Ox);
        var sum = key.HasAddend ? contraction.Accumulator + new Load(ConvSum.AddendBuffer, at) : contraction.Accumulator;
        return contraction.OverTile(new Store(ConvSum.ResultBuffer, at, key.Activation?.Apply(sum) ?? sum));
    }

    /// <summary>The maximum of each window of the tile, and which of its results it was, counted row by row; −1 where the activation cut it off.</summary>
    private static Statement[] StorePooled(Key key, Contraction contraction)
    {
        int pool = key.Pool;
        Subscript[] place = [Ob, Py, Px, Oc];
        Register best = new("best", place), won = new("won", place);
        Register Result(int tap) => contraction.AccumulatorAt(axis =>
            axis == Oy ? ((Index)Py * pool) + (tap / pool) : axis == Ox ? ((Index)Px * pool) + (tap % pool) : axis);
        List<Statement> body = [new Set(best, Result(0))];
        if (key.HasIndex)
            body.Add(new Set(won, 0f));
        for (int tap = 1; tap < pool * pool; tap++)
        {
            if (key.HasIndex)
                body.Add(new Set(won, Expression.IfGreater(Result(tap), best, (float)tap, won)));
            body.Add(new Set(best, Expression.Max(best, Result(tap))));
        }

        var at = ResultAt(key, Py, Px);
        if (key.HasIndex)
            body.Add(new Store(ConvSum.IndexBuffer, at, key.Activation is null ? won : Expression.IfGreater(best, 0f, won, -1f)));
        body.Add(new Store(ConvSum.ResultBuffer, at, key.Activation?.Apply(best) ?? best));
        var tile = key.Tile;
        return [For.Unrolled(Ob, tile.Blocks, For.Unrolled(Py, tile.Rows / pool, For.Unrolled(Px, tile.Columns / pool, For.Lanes(Oc, tile.Lanes, [.. body]))))];
    }
}

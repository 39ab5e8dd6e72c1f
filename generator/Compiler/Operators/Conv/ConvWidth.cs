using CnnCompiler.Generator.Kernels;
using CnnCompiler.Generator.Planning;

namespace CnnCompiler.Generator.Operators;

/// <summary>
/// Planar to planar, for few channels: lanes are neighbouring pixels of a row, weights are broadcast. The last vector of a row may hang over its end;
/// those lanes are stored as the zeros that padding has to be.
/// </summary>
internal sealed class ConvWidth(ConvSum sum, Target target) : ConvKernel(sum, target)
{
    private sealed record Key(TapShape Y, TapShape X, int TapX, int InChannels, ConvTile Tile, int Columns, bool HasBias, ActivationKey? Activation);

    protected override ConvTile ChooseTile(TapAxis y, TapAxis x)
    {
        int row = Shapes.Sizes.RoundUp(x.Results, Target.Lanes);
        int inner = Math.Max(1, y.Taps * x.Taps * Sum.InBlocks);
        ConvTile best = default;
        long bestCost = long.MaxValue;
        for (int channels = 1; channels <= Sum.OutBlocks; channels++)
        {
            for (int rows = 1; rows <= Math.Min(4, y.Results); rows++)
            {
                for (int columns = Target.Lanes; columns <= Math.Min(row, 4 * Target.Lanes); columns += Target.Lanes)
                {
                    int left = rows * columns / Target.Lanes, sums = left * channels;
                    if (!TileSearch.Fits(Target, sums, left) && sums > 1)
                        continue;
                    long tiles = (long)TileSearch.Tiles(Sum.OutBlocks, channels) * TileSearch.Tiles(y.Results, rows) * TileSearch.Tiles(row, columns);
                    long cost = tiles * (((long)inner * TileSearch.StepCost(Target, sums, left + channels)) + (2 * sums) + TileSearch.CallCost);
                    if (cost < bestCost)
                        (best, bestCost) = (new(channels, columns, rows, columns), cost);
                }
            }
        }

        return best;
    }

    protected override IEnumerable<Statement> Columns(int results, ConvTile tile, Func<Index, int, IEnumerable<Statement>> body)
    {
        int whole = results / tile.Columns * tile.Columns;
        foreach (var statement in whole > 0 ? Loops.Tiled(Ox, whole, tile.Columns, start => body(start, tile.Columns)) : [])
            yield return statement;
        if (whole == results)
            yield break;
        int last = Shapes.Sizes.RoundUp(results, Target.Lanes) - tile.Columns;
        foreach (var statement in body(last, results - last))
            yield return statement;
    }

    protected override Procedure Micro(TapAxis y, TapAxis x, ConvTile tile, int columns, KernelSet kernels)
    {
        Key key = new(TapShape.Of(y), TapShape.Of(x), Sum.TapX, Sum.InBlocks, tile, columns, Sum.HasBias, ActivationKey.Of(Sum.Epilogue.Activation));
        return kernels.Micro(key, () => Build(key));
    }

    private Procedure Build(Key key)
    {
        var (y, x, tile) = (key.Y, key.X, key.Tile);
        var source = (Ib * (Index)SourceBlockPitch) + ((((Index)Oy * y.InStride) + ((Index)Ky * y.InStep)) * SourceRow) + ((Index)Ox * x.InStride) + ((Index)Kx * x.InStep);
        var weight = (Oc * (Index)WeightOut) + (Ib * (Index)WeightIn) + ((Index)Ky * y.WeightStep * WeightRow) + ((Index)Kx * (key.TapX * x.WeightStep));
        int unrollKx = TileSearch.Unroll(Target, x.Taps, tile.Blocks * tile.Rows * tile.Columns / Target.Lanes);
        Contraction contraction = new(
            Target,
            [new(Oc, tile.Blocks), new(Oy, tile.Rows)],
            new(Ox, tile.Columns),
            [new(Ib, InBlocks), new(Ky, y.Taps), new(Kx, x.Taps, unrollKx)],
            new(ConvSum.SourceBuffer, source),
            new(ConvSum.WeightBuffer, weight));
        Expression result = key.Activation?.Apply(contraction.Accumulator) ?? contraction.Accumulator;
        var at = (Oc * (Index)ResultBlockPitch) + (Oy * (Index)ResultRow) + Ox;
        string tail = key.Columns < tile.Columns ? $"_of{key.Columns}" : "";
        string[] header =
        [
            $"{tile.Blocks} channels x {tile.Rows} rows x {key.Columns} pixels, each the sum over {y.Taps}x{x.Taps} taps of all input channels",
            $"  a: input, lanes are pixels of a row   b: one weight in every lane   unrolled kx {unrollKx}",
        ];
        return new(
            $"conv_k{y.Taps}x{x.Taps}{Variant(y, x)}_w_r{tile.Blocks}x{tile.Rows}x{tile.Columns}{tail}{key.Activation?.Suffix}", header, Sum.Buffers, Sizes,
            contraction.Build(
                key.HasBias ? new Load(ConvSum.BiasBuffer, Oc) : 0f,
                contraction.OverTile(new Store(ConvSum.ResultBuffer, at, new Within(Ox, key.Columns, result, 0f)))));
    }
}

using CnnCompiler.Generator.Kernels;
using CnnCompiler.Generator.Planning;

namespace CnnCompiler.Generator.Operators;

/// <summary>Blocked to planar, for few results: lanes are source channels, and each sum's lanes are added up in the end.</summary>
internal sealed class ConvDot(ConvSum sum, Target target) : ConvKernel(sum, target)
{
    private sealed record Key(TapShape Y, TapShape X, int TapX, ConvTile Tile, bool HasBias, ActivationKey? Activation);

    protected override ConvTile ChooseTile(TapAxis y, TapAxis x)
    {
        int inner = Math.Max(1, y.Taps * x.Taps * Sum.InBlocks * Layout.BlockSize / Target.Lanes);
        ConvTile best = default;
        long bestCost = long.MaxValue;
        for (int channels = 1; channels <= Math.Min(4, Sum.OutBlocks); channels++)
        {
            for (int columns = 1; columns <= Math.Min(14, x.Results); columns++)
            {
                int sums = channels * columns;
                if (!TileSearch.Fits(Target, sums, channels) && sums > 1)
                    continue;
                long tiles = (long)TileSearch.Tiles(Sum.OutBlocks, channels) * y.Results * TileSearch.Tiles(x.Results, columns);
                long cost = tiles * (((long)inner * TileSearch.StepCost(Target, sums, channels + columns)) + (ReduceCost * sums) + TileSearch.CallCost);
                if (cost < bestCost)
                    (best, bestCost) = (new(channels, 1, 1, columns), cost);
            }
        }

        return best;
    }

    /// <summary>Half cycles to add up a vector's lanes and store the sum.</summary>
    private const int ReduceCost = 16;

    protected override Procedure Micro(TapAxis y, TapAxis x, ConvTile tile, int columns, KernelSet kernels)
    {
        Key key = new(TapShape.Of(y), TapShape.Of(x), Sum.TapX, tile, Sum.HasBias, ActivationKey.Of(Sum.Epilogue.Activation));
        return kernels.Micro(key, () => Build(key));
    }

    private Procedure Build(Key key)
    {
        var (y, x, tile) = (key.Y, key.X, key.Tile);
        var weight = (Oc * (Index)WeightOut) + (Ib * (Index)WeightIn) + ((Index)Ky * y.WeightStep * WeightRow) + ((Index)Kx * (key.TapX * x.WeightStep)) + Ic;
        var source = (Ib * (Index)SourceBlockPitch) + ((Index)Ky * y.InStep * SourceRow) + ((((Index)Ox * x.InStride) + ((Index)Kx * x.InStep)) * Layout.BlockSize) + Ic;
        int unrollKx = TileSearch.Unroll(Target, x.Taps, tile.Blocks * tile.Columns * Layout.BlockSize / Target.Lanes);
        Contraction contraction = new(
            Target,
            [new(Oc, tile.Blocks), new(Ox, tile.Columns)],
            new(Ic, Layout.BlockSize, LaneRole.Sum),
            [new(Ib, InBlocks), new(Ky, y.Taps), new(Kx, x.Taps, unrollKx)],
            new(ConvSum.WeightBuffer, weight),
            new(ConvSum.SourceBuffer, source));
        Expression total = new Reduce(Operation.Add, contraction.Accumulator);
        if (key.HasBias)
            total += new Load(ConvSum.BiasBuffer, Oc);
        var at = (Oc * (Index)ResultBlockPitch) + ((Index)Ox * x.OutStep);
        string[] header =
        [
            $"{tile.Blocks} channels x {tile.Columns} pixels, each the sum over {y.Taps}x{x.Taps} taps of all input channels",
            $"  a: weights, b: input, lanes are input channels and are added up in the end   unrolled kx {unrollKx}",
        ];
        return new(
            $"conv_k{y.Taps}x{x.Taps}{Variant(y, x)}_d_r{tile.Blocks}x{tile.Columns}{key.Activation?.Suffix}", header, Sum.Buffers, Sizes,
            contraction.Build(0f, contraction.OverTile(ActivationKey.Store(key.Activation, ConvSum.ResultBuffer, at, total))));
    }
}

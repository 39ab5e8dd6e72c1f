using CnnCompiler.Generator.Kernels;
using CnnCompiler.Generator.Planning;

namespace CnnCompiler.Generator.Operators;

/// <summary>Every channel for itself: lanes are channels, and each tap multiplies a vector of weights by a vector of pixels.</summary>
internal sealed class ConvDepthwise(ConvSum sum, Target target) : ConvKernel(sum, target)
{
    private sealed record Key(TapShape Y, TapShape X, ConvTile Tile, bool HasBias, ActivationKey? Activation);

    protected override bool SourceFollowsResult => true;

    protected override ConvTile ChooseTile(TapAxis y, TapAxis x)
    {
        int lanes = Math.Min(Layout.BlockSize, Math.Max(4, Target.Lanes)), vectors = lanes / Target.Lanes;
        ConvTile best = default;
        long bestCost = long.MaxValue;
        for (int columns = 1; columns <= Math.Min(28, x.Results); columns++)
        {
            int sums = columns * vectors;
            if (!TileSearch.Fits(Target, sums, vectors) && columns > 1)
                continue;
            long tiles = (long)y.Results * TileSearch.Tiles(x.Results, columns);
            long cost = tiles * (((long)Math.Max(1, y.Taps * x.Taps) * TileSearch.StepCost(Target, sums, vectors + sums)) + (2 * sums) + TileSearch.CallCost);
            if (cost < bestCost)
                (best, bestCost) = (new(1, lanes, 1, columns), cost);
        }

        return best;
    }

    protected override Procedure Micro(TapAxis y, TapAxis x, ConvTile tile, int columns, KernelSet kernels)
    {
        Key key = new(TapShape.Of(y), TapShape.Of(x), tile, Sum.HasBias, ActivationKey.Of(Sum.Epilogue.Activation));
        return kernels.Micro(key, () => Build(key));
    }

    private Procedure Build(Key key)
    {
        var (y, x, tile) = (key.Y, key.X, key.Tile);
        var weight = ((Index)Ky * y.WeightStep * WeightRow) + ((Index)Kx * (Layout.BlockSize * x.WeightStep)) + Oc;
        var source = ((Index)Ky * y.InStep * SourceRow) + ((((Index)Ox * x.InStride) + ((Index)Kx * x.InStep)) * Layout.BlockSize) + Oc;
        int sums = tile.Columns * tile.Lanes / Target.Lanes;
        int unrollKx = TileSearch.Unroll(Target, x.Taps, sums), unrollKy = unrollKx == x.Taps ? TileSearch.Unroll(Target, y.Taps, sums * unrollKx) : 1;
        Contraction contraction = new(
            Target,
            [new(Ox, tile.Columns)],
            new(Oc, tile.Lanes),
            [new(Ky, y.Taps, unrollKy), new(Kx, x.Taps, unrollKx)],
            new(ConvSum.WeightBuffer, weight),
            new(ConvSum.SourceBuffer, source));
        Expression result = key.Activation?.Apply(contraction.Accumulator) ?? contraction.Accumulator;
        string lanes = tile.Lanes == Layout.BlockSize ? "" : $"l{tile.Lanes}";
        string[] header =
        [
            $"{tile.Lanes} channels x {tile.Columns} pixels, each the sum over {y.Taps}x{x.Taps} taps of its own channel",
            $"  a: weights, lanes are channels   unrolled ky {unrollKy}, kx {unrollKx}",
        ];
        return new(
            $"depthwise_k{y.Taps}x{x.Taps}{Variant(y, x)}_r{tile.Columns}{lanes}{key.Activation?.Suffix}", header, Sum.Buffers, Sizes,
            contraction.Build(
                key.HasBias ? new Load(ConvSum.BiasBuffer, Oc) : 0f,
                contraction.OverTile(new Store(ConvSum.ResultBuffer, ((Index)Ox * (Layout.BlockSize * x.OutStep)) + Oc, result))));
    }
}

using CnnCompiler.Generator.Planning;

namespace CnnCompiler.Generator.Operators;

/// <summary>
/// Decides between direct computation and Winograd's, in half cycles of a core with 16 lanes, which are multiply-adds of vectors: those, the two transforms, and reading the weights once for each group of
/// tiles. Narrower vectors multiply all but the last, so they gain at least as much. docs/winograd.md has the formula and what it was calibrated with.
/// </summary>
internal static class WinogradCost
{
    /// <summary>Bytes of weights that come from beyond the core's own cache in half a cycle.</summary>
    private const int WeightBytes = 8;

    /// <summary>Winograd's rounding and memory are worth it from a gain of a tenth on.</summary>
    private const int WorthwhilePercent = 90;

    /// <summary>The cheapest plan; null where direct computation is best.</summary>
    public static WinogradPlan? Best(ConvPlan conv, IEnumerable<WinogradPlan> plans)
    {
        var best = plans.OrderBy(Of).FirstOrDefault();
        return best is not null && Of(best) * 100 < Direct(conv, best.Pool) * WorthwhilePercent ? best : null;
    }

    private static long Direct(ConvPlan conv, int pool)
    {
        var map = conv.Result.Shape;
        long pixels = (long)map.Height * map.Width * pool * pool;
        return (pixels * 9 * Products(conv)) + Reading(9, conv);
    }

    private static long Of(WinogradPlan plan)
    {
        var (conv, tile) = (plan.Conv, plan.Tile);
        long tiles = (long)Shapes.Sizes.CeilingDivide(conv.Result.Shape.Height, plan.Step) * plan.Columns;
        long transforms = tiles * Transform(tile) * (conv.InBlocks + conv.OutBlocks);
        return (tiles * tile.Products * Products(conv)) + transforms + (plan.Groups * Reading(tile.Products, conv));
    }

    /// <summary>A patch of a block of channels: each value is loaded and stored twice, with half a row of multiply-adds between.</summary>
    private static int Transform(WinogradTile tile) => tile.Products * (4 + tile.Patch);

    private static long Products(ConvPlan conv) => (long)conv.InBlocks * Layout.BlockSize * conv.OutBlocks;

    private static long Reading(int perPair, ConvPlan conv) => perPair * Products(conv) * Layout.BlockSize * sizeof(float) / WeightBytes;
}

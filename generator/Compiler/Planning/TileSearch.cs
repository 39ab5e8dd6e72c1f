namespace CnnCompiler.Generator.Planning;

/// <summary>
/// What a register tile costs. A core issues two multiply-adds and two loads a cycle, and a multiply-add takes four cycles, so a tile wants at least
/// eight sums, and no more loads than multiply-adds. That alone ranks tiles as measurements do; the calibrated model is a later step. A microcontroller issues one instruction a cycle, so there the fewest instructions win.
/// </summary>
internal static class TileSearch
{
    /// <summary>Half cycles to call a micro-kernel and to set up its loops.</summary>
    public const int CallCost = 40;

    private const int SumsInFlight = 8;

    /// <summary>Whether a tile of sums, its left vectors and one right value fit the registers.</summary>
    public static bool Fits(Target target, int sums, int left) => sums + left + 1 <= target.Registers;

    /// <summary>Half cycles for one step of a tile; on a bare machine instructions, which it takes one after the other, and it has no fused multiply-add.</summary>
    public static int StepCost(Target target, int sums, int loads) => target.IsBare ? (2 * sums) + loads : Math.Max(Math.Max(sums, loads), SumsInFlight);

    /// <summary>Half cycles of a tile of left × right sums, each of some products; null where its registers do not suffice.</summary>
    /// <param name="target">The machine.</param>
    /// <param name="left">Vectors that stay in registers.</param>
    /// <param name="right">Values that stream past them.</param>
    /// <param name="products">What each sum adds up.</param>
    /// <param name="neighbours">Right values of one sum lie side by side, so that a machine which multiplies by a lane loads several at once.</param>
    public static long? TileCost(Target target, int left, int right, int products, bool neighbours)
    {
        int sums = left * right, held = target.MultipliesByLane && neighbours ? right : 1;
        if (sums + left + held > target.Registers && sums > 1)
            return null;
        int loads = left + (held > 1 ? right / target.Lanes : right);
        return ((long)products * StepCost(target, sums, loads)) + (2 * sums) + CallCost;
    }

    /// <summary>The largest divisor of <paramref name="extent"/> whose unrolling stays within the budget.</summary>
    public static int Unroll(Target target, int extent, int perStep)
    {
        int best = 1;
        for (int unroll = 1; unroll <= extent && unroll * perStep <= target.UnrollBudget; unroll++)
        {
            if (extent % unroll == 0)
                best = unroll;
        }

        return best;
    }

    /// <summary>Positions at which tiles start so that they cover an extent: the last one overlaps its neighbour rather than being smaller.</summary>
    public static int Tiles(int extent, int tile) => (extent + tile - 1) / tile;
}

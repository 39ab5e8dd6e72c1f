using CnnCompiler.Generator.Lowering;
using CnnCompiler.Generator.Shapes;

namespace CnnCompiler.Generator.Planning;

internal enum Area
{
    /// <summary>The caller's memory.</summary>
    External,

    /// <summary>One copy: the images of a batch use it one after the other.</summary>
    Shared,

    /// <summary>A copy for each image of the batch.</summary>
    PerImage,
}

/// <param name="Area">Which part of the workspace.</param>
/// <param name="Offset">Floats from its start; a multiple of 16.</param>
/// <param name="Disturbed">Another map uses the same memory at another time, so that the zeros around this one must be written anew.</param>
internal readonly record struct Placement(Area Area, int Offset, bool Disturbed);

/// <summary>Where every map lies.</summary>
/// <param name="Placements">By map.</param>
/// <param name="SharedLength">Floats of the shared area, scratch excluded.</param>
/// <param name="PerImageLength">Floats of one image's area.</param>
/// <param name="LargestLiveLength">The largest sum of maps alive at one step, as they lie: no plan can need less.</param>
/// <param name="LargestLiveValues">The same without padding and halos.</param>
internal sealed record MemoryPlan(IReadOnlyDictionary<Value, Placement> Placements, int SharedLength, int PerImageLength, int LargestLiveLength, int LargestLiveValues);

/// <summary>An operator that may write its result over one of its inputs.</summary>
internal interface IInPlaceRule
{
    /// <summary>The input that the output may overwrite, of the same layout; null for none.</summary>
    Value? Overwritten(Step step);
}

/// <summary>An operator that may write its result over whichever of some inputs nobody reads after it.</summary>
internal interface IInPlaceJoinRule
{
    /// <summary>These inputs, of the output's layout.</summary>
    IEnumerable<Value> Overwritable(Step step);
}

/// <summary>
/// Places maps by how long they live: largest first, each at the lowest offset where no map alive at the same time lies
/// (greedy by size: Pisarchyk, Lee, "Efficient Memory Management for Deep Neural Net Inference", 2020).
/// </summary>
internal static class MemoryPlanner
{
    /// <summary>From here on placing takes too long to try more than one order.</summary>
    private const int ManyBlocks = 6000;

    /// <summary>Maps that share one piece of memory by being computed in place, and the steps between which it is alive, both included.</summary>
    private sealed class Block(Area area, int length)
    {
        public Area Area { get; } = area;

        public int Length { get; } = length;

        /// <summary>Values of the largest of its maps, without padding.</summary>
        public int Values { get; set; }

        public int First { get; set; } = int.MaxValue;

        public int Last { get; set; } = -1;

        public int Offset { get; set; }

        public bool LivesWith(Block other) => Area == other.Area && First <= other.Last && other.First <= Last;

        public bool Overlaps(Block other) => Area == other.Area && Offset < other.Offset + other.Length && other.Offset < Offset + Length;
    }

    public static MemoryPlan Plan(LoweredProgram program, IReadOnlyDictionary<Value, Layout> layouts, bool keepAll)
    {
        List<Step> steps = [.. program.Steps];
        var blocks = FormBlocks(program, steps, layouts, keepAll);
        List<Block> distinct = [.. blocks.Values.Distinct()];
        var placed = PlaceAll(distinct);
        int largest = LargestLive(distinct, b => b.Length);
        foreach (var area in placed.GroupBy(b => b.Area))
            Separate([.. area], LargestLive(area, b => b.Length));
        int Extent(Area area) => placed.Where(b => b.Area == area).Select(b => checked(b.Offset + b.Length)).DefaultIfEmpty(0).Max();
        var disturbed = Disturbed(placed);
        Dictionary<Value, Placement> placements = blocks.ToDictionary(b => b.Key, b => new Placement(b.Value.Area, b.Value.Offset, disturbed.Contains(b.Value)));
        foreach (var value in layouts.Keys.Where(v => v.IsExternal))
            placements[value] = new(Area.External, 0, false);
        return new(placements, Extent(Area.Shared), Extent(Area.PerImage), largest, LargestLive(distinct, b => b.Values));
    }

    /// <summary>Tries several orders, for none is best for every network, and keeps the one that needs least.</summary>
    private static List<Block> PlaceAll(List<Block> blocks)
    {
        IEnumerable<Block>[] orders =
        [
            blocks.OrderByDescending(b => b.Length).ThenBy(b => b.First),
            blocks.OrderBy(b => b.First).ThenByDescending(b => b.Length),
            blocks.OrderByDescending(b => b.Last - b.First).ThenByDescending(b => b.Length),
            blocks.OrderByDescending(b => (long)b.Length * (b.Last - b.First + 1)).ThenBy(b => b.First),
            blocks.OrderByDescending(b => b.Last).ThenByDescending(b => b.Length),
        ];
        List<Block> best = [];
        long least = long.MaxValue;
        int[] offsets = [];
        foreach (var order in orders.Take(blocks.Count <= ManyBlocks ? orders.Length : 1))
        {
            List<Block> placed = [];
            foreach (var block in order)
            {
                block.Offset = 0;
                Place(block, placed);
            }

            long needed = placed.GroupBy(b => b.Area).Sum(area => area.Max(b => (long)b.Offset + b.Length));
            if (needed < least)
                (best, least, offsets) = (placed, needed, [.. placed.Select(b => b.Offset)]);
        }

        foreach (var (block, offset) in best.Zip(offsets, (block, offset) => (block, offset)))
            block.Offset = offset;
        return best;
    }

    /// <summary>The blocks whose memory another one uses too, if at another time.</summary>
    private static HashSet<Block> Disturbed(IEnumerable<Block> blocks)
    {
        HashSet<Block> disturbed = [];
        foreach (var area in blocks.GroupBy(b => b.Area))
        {
            // By place, a block overlaps one before it if any of those ends behind its start; then the one that reaches farthest does.
            Block? farthest = null;
            foreach (var block in area.OrderBy(b => b.Offset))
            {
                if (farthest is not null && farthest.Overlaps(block))
                {
                    disturbed.Add(farthest);
                    disturbed.Add(block);
                }

                if (farthest is null || block.Offset + block.Length > farthest.Offset + farthest.Length)
                    farthest = block;
            }
        }

        return disturbed;
    }

    private static int LargestLive(IEnumerable<Block> blocks, Func<Block, int> length)
    {
        long live = 0, largest = 0;
        var changes = blocks.SelectMany(b => new[] { (Step: b.First, Change: length(b)), (Step: b.Last + 1, Change: -length(b)) });
        foreach (var step in changes.GroupBy(c => c.Step).OrderBy(s => s.Key))
            largest = Math.Max(largest, live += step.Sum(c => (long)c.Change));
        return checked((int)largest);
    }

    private static Dictionary<Value, Block> FormBlocks(
        LoweredProgram program, List<Step> steps, IReadOnlyDictionary<Value, Layout> layouts, bool keepAll)
    {
        var perImage = CrossingSegments(program);
        Dictionary<Value, int> lastUse = [];
        for (int i = 0; i < steps.Count; i++)
        {
            foreach (var value in steps[i].Inputs.Concat(steps[i].Outputs))
                lastUse[value] = i;
        }

        Dictionary<Value, Block> blocks = [];
        for (int i = 0; i < steps.Count; i++)
        {
            var step = steps[i];
            foreach (var output in step.Outputs.Where(o => !o.IsExternal))
            {
                var area = keepAll || perImage.Contains(output) ? Area.PerImage : Area.Shared;
                var reused = keepAll || output != step.Output ? null
                    : Overwritable(step).Where(v => !v.IsExternal && lastUse[v] == i && blocks[v].Area == area && layouts[v] == layouts[output])
                        .OrderBy(v => blocks[v].First).FirstOrDefault(); // the oldest: what a residual network passes on and on stays in one place
                blocks[output] = reused is null ? new(area, layouts[output].Length) : blocks[reused];
                blocks[output].Values = Math.Max(blocks[output].Values, output.Shape.Length);
            }

            foreach (var value in step.Inputs.Concat(step.Outputs).Where(v => !v.IsExternal))
            {
                blocks[value].First = Math.Min(blocks[value].First, keepAll ? 0 : i);
                blocks[value].Last = Math.Max(blocks[value].Last, keepAll ? steps.Count : i);
            }
        }

        return blocks;
    }

    private static IEnumerable<Value> Overwritable(Step step) =>
        step.Layer.Operator is IInPlaceJoinRule join ? join.Overwritable(step)
        : (step.Layer.Operator as IInPlaceRule)?.Overwritten(step) is { } input ? [input]
        : [];

    /// <summary>Maps that outlive the loop over images in which they are made, or that a batched step touches: every image needs its own.</summary>
    private static HashSet<Value> CrossingSegments(LoweredProgram program)
    {
        Dictionary<Value, Segment> home = [];
        HashSet<Value> crossing = [];
        foreach (var segment in Schedule.Of(program.Forward).Concat(Schedule.Of(program.Backward)))
        {
            foreach (var value in segment.Steps.SelectMany(s => s.Inputs.Concat(s.Outputs)))
            {
                if (segment.IsBatched || (home.TryGetValue(value, out var first) && first != segment))
                    crossing.Add(value);
                home[value] = segment;
            }
        }

        return crossing;
    }

    /// <summary>
    /// A small map that shares memory with a large one disturbs the zeros around that one at every run. Small maps move behind all others, as long as all
    /// is within a twentieth of the largest sum that lives at once.
    /// </summary>
    private static void Separate(List<Block> blocks, int largestLive)
    {
        int end = blocks.Select(b => b.Offset + b.Length).DefaultIfEmpty(0).Max();
        long limit = Math.Max(end, largestLive + (largestLive / 20L));
        foreach (var block in blocks.OrderBy(b => b.Length).Where(b => blocks.Any(other => other != b && other.Overlaps(b))))
        {
            if (end + (long)block.Length > limit)
                break;
            (block.Offset, end) = (end, end + block.Length);
        }
    }

    /// <param name="block">What is to be placed.</param>
    /// <param name="placed">What has been, by offset; it is put among them.</param>
    private static void Place(Block block, List<Block> placed)
    {
        foreach (var neighbour in placed)
        {
            if (!block.LivesWith(neighbour))
                continue;
            if (block.Offset + (long)block.Length <= neighbour.Offset)
                break;
            block.Offset = Math.Max(block.Offset, checked(neighbour.Offset + neighbour.Length));
        }

        int low = 0;
        for (int high = placed.Count; low < high;)
        {
            int middle = (low + high) / 2;
            (low, high) = placed[middle].Offset <= block.Offset ? (middle + 1, high) : (low, middle);
        }

        placed.Insert(low, block);
    }
}

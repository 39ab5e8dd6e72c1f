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
/// <param name="LargestLiveLength">The largest sum of maps alive at one step: no plan can need less.</param>
internal sealed record MemoryPlan(IReadOnlyDictionary<Value, Placement> Placements, int SharedLength, int PerImageLength, int LargestLiveLength);

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
    /// <summary>Maps that share one piece of memory by being computed in place, and the steps between which it is alive, both included.</summary>
    private sealed class Block(Area area, int length)
    {
        public Area Area { get; } = area;

        public int Length { get; } = length;

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
        List<Block> placed = [];
        foreach (var block in distinct.OrderByDescending(b => b.Length).ThenBy(b => b.First))
        {
            Place(block, placed);
            placed.Add(block);
        }

        foreach (var area in new[] { Area.Shared, Area.PerImage })
            Separate([.. placed.Where(b => b.Area == area)]);
        int Extent(Area area) => placed.Where(b => b.Area == area).Select(b => checked(b.Offset + b.Length)).DefaultIfEmpty(0).Max();
        bool Disturbed(Block block) => placed.Any(other => other != block && other.Overlaps(block));
        Dictionary<Value, Placement> placements = blocks.ToDictionary(b => b.Key, b => new Placement(b.Value.Area, b.Value.Offset, Disturbed(b.Value)));
        foreach (var value in layouts.Keys.Where(v => v.IsExternal))
            placements[value] = new(Area.External, 0, false);
        int live = Enumerable.Range(0, steps.Count).Max(i => distinct.Where(b => b.First <= i && i <= b.Last).Sum(b => b.Length));
        return new(placements, Extent(Area.Shared), Extent(Area.PerImage), live);
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
                    : Overwritable(step).FirstOrDefault(v => !v.IsExternal && lastUse[v] == i && blocks[v].Area == area && layouts[v] == layouts[output]);
                blocks[output] = reused is null ? new(area, layouts[output].Length) : blocks[reused];
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
    /// A small map that shares memory with a large one disturbs the zeros around that one at every run. Small maps move behind all others, as long as that costs a
    /// twentieth of the area at most.
    /// </summary>
    private static void Separate(List<Block> blocks)
    {
        int end = blocks.Select(b => b.Offset + b.Length).DefaultIfEmpty(0).Max();
        long limit = end + (end / 20L);
        foreach (var block in blocks.OrderBy(b => b.Length).Where(b => blocks.Any(other => other != b && other.Overlaps(b))))
        {
            if (end + (long)block.Length > limit)
                break;
            (block.Offset, end) = (end, end + block.Length);
        }
    }

    private static void Place(Block block, List<Block> placed)
    {
        foreach (var neighbour in placed.Where(block.LivesWith).OrderBy(b => b.Offset))
        {
            if (block.Offset + (long)block.Length <= neighbour.Offset)
                break;
            block.Offset = Math.Max(block.Offset, checked(neighbour.Offset + neighbour.Length));
        }
    }
}

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
/// <param name="SharedLive">The largest sum of maps of it that are alive at one step, as they lie: no plan can need less.</param>
/// <param name="PerImageLength">Floats of one image's area.</param>
/// <param name="PerImageLive">The same of that area.</param>
/// <param name="LargestLiveLength">The same of both.</param>
/// <param name="LargestLiveValues">The same without padding and halos.</param>
internal sealed record MemoryPlan(
    IReadOnlyDictionary<Value, Placement> Placements, int SharedLength, int SharedLive, int PerImageLength, int PerImageLive, int LargestLiveLength, int LargestLiveValues);

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

/// <summary>Finds out how long maps live, which of them are computed in place, and where they lie.</summary>
internal static class MemoryPlanner
{
    public static MemoryPlan Plan(LoweredProgram program, IReadOnlyDictionary<Value, Layout> layouts, bool keepAll)
    {
        List<Step> steps = [.. program.Steps];
        var blocks = FormBlocks(program, steps, layouts, keepAll);
        List<MemoryBlock> distinct = [.. blocks.Values.Distinct()];
        foreach (var area in distinct.GroupBy(b => b.Area))
        {
            int live = LargestLive(area, b => b.Length);
            BlockPlacer.Place([.. area], live);
            Separate([.. area], live);
        }

        int Extent(Area area) => distinct.Where(b => b.Area == area).Select(b => checked(b.Offset + b.Length)).DefaultIfEmpty(0).Max();
        var disturbed = Disturbed(distinct);
        Dictionary<Value, Placement> placements = blocks.ToDictionary(b => b.Key, b => new Placement(b.Value.Area, b.Value.Offset, disturbed.Contains(b.Value)));
        foreach (var value in layouts.Keys.Where(v => v.IsExternal))
            placements[value] = new(Area.External, 0, false);
        int Live(Area area) => LargestLive(distinct.Where(b => b.Area == area), b => b.Length);
        return new(
            placements, Extent(Area.Shared), Live(Area.Shared), Extent(Area.PerImage), Live(Area.PerImage), LargestLive(distinct, b => b.Length), LargestLive(distinct, b => b.Values));
    }

    /// <summary>The blocks whose memory another one uses too, if at another time.</summary>
    private static HashSet<MemoryBlock> Disturbed(IEnumerable<MemoryBlock> blocks)
    {
        HashSet<MemoryBlock> disturbed = [];
        foreach (var area in blocks.GroupBy(b => b.Area))
        {
            // By place, a block overlaps one before it if any of those ends behind its start; then the one that reaches farthest does.
            MemoryBlock? farthest = null;
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

    private static int LargestLive(IEnumerable<MemoryBlock> blocks, Func<MemoryBlock, int> length)
    {
        long live = 0, largest = 0;
        var changes = blocks.SelectMany(b => new[] { (Step: b.First, Change: length(b)), (Step: b.Last + 1, Change: -length(b)) });
        foreach (var step in changes.GroupBy(c => c.Step).OrderBy(s => s.Key))
            largest = Math.Max(largest, live += step.Sum(c => (long)c.Change));
        return checked((int)largest);
    }

    private static Dictionary<Value, MemoryBlock> FormBlocks(
        LoweredProgram program, List<Step> steps, IReadOnlyDictionary<Value, Layout> layouts, bool keepAll)
    {
        var perImage = CrossingSegments(program);
        Dictionary<Value, int> lastUse = [];
        for (int i = 0; i < steps.Count; i++)
        {
            foreach (var value in steps[i].Inputs.Concat(steps[i].Outputs))
                lastUse[value] = i;
        }

        Dictionary<Value, MemoryBlock> blocks = [];
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
    private static void Separate(List<MemoryBlock> blocks, int largestLive)
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
}

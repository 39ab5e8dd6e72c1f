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
/// <param name="Work">Offsets in the shared area of what steps work in, by step.</param>
/// <param name="SharedLength">Floats of the shared area, scratch excluded.</param>
/// <param name="SharedLive">The largest sum of maps of it, and of what steps work in, that is alive at one step, as they lie: no plan can need less.</param>
/// <param name="PerImageLength">Floats of one image's area.</param>
/// <param name="PerImageLive">The same of that area.</param>
/// <param name="LargestLiveLength">The same of both.</param>
/// <param name="LargestLiveValues">The same without padding and halos.</param>
internal sealed record MemoryPlan(
    IReadOnlyDictionary<Value, Placement> Placements, IReadOnlyDictionary<Step, int> Work, int SharedLength, int SharedLive, int PerImageLength, int PerImageLive, int LargestLiveLength, int LargestLiveValues);

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

/// <summary>Finds out where maps lie.</summary>
internal static class MemoryPlanner
{
    public static MemoryPlan Plan(LoweredProgram program, IReadOnlyDictionary<Value, Layout> layouts, SlicePlan slices, IReadOnlyDictionary<Step, int> work, bool keepAll)
    {
        var working = program.Steps.Select((step, i) => (step, i)).Where(s => work.ContainsKey(s.step))
            .ToDictionary(s => s.step, s => new MemoryBlock(Area.Shared, [new(0, work[s.step], 0, s.i, s.i)]));
        List<MemoryBlock> blocks = [.. BlockFormer.Form(program, layouts, slices, keepAll), .. working.Values];
        foreach (var area in blocks.GroupBy(b => b.Area))
        {
            int live = LargestLive(area, p => p.Length);
            BlockPlacer.Place([.. area], live);
            Separate([.. area], live);
        }

        int Extent(Area area) => blocks.Where(b => b.Area == area).Select(b => checked(b.Offset + b.Length)).DefaultIfEmpty(0).Max();
        var disturbed = Disturbed(blocks);
        var placements = blocks.SelectMany(block => block.Maps.Select(map => (map.Map, Place: new Placement(block.Area, block.Offset + map.Start, disturbed.Contains(block)))))
            .ToDictionary(m => m.Map, m => m.Place);
        foreach (var value in layouts.Keys.Where(v => v.IsExternal))
            placements[value] = new(Area.External, 0, false);
        int Live(Area area) => LargestLive(blocks.Where(b => b.Area == area), p => p.Length);
        return new(
            placements, working.ToDictionary(w => w.Key, w => w.Value.Offset), Extent(Area.Shared), Live(Area.Shared), Extent(Area.PerImage), Live(Area.PerImage), LargestLive(blocks, p => p.Length), LargestLive(blocks, p => p.Values));
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

    private static int LargestLive(IEnumerable<MemoryBlock> blocks, Func<MemoryPiece, int> length)
    {
        long live = 0, largest = 0;
        var changes = blocks.SelectMany(b => b.Pieces).SelectMany(p => new[] { (Step: p.First, Change: length(p)), (Step: p.Last + 1, Change: -length(p)) });
        foreach (var step in changes.GroupBy(c => c.Step).OrderBy(s => s.Key))
            largest = Math.Max(largest, live += step.Sum(c => (long)c.Change));
        return checked((int)largest);
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

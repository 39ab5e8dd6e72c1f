using System.Collections.Immutable;
using CnnCompiler.Generator.Lowering;

namespace CnnCompiler.Generator.Planning;

/// <summary>
/// A run of steps with one loop over the images around it. Steps that work image by image go together, so that an image's maps are still in the
/// cache when the next step reads them; a batched step takes all images in one call, so that its weights are read once.
/// </summary>
internal sealed record Segment(bool IsBatched, bool ImagesMix, ImmutableArray<Step> Steps);

internal static class Schedule
{
    /// <summary>
    /// What workers can do without waiting for each other: phases 0, 2, 4 … work on images that do not depend on each other, phases 1, 3, 5 … on channels of all images. A phase between two others
    /// may be empty.
    /// </summary>
    public static ImmutableArray<ImmutableArray<Segment>> Phases(ImmutableArray<Segment> segments)
    {
        List<List<Segment>> phases = [[]];
        foreach (var segment in segments)
        {
            while (segment.ImagesMix != (phases.Count % 2 == 0))
                phases.Add([]);
            phases[phases.Count - 1].Add(segment);
        }

        return [.. phases.Select(phase => phase.ToImmutableArray())];
    }

    public static ImmutableArray<Segment> Of(IEnumerable<Step> steps)
    {
        List<Segment> segments = [];
        List<Step> run = [];
        foreach (var step in steps)
        {
            if (run.Count > 0 && (run[0].IsBatched != step.IsBatched || run[0].ImagesMix != step.ImagesMix))
                Close();
            run.Add(step);
        }

        Close();
        return [.. segments];

        void Close()
        {
            if (run.Count > 0)
                segments.Add(new(run[0].IsBatched, run[0].ImagesMix, [.. run]));
            run.Clear();
        }
    }

    /// <summary>Maps that outlive the loop over images in which they are made, or that a batched step touches: every image needs its own.</summary>
    public static HashSet<Value> Crossing(LoweredProgram program)
    {
        Dictionary<Value, Segment> home = [];
        HashSet<Value> crossing = [];
        foreach (var segment in Of(program.Forward).Concat(Of(program.Backward)))
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
}

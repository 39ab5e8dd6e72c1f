using System.Collections.Immutable;
using CnnCompiler.Generator.Lowering;

namespace CnnCompiler.Generator.Planning;

/// <summary>
/// A run of steps with one loop over the images around it. Steps that work image by image go together, so that an image's maps are still in the
/// cache when the next step reads them; a batched step takes all images in one call, so that its weights are read once.
/// </summary>
internal sealed record Segment(bool IsBatched, ImmutableArray<Step> Steps);

internal static class Schedule
{
    public static ImmutableArray<Segment> Of(IEnumerable<Step> steps)
    {
        List<Segment> segments = [];
        List<Step> run = [];
        foreach (var step in steps)
        {
            if (run.Count > 0 && run[0].IsBatched != step.IsBatched)
                Close();
            run.Add(step);
        }

        Close();
        return [.. segments];

        void Close()
        {
            if (run.Count > 0)
                segments.Add(new(run[0].IsBatched, [.. run]));
            run.Clear();
        }
    }
}

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
        foreach (var step in steps)
        {
            if (segments.Count > 0 && segments[^1].IsBatched == step.IsBatched)
                segments[^1] = segments[^1] with { Steps = segments[^1].Steps.Add(step) };
            else
                segments.Add(new(step.IsBatched, [step]));
        }

        return [.. segments];
    }
}

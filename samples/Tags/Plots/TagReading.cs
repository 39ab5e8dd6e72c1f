using CnnCompiler.Samples.Tags.Canvases;

namespace CnnCompiler.Samples.Tags.Plots;

/// <summary>What was read from a canvas.</summary>
/// <param name="Canvas">The canvas.</param>
/// <param name="Found">Tags that are on it and were found.</param>
/// <param name="Wrong">Tags that were found but are not on it.</param>
/// <param name="Missed">Tags that are on it but were not found.</param>
internal sealed record TagReading(int Canvas, IReadOnlyList<int> Found, IReadOnlyList<int> Wrong, IReadOnlyList<int> Missed)
{
    public bool IsRight => Wrong.Count == 0 && Missed.Count == 0;

    /// <summary>Reads canvases one by one.</summary>
    public static IEnumerable<TagReading> Of(TagNet model, CanvasDataset canvases, IReadOnlyList<float> thresholds)
    {
        float[] image = new float[canvases.Shape.Length], target = new float[canvases.TargetLength];
        for (int i = 0; i < canvases.Count; i++)
        {
            canvases.CopyImage(i, image);
            canvases.CopyTarget(i, target);
            float[] probabilities = model.Predict(image).ToArray();
            int[] Tags(bool found, bool isThere) =>
                [.. Enumerable.Range(0, target.Length).Where(tag => (probabilities[tag] >= thresholds[tag]) == found && (target[tag] == 1) == isThere)];
            yield return new(i, Tags(found: true, isThere: true), Tags(found: true, isThere: false), Tags(found: false, isThere: true));
        }
    }
}

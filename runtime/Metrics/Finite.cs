namespace CnnCompiler;

/// <summary>A metric of numbers that are not finite says nothing: what compares with NaN is false, so such a result would pass for some class.</summary>
internal static class Finite
{
    /// <param name="results">What a model gave for one image.</param>
    /// <param name="image">The image's number, for the message.</param>
    public static void Check(ReadOnlySpan<float> results, int image)
    {
        foreach (float result in results)
        {
            if (!float.IsFinite(result))
                throw new ArgumentException($"The results of image {image} have a {result}: training has diverged, or an image has values that are not finite.", nameof(results));
        }
    }
}

using CnnCompiler.Data;

namespace CnnCompiler.Samples.Tests.Tags;

/// <summary>Images that can be told by their ink: every pixel of an image is the image's number over 255. Labels go round from 0 to 9.</summary>
internal static class NumberedDigits
{
    private const int Side = 28, Classes = 10;

    /// <summary>Consecutive numbers, all from 1 to 255.</summary>
    public static ImageDataset Of(int first, int count)
    {
        byte[] labels = [.. Enumerable.Range(first, count).Select(number => (byte)(number % Classes))];
        byte[] pixels = [.. Enumerable.Range(first, count).SelectMany(number => Enumerable.Repeat((byte)number, Side * Side))];
        return new(new MapShape(1, Side, Side), pixels, labels, Normalization.None, Classes);
    }

    /// <summary>The numbers of the images that can be seen.</summary>
    public static HashSet<int> SeenOn(IImages canvases)
    {
        float[] image = new float[canvases.Shape.Length];
        HashSet<int> seen = [];
        for (int i = 0; i < canvases.Count; i++)
        {
            canvases.CopyImage(i, image);
            seen.UnionWith(image.Where(ink => ink != 0).Select(ink => (int)MathF.Round(255 * ink)));
        }

        return seen;
    }
}

namespace CnnCompiler.Generator.Kernels;

/// <summary>
/// What the driver of a batched step gets: the number of images, and that number rounded down to whole tiles of images; or, where the images mix, the channels that are to be computed, in groups that
/// lie together.
/// </summary>
internal static class BatchSizes
{
    public static readonly Size Images = new("images"), Tiled = new("tiledImages"), FirstGroup = new("firstGroup"), EndGroup = new("endGroup");

    public static IReadOnlyList<Size> All => [Images, Tiled];

    public static IReadOnlyList<Size> OfChannels => [Images, FirstGroup, EndGroup];
}

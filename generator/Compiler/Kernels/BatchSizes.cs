namespace CnnCompiler.Generator.Kernels;

/// <summary>What the driver of every batched step gets: the number of images, and that number rounded down to whole tiles of images.</summary>
internal static class BatchSizes
{
    public static readonly Size Images = new("images"), Tiled = new("tiledImages");

    public static IReadOnlyList<Size> All => [Images, Tiled];
}

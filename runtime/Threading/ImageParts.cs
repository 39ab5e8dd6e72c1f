using CnnCompiler.Runtime;

namespace CnnCompiler;

/// <summary>How the images of a batch are divided among workers: runs of neighbours, whole tiles of the kernels that take several images at once.</summary>
/// <param name="images">How many images there are.</param>
/// <param name="parts">Into how many parts they go.</param>
internal readonly struct ImageParts(int images, int parts)
{
    /// <summary>Images that a batched kernel takes together; the compiler's <c>Batching.Images</c>.</summary>
    private const int Tile = 4;

    /// <summary>Multiply-accumulates below which the workers are left alone: some ten microseconds of work, about what it takes to hand it over.</summary>
    private const long WorthwhileMacs = 500_000;

    public int Count => parts;

    public int Images => images;

    /// <summary>The first image of a part; that of the part behind the last is the number of images.</summary>
    public int First(int part) => part == parts ? images : (int)((long)images * part / parts) / Tile * Tile;

    /// <summary>So many parts that a worker which is held up does not hold up the others for long.</summary>
    public static ImageParts ForPredictions(ProgramInfo program, int images, int degree) =>
        IsWorthwhile(program, images, degree) ? new(images, Math.Min(images / Tile, 4 * degree)) : new(images, 1);

    /// <summary>One part a worker: each has gradients of its own, and their sum is taken in one order, so that who was faster decides nothing.</summary>
    public static ImageParts ForTraining(ProgramInfo program, int images, int degree) =>
        IsWorthwhile(program, images, degree) ? new(images, Math.Min(images / Tile, degree)) : new(images, 1);

    private static bool IsWorthwhile(ProgramInfo program, int images, int degree) => degree > 1 && images >= 2 * Tile && program.Macs * images >= WorthwhileMacs;
}

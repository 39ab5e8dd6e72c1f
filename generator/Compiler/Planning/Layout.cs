using CnnCompiler.Generator.Shapes;

namespace CnnCompiler.Generator.Planning;

/// <summary>Zero pixels kept around a map, so that kernels need no special case at its borders.</summary>
internal readonly record struct Halo(int Top, int Bottom, int Left, int Right)
{
    public static Halo Around(Window y, Window x, Shape input) =>
        new(y.Before, Behind(y, input.Height), x.Before, Behind(x, input.Width));

    public Halo Union(Halo other) => new(
        Math.Max(Top, other.Top), Math.Max(Bottom, other.Bottom), Math.Max(Left, other.Left), Math.Max(Right, other.Right));

    /// <summary>How far the last window really reaches behind the image: never more than the padding, less where the stride leaves a rest.</summary>
    private static int Behind(Window window, int extent) => Math.Max(0, window.At((int)window.Output(extent) - 1, window.Kernel - 1) - extent + 1);
}

/// <summary>
/// How a map lies in memory. Blocked (NCHWc16): sixteen channels of a pixel side by side, for kernels whose lanes are channels. Planar (NCHW): a plane a
/// channel, rows padded for whole vectors, for few channels, whose kernels' lanes are pixels. Padding channels, padding pixels and the halo are zero, always.
/// </summary>
internal sealed record Layout
{
    /// <summary>Channels in a block: one AVX-512 vector, two of AVX2, four of NEON, so the layout does not depend on the machine.</summary>
    public const int BlockSize = 16;

    /// <summary>Maps of at most this many channels may be planar; in a block they would waste more than half of the lanes.</summary>
    public const int PlanarLimit = 8;

    private Layout(Shape shape, int block, Halo halo, int pitch, int plane, int origin, int length)
    {
        Shape = shape;
        Block = block;
        Halo = halo;
        Pitch = pitch;
        Plane = plane;
        Origin = origin;
        Length = length;
    }

    public Shape Shape { get; }

    /// <summary>Channels side by side: 16, or 1 for planar maps. It is the distance between neighbouring pixels too.</summary>
    public int Block { get; }

    public Halo Halo { get; }

    /// <summary>Floats from a row to the next.</summary>
    public int Pitch { get; }

    /// <summary>Floats from a block of channels to the next.</summary>
    public int Plane { get; }

    /// <summary>Where channel 0 of pixel (0, 0) lies.</summary>
    public int Origin { get; }

    /// <summary>Floats in all.</summary>
    public int Length { get; }

    public bool IsBlocked => Block == BlockSize;

    /// <summary>Blocks of channels, the last one perhaps partly padding.</summary>
    public int Blocks => Sizes.CeilingDivide(Shape.Channels, Block);

    /// <summary>Real and padding values lie without anything between them.</summary>
    public bool IsDense => Origin == 0 && Pitch == Shape.Width * Block && Plane == Pitch * Shape.Height;

    public static Layout Blocked(Shape shape, Halo halo)
    {
        int columns = checked(halo.Left + shape.Width + halo.Right);
        int pitch = checked(columns * BlockSize), plane = checked((halo.Top + shape.Height + halo.Bottom) * pitch);
        int origin = checked((halo.Top * pitch) + (halo.Left * BlockSize));
        return new(shape, BlockSize, halo, pitch, plane, origin, checked(Sizes.CeilingDivide(shape.Channels, BlockSize) * plane));
    }

    /// <summary>Rows have room for whole vectors of the widest machine: the lanes of a last vector that are no pixels are stored as zeros.</summary>
    public static Layout Planar(Shape shape, Halo halo)
    {
        int pitch = Math.Max(checked(halo.Left + shape.Width + halo.Right), Sizes.RoundUp(shape.Width, BlockSize));
        int plane = checked((halo.Top + shape.Height + halo.Bottom) * pitch);
        int origin = checked((halo.Top * pitch) + halo.Left);
        return new(shape, 1, halo, pitch, plane, origin, Sizes.RoundUp(checked((shape.Channels * plane) + halo.Left), BlockSize));
    }

    /// <summary>Plain [C, H, W], as callers have it: no padding anywhere, not even behind it.</summary>
    public static Layout External(Shape shape) => new(shape, 1, default, shape.Width, shape.Pixels, 0, shape.Length);

    public override string ToString() =>
        $"{(IsBlocked ? "NCHWc16" : "NCHW")}{(Halo == default ? "" : $" halo {Halo.Top},{Halo.Bottom},{Halo.Left},{Halo.Right}")}";
}

using CnnCompiler.Generator.Kernels;
using CnnCompiler.Generator.Lowering;
using CnnCompiler.Generator.Planning;
using CnnCompiler.Generator.Shapes;

namespace CnnCompiler.Generator.Operators;

/// <summary>Copies between a map as it lies and the same values side by side in the order [C, H, W], nothing beyond them touched.</summary>
internal static class PlainCopy
{
    public static IEnumerable<Statement> Build(Layout map, Buffer mapBuffer, Buffer plain, bool toPlain, Target target)
    {
        Statement[] Copy(Index plainAt, Index mapAt) =>
            toPlain ? [new Store(plain, plainAt, new Load(mapBuffer, mapAt))] : [new Store(mapBuffer, mapAt, new Load(plain, plainAt))];

        var shape = map.Shape;
        if (map.IsBlocked && !(shape.IsPixel && map.IsDense))
            return Loops.Values(map, Copy);

        // Rows of a planar map and the channels of a single pixel are contiguous on both sides.
        int rows = map.IsBlocked ? 1 : shape.Height, length = map.IsBlocked ? shape.Channels : shape.Width;
        int channels = map.IsBlocked ? 1 : shape.Channels, whole = length / target.Lanes * target.Lanes;
        Axis c = new("c"), y = new("y"), x = new("x");
        Statement[] At(Index column) => Copy(
            (c * (Index)(rows * length)) + (y * (Index)length) + column, (c * (Index)map.Plane) + (y * (Index)map.Pitch) + column + map.Origin);
        return
        [
            For.Rolled(c, channels, For.Rolled(y, rows,
                For.RolledLanes(x, whole, At(x)),
                new For(x, whole, length, 1, LoopKind.Rolled, At(x)))),
        ];
    }

    /// <summary>A tensor that is packed as it is, such as a number for each channel.</summary>
    public static Procedure Repack(Weight weight, bool pack)
    {
        Buffer canonical = new("canonical"), packed = new("packed");
        Axis i = new("i");
        Store copy = pack ? new(packed, i, new Load(canonical, i)) : new(canonical, i, new Load(packed, i));
        return new(KernelNames.Repack(weight, pack), [], [canonical, packed], [], [For.Rolled(i, weight.Tensor.Length, copy)]);
    }
}

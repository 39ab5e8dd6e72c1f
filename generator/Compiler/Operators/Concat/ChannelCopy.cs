using CnnCompiler.Generator.Kernels;
using CnnCompiler.Generator.Planning;

namespace CnnCompiler.Generator.Operators;

/// <summary>Copies between a map and as many neighbouring channels of a map with more of them. Where both lie in blocks that begin together, it is whole blocks that are copied.</summary>
/// <param name="part">How the map lies.</param>
/// <param name="partBuffer">The map.</param>
/// <param name="whole">How the larger one lies.</param>
/// <param name="wholeBuffer">The larger one.</param>
/// <param name="first">The channel of the larger one at which the other begins.</param>
/// <param name="target">The machine.</param>
internal sealed class ChannelCopy(Layout part, Buffer partBuffer, Layout whole, Buffer wholeBuffer, int first, Target target)
{
    private static readonly Axis Cb = new("cb"), C = new("c"), I = new("i"), Y = MapLoops.Y, X = MapLoops.X;

    /// <summary>Padding channels of the part's last block are copied too, and are zeros.</summary>
    public bool IsInBlocks => part.IsBlocked && whole.IsBlocked && first % Layout.BlockSize == 0;

    /// <summary>From the part. A block of the whole that parts share is whole when the last of them has been copied.</summary>
    public IEnumerable<Statement> ToWhole() => Copies(toWhole: true);

    /// <summary>From the whole.</summary>
    public IEnumerable<Statement> FromWhole() => IsInBlocks ? Copies(toWhole: false) : [.. Copies(toWhole: false), .. ClearPadding(part, partBuffer)];

    /// <summary>Zeros in the padding channels of a map.</summary>
    public static IEnumerable<Statement> ClearPadding(Layout map, Buffer buffer)
    {
        int used = map.Shape.Channels % Layout.BlockSize;
        if (map.IsBlocked && used > 0)
            yield return OverPixels(map, new For(C, used, Layout.BlockSize, 1, LoopKind.Rolled, new Store(buffer, map.At(new(map.Blocks - 1, C), Y, X), 0f)));
    }

    private IEnumerable<Statement> Copies(bool toWhole)
    {
        Store Copy(Index partAt, Index wholeAt, Func<Expression, Expression> real) =>
            toWhole ? new(wholeBuffer, wholeAt, real(new Load(partBuffer, partAt))) : new(partBuffer, partAt, real(new Load(wholeBuffer, wholeAt)));
        return IsInBlocks ? Blocks(Copy)
            : !part.IsBlocked && !whole.IsBlocked ? [Planes(Copy)]
            : part.IsBlocked && whole.IsBlocked ? Lanes(Copy)
            : Channels(Copy);
    }

    private delegate Store CopyOf(Index partAt, Index wholeAt, Func<Expression, Expression> real);

    private IEnumerable<Statement> Blocks(CopyOf copy)
    {
        int full = part.Shape.Channels / Layout.BlockSize, rest = part.Shape.Channels % Layout.BlockSize, start = first / Layout.BlockSize;
        ChannelPlace ofPart = new(Cb, 0), ofWhole = new((Index)Cb + start, 0);
        if (part.IsDense && whole.IsDense && full > 0)
            yield return For.RolledLanes(I, full * part.Plane, copy(I, (Index)I + (start * whole.Plane), Same));
        else if (full > 0)
            yield return For.Rolled(Cb, full, For.Rolled(Y, part.Shape.Height, For.RolledLanes(I, part.Shape.Width * Layout.BlockSize, copy(part.At(ofPart, Y, 0) + I, whole.At(ofWhole, Y, 0) + I, Same))));
        if (rest > 0)
            yield return OverPixels(part, For.Lanes(C, Layout.BlockSize, copy(part.At(new(full, C), Y, X), whole.At(new(full + start, C), Y, X), value => new Within(C, rest, value, 0f))));
    }

    private For Planes(CopyOf copy) => For.Rolled(C, part.Shape.Channels, MapLoops.OverRows(part, target, real =>
        [copy(part.At(new(C, 0), Y, X), whole.At(new((Index)C + first, 0), Y, X), real)]));

    /// <summary>Blocks that do not begin together: of each, the channels that go to one block and those that go to the next.</summary>
    private IEnumerable<Statement> Lanes(CopyOf copy)
    {
        int shift = first % Layout.BlockSize, start = first / Layout.BlockSize, full = part.Shape.Channels / Layout.BlockSize, rest = part.Shape.Channels % Layout.BlockSize;
        IEnumerable<Statement> Part(int block, int blocks, int from, int to)
        {
            int wholeBlock = start + block + (from + shift >= Layout.BlockSize ? 1 : 0), back = from + shift >= Layout.BlockSize ? shift - Layout.BlockSize : shift;
            if (blocks > 0 && from < to)
                yield return For.Rolled(Cb, blocks, OverPixels(part, new For(C, from, to, 1, LoopKind.Rolled,
                    copy(part.At(new((Index)Cb + block, C), Y, X), whole.At(new((Index)Cb + wholeBlock, (Index)C + back), Y, X), Same))));
        }

        int cut = Layout.BlockSize - shift;
        return [.. Part(0, full, 0, cut), .. Part(0, full, cut, Layout.BlockSize), .. Part(full, 1, 0, Math.Min(cut, rest)), .. Part(full, 1, cut, rest)];
    }

    /// <summary>One side has planes, the other blocks: channel by channel, lanes are pixels of a row.</summary>
    private IEnumerable<Statement> Channels(CopyOf copy)
    {
        int width = part.Shape.Width, vectors = width / target.Lanes * target.Lanes;
        for (int channel = 0; channel < part.Shape.Channels;)
        {
            // As many as lie in one block on the side that has blocks.
            int lane = (part.IsBlocked ? channel : channel + first) % Layout.BlockSize, count = Math.Min(part.Shape.Channels - channel, Layout.BlockSize - lane);
            Store At(Axis x) => copy(part.At(Place(part, channel), Y, x), whole.At(Place(whole, channel + first), Y, x), Same);
            yield return For.Rolled(C, count, For.Rolled(Y, part.Shape.Height, For.RolledLanes(X, vectors, At(X)), new For(X, vectors, width, 1, LoopKind.Rolled, At(X))));
            channel += count;
        }
    }

    private static ChannelPlace Place(Layout map, int channel) =>
        map.IsBlocked ? new(channel / Layout.BlockSize, (Index)C + (channel % Layout.BlockSize)) : new((Index)C + channel, 0);

    private static For OverPixels(Layout map, params Statement[] body) => For.Rolled(Y, map.Shape.Height, For.Rolled(X, map.Shape.Width, body));

    private static Expression Same(Expression value) => value;
}

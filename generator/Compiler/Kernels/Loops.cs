using CnnCompiler.Generator.Planning;
using CnnCompiler.Generator.Shapes;

namespace CnnCompiler.Generator.Kernels;

/// <summary>Loops that every operator needs.</summary>
internal static class Loops
{
    /// <summary>
    /// Tiles of one size over an extent that need not be a multiple of it: the last tile overlaps the one before. What it computes twice is the same
    /// twice, and no smaller tile has to be emitted. The extent must be at least a tile.
    /// </summary>
    public static IEnumerable<Statement> Tiled(Axis axis, int extent, int tile, Func<Index, IEnumerable<Statement>> body)
    {
        int whole = extent / tile * tile;
        IEnumerable<Statement> loop = whole == tile ? body(0) : [new For(axis, 0, whole, tile, LoopKind.Rolled, [.. body(axis)])];
        return whole == extent ? loop : loop.Concat(body(extent - tile));
    }

    /// <summary>All channels of a layout: for each run, loops whose body gets the channel's number and where it lies.</summary>
    public static IEnumerable<Statement> Channels(Axis axis, IEnumerable<ChannelRun> runs, Func<Index, ChannelPlace, IEnumerable<Statement>> body, int blockSize)
    {
        foreach (var run in runs)
        {
            Axis block = new($"{axis.Name}b"), lane = new($"{axis.Name}l");
            var channel = (Index)run.Channel + ((Index)block * blockSize) + lane;
            ChannelPlace place = new((Index)run.Block + block, (Index)run.Lane + lane);
            yield return For.Rolled(block, run.Repeat, For.Rolled(lane, run.Count, [.. body(channel, place)]));
        }
    }

    /// <summary>Every real value of a map, one at a time: the body gets its number in plain [C, H, W] and where it lies.</summary>
    public static IEnumerable<Statement> Values(Layout layout, Func<Index, Index, IEnumerable<Statement>> body)
    {
        Axis c = new("c"), y = new("y"), x = new("x");
        var shape = layout.Shape;
        return Channels(c, ChannelRuns.Of(0, shape.Channels, layout.Block), (channel, place) =>
        {
            var plain = (channel * shape.Pixels) + ((Index)y * shape.Width) + x;
            return [For.Rolled(y, shape.Height, For.Rolled(x, shape.Width, [.. body(plain, layout.At(place, y, x))]))];
        }, layout.Block);
    }

    public static Index At(this Layout layout, ChannelPlace channel, Index y, Index x) =>
        (channel.Block * layout.Plane) + (y * layout.Pitch) + (x * layout.Block) + channel.Lane + layout.Origin;
}

/// <summary>Which block a channel is in, and which lane of it.</summary>
internal readonly record struct ChannelPlace(Index Block, Index Lane);

using CnnCompiler.Generator.Kernels;
using CnnCompiler.Generator.Planning;

namespace CnnCompiler.Generator.Operators;

/// <summary>Numbers First + i · Step, of channels or of pixels along an axis.</summary>
internal readonly record struct Progression(int First, int Step)
{
    public int At(int i) => First + (i * Step);
}

/// <summary>Values that move together: channels, rows and columns of the input, and where in the output they go.</summary>
/// <param name="Channels">How many.</param>
/// <param name="Rows">How many.</param>
/// <param name="Columns">How many.</param>
/// <param name="From">Where they lie in the input: channel, row, column.</param>
/// <param name="To">Where they go in the output.</param>
internal sealed record ChannelMove(int Channels, int Rows, int Columns, ChannelMove.Place From, ChannelMove.Place To)
{
    internal readonly record struct Place(Progression Channel, Progression Row, Progression Column);

    /// <summary>The same back.</summary>
    public ChannelMove Back => this with { From = To, To = From };
}

/// <summary>Neighbouring channels of a move that lie evenly spaced on both sides, and groups of them that do so too: two loops.</summary>
/// <param name="From">Where the first of them lies, in floats from the map's first pixel.</param>
/// <param name="To">And where it goes.</param>
/// <param name="Count">Channels of a group.</param>
/// <param name="FromStep">Floats from channel to channel.</param>
/// <param name="ToStep">The same of the output.</param>
/// <param name="Groups">Groups.</param>
/// <param name="FromGroup">Floats from group to group.</param>
/// <param name="ToGroup">The same of the output.</param>
internal sealed record ChannelGroup(int From, int To, int Count, int FromStep, int ToStep, int Groups, int FromGroup, int ToGroup)
{
    /// <summary>All channels of a block on both sides.</summary>
    public bool IsBlock => Count == Layout.BlockSize && FromStep == 1 && ToStep == 1;

    public static IEnumerable<ChannelGroup> Of(ChannelMove move, Layout from, Layout to)
    {
        List<ChannelGroup> groups = [];
        Dictionary<(int, int, int), int> last = [];
        foreach (var run in Runs(move, from, to))
        {
            // Runs that begin in the same lanes and are as long may continue a progression of such runs.
            var key = (run.From % from.Plane, run.To % to.Plane, run.Count);
            if (last.TryGetValue(key, out int at))
            {
                var before = groups[at];
                int fromGroup = run.From - (before.From + ((before.Groups - 1) * before.FromGroup)), toGroup = run.To - (before.To + ((before.Groups - 1) * before.ToGroup));
                if (before.Groups == 1 || (before.FromGroup, before.ToGroup) == (fromGroup, toGroup))
                {
                    groups[at] = before with { Groups = before.Groups + 1, FromGroup = fromGroup, ToGroup = toGroup };
                    continue;
                }
            }

            last[key] = groups.Count;
            groups.Add(run);
        }

        return groups;
    }

    /// <summary>Channels in a row that stay within one block on each side that has blocks.</summary>
    private static IEnumerable<ChannelGroup> Runs(ChannelMove move, Layout from, Layout to)
    {
        for (int start = 0, end; start < move.Channels; start = end)
        {
            bool SameBlock(Layout map, Progression channels, int i) => !map.IsBlocked || channels.At(i) / map.Block == channels.At(start) / map.Block;
            for (end = start + 1; end < move.Channels && SameBlock(from, move.From.Channel, end) && SameBlock(to, move.To.Channel, end);)
                end++;
            yield return new(
                At(from, move.From.Channel.At(start)), At(to, move.To.Channel.At(start)), end - start,
                move.From.Channel.Step * (from.IsBlocked ? 1 : from.Plane), move.To.Channel.Step * (to.IsBlocked ? 1 : to.Plane), 1, 0, 0);
        }
    }

    private static int At(Layout map, int channel) => checked((channel / map.Block * map.Plane) + (channel % map.Block));
}

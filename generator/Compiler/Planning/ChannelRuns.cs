using CnnCompiler.Generator.Shapes;

namespace CnnCompiler.Generator.Planning;

/// <summary>
/// Neighbouring channels that a loop can walk: <paramref name="Repeat"/> blocks from <paramref name="Block"/> on, in each the lanes from
/// <paramref name="Lane"/> to <paramref name="Lane"/> + <paramref name="Count"/>. The first of them is channel <paramref name="Channel"/>.
/// </summary>
internal readonly record struct ChannelRun(int Channel, int Block, int Lane, int Count, int Repeat);

internal static class ChannelRuns
{
    /// <summary>Channels <paramref name="first"/> to <paramref name="first"/> + <paramref name="count"/>, cut where blocks begin and end.</summary>
    public static IEnumerable<ChannelRun> Of(int first, int count, int blockSize)
    {
        int end = first + count, channel = first;
        while (channel < end)
        {
            int lane = channel % blockSize, full = (end - channel) / blockSize;
            var run = lane == 0 && full > 0
                ? new ChannelRun(channel, channel / blockSize, 0, blockSize, full)
                : new(channel, channel / blockSize, lane, Math.Min(blockSize - lane, end - channel), 1);
            yield return run;
            channel += run.Count * run.Repeat;
        }
    }
}

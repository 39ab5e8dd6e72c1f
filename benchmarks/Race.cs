using System.Diagnostics;

namespace CnnCompiler.Benchmarks;

/// <summary>
/// Two ways of doing the same, timed in turn in one process: whatever slows the machine down for a while slows both. Each round times a stretch of some
/// milliseconds, and the fastest round counts, because interruptions only ever add.
/// </summary>
internal static class Race
{
    private const int Most = 40, Fewest = 3;
    private const double StretchMicroseconds = 5000, Seconds = 1.5;

    /// <summary>Threads of the peer look out for more work for a while after a stretch, on a core that the other side would have to do without.</summary>
    private const int RestMilliseconds = 5;

    /// <summary>Microseconds of a call, each.</summary>
    /// <param name="ours">One way.</param>
    /// <param name="peer">The other.</param>
    /// <param name="rest">Waits between stretches, until the threads of both sleep.</param>
    public static (double Ours, double Peer) Run(Action ours, Action peer, bool rest)
    {
        int ourCount = Count(ours), peerCount = Count(peer);
        double ourBest = double.PositiveInfinity, peerBest = double.PositiveInfinity;
        long start = Stopwatch.GetTimestamp();
        for (int round = 0; round < Fewest || (round < Most && Stopwatch.GetElapsedTime(start).TotalSeconds < Seconds); round++)
        {
            Rest(rest);
            ourBest = Math.Min(ourBest, Time(ours, ourCount));
            Rest(rest);
            peerBest = Math.Min(peerBest, Time(peer, peerCount));
        }

        Rest(rest);
        return (ourBest, peerBest);
    }

    private static void Rest(bool rest)
    {
        if (rest)
            Thread.Sleep(RestMilliseconds);
    }

    /// <summary>How often to call for a stretch, after warming up.</summary>
    private static int Count(Action action)
    {
        double fastest = double.PositiveInfinity;
        long start = Stopwatch.GetTimestamp();
        for (int i = 0; i < 20 && (i == 0 || Stopwatch.GetElapsedTime(start).TotalMicroseconds < 10 * StretchMicroseconds); i++)
            fastest = Math.Min(fastest, Time(action, 1));
        return Math.Max(1, (int)(StretchMicroseconds / fastest));
    }

    private static double Time(Action action, int count)
    {
        long start = Stopwatch.GetTimestamp();
        for (int i = 0; i < count; i++)
            action();
        return Stopwatch.GetElapsedTime(start).TotalMicroseconds / count;
    }
}

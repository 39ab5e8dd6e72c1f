using System.Diagnostics;

namespace CnnCompiler.Benchmarks;

/// <summary>
/// Two ways of doing the same, timed in turn in one process: whatever slows the machine down for a while slows both. Each round times a stretch of some
/// milliseconds, and the fastest round counts, because interruptions only ever add.
/// </summary>
internal static class Race
{
    private const int Rounds = 40;
    private const double StretchMicroseconds = 5000;

    public static (double Ours, double Peer) Run(Action ours, Action peer)
    {
        int ourCount = Count(ours), peerCount = Count(peer);
        double ourBest = double.PositiveInfinity, peerBest = double.PositiveInfinity;
        for (int round = 0; round < Rounds; round++)
        {
            ourBest = Math.Min(ourBest, Time(ours, ourCount));
            peerBest = Math.Min(peerBest, Time(peer, peerCount));
        }

        return (ourBest, peerBest);
    }

    /// <summary>How often to call for a stretch, after warming up.</summary>
    private static int Count(Action action)
    {
        for (int i = 0; i < 20; i++)
            action();
        return Math.Max(1, (int)(StretchMicroseconds / Time(action, 10)));
    }

    private static double Time(Action action, int count)
    {
        long start = Stopwatch.GetTimestamp();
        for (int i = 0; i < count; i++)
            action();
        return Stopwatch.GetElapsedTime(start).TotalMicroseconds / count;
    }
}

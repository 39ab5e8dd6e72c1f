using System.Diagnostics;

namespace CnnCompiler.Benchmarks;

/// <summary>How much longer than usual a call may take.</summary>
/// <param name="Median">Microseconds of half of the calls.</param>
/// <param name="OfThousand">Microseconds of all but one call in a thousand; of all where there were fewer.</param>
/// <param name="Calls">How many were timed.</param>
/// <param name="BesideLoop">The second figure over the first, as a multiple of what it is for a plain loop of multiply-adds as long as a call, timed in turn with it; null where that was not measured.</param>
internal sealed record Tail(double Median, double OfThousand, int Calls, double? BesideLoop)
{
    private const int Most = 4000, Fewest = 5;
    private const double Seconds = 1;

    /// <summary>So many calls make the figure of a thousandth one.</summary>
    public const int Enough = 1000;

    /// <summary>Times calls one by one.</summary>
    /// <param name="action">The call.</param>
    /// <param name="loop">What it is compared with; null for nothing.</param>
    public static Tail Of(Action action, Action? loop)
    {
        List<double> calls = new(Most), loops = new(Most);
        long start = Stopwatch.GetTimestamp();
        while (calls.Count < Fewest || (calls.Count < Most && Stopwatch.GetElapsedTime(start).TotalSeconds < Seconds))
        {
            calls.Add(Time(action));
            if (loop is not null)
                loops.Add(Time(loop));
        }

        double? besideLoop = loop is null ? null : Stretch(calls) / Stretch(loops);
        return new(At(calls, 0.5), At(calls, 0.999), calls.Count, besideLoop);
    }

    private static double Stretch(List<double> times) => At(times, 0.999) / At(times, 0.5);

    private static double At(List<double> times, double share)
    {
        times.Sort();
        return times[Math.Max(0, (int)Math.Ceiling(share * times.Count) - 1)];
    }

    private static double Time(Action action)
    {
        long start = Stopwatch.GetTimestamp();
        action();
        return Stopwatch.GetElapsedTime(start).TotalMicroseconds;
    }
}

using System.Diagnostics;

namespace CnnCompiler.Benchmarks;

/// <summary>Where a prediction that was compiled for it says that a step is done. A step's time is that since the one before it.</summary>
public static class Probe
{
    private static long[] _ticks = [];
    private static long _last;
    private static int _step;

    /// <summary>A prediction begins.</summary>
    /// <param name="ticks">Receives what each step takes.</param>
    internal static void Start(long[] ticks)
    {
        (_ticks, _step) = (ticks, 0);
        _last = Stopwatch.GetTimestamp();
    }

    /// <summary>The prediction is over; all steps must have said so.</summary>
    internal static void End()
    {
        if (_step != _ticks.Length)
            throw new InvalidOperationException($"The plan has {_ticks.Length} steps, but {_step} of them ran.");
    }

    /// <summary>A step is done. Called by the instrumented code.</summary>
    public static void Mark()
    {
        long now = Stopwatch.GetTimestamp();
        _ticks[_step++] = now - _last;
        _last = now;
    }
}

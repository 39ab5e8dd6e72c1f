using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using CnnCompiler.Runtime;

namespace CnnCompiler.Benchmarks;

/// <summary>
/// What a core can do: multiply-adds in registers, enough of them in flight that only their number counts. On some processors (Zen 4) vectors of 512 bits
/// are worked on in two halves, so that twice the width is no gain: that is measured rather than assumed.
/// </summary>
internal static class Peak
{
    private const int Steps = 20_000, Rounds = 60, SumsInFlight = 12;

    /// <summary>GFLOP/s of one thread with vectors of 256 bits; 0 without such vectors.</summary>
    public static double Of256 { get; } = Machine.HasVector256 ? Best(Run256, Vector256<float>.Count) : 0;

    /// <summary>GFLOP/s of one thread with vectors of 512 bits; 0 without such vectors.</summary>
    public static double Of512 { get; } = Machine.HasVector512 ? Best(Run512, Vector512<float>.Count) : 0;

    /// <summary>GFLOP/s of one thread.</summary>
    public static double OfCore { get; } = Math.Max(Of256, Of512);

    /// <summary>A loop of nothing but multiply-adds that takes so long where nobody disturbs it.</summary>
    public static Action Loop(double microseconds)
    {
        var (lanes, run) = Of512 >= Of256 ? (Vector512<float>.Count, (Func<int, float>)Run512) : (Vector256<float>.Count, Run256);
        int steps = Math.Max(1, (int)(microseconds * 1e3 * OfCore / (2 * lanes * SumsInFlight)));
        return () => Check(run(steps));
    }

    private static double Best(Func<int, float> loop, int lanes)
    {
        double best = double.PositiveInfinity;
        for (int round = 0; round < Rounds; round++)
        {
            long start = Stopwatch.GetTimestamp();
            float sum = loop(Steps);
            best = Math.Min(best, Stopwatch.GetElapsedTime(start).TotalNanoseconds);
            Check(sum);
        }

        return 2.0 * lanes * SumsInFlight * Steps / best;
    }

    /// <summary>A result that nobody looked at would not have to be computed.</summary>
    private static void Check(float sum)
    {
        if (float.IsNaN(sum))
            throw new InvalidOperationException("The sums that measure the peak are not numbers.");
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static float Run256(int steps)
    {
        Vector256<float> x = Vector256.Create(0.5f), y = Vector256.Create(0.25f);
        Vector256<float> a = x, b = x, c = x, d = x, e = x, f = x, g = x, h = x, i = x, j = x, k = x, l = x;
        for (int step = 0; step < steps; step++)
        {
            a = Vector256.FusedMultiplyAdd(a, x, y);
            b = Vector256.FusedMultiplyAdd(b, x, y);
            c = Vector256.FusedMultiplyAdd(c, x, y);
            d = Vector256.FusedMultiplyAdd(d, x, y);
            e = Vector256.FusedMultiplyAdd(e, x, y);
            f = Vector256.FusedMultiplyAdd(f, x, y);
            g = Vector256.FusedMultiplyAdd(g, x, y);
            h = Vector256.FusedMultiplyAdd(h, x, y);
            i = Vector256.FusedMultiplyAdd(i, x, y);
            j = Vector256.FusedMultiplyAdd(j, x, y);
            k = Vector256.FusedMultiplyAdd(k, x, y);
            l = Vector256.FusedMultiplyAdd(l, x, y);
        }

        return Vector256.Sum(a + b + c + d + e + f + g + h + i + j + k + l);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static float Run512(int steps)
    {
        Vector512<float> x = Vector512.Create(0.5f), y = Vector512.Create(0.25f);
        Vector512<float> a = x, b = x, c = x, d = x, e = x, f = x, g = x, h = x, i = x, j = x, k = x, l = x;
        for (int step = 0; step < steps; step++)
        {
            a = Vector512.FusedMultiplyAdd(a, x, y);
            b = Vector512.FusedMultiplyAdd(b, x, y);
            c = Vector512.FusedMultiplyAdd(c, x, y);
            d = Vector512.FusedMultiplyAdd(d, x, y);
            e = Vector512.FusedMultiplyAdd(e, x, y);
            f = Vector512.FusedMultiplyAdd(f, x, y);
            g = Vector512.FusedMultiplyAdd(g, x, y);
            h = Vector512.FusedMultiplyAdd(h, x, y);
            i = Vector512.FusedMultiplyAdd(i, x, y);
            j = Vector512.FusedMultiplyAdd(j, x, y);
            k = Vector512.FusedMultiplyAdd(k, x, y);
            l = Vector512.FusedMultiplyAdd(l, x, y);
        }

        return Vector512.Sum(a + b + c + d + e + f + g + h + i + j + k + l);
    }
}

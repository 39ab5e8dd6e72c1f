using System.Diagnostics;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace CnnCompiler.Benchmarks;

/// <summary>How fast one core reads so much memory, over and over: from whichever cache it fits into.</summary>
internal static class Bandwidth
{
    private const int Rounds = 12;
    private const long LeastBytes = 1 << 14, AtOnce = 1 << 24;

    /// <summary>Bytes in a microsecond.</summary>
    /// <param name="bytes">How much memory.</param>
    public static double Of(long bytes)
    {
        float[] memory = GC.AllocateArray<float>((int)(Math.Max(bytes, LeastBytes) / sizeof(float)), pinned: true);
        Array.Fill(memory, 1);
        int repetitions = (int)Math.Max(1, AtOnce / bytes);
        double best = double.PositiveInfinity;
        for (int round = 0; round < Rounds; round++)
        {
            long start = Stopwatch.GetTimestamp();
            float sum = 0;
            for (int i = 0; i < repetitions; i++)
                sum += Sum(memory);
            best = Math.Min(best, Stopwatch.GetElapsedTime(start).TotalMicroseconds);
            if (float.IsNaN(sum))
                throw new InvalidOperationException("The sum that measures memory is not a number.");
        }

        return 4.0 * memory.Length * repetitions / best;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static float Sum(float[] memory)
    {
        var vectors = MemoryMarshal.Cast<float, Vector<float>>(memory);
        Vector<float> a = default, b = default, c = default, d = default;
        for (int i = 0; i + 4 <= vectors.Length; i += 4)
        {
            a += vectors[i];
            b += vectors[i + 1];
            c += vectors[i + 2];
            d += vectors[i + 3];
        }

        return Vector.Sum(a + b + c + d);
    }
}

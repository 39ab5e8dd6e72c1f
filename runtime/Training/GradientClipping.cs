using System.Numerics;
using System.Runtime.InteropServices;

namespace CnnCompiler.Runtime;

/// <summary>What clipping needs of some of the gradients; their number is a multiple of 16.</summary>
internal static class GradientClipping
{
    /// <summary>Cuts off what is beyond a limit, up or down.</summary>
    public static void Clamp(Span<float> gradients, float limit)
    {
        Vector<float> upper = new(limit), lower = new(-limit);
        foreach (ref var vector in MemoryMarshal.Cast<float, Vector<float>>(gradients))
            vector = Vector.Min(Vector.Max(vector, lower), upper);
    }

    /// <summary>The sum of squares, in double precision: millions of gradients are added up.</summary>
    public static double SquareSum(ReadOnlySpan<float> gradients)
    {
        var sum = Vector<double>.Zero;
        foreach (var vector in MemoryMarshal.Cast<float, Vector<float>>(gradients))
        {
            Vector.Widen(vector, out var low, out var high);
            sum += (low * low) + (high * high);
        }

        return Vector.Sum(sum);
    }

    /// <summary>The factor that brings gradients of a norm down to a limit, in PyTorch's form, which keeps a norm of zero from dividing.</summary>
    public static float Factor(double norm, float limit) => (float)Math.Min(1, limit / (norm + 1e-6));

    public static void Scale(Span<float> gradients, float factor)
    {
        foreach (ref var vector in MemoryMarshal.Cast<float, Vector<float>>(gradients))
            vector *= factor;
    }
}

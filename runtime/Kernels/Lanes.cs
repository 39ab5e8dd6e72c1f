using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.Arm;
using System.Runtime.Intrinsics.X86;

namespace CnnCompiler.Runtime;

/// <summary>What emitted kernels need of vectors and .NET has no name for. Everything here is inlined.</summary>
public static class Lanes
{
    /// <summary>a &gt; b ? a : b, as vectors have it: a NaN in b gets through.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static float Max(float a, float b) => a > b ? a : b;

    /// <summary>a &lt; b ? a : b, as vectors have it: a NaN in b gets through.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static float Min(float a, float b) => a < b ? a : b;

    /// <summary>The largest lane.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static float Max(Vector512<float> v) => Max(Vector256.MaxNative(v.GetLower(), v.GetUpper()));

    /// <inheritdoc cref="Max(Vector512{float})"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static float Max(Vector256<float> v) => Max(Vector128.MaxNative(v.GetLower(), v.GetUpper()));

    /// <inheritdoc cref="Max(Vector512{float})"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static float Max(Vector128<float> v)
    {
        var pairs = Vector128.MaxNative(v, Vector128.Shuffle(v, Vector128.Create(2, 3, 0, 1)));
        return Max(pairs.GetElement(0), pairs.GetElement(1));
    }

    /// <summary>2ⁿ for a whole n between −126 and 127: n is put where a float keeps its exponent.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static float PowerOfTwo(float n) => BitConverter.Int32BitsToSingle(((int)n + 127) << 23);

    /// <inheritdoc cref="PowerOfTwo(float)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<float> PowerOfTwo(Vector128<float> n) => ((Vector128.ConvertToInt32(n) + Vector128.Create(127)) << 23).AsSingle();

    /// <inheritdoc cref="PowerOfTwo(float)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<float> PowerOfTwo(Vector256<float> n) => ((Vector256.ConvertToInt32(n) + Vector256.Create(127)) << 23).AsSingle();

    /// <inheritdoc cref="PowerOfTwo(float)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<float> PowerOfTwo(Vector512<float> n) => ((Vector512.ConvertToInt32(n) + Vector512.Create(127)) << 23).AsSingle();

    /// <summary>The whole number n for which a positive normal v lies between 2ⁿ and 2ⁿ⁺¹: what a float keeps as its exponent.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static float Exponent(float v) => (BitConverter.SingleToInt32Bits(v) >> 23) - 127;

    /// <inheritdoc cref="Exponent(float)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<float> Exponent(Vector128<float> v) => Vector128.ConvertToSingle((v.AsInt32() >> 23) - Vector128.Create(127));

    /// <inheritdoc cref="Exponent(float)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<float> Exponent(Vector256<float> v) => Vector256.ConvertToSingle((v.AsInt32() >> 23) - Vector256.Create(127));

    /// <inheritdoc cref="Exponent(float)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<float> Exponent(Vector512<float> v) => Vector512.ConvertToSingle((v.AsInt32() >> 23) - Vector512.Create(127));

    /// <summary>Every so many floats. A stride of two reads one float more than it uses.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<float> Load512(ref float start, int stride)
    {
        if (stride == 2 && Avx512F.IsSupported)
        {
            var even = Vector512.Create(0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30);
            return Avx512F.PermuteVar16x32x2(Vector512.LoadUnsafe(ref start), even, Vector512.LoadUnsafe(ref start, 16));
        }

        return Vector512.Create(Load256(ref start, stride), Load256(ref Unsafe.Add(ref start, 8 * stride), stride));
    }

    /// <inheritdoc cref="Load512"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<float> Load256(ref float start, int stride)
    {
        if (stride == 2 && Avx2.IsSupported)
        {
            var pairs = Avx.Shuffle(Vector256.LoadUnsafe(ref start), Vector256.LoadUnsafe(ref start, 8), 0b10_00_10_00);
            return Avx2.Permute4x64(pairs.AsDouble(), 0b11_01_10_00).AsSingle();
        }

        return Vector256.Create(Load128(ref start, stride), Load128(ref Unsafe.Add(ref start, 4 * stride), stride));
    }

    /// <inheritdoc cref="Load512"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<float> Load128(ref float start, int stride)
    {
        if (stride == 2 && Sse.IsSupported)
            return Sse.Shuffle(Vector128.LoadUnsafe(ref start), Vector128.LoadUnsafe(ref start, 4), 0b10_00_10_00);
        if (stride == 2 && AdvSimd.Arm64.IsSupported)
            return AdvSimd.Arm64.UnzipEven(Vector128.LoadUnsafe(ref start), Vector128.LoadUnsafe(ref start, 4));
        return Vector128.Create(start, Unsafe.Add(ref start, stride), Unsafe.Add(ref start, 2 * stride), Unsafe.Add(ref start, 3 * stride));
    }

    /// <summary>Stores the lanes so many floats apart.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Store512(Vector512<float> v, ref float start, int stride)
    {
        Store256(v.GetLower(), ref start, stride);
        Store256(v.GetUpper(), ref Unsafe.Add(ref start, 8 * stride), stride);
    }

    /// <inheritdoc cref="Store512"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Store256(Vector256<float> v, ref float start, int stride)
    {
        Store128(v.GetLower(), ref start, stride);
        Store128(v.GetUpper(), ref Unsafe.Add(ref start, 4 * stride), stride);
    }

    /// <inheritdoc cref="Store512"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Store128(Vector128<float> v, ref float start, int stride)
    {
        start = v.GetElement(0);
        Unsafe.Add(ref start, stride) = v.GetElement(1);
        Unsafe.Add(ref start, 2 * stride) = v.GetElement(2);
        Unsafe.Add(ref start, 3 * stride) = v.GetElement(3);
    }
}

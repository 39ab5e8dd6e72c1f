using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.Arm;
using System.Runtime.Intrinsics.X86;

namespace CnnCompiler.Runtime;

/// <summary>What vectors the machine has. All of these are constants to the JIT and to an AOT compiler, which drop the branches not taken.</summary>
public static class Machine
{
    /// <summary>
    /// 512-bit vectors. On processors that lower their clock for them .NET does not call them accelerated, yet for convolution they are faster there too
    /// (docs/decisions/0004), so the instruction set decides.
    /// </summary>
    public static bool HasVector512
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Vector512.IsHardwareAccelerated || Avx512F.IsSupported;
    }

    /// <summary>256-bit vectors.</summary>
    public static bool HasVector256
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Vector256.IsHardwareAccelerated;
    }

    /// <summary>128-bit vectors of 64-bit Arm, which multiply by a lane.</summary>
    public static bool HasAdvSimd
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => AdvSimd.Arm64.IsSupported;
    }

    /// <summary>128-bit vectors.</summary>
    public static bool HasVector128
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Vector128.IsHardwareAccelerated;
    }

    /// <summary>The widest of them, as emitted code chooses it: Vector512, Vector256, AdvSimd, Vector128 or Scalar.</summary>
    public static string Vectors =>
        HasVector512 ? "Vector512" : HasVector256 ? "Vector256" : HasAdvSimd ? "AdvSimd" : HasVector128 ? "Vector128" : "Scalar";
}

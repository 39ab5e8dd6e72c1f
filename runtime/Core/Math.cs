using System.Runtime;
using System.Runtime.CompilerServices;

namespace System;

/// <summary>What the processor does itself, and what the C library does.</summary>
public static class MathF
{
    [Intrinsic]
    public static float Sqrt(float x) => CSqrt(x);

    [Intrinsic]
    public static float Abs(float x) => x < 0 ? -x : x;

    /// <summary>The nearest whole number, halves to even.</summary>
    public static float Round(float x) => CRint(x);

    public static float Exp(float x) => CExp(x);

    public static float Log(float x) => CLog(x);

    [RuntimeImport("*", "sqrtf")]
    [MethodImpl(MethodImplOptions.InternalCall)]
    private static extern float CSqrt(float x);

    [RuntimeImport("*", "rintf")]
    [MethodImpl(MethodImplOptions.InternalCall)]
    private static extern float CRint(float x);

    [RuntimeImport("*", "expf")]
    [MethodImpl(MethodImplOptions.InternalCall)]
    private static extern float CExp(float x);

    [RuntimeImport("*", "logf")]
    [MethodImpl(MethodImplOptions.InternalCall)]
    private static extern float CLog(float x);
}

/// <summary>The division of whole numbers, which the compiler to native code calls here, and which the helpers of Arm's ABI do.</summary>
public static class Math
{
    internal static int DivInt32(int dividend, int divisor) => IDiv(dividend, divisor);

    internal static uint DivUInt32(uint dividend, uint divisor) => UIDiv(dividend, divisor);

    internal static int ModInt32(int dividend, int divisor) => dividend - (IDiv(dividend, divisor) * divisor);

    internal static uint ModUInt32(uint dividend, uint divisor) => dividend - (UIDiv(dividend, divisor) * divisor);

    internal static long DivInt64(long dividend, long divisor) => LDiv(dividend, divisor);

    internal static ulong DivUInt64(ulong dividend, ulong divisor) => ULDiv(dividend, divisor);

    internal static long ModInt64(long dividend, long divisor) => dividend - (LDiv(dividend, divisor) * divisor);

    internal static ulong ModUInt64(ulong dividend, ulong divisor) => dividend - (ULDiv(dividend, divisor) * divisor);

    public static int Max(int a, int b) => a > b ? a : b;

    public static int Min(int a, int b) => a < b ? a : b;

    [RuntimeImport("*", "__aeabi_idiv")]
    [MethodImpl(MethodImplOptions.InternalCall)]
    private static extern int IDiv(int dividend, int divisor);

    [RuntimeImport("*", "__aeabi_uidiv")]
    [MethodImpl(MethodImplOptions.InternalCall)]
    private static extern uint UIDiv(uint dividend, uint divisor);

    [RuntimeImport("*", "__aeabi_ldivmod")]
    [MethodImpl(MethodImplOptions.InternalCall)]
    private static extern long LDiv(long dividend, long divisor);

    [RuntimeImport("*", "__aeabi_uldivmod")]
    [MethodImpl(MethodImplOptions.InternalCall)]
    private static extern ulong ULDiv(ulong dividend, ulong divisor);
}

public static class BitConverter
{
    [Intrinsic]
    public static float Int32BitsToSingle(int value) => Unsafe.As<int, float>(ref value);

    [Intrinsic]
    public static int SingleToInt32Bits(float value) => Unsafe.As<float, int>(ref value);
}

public static class Environment
{
    /// <summary>Ends the program: there are no exceptions. start.c defines how.</summary>
    [RuntimeImport("*", "core_stop")]
    [MethodImpl(MethodImplOptions.InternalCall)]
    internal static extern void Stop();
}

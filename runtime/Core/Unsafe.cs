namespace System.Runtime.CompilerServices;

/// <summary>Addresses. The compiler to native code knows every method here and writes an instruction or none in its place.</summary>
public static unsafe class Unsafe
{
    [Intrinsic]
    public static extern ref T Add<T>(ref T source, int elements);

    [Intrinsic]
    public static extern ref T Add<T>(ref T source, nint elements);

    [Intrinsic]
    public static extern ref T AddByteOffset<T>(ref T source, nint bytes);

    [Intrinsic]
    public static extern ref TTo As<TFrom, TTo>(ref TFrom source);

    [Intrinsic]
    public static extern void* AsPointer<T>(ref T value);

    [Intrinsic]
    public static extern ref T AsRef<T>(void* pointer);

    [Intrinsic]
    public static extern int SizeOf<T>();
}

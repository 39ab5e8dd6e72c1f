using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace CnnCompiler.Runtime;

/// <summary>Floats at an address that is a multiple of 64 bytes and never moves: vectors of every width are then read in one piece.</summary>
public sealed class AlignedFloats
{
    private const int Alignment = 64;

    private readonly float[] _storage;
    private readonly int _start;

    /// <summary>Allocates zeros.</summary>
    /// <param name="length">Number of floats.</param>
    public unsafe AlignedFloats(int length)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(length);
        _storage = GC.AllocateArray<float>(checked(length + (Alignment / sizeof(float))), pinned: true);
        nint address = (nint)Unsafe.AsPointer(ref MemoryMarshal.GetArrayDataReference(_storage));
        _start = (int)((-address & (Alignment - 1)) / sizeof(float));
        Length = length;
    }

    /// <summary>Number of floats.</summary>
    public int Length { get; }

    /// <summary>The first of them.</summary>
    public ref float Start => ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_storage), _start);

    /// <summary>All of them.</summary>
    public Span<float> Span => _storage.AsSpan(_start, Length);
}

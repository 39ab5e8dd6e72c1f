using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace CnnCompiler.Runtime;

/// <summary>Floats at an address that is a multiple of 64 bytes and never moves: vectors of every width are then read in one piece.</summary>
public sealed unsafe class AlignedFloats
{
    /// <summary>What every address is a multiple of, in bytes.</summary>
    internal const int Alignment = 64;

    private readonly float[]? _storage;
    private readonly int _start;
    private readonly float* _foreign; // where there is no storage

    /// <summary>Allocates zeros.</summary>
    /// <param name="length">Number of floats.</param>
    public AlignedFloats(int length)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(length);
        _storage = GC.AllocateArray<float>(checked(length + (Alignment / sizeof(float))), pinned: true);
        nint address = (nint)Unsafe.AsPointer(ref MemoryMarshal.GetArrayDataReference(_storage));
        _start = (int)((-address & (Alignment - 1)) / sizeof(float));
        Length = length;
    }

    /// <summary>Takes memory that is there already and lives as long as the program does.</summary>
    internal AlignedFloats(float* start, int length)
    {
        _foreign = start;
        Length = length;
    }

    /// <summary>Number of floats.</summary>
    public int Length { get; }

    /// <summary>The first of them.</summary>
    public ref float Start => ref _storage is null ? ref *_foreign : ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_storage), _start);

    /// <summary>All of them.</summary>
    public Span<float> Span => MemoryMarshal.CreateSpan(ref Start, Length);
}

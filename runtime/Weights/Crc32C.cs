using System.Buffers.Binary;
using System.Numerics;

namespace CnnCompiler.Weights;

/// <summary>
/// The checksum CRC-32C of bytes that come in pieces. Source: RFC 3720, section 12.1 (polynomial 1EDC6F41, reflected, begun with and finally inverted by FFFFFFFF).
/// </summary>
internal struct Crc32C()
{
    private uint _state = uint.MaxValue;

    /// <summary>The checksum of everything appended so far.</summary>
    public readonly uint Value => ~_state;

    /// <summary>Takes the next bytes in.</summary>
    /// <param name="bytes">The bytes.</param>
    public void Append(ReadOnlySpan<byte> bytes)
    {
        uint state = _state;
        for (; bytes.Length >= sizeof(ulong); bytes = bytes[sizeof(ulong)..])
            state = BitOperations.Crc32C(state, BinaryPrimitives.ReadUInt64LittleEndian(bytes));
        foreach (byte value in bytes) state = BitOperations.Crc32C(state, value);
        _state = state;
    }
}

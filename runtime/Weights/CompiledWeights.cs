using System.Buffers.Binary;
using System.Runtime.InteropServices;
using CnnCompiler.Runtime;

namespace CnnCompiler.Weights;

/// <summary>
/// Weights that a build put into a program, as a resource of its assembly: 32 bytes that say what they are, then the values, little-endian. What is written for a program that only predicts is packed, and used
/// where it lies if its address allows that; for one that trains, and learns on from the same weights, the values are in their canonical order.
/// </summary>
internal sealed class CompiledWeights
{
    /// <summary>Bytes before the values: 0–3 the mark, 4 packed or not, 5 the precision, 8–15 the key, 16–19 the number of values, and zeros.</summary>
    private const int HeaderLength = 32;

    private const uint Mark = 0x574E4E43; // "CNNW"

    private CompiledWeights(AlignedFloats values, bool isPacked) => (Values, IsPacked) = (values, isPacked);

    /// <summary>The values; only to be read if they are packed.</summary>
    public AlignedFloats Values { get; }

    /// <summary>In the order of the kernels, not in that of weight files.</summary>
    public bool IsPacked { get; }

    /// <summary>Reads a resource.</summary>
    /// <param name="resource">The resource, from its beginning; null where there is none.</param>
    /// <param name="key">Of the model's packing.</param>
    /// <param name="info">The model.</param>
    /// <param name="packedLength">Values if they are packed.</param>
    /// <exception cref="InvalidDataException">The resource is not there, or belongs to another state of the model's declaration.</exception>
    public static unsafe CompiledWeights Read(Stream? resource, ulong key, ModelInfo info, int packedLength)
    {
        Span<byte> header = stackalloc byte[HeaderLength];
        if (resource is null || resource.ReadAtLeast(header, HeaderLength, throwOnEndOfStream: false) < HeaderLength || BinaryPrimitives.ReadUInt32LittleEndian(header) != Mark)
            throw Bad(info, "the program holds none");
        if (BinaryPrimitives.ReadUInt64LittleEndian(header[8..]) != key)
            throw Bad(info, "those in the program belong to another state of its declaration");
        bool isPacked = header[4] != 0;
        var precision = (Precision)header[5];
        int length = BinaryPrimitives.ReadInt32LittleEndian(header[16..]);
        long bytes = length * (long)SizeOf(precision);
        if (length != (isPacked ? packedLength : info.StoredCount) || resource.Length != HeaderLength + bytes)
            throw Bad(info, "those in the program are incomplete");

        // An assembly's resources are mapped into memory, and stay there.
        if (isPacked && precision == Precision.Single && resource is UnmanagedMemoryStream mapped && (nint)mapped.PositionPointer % AlignedFloats.Alignment == 0)
            return new(new((float*)mapped.PositionPointer, length), isPacked);
        AlignedFloats values = new(length);
        if (precision == Precision.Single)
            resource.ReadExactly(MemoryMarshal.AsBytes(values.Span));
        else
            Widen(resource, values.Span);
        return new(values, isPacked);
    }

    /// <summary>Writes a resource.</summary>
    /// <param name="stream">Where to.</param>
    /// <param name="key">Of the model's packing.</param>
    /// <param name="isPacked">The values are packed.</param>
    /// <param name="precision">How they are stored.</param>
    /// <param name="values">The values.</param>
    /// <exception cref="InvalidDataException">A value is beyond half precision's range.</exception>
    public static void Write(Stream stream, ulong key, bool isPacked, Precision precision, ReadOnlySpan<float> values)
    {
        byte[] bytes = new byte[HeaderLength + (values.Length * (long)SizeOf(precision))];
        BinaryPrimitives.WriteUInt32LittleEndian(bytes, Mark);
        bytes[4] = isPacked ? (byte)1 : (byte)0;
        bytes[5] = (byte)precision;
        BinaryPrimitives.WriteUInt64LittleEndian(bytes.AsSpan(8), key);
        BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(16), values.Length);
        var rest = bytes.AsSpan(HeaderLength);
        for (int i = 0; i < values.Length; i++)
        {
            if (precision == Precision.Single)
                BinaryPrimitives.WriteSingleLittleEndian(rest[(i * sizeof(float))..], values[i]);
            else
                BinaryPrimitives.WriteHalfLittleEndian(rest[(i * sizeof(short))..], Narrow(values[i]));
        }

        stream.Write(bytes);
    }

    private static int SizeOf(Precision precision) => precision == Precision.Single ? sizeof(float) : sizeof(short);

    private static Half Narrow(float value)
    {
        var half = (Half)value;
        return Half.IsFinite(half) || !float.IsFinite(value) ? half
            : throw new InvalidDataException($"the weight {value} is beyond half precision's range, ±{Half.MaxValue}; use Precision.Single");
    }

    private static void Widen(Stream resource, Span<float> values)
    {
        Span<Half> part = stackalloc Half[512];
        for (int done = 0; done < values.Length; done += part.Length)
        {
            part = part[..Math.Min(part.Length, values.Length - done)];
            resource.ReadExactly(MemoryMarshal.AsBytes(part));
            for (int i = 0; i < part.Length; i++)
                values[done + i] = (float)part[i];
        }
    }

    private static InvalidDataException Bad(ModelInfo info, string problem) =>
        new($"The weights of {info.Name} cannot be had: {problem}. Build the project that declares it anew.");
}

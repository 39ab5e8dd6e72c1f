using System.Buffers.Binary;

namespace CnnCompiler.Weights;

/// <summary>A tensor read from a safetensors file.</summary>
public sealed class SafetensorsTensor
{
    private readonly string _file;

    internal SafetensorsTensor(string file, SafetensorsTensorHeader header, byte[] bytes)
    {
        _file = file;
        Name = header.Name;
        Type = header.Type;
        Shape = header.Shape;
        Length = header.Length;
        Bytes = bytes;
    }

    /// <summary>The tensor's name, unique in its file.</summary>
    public string Name { get; }

    /// <summary>The type of its values as the file names it: <c>F32</c>, <c>BF16</c>, <c>I64</c>, …</summary>
    public string Type { get; }

    /// <summary>Its dimensions; the last one varies fastest. A single number has none.</summary>
    public IReadOnlyList<int> Shape { get; }

    /// <summary>Number of values, the product of <see cref="Shape"/>.</summary>
    public int Length { get; }

    /// <summary>The values as the file holds them, little-endian.</summary>
    public ReadOnlyMemory<byte> Bytes { get; }

    /// <summary>Whether the values can be had as floats.</summary>
    public bool IsFloatingPoint => Type is SafetensorsType.Single or "F16" or "BF16" or "F64";

    /// <summary>The values as floats: F32, F16 and BF16 exactly, F64 rounded to the nearest float.</summary>
    /// <exception cref="InvalidDataException">The values are of another type.</exception>
    public float[] ToFloats()
    {
        float[] values = new float[Length];
        CopyTo(values);
        return values;
    }

    /// <summary>Writes the values as floats: F32, F16 and BF16 exactly, F64 rounded to the nearest float.</summary>
    /// <param name="destination">Where to; exactly <see cref="Length"/> values.</param>
    /// <exception cref="ArgumentException">The span has another length.</exception>
    /// <exception cref="InvalidDataException">The values are of another type.</exception>
    public void CopyTo(Span<float> destination)
    {
        if (destination.Length != Length)
            throw new ArgumentException($"The span has {destination.Length} values, expected {Length} for '{Name}' [{string.Join(", ", Shape)}].", nameof(destination));
        ReadOnlySpan<byte> bytes = Bytes.Span;
        switch (Type)
        {
            case SafetensorsType.Single:
                for (int i = 0; i < destination.Length; i++) destination[i] = BinaryPrimitives.ReadSingleLittleEndian(bytes[(i * sizeof(float))..]);
                break;
            case "F16":
                for (int i = 0; i < destination.Length; i++) destination[i] = (float)BinaryPrimitives.ReadHalfLittleEndian(bytes[(i * sizeof(short))..]);
                break;
            case "BF16":
                // BF16 is the upper half of a float.
                for (int i = 0; i < destination.Length; i++)
                    destination[i] = BitConverter.UInt32BitsToSingle((uint)BinaryPrimitives.ReadUInt16LittleEndian(bytes[(i * sizeof(short))..]) << 16);
                break;
            case "F64":
                for (int i = 0; i < destination.Length; i++) destination[i] = (float)BinaryPrimitives.ReadDoubleLittleEndian(bytes[(i * sizeof(double))..]);
                break;
            default:
                throw new InvalidDataException($"{_file}: the values of '{Name}' are {Type}, expected F32, F16, BF16 or F64; convert the tensor to F32.");
        }
    }
}

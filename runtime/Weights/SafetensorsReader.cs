using System.Buffers.Binary;
using System.Globalization;

namespace CnnCompiler.Weights;

/// <summary>Reads safetensors files. Nothing is allocated that the file's real length does not justify.</summary>
internal static class SafetensorsReader
{
    private const int LengthSize = sizeof(ulong);

    /// <summary>Reads a file from where a stream stands to the stream's end.</summary>
    /// <param name="stream">The file's content.</param>
    /// <param name="name">What messages call the file.</param>
    /// <exception cref="ArgumentException">The stream is not seekable.</exception>
    /// <exception cref="InvalidDataException">The file is damaged or not a safetensors file.</exception>
    public static SafetensorsFile Read(Stream stream, string name)
    {
        if (!stream.CanSeek) throw new ArgumentException($"{name}: the stream cannot seek; copy it into a MemoryStream first.", nameof(stream));
        try
        {
            SafetensorsHeader header = ReadHeader(stream);
            return new SafetensorsFile(name, ReadTensors(stream, name, header), header.Metadata);
        }
        catch (FormatException e)
        {
            throw new InvalidDataException($"{name}: {e.Message}.", e);
        }
        catch (EndOfStreamException e)
        {
            throw new InvalidDataException($"{name}: the file became shorter while it was read; read it again.", e);
        }
    }

    private static SafetensorsHeader ReadHeader(Stream stream)
    {
        long available = stream.Length - stream.Position;
        if (available < LengthSize)
            throw new FormatException($"the file has {available} bytes, expected at least the {LengthSize} that a safetensors file begins with");
        Span<byte> lengthBytes = stackalloc byte[LengthSize];
        stream.ReadExactly(lengthBytes);
        available -= LengthSize;
        ulong length = BinaryPrimitives.ReadUInt64LittleEndian(lengthBytes);
        if (length > SafetensorsHeader.LengthLimit)
            throw new FormatException($"the header has {length} bytes, expected at most {SafetensorsHeader.LengthLimit}; this is not a safetensors file");
        if (length > (ulong)available)
            throw new FormatException($"the header has {length} bytes, but only {available} follow: the file is incomplete, get it again");
        byte[] json = new byte[length];
        stream.ReadExactly(json);
        if (json is not [(byte)'{', ..]) throw new FormatException("the header does not begin with '{'; this is not a safetensors file");
        return SafetensorsHeader.Parse(json, available - json.Length);
    }

    private static SafetensorsTensor[] ReadTensors(Stream stream, string name, SafetensorsHeader header)
    {
        SafetensorsTensor[] tensors = new SafetensorsTensor[header.Tensors.Count];
        Crc32C checksum = new();
        foreach ((int index, SafetensorsTensorHeader tensor) in header.Tensors.Index().OrderBy(t => t.Item.Begin))
        {
            byte[] bytes = new byte[tensor.End - tensor.Begin];
            stream.ReadExactly(bytes);
            checksum.Append(bytes);
            tensors[index] = new SafetensorsTensor(name, tensor, bytes);
        }

        if (header.Metadata.TryGetValue(SafetensorsFile.ChecksumKey, out string? text)) RequireChecksum(text, checksum.Value);
        return tensors;
    }

    private static void RequireChecksum(string text, uint actual)
    {
        if (text.Length != 8 || !uint.TryParse(text, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out uint expected))
            throw new FormatException($"the checksum {SafetensorsFile.ChecksumKey} is '{text}', expected 8 hexadecimal digits; the file is damaged, get it again");
        if (actual != expected) throw new FormatException($"the checksum of the data is {actual:x8}, expected {expected:x8}; the file is damaged, get it again");
    }
}

using System.Buffers.Binary;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace CnnCompiler.Weights;

/// <summary>Writes safetensors files. The values are converted a buffer at a time and never copied as a whole.</summary>
internal static class SafetensorsWriter
{
    // The format asks for 8; 64 lets readers that map the file use vectors of every width on it.
    private const int DataAlignment = 64;

    private const int FloatsAtOnce = 1 << 14;

    /// <summary>Writes a file that appears whole or not at all.</summary>
    /// <typeparam name="TSource">What holds the tensors.</typeparam>
    /// <param name="path">The file; one that is there is replaced.</param>
    /// <param name="tensors">The tensors, in the order in which the file shall hold them.</param>
    /// <param name="metadata">Texts about them.</param>
    /// <exception cref="ArgumentException">What shall be written breaks the format.</exception>
    public static void Write<TSource>(string path, scoped TSource tensors, IReadOnlyDictionary<string, string>? metadata)
        where TSource : ITensorSource, allows ref struct
    {
        // The checksum stands before the data that it is of, but has a fixed length. So the header is made twice, and the data is gone through once.
        byte[] header = Header(tensors, metadata, checksum: 0);
        using AtomicFile file = new(path);
        uint checksum = WriteData(file, header.Length, tensors);
        file.Write(0, Header(tensors, metadata, checksum));
        file.Commit();
    }

    private static uint WriteData<TSource>(AtomicFile file, long position, scoped TSource tensors)
        where TSource : ITensorSource, allows ref struct
    {
        Crc32C checksum = new();
        byte[] buffer = new byte[FloatsAtOnce * sizeof(float)];
        for (int i = 0; i < tensors.Count; i++)
        {
            ReadOnlySpan<float> rest = tensors.Values(i);
            while (!rest.IsEmpty)
            {
                int count = Math.Min(rest.Length, FloatsAtOnce);
                for (int j = 0; j < count; j++) BinaryPrimitives.WriteSingleLittleEndian(buffer.AsSpan(j * sizeof(float)), rest[j]);
                ReadOnlySpan<byte> bytes = buffer.AsSpan(0, count * sizeof(float));
                checksum.Append(bytes);
                file.Write(position, bytes);
                position += bytes.Length;
                rest = rest[count..];
            }
        }

        return checksum.Value;
    }

    private static byte[] Header<TSource>(scoped TSource tensors, IReadOnlyDictionary<string, string>? metadata, uint checksum)
        where TSource : ITensorSource, allows ref struct
    {
        // The header's length comes first, and is known last.
        using MemoryStream stream = new() { Position = sizeof(ulong) };
        using (Utf8JsonWriter json = new(stream))
        {
            json.WriteStartObject();
            WriteMetadata(json, metadata, checksum);
            HashSet<string> names = [SafetensorsHeader.MetadataName];
            long offset = 0;
            for (int i = 0; i < tensors.Count; i++)
            {
                string name = tensors.Name(i);
                if (!names.Add(name))
                    throw new ArgumentException($"The name '{name}' occurs twice or is reserved; give every tensor a name of its own.", nameof(tensors));
                RequireLength(name, tensors.Shape(i), tensors.Values(i).Length);
                long end = offset + ((long)tensors.Values(i).Length * sizeof(float));
                WriteTensor(json, name, tensors.Shape(i), offset, end);
                offset = end;
            }

            json.WriteEndObject();
        }

        while (stream.Length % DataAlignment != 0) stream.WriteByte((byte)' ');
        byte[] header = stream.ToArray();
        int length = header.Length - sizeof(ulong);
        if (length > SafetensorsHeader.LengthLimit)
            throw new ArgumentException($"Names, shapes and texts take {length} bytes, expected at most {SafetensorsHeader.LengthLimit}; shorten them.", nameof(tensors));
        BinaryPrimitives.WriteUInt64LittleEndian(header, (ulong)length);
        return header;
    }

    private static void WriteMetadata(Utf8JsonWriter json, IReadOnlyDictionary<string, string>? metadata, uint checksum)
    {
        json.WriteStartObject(SafetensorsHeader.MetadataName);
        json.WriteString(SafetensorsFile.ChecksumKey, checksum.ToString("x8", CultureInfo.InvariantCulture));
        // Sorted, because dictionaries promise no order and the same texts shall give the same bytes.
        foreach ((string key, string value) in (metadata ?? new Dictionary<string, string>()).OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            if (key == SafetensorsFile.ChecksumKey) throw new ArgumentException($"The key '{key}' is written by the library; leave it out.", nameof(metadata));
            json.WriteString(RequireUnicode(key), RequireUnicode(value));
        }

        json.WriteEndObject();
    }

    private static void WriteTensor(Utf8JsonWriter json, string name, IReadOnlyList<int> shape, long begin, long end)
    {
        json.WriteStartObject(RequireUnicode(name));
        json.WriteString("dtype", SafetensorsType.Single);
        json.WriteStartArray("shape");
        foreach (int dimension in shape) json.WriteNumberValue(dimension);
        json.WriteEndArray();
        json.WriteStartArray("data_offsets");
        json.WriteNumberValue(begin);
        json.WriteNumberValue(end);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void RequireLength(string name, IReadOnlyList<int> shape, int length)
    {
        long product = 1;
        foreach (int dimension in shape)
        {
            product *= dimension;
            if (dimension < 0 || product > int.MaxValue)
                throw new ArgumentException($"'{name}' has the shape [{string.Join(", ", shape)}], expected a product from 0 to {int.MaxValue}.");
        }

        if (product != length)
            throw new ArgumentException($"'{name}' has {length} values, expected {product} for its shape [{string.Join(", ", shape)}].");
    }

    // The JSON writer would put a replacement character in the place of half a surrogate pair, and the name would be lost.
    private static string RequireUnicode(string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)) == text
        ? text
        : throw new ArgumentException($"The text '{text}' has half a surrogate pair in it, so it is not valid Unicode; correct it.");
}

using System.Buffers.Binary;
using System.IO.Compression;

namespace CnnCompiler.Data;

/// <summary>
/// An array of bytes in the IDX format, plain or gzip-compressed: what MNIST and its relatives come in. Source: LeCun, Cortes, Burges, "The MNIST database of
/// handwritten digits", section "File formats for the MNIST database".
/// </summary>
public sealed class IdxFile
{
    internal IdxFile(int[] dimensions, byte[] values)
    {
        Dimensions = dimensions;
        Values = values;
    }

    /// <summary>The array's dimensions, at least one: [count, rows, columns] for images, [count] for labels.</summary>
    public IReadOnlyList<int> Dimensions { get; }

    /// <summary>The array's values, as many as the product of <see cref="Dimensions"/>; the last dimension varies fastest.</summary>
    public ReadOnlyMemory<byte> Values { get; }

    /// <summary>Reads a file. Whether it is compressed is told by its content, not by its name.</summary>
    /// <param name="path">The file.</param>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    /// <exception cref="InvalidDataException">The file is damaged, incomplete, longer than it says, or holds other values than unsigned bytes.</exception>
    public static IdxFile Read(string path)
    {
        using FileStream stream = File.OpenRead(path);
        return Read(stream, path);
    }

    /// <summary>Reads a file from where a stream stands to the stream's end, and leaves the stream open.</summary>
    /// <param name="stream">The file's content; it must be seekable.</param>
    /// <param name="name">What messages call the file.</param>
    /// <exception cref="ArgumentException">The stream is not seekable.</exception>
    /// <exception cref="InvalidDataException">The file is damaged, incomplete, longer than it says, or holds other values than unsigned bytes.</exception>
    public static IdxFile Read(Stream stream, string name)
    {
        if (!stream.CanSeek) throw new ArgumentException($"{name}: the stream cannot seek; copy it into a MemoryStream first.", nameof(stream));
        long start = stream.Position;
        bool compressed = stream.ReadByte() == 0x1f && stream.ReadByte() == 0x8b;
        stream.Position = start;
        return compressed ? ReadGzip(stream, name) : new IdxReader(stream, name).Read();
    }

    /// <summary>Reads a file that is not compressed. A program that reads no others is smaller by all that unpacks gzip, some 190 kB.</summary>
    /// <param name="path">The file.</param>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    /// <exception cref="InvalidDataException">The file is compressed, damaged, incomplete, longer than it says, or holds other values than unsigned bytes.</exception>
    public static IdxFile ReadPlain(string path)
    {
        using FileStream stream = File.OpenRead(path);
        return new IdxReader(stream, path).Read();
    }

    private static IdxFile ReadGzip(Stream stream, string name)
    {
        using GZipStream content = new(stream, CompressionMode.Decompress, leaveOpen: true);
        IdxReader reader = new(content, name);
        IdxFile file = reader.Read();

        // GZipStream checks the sum at the end of the data if it is there, but takes a file that was cut before it, and ignores what follows it. The last four
        // bytes are the length of the content modulo 2^32 (RFC 1952), which is wrong in both cases.
        Span<byte> end = stackalloc byte[sizeof(uint)];
        stream.Seek(-end.Length, SeekOrigin.End);
        stream.ReadExactly(end);
        uint stated = BinaryPrimitives.ReadUInt32LittleEndian(end);
        if (stated != (uint)reader.Position)
            throw new InvalidDataException(
                $"{name}: the gzip file is cut off or has something behind its end: its last bytes give a length of {stated}, expected {reader.Position}; " +
                "get the file again, or unpack it and compress it in one piece.");
        return file;
    }
}

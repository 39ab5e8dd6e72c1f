using System.Buffers.Binary;
using System.IO.Compression;
using CnnCompiler.Data;

namespace CnnCompiler.Runtime.Tests.Data;

/// <summary>Makes IDX files by hand, right ones and wrong ones.</summary>
internal static class Idx
{
    public static byte[] Of(uint[] dimensions, byte[] values, byte type = 0x08)
    {
        byte[] header = new byte[4 + (4 * dimensions.Length)];
        header[2] = type;
        header[3] = (byte)dimensions.Length;
        for (int i = 0; i < dimensions.Length; i++) BinaryPrimitives.WriteUInt32BigEndian(header.AsSpan(4 + (4 * i)), dimensions[i]);
        return [.. header, .. values];
    }

    public static byte[] Gzip(byte[] content)
    {
        using MemoryStream packed = new();
        using (GZipStream gzip = new(packed, CompressionLevel.Optimal, leaveOpen: true)) gzip.Write(content);
        return packed.ToArray();
    }

    public static IdxFile Read(byte[] file)
    {
        using MemoryStream stream = new(file, writable: false);
        return IdxFile.Read(stream, "digits.idx");
    }

    /// <summary>Bytes that look random and are the same every time.</summary>
    public static byte[] Noise(int count)
    {
        byte[] bytes = new byte[count];
        new Random(count).NextBytes(bytes);
        return bytes;
    }
}

using System.Buffers.Binary;
using System.IO.Compression;
using System.IO.Hashing;

namespace CnnCompiler.Images.Tests;

/// <summary>Makes picture files by hand. Source: W3C, "Portable Network Graphics (PNG) Specification", sections 5, 9 and 11; Microsoft, "Bitmap Storage".</summary>
internal static class Pictures
{
    /// <summary>A JPEG file of 16 × 16 pixels: the left half (200, 40, 20), the right half (10, 60, 220).</summary>
    public static byte[] Jpeg { get; } = File.ReadAllBytes(Runtime.Tests.Repository.File("tests/Images.Tests/files/red-and-blue.jpg"));

    /// <summary>A PNG file.</summary>
    /// <param name="pixels">[height, width, channels].</param>
    /// <param name="width">Columns.</param>
    /// <param name="channels">1 for grey, 3 for red, green and blue.</param>
    public static byte[] Png(byte[] pixels, int width, int channels)
    {
        int row = width * channels;
        byte[] header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), pixels.Length / row);
        header[8] = 8;
        header[9] = (byte)(channels == 1 ? 0 : 2);
        using MemoryStream packed = new();
        using (ZLibStream rows = new(packed, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            for (int start = 0; start < pixels.Length; start += row)
            {
                rows.WriteByte(0); // no filter
                rows.Write(pixels.AsSpan(start, row));
            }
        }

        return [0x89, .. "PNG\r\n"u8, 0x1A, .. "\n"u8, .. Chunk("IHDR"u8, header), .. Chunk("IDAT"u8, packed.ToArray()), .. Chunk("IEND"u8, [])];
    }

    /// <summary>A BMP file of 24 bits a pixel.</summary>
    /// <param name="pixels">[height, width, 3].</param>
    /// <param name="width">Columns; a multiple of 4, so that rows need no filling.</param>
    public static byte[] Bmp(byte[] pixels, int width)
    {
        const int HeaderLength = 54;
        byte[] file = new byte[HeaderLength + pixels.Length];
        "BM"u8.CopyTo(file);
        BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(2), file.Length);
        BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(10), HeaderLength);
        BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(14), 40);
        BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(18), width);
        BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(22), -(pixels.Length / width / 3)); // negative: the top row first
        file[26] = 1;
        file[28] = 24;
        for (int i = 0; i < pixels.Length; i += 3)
            (file[HeaderLength + i], file[HeaderLength + i + 1], file[HeaderLength + i + 2]) = (pixels[i + 2], pixels[i + 1], pixels[i]);
        return file;
    }

    private static byte[] Chunk(ReadOnlySpan<byte> type, ReadOnlySpan<byte> data)
    {
        byte[] chunk = [0, 0, 0, 0, .. type, .. data, 0, 0, 0, 0];
        BinaryPrimitives.WriteInt32BigEndian(chunk, data.Length);
        BinaryPrimitives.WriteUInt32BigEndian(chunk.AsSpan(chunk.Length - 4), Crc32.HashToUInt32(chunk.AsSpan(4, 4 + data.Length)));
        return chunk;
    }
}

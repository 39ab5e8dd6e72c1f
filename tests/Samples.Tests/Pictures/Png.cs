using System.Buffers.Binary;
using System.IO.Compression;
using System.IO.Hashing;
using System.Text;

namespace CnnCompiler.Samples.Tests.Pictures;

/// <summary>A PNG file made by hand, chunk by chunk, so that it can be wrong where a test wants it to be. Source: W3C, "Portable Network Graphics (PNG) Specification".</summary>
/// <param name="Chunks">Type and data of each chunk.</param>
internal sealed record Png(IReadOnlyList<(string Type, byte[] Data)> Chunks)
{
    private const int Grey = 0, Rgb = 2, Palette = 3, Rgba = 6;

    /// <summary>Sound files of the forms that the format has.</summary>
    public static IReadOnlyList<Png> Forms { get; } =
    [
        Of(9, 7, Grey, 8, 1 + 9), Of(9, 7, Grey, 1, 1 + 2), Of(5, 6, Rgb, 16, 1 + 30), Of(8, 8, Rgba, 8, 1 + 32),
        Of(8, 6, Palette, 4, 1 + 4, [("PLTE", Noise(48)), ("tRNS", Noise(16))]),
        // Interlaced: of 8 × 8 pixels the seven passes have 1 × 1, 1 × 1, 2 × 1, 2 × 2, 4 × 2, 4 × 4 and 8 × 4.
        Interlaced([1, 1, 2, 2, 2, 4, 4, 4, 4, 4, 4, 8, 8, 8, 8]),
    ];

    private static ReadOnlySpan<byte> Signature => [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];

    /// <summary>The file, with the right checksum for whatever is in the chunks.</summary>
    public byte[] ToBytes()
    {
        List<byte> file = [.. Signature];
        Span<byte> number = stackalloc byte[4];
        foreach (var (type, data) in Chunks)
        {
            byte[] content = [.. Encoding.ASCII.GetBytes(type), .. data];
            BinaryPrimitives.WriteInt32BigEndian(number, data.Length);
            file.AddRange(number);
            file.AddRange(content);
            BinaryPrimitives.WriteUInt32BigEndian(number, Crc32.HashToUInt32(content));
            file.AddRange(number);
        }

        return [.. file];
    }

    /// <summary>A grey picture whose header says one size while its pixels are whatever is given.</summary>
    public static Png Claiming(uint width, uint height, Stream pixels) => new([("IHDR", Header(width, height, Grey, 8, 0)), ("IDAT", Packed(pixels)), ("IEND", [])]);

    private static Png Of(uint width, uint height, byte colour, byte depth, int row, (string, byte[])[]? extra = null)
    {
        byte[] pixels = Noise(row * (int)height);
        for (int y = 0; y < height; y++)
            pixels[y * row] = (byte)(y % 5); // every filter
        using MemoryStream stream = new(pixels);
        return new([("IHDR", Header(width, height, colour, depth, 0)), .. extra ?? [], ("IDAT", Packed(stream)), ("IEND", [])]);
    }

    private static Png Interlaced(int[] rows)
    {
        using MemoryStream stream = new([.. rows.SelectMany((length, i) => Noise(length).Prepend((byte)(i % 2)))]);
        return new([("IHDR", Header(8, 8, Grey, 8, 1)), ("IDAT", Packed(stream)), ("IEND", [])]);
    }

    private static byte[] Header(uint width, uint height, byte colour, byte depth, byte interlaced)
    {
        byte[] header = new byte[13];
        BinaryPrimitives.WriteUInt32BigEndian(header, width);
        BinaryPrimitives.WriteUInt32BigEndian(header.AsSpan(4), height);
        (header[8], header[9], header[12]) = (depth, colour, interlaced);
        return header;
    }

    private static byte[] Packed(Stream pixels)
    {
        using MemoryStream packed = new();
        using (ZLibStream zlib = new(packed, CompressionLevel.Fastest, leaveOpen: true))
            pixels.CopyTo(zlib);
        return packed.ToArray();
    }

    private static byte[] Noise(int count)
    {
        byte[] bytes = new byte[count];
        new Random(count).NextBytes(bytes);
        return bytes;
    }
}

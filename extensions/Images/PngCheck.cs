using System.Buffers.Binary;
using System.IO.Compression;
using System.IO.Hashing;

namespace CnnCompiler.Images;

/// <summary>
/// Is a file a whole and sound PNG file? The decoder ignores the checksums of the format and works on unmanaged memory, so nothing is handed to it that is damaged, or
/// that would unpack to more than its pixels. Source: W3C, "Portable Network Graphics (PNG) Specification", sections 5 and 10.
/// </summary>
internal static class PngCheck
{
    private const int HeaderLength = 13, Around = 12; // a chunk's length, type and checksum have 4 bytes each

    /// <summary>How PNG files begin.</summary>
    public static ReadOnlySpan<byte> Signature => [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];

    /// <summary>Does nothing if all is well.</summary>
    /// <param name="file">The file's content, which begins with the signature.</param>
    /// <param name="requireSize">Refuses a width and a height.</param>
    /// <exception cref="FormatException">It is not; the message says why.</exception>
    public static void Require(ReadOnlySpan<byte> file, Action<long, long> requireSize)
    {
        var rest = file[Signature.Length..];
        var header = Next(ref rest);
        if (!header.StartsWith("IHDR"u8) || header.Length != 4 + HeaderLength)
            throw new FormatException("it does not begin with a PNG header; the file is damaged");
        var (width, height) = (BinaryPrimitives.ReadUInt32BigEndian(header[4..]), BinaryPrimitives.ReadUInt32BigEndian(header[8..]));
        requireSize(width, height);

        using MemoryStream packed = new();
        while (true)
        {
            var chunk = Next(ref rest);
            if (chunk.SequenceEqual("IDAT"u8))
                throw new FormatException("it holds a chunk of pixels without any; save it again with another program"); // allowed, but too much for the decoder
            if (chunk.StartsWith("IDAT"u8))
                packed.Write(chunk[4..]);
            if (chunk.StartsWith("IEND"u8))
                break;
        }

        packed.Position = 0;
        RequirePixels(packed, width, height);
    }

    /// <summary>Type and data of the next chunk.</summary>
    private static ReadOnlySpan<byte> Next(ref ReadOnlySpan<byte> rest)
    {
        uint length = rest.Length < Around ? uint.MaxValue : BinaryPrimitives.ReadUInt32BigEndian(rest);
        if (length > rest.Length - Around)
            throw new FormatException("it is cut off or damaged; get the file again");
        var chunk = rest.Slice(4, 4 + (int)length);
        if (Crc32.HashToUInt32(chunk) != BinaryPrimitives.ReadUInt32BigEndian(rest[(4 + chunk.Length)..]))
            throw new FormatException("a checksum in it is wrong: the file is damaged, get it again");
        rest = rest[(Around + (int)length)..];
        return chunk;
    }

    private static void RequirePixels(Stream packed, uint width, uint height)
    {
        // At most 8 bytes a pixel; an interlaced picture has fewer than 2 · height + 8 rows, each with a byte for its filter and at most one to fill it up.
        ulong limit = (8UL * width * height) + (4UL * height) + 16, length = 0;
        byte[] buffer = new byte[1 << 16];
        using ZLibStream pixels = new(packed, CompressionMode.Decompress);
        try
        {
            for (int read; (read = pixels.Read(buffer)) > 0;)
            {
                length += (uint)read;
                if (length > limit)
                    throw new FormatException("it holds more data than its pixels need; the file is damaged");
            }
        }
        catch (Exception e) when (e is InvalidDataException or IOException) // the latter for a dictionary, which zlib has and PNG has not
        {
            throw new FormatException("its pixels are damaged; get the file again");
        }
    }
}

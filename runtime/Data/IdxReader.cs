using System.Buffers.Binary;

namespace CnnCompiler.Data;

/// <summary>Reads one array in the IDX format from unpacked content and checks that nothing is missing and nothing follows.</summary>
/// <param name="content">The unpacked content, from the beginning.</param>
/// <param name="name">What messages call the file.</param>
internal sealed class IdxReader(Stream content, string name)
{
    private const int UnsignedByte = 0x08;

    // What a damaged header can make us allocate at once; more is allocated only as the data really comes.
    private const int FirstAllocation = 1 << 16;

    /// <summary>Number of bytes read.</summary>
    public long Position { get; private set; }

    /// <summary>Reads the array.</summary>
    /// <exception cref="InvalidDataException">The content is not a whole IDX array of unsigned bytes.</exception>
    public IdxFile Read()
    {
        int[] dimensions = new int[ReadRank()];
        Span<byte> size = stackalloc byte[sizeof(uint)];
        long count = 1;
        for (int i = 0; i < dimensions.Length; i++)
        {
            Require(size, "the sizes of the dimensions");
            uint dimension = BinaryPrimitives.ReadUInt32BigEndian(size);
            // Both factors are below 2^32 and the left one below 2^31, so the product fits.
            count *= dimension;
            if (dimension > int.MaxValue || count > Array.MaxLength)
                throw Bad($"dimension {i + 1} is {dimension}, so the array would have more than {Array.MaxLength} values; the header is damaged");
            dimensions[i] = (int)dimension;
        }

        byte[] values = ReadValues((int)count);
        if (Fill(size[..1]) != 0)
            throw Bad($"more bytes follow after the {count} values of an array [{string.Join(", ", dimensions)}]; the file is damaged");
        return new IdxFile(dimensions, values);
    }

    private int ReadRank()
    {
        Span<byte> magic = stackalloc byte[4];
        Require(magic, "the 4 bytes that begin an IDX file");
        if (magic[0] == 0x1f && magic[1] == 0x8b) throw Bad("the file is compressed by gzip; unpack it first");
        if (magic[0] != 0 || magic[1] != 0) throw Bad($"the file begins with {Convert.ToHexString(magic)}, expected 0000 as in an IDX file");
        if (magic[2] != UnsignedByte) throw Bad($"the values are {TypeName(magic[2])}, expected unsigned bytes (type 0x08); convert the file");
        if (magic[3] == 0) throw Bad("the array has no dimensions, expected at least one");
        return magic[3];
    }

    private byte[] ReadValues(int count)
    {
        byte[] values = new byte[Math.Min(count, FirstAllocation)];
        int filled = 0;
        while (true)
        {
            filled += Fill(values.AsSpan(filled));
            if (filled < values.Length) throw Bad($"the file ends after {filled} of {count} values; it is incomplete, get it again");
            if (filled == count) return values;
            Array.Resize(ref values, (int)Math.Min(count, 2L * values.Length));
        }
    }

    private void Require(Span<byte> buffer, string what)
    {
        if (Fill(buffer) != buffer.Length) throw Bad($"the file ends after {Position} bytes, in {what}; it is incomplete, get it again");
    }

    private int Fill(Span<byte> buffer)
    {
        try
        {
            int filled = content.ReadAtLeast(buffer, buffer.Length, throwOnEndOfStream: false);
            Position += filled;
            return filled;
        }
        catch (InvalidDataException e)
        {
            throw new InvalidDataException($"{name}: the gzip file is damaged after {Position} unpacked bytes; get it again.", e);
        }
    }

    private InvalidDataException Bad(string problem) => new($"{name}: {problem}.");

    private static string TypeName(byte type) => type switch
    {
        0x09 => "signed bytes (type 0x09)",
        0x0B => "16-bit integers (type 0x0B)",
        0x0C => "32-bit integers (type 0x0C)",
        0x0D => "32-bit floats (type 0x0D)",
        0x0E => "64-bit floats (type 0x0E)",
        _ => $"of the unknown type 0x{type:X2}",
    };
}

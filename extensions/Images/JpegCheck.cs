using System.Buffers.Binary;

namespace CnnCompiler.Images;

/// <summary>Is a JPEG file there to its end, and long enough for the size it claims? Source: ITU-T T.81, annex B.</summary>
internal static class JpegCheck
{
    private const byte Marker = 0xFF, StartOfScan = 0xDA;

    // A block of 8 × 8 pixels takes at least a bit.
    private const long PixelsOfByte = 8 * 64;

    /// <summary>How JPEG files begin: with the marker of the image's start, and another one.</summary>
    public static ReadOnlySpan<byte> Signature => [Marker, 0xD8, Marker];

    private static ReadOnlySpan<byte> EndOfImage => [Marker, 0xD9];

    /// <summary>Does nothing if all is well.</summary>
    /// <param name="file">The file's content, which begins with the signature.</param>
    /// <exception cref="FormatException">It is not; the message says why.</exception>
    public static void Require(ReadOnlySpan<byte> file)
    {
        var rest = file[2..];
        while (true)
        {
            var segment = Next(ref rest, out byte type);
            if (type == StartOfScan)
                break;
            if (IsFrame(type))
                RequireFrame(segment, file.Length);
        }

        // Previews lie in the segments before, so this is the image's own end; cameras may append something to it.
        if (rest.IndexOf(EndOfImage) < 0)
            throw CutOff();
    }

    private static ReadOnlySpan<byte> Next(ref ReadOnlySpan<byte> rest, out byte type)
    {
        while (rest.StartsWith([Marker, Marker]))
            rest = rest[1..]; // markers may be filled up from the left
        if (rest.Length < 4)
            throw CutOff();
        if (rest[0] != Marker)
            throw new FormatException("a segment is longer or shorter than it says; the file is damaged, get it again");
        type = rest[1];
        int length = BinaryPrimitives.ReadUInt16BigEndian(rest[2..]);
        if (length < 2 || length + 2 > rest.Length)
            throw CutOff();
        var segment = rest.Slice(4, length - 2);
        rest = rest[(2 + length)..];
        return segment;
    }

    /// <summary>Start-of-frame markers are C0 to CF but for three that define tables.</summary>
    private static bool IsFrame(byte type) => type is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC);

    private static void RequireFrame(ReadOnlySpan<byte> frame, long fileLength)
    {
        if (frame.Length < 6)
            throw CutOff();
        long height = BinaryPrimitives.ReadUInt16BigEndian(frame[1..]), width = BinaryPrimitives.ReadUInt16BigEndian(frame[3..]);
        PictureCheck.RequireSize(width, height);
        if (width * height > fileLength * PixelsOfByte)
            throw CutOff();
    }

    private static FormatException CutOff() => new("it is cut off or damaged; get the file again");
}

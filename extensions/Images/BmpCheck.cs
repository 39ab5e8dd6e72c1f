using System.Buffers.Binary;

namespace CnnCompiler.Images;

/// <summary>Does a BMP file hold all the pixels that its header promises? Source: Microsoft, "Bitmap Storage" and "BITMAPINFOHEADER structure".</summary>
internal static class BmpCheck
{
    private const int FileHeader = 14, InfoHeader = 40, BitFields = 3;

    /// <summary>How BMP files begin.</summary>
    public static ReadOnlySpan<byte> Signature => "BM"u8;

    /// <summary>Does nothing if all is well.</summary>
    /// <param name="file">The file's content.</param>
    /// <exception cref="FormatException">It is not; the message says why.</exception>
    public static void Require(ReadOnlySpan<byte> file)
    {
        if (file.Length < FileHeader + InfoHeader)
            throw new FormatException("it ends in its header; the file is cut off, get it again");
        if (BinaryPrimitives.ReadUInt32LittleEndian(file[FileHeader..]) < InfoHeader)
            throw new FormatException("it has the header of OS/2; save it as PNG");
        // A negative height says that the top row comes first.
        long width = BinaryPrimitives.ReadInt32LittleEndian(file[18..]), height = Math.Abs((long)BinaryPrimitives.ReadInt32LittleEndian(file[22..]));
        PictureCheck.RequireSize(width, height);
        if (BinaryPrimitives.ReadUInt32LittleEndian(file[30..]) is not (0 or BitFields))
            throw new FormatException("its pixels are compressed; save it as PNG");
        long bits = BinaryPrimitives.ReadUInt16LittleEndian(file[28..]), row = ((width * bits) + 31) / 32 * 4;
        if (BinaryPrimitives.ReadUInt32LittleEndian(file[10..]) + (row * height) > file.Length)
            throw new FormatException("pixels are missing at its end; the file is cut off, get it again");
    }
}

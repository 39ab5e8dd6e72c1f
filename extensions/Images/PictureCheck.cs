namespace CnnCompiler.Images;

/// <summary>
/// Is a file a picture that may be handed to the decoder? That fills up what is missing instead of saying so, and makes room for whatever size a header claims.
/// </summary>
internal static class PictureCheck
{
    // More than cameras give, and little enough that no header can claim all memory.
    private const long SideLimit = 1 << 16, PixelLimit = 1 << 26;

    /// <summary>Does nothing if all is well.</summary>
    /// <param name="file">The file's content.</param>
    /// <exception cref="FormatException">It is not; the message says why.</exception>
    public static void Require(ReadOnlySpan<byte> file)
    {
        if (file.StartsWith(PngCheck.Signature))
            PngCheck.Require(file, RequireSize);
        else if (file.StartsWith(JpegCheck.Signature))
            JpegCheck.Require(file);
        else if (file.StartsWith(BmpCheck.Signature))
            BmpCheck.Require(file);
        else
            throw new FormatException("it is no PNG, JPEG or BMP file");
    }

    /// <summary>Refuses sizes that no picture for a network has.</summary>
    /// <exception cref="FormatException">The size is one of them.</exception>
    public static void RequireSize(long width, long height)
    {
        if (width < 1 || height < 1 || width > SideLimit || height > SideLimit || width * height > PixelLimit)
            throw new FormatException(FormattableString.Invariant($"it has {width}×{height} pixels, expected 1 to {PixelLimit:N0} and at most {SideLimit:N0} on a side; scale it down"));
    }
}

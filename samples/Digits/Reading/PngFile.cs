using CnnCompiler.Images;
using StbImageSharp;

namespace CnnCompiler.Samples.Digits.Reading;

/// <summary>Reads PNG files.</summary>
internal static class PngFile
{
    private const int BytesLimit = 1 << 26;

    /// <summary>The most pixels that a picture may have: 4096 × 4096.</summary>
    private const int PixelLimit = 1 << 24;

    /// <summary>The pixels of a file, four bytes each: red, green, blue, opacity.</summary>
    /// <param name="path">The file.</param>
    /// <exception cref="IOException">There is no such file, or it cannot be read.</exception>
    /// <exception cref="InvalidDataException">It is no sound PNG file, or too large.</exception>
    public static ImageResult Read(string path)
    {
        long length = new FileInfo(path).Length;
        if (length is 0 or > BytesLimit)
            throw new InvalidDataException(FormattableString.Invariant($"{path} cannot be read: the file has {length:N0} bytes, expected 1 to {BytesLimit:N0}."));
        return Decode(File.ReadAllBytes(path), path);
    }

    /// <summary>The pixels of a file's content.</summary>
    /// <param name="content">The content.</param>
    /// <param name="name">What messages call the file.</param>
    /// <exception cref="InvalidDataException">It is no sound PNG file, or too large.</exception>
    public static ImageResult Decode(byte[] content, string name)
    {
        try
        {
            if (!content.AsSpan().StartsWith(PngCheck.Signature))
                throw new FormatException("it is not a PNG file; save the picture as PNG");
            PngCheck.Require(content, RequireSize);
            return ImageResult.FromMemory(content, ColorComponents.RedGreenBlueAlpha);
        }
        catch (Exception e) when (e is FormatException or InvalidOperationException)
        {
            throw new InvalidDataException($"{name} cannot be read: {e.Message}.", e);
        }
    }

    private static void RequireSize(long width, long height)
    {
        if (width == 0 || height == 0 || (Int128)width * height > PixelLimit)
            throw new FormatException(FormattableString.Invariant($"it has {width}×{height} pixels, expected 1 to {PixelLimit:N0}; scale it down"));
    }
}

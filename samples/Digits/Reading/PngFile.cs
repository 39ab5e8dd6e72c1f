using StbImageSharp;

namespace CnnCompiler.Samples.Digits.Reading;

/// <summary>Reads PNG files.</summary>
internal static class PngFile
{
    private const int BytesLimit = 1 << 26;

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
            PngCheck.Require(content);
            return ImageResult.FromMemory(content, ColorComponents.RedGreenBlueAlpha);
        }
        catch (Exception e) when (e is FormatException or InvalidOperationException)
        {
            throw new InvalidDataException($"{name} cannot be read: {e.Message}.", e);
        }
    }
}

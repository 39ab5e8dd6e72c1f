using StbImageSharp;

namespace CnnCompiler.Images;

/// <summary>
/// Reads PNG, JPEG and BMP files into the pixels that a network takes. Opacity and the orientation that cameras note are ignored; more than eight bits a channel become
/// eight. Source of the decoder: StbImageSharp.
/// </summary>
public static class ImageFile
{
    private const int Grey = 1, Colour = 3;

    /// <summary>Reads a picture and scales it: what <c>net.Predict(pixels, normalization)</c> takes.</summary>
    /// <param name="path">The file.</param>
    /// <param name="shape">The shape to bring it into, with 1 channel for grey or 3 for red, green and blue.</param>
    /// <param name="fit">How its proportions become those of the shape.</param>
    /// <returns>The pixels, [H, W, C].</returns>
    /// <exception cref="IOException">There is no such file, or it cannot be read.</exception>
    /// <exception cref="InvalidDataException">It is no sound picture, or too large.</exception>
    /// <exception cref="ArgumentException">The shape has another number of channels, or an empty side.</exception>
    public static byte[] Read(string path, MapShape shape, ImageFit fit = ImageFit.CentreCrop)
    {
        RequireReadable(shape);
        var picture = Decode(File.ReadAllBytes(path), path, shape.Channels == Grey ? ColorComponents.Grey : ColorComponents.RedGreenBlue);
        return Resizing.Of(picture.Data, new(shape.Channels, picture.Height, picture.Width), shape, fit);
    }

    internal static void RequireReadable(MapShape shape)
    {
        if (shape.Channels is not (Grey or Colour) || shape.Height < 1 || shape.Width < 1)
            throw new ArgumentException($"Pictures become images of 1 channel (grey) or 3 (red, green, blue) and at least one pixel, not {shape}.", nameof(shape));
    }

    private static ImageResult Decode(byte[] content, string path, ColorComponents components)
    {
        try
        {
            PictureCheck.Require(content);
            return ImageResult.FromMemory(content, components);
        }
        catch (FormatException e)
        {
            throw new InvalidDataException($"{path} cannot be read: {e.Message}.", e);
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            // The decoder reports damage by whatever it runs into, and its messages are not always text.
            throw new InvalidDataException($"{path} cannot be read: the file is damaged.", e);
        }
    }
}

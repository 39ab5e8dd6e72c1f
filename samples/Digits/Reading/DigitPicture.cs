using CnnCompiler.Data;
using StbImageSharp;

namespace CnnCompiler.Samples.Digits.Reading;

/// <summary>
/// Brings a picture of a digit into the form of MNIST's images: light on black, scaled to fit a box of 20 × 20 pixels, and laid into 28 × 28 pixels so that the
/// centre of mass is in their middle. Source: LeCun, Cortes, Burges, "The MNIST database of handwritten digits".
/// </summary>
internal static class DigitPicture
{
    /// <summary>Width and height of MNIST's images.</summary>
    public const int Side = 28;

    private const int Box = 20, Middle = Side / 2;

    /// <summary>What must at least lie between a digit and its background, of 255.</summary>
    private const float Contrast = 32;

    /// <summary>What counts as ink where the digit's edges are sought, as part of the darkest ink: less may be the grain of the paper.</summary>
    private const float Edge = 1 / 8f;

    /// <summary>Reads a picture as input for a network.</summary>
    /// <param name="path">A PNG file.</param>
    /// <exception cref="IOException">There is no such file, or it cannot be read.</exception>
    /// <exception cref="InvalidDataException">It is no sound PNG file, too large, or shows nothing.</exception>
    public static float[] Read(string path) => Normalise(Prepare(PngFile.Read(path), path));

    /// <summary>Brings pixels into MNIST's form.</summary>
    /// <param name="picture">The pixels, four bytes each.</param>
    /// <param name="name">What messages call the picture.</param>
    /// <exception cref="InvalidDataException">The picture shows nothing.</exception>
    public static byte[] Prepare(ImageResult picture, string name)
    {
        var ink = Ink.Of(picture);
        float darkest = ink.Darkest;
        if (darkest < Contrast)
            throw new InvalidDataException($"{name} shows no digit: all of it has nearly the same colour.");
        var digit = ink.Crop(darkest * Edge);
        float scale = (float)Box / Math.Max(digit.Width, digit.Height);
        return Centre(digit.Resize(Length(digit.Width), Length(digit.Height)));

        int Length(int length) => Math.Max(1, (int)MathF.Round(length * scale));
    }

    /// <summary>The same numbers that training makes of MNIST's bytes.</summary>
    public static float[] Normalise(byte[] pixels)
    {
        float[] image = new float[pixels.Length];
        new ImageDataset(new MapShape(1, Side, Side), pixels, new byte[1], Normalization.Mnist).CopyImage(0, image);
        return image;
    }

    private static byte[] Centre(Ink digit)
    {
        byte[] image = new byte[Side * Side];
        var (x, y) = digit.CentreOfMass();
        int left = Offset(x, digit.Width), top = Offset(y, digit.Height);
        float full = 255 / digit.Darkest; // thin strokes pale when they are scaled down, but MNIST's digits all have full ink
        for (int row = 0; row < digit.Height; row++)
        {
            for (int column = 0; column < digit.Width; column++)
                image[((top + row) * Side) + left + column] = (byte)MathF.Round(digit[column, row] * full);
        }

        return image;
    }

    /// <summary>Where the box begins. A digit that is heavy on one side is centred as far as the image has room for it.</summary>
    private static int Offset(float centre, int length) => Math.Clamp((int)MathF.Round(Middle - centre), 0, Side - length);
}

using StbImageSharp;

namespace CnnCompiler.Samples.Digits.Reading;

/// <summary>How much ink there is at each pixel of a picture: 0 on the background, more the further a colour is from it.</summary>
/// <param name="width">Columns.</param>
/// <param name="height">Rows.</param>
/// <param name="values">The ink, row by row.</param>
internal sealed class Ink(int width, int height, float[] values)
{
    private const int Channels = 4, Opacity = 3;

    public int Width => width;

    public int Height => height;

    public float Darkest => values.Max();

    public float this[int x, int y] => values[(y * width) + x];

    /// <summary>
    /// The ink of a picture. As it is measured from the background, whichever colour that has, dark digits on light paper and light ones on a dark board come out
    /// alike; opacity counts as a colour, so that a transparent background is one like others.
    /// </summary>
    /// <param name="picture">Four bytes a pixel.</param>
    public static Ink Of(ImageResult picture)
    {
        byte[] pixels = picture.Data;
        Span<int> background = stackalloc int[Channels];
        for (int channel = 0; channel < Channels; channel++)
            background[channel] = OnBorder(picture, channel);
        float[] ink = new float[picture.Width * picture.Height];
        for (int i = 0; i < ink.Length; i++)
        {
            for (int channel = 0; channel < Channels; channel++)
                ink[i] = Math.Max(ink[i], Math.Abs(Value(pixels, i, channel) - background[channel]));
        }

        return new(picture.Width, picture.Height, ink);
    }

    /// <summary>The smallest part with all the ink above a limit.</summary>
    /// <param name="limit">Less than <see cref="Darkest"/>.</param>
    public Ink Crop(float limit)
    {
        int left = width, right = -1, top = height, bottom = -1;
        for (int y = 0; y < height; y++)
        {
            for (int x = 0; x < width; x++)
            {
                if (this[x, y] <= limit) continue;
                (left, right) = (Math.Min(left, x), Math.Max(right, x));
                (top, bottom) = (Math.Min(top, y), Math.Max(bottom, y));
            }
        }

        int columns = right - left + 1, rows = bottom - top + 1;
        float[] part = new float[columns * rows];
        for (int y = 0; y < rows; y++)
            values.AsSpan(((top + y) * width) + left, columns).CopyTo(part.AsSpan(y * columns));
        return new(columns, rows, part);
    }

    /// <summary>The same in another size.</summary>
    public Ink Resize(int columns, int rows)
    {
        // Along each row, then along each column.
        var (across, down) = (Resampling.Weights(width, columns), Resampling.Weights(height, rows));
        float[] narrow = new float[columns * height], small = new float[columns * rows];
        for (int y = 0; y < height; y++)
        {
            for (int x = 0; x < columns; x++)
                narrow[(y * columns) + x] = across[x].Sum(values, y * width, 1);
        }

        for (int y = 0; y < rows; y++)
        {
            for (int x = 0; x < columns; x++)
                small[(y * columns) + x] = down[y].Sum(narrow, x, columns);
        }

        return new(columns, rows, small);
    }

    /// <summary>The mean place of the ink.</summary>
    public (float X, float Y) CentreOfMass()
    {
        double mass = 0, sumX = 0, sumY = 0;
        for (int y = 0; y < height; y++)
        {
            for (int x = 0; x < width; x++)
            {
                mass += this[x, y];
                sumX += x * this[x, y];
                sumY += y * this[x, y];
            }
        }

        return ((float)(sumX / mass), (float)(sumY / mass));
    }

    /// <summary>What most of the border has, a digit that touches it or not.</summary>
    private static int OnBorder(ImageResult picture, int channel)
    {
        List<int> border = [];
        for (int x = 0; x < picture.Width; x++)
            border.AddRange([Value(picture.Data, x, channel), Value(picture.Data, ((picture.Height - 1) * picture.Width) + x, channel)]);
        for (int y = 0; y < picture.Height; y++)
            border.AddRange([Value(picture.Data, y * picture.Width, channel), Value(picture.Data, ((y + 1) * picture.Width) - 1, channel)]);
        border.Sort();
        return border[border.Count / 2];
    }

    /// <summary>A colour counts as much as it covers: what is transparent has none.</summary>
    private static int Value(byte[] pixels, int pixel, int channel)
    {
        int value = pixels[(pixel * Channels) + channel], opacity = pixels[(pixel * Channels) + Opacity];
        return channel == Opacity ? opacity : value * opacity / 255;
    }
}

namespace CnnCompiler.Images;

/// <summary>Brings pixels [H, W, C] into another size.</summary>
internal static class Resizing
{
    /// <summary>The pixels in another size.</summary>
    /// <param name="pixels">The pixels.</param>
    /// <param name="from">Their shape.</param>
    /// <param name="to">The new shape, with as many channels.</param>
    /// <param name="fit">How one's proportions become the other's.</param>
    public static byte[] Of(byte[] pixels, MapShape from, MapShape to, ImageFit fit)
    {
        if (from == to)
            return pixels;
        double scaleX = (double)from.Width / to.Width, scaleY = (double)from.Height / to.Height;
        if (fit == ImageFit.CentreCrop)
            scaleX = scaleY = Math.Min(scaleX, scaleY);
        double width = scaleX * to.Width, height = scaleY * to.Height;
        var across = Resampling.Weights(from.Width, (from.Width - width) / 2, width, to.Width);
        var down = Resampling.Weights(from.Height, (from.Height - height) / 2, height, to.Height);
        return Down(Across(pixels, from, across), to, down);
    }

    private static float[] Across(byte[] pixels, MapShape from, Resampling.Mix[] columns)
    {
        int channels = from.Channels, target = 0;
        float[] narrow = new float[checked(from.Height * columns.Length * channels)];
        for (int y = 0; y < from.Height; y++)
        {
            foreach (var (first, weights) in columns)
            {
                for (int channel = 0; channel < channels; channel++, target++)
                {
                    int source = (((y * from.Width) + first) * channels) + channel;
                    for (int i = 0; i < weights.Length; i++)
                        narrow[target] += weights[i] * pixels[source + (i * channels)];
                }
            }
        }

        return narrow;
    }

    private static byte[] Down(float[] narrow, MapShape to, Resampling.Mix[] rows)
    {
        int row = to.Width * to.Channels;
        byte[] scaled = new byte[to.Length];
        for (int y = 0; y < to.Height; y++)
        {
            var (first, weights) = rows[y];
            for (int x = 0; x < row; x++)
            {
                float sum = 0;
                for (int i = 0; i < weights.Length; i++)
                    sum += weights[i] * narrow[((first + i) * row) + x];
                scaled[(y * row) + x] = (byte)Math.Clamp(MathF.Round(sum), 0, byte.MaxValue);
            }
        }

        return scaled;
    }
}

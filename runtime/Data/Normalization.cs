namespace CnnCompiler.Data;

/// <summary>How a pixel of 0 to 255 becomes a network's input: (pixel / 255 − mean) / deviation, with a mean and a deviation for each channel.</summary>
public sealed class Normalization
{
    private const int PixelValues = 256;

    // [channels or 1, 256]: dividing and subtracting for every pixel would cost more than looking the result up.
    private readonly float[] _table;

    /// <summary>The same for every channel.</summary>
    /// <param name="mean">The mean of pixel / 255.</param>
    /// <param name="deviation">The standard deviation of pixel / 255, greater than 0.</param>
    /// <exception cref="ArgumentException">A number is not finite, or the deviation not positive.</exception>
    public Normalization(double mean, double deviation)
        : this([mean], [deviation])
    {
    }

    /// <summary>Another for every channel.</summary>
    /// <param name="mean">The mean of pixel / 255 in each channel.</param>
    /// <param name="deviation">The standard deviation of pixel / 255 in each channel, greater than 0.</param>
    /// <exception cref="ArgumentException">The lists differ in length or are empty, a number is not finite, or a deviation not positive.</exception>
    public Normalization(IReadOnlyList<double> mean, IReadOnlyList<double> deviation)
    {
        if (mean.Count != deviation.Count || mean.Count == 0)
            throw new ArgumentException($"There are {mean.Count} means and {deviation.Count} deviations; give one of each for every channel.", nameof(deviation));
        for (int i = 0; i < mean.Count; i++)
        {
            if (!double.IsFinite(mean[i])) throw new ArgumentException($"The mean of channel {i} is {mean[i]}, expected a finite number.", nameof(mean));
            if (!double.IsFinite(deviation[i]) || deviation[i] <= 0)
                throw new ArgumentException($"The deviation of channel {i} is {deviation[i]}, expected a finite number greater than 0.", nameof(deviation));
        }

        Mean = [.. mean];
        Deviation = [.. deviation];
        _table = new float[mean.Count * PixelValues];
        for (int i = 0; i < _table.Length; i++)
        {
            (int channel, int pixel) = int.DivRem(i, PixelValues);
            // In double precision, so that the table is as exact as floats can be.
            _table[i] = (float)(((pixel / 255.0) - mean[channel]) / deviation[channel]);
        }
    }

    /// <summary>For MNIST's digits: the mean and the standard deviation of all pixels of its 60,000 training images, divided by 255.</summary>
    public static Normalization Mnist { get; } = new(0.1307, 0.3081);

    /// <summary>For Fashion-MNIST's clothes: the mean and the standard deviation of all pixels of its 60,000 training images, divided by 255.</summary>
    public static Normalization FashionMnist { get; } = new(0.2860, 0.3530);

    /// <summary>Only the division by 255: values from 0 to 1.</summary>
    public static Normalization None { get; } = new(0, 1);

    /// <summary>The mean of pixel / 255 in each channel; a single one is for all channels.</summary>
    public IReadOnlyList<double> Mean { get; }

    /// <summary>The standard deviation of pixel / 255 in each channel; a single one is for all channels.</summary>
    public IReadOnlyList<double> Deviation { get; }

    /// <summary>Turns the pixels of an image, as decoders and cameras give them, into a network's input. Nothing is allocated.</summary>
    /// <param name="pixels">The pixels, [H, W, C]: the channels of a pixel side by side.</param>
    /// <param name="shape">The image's shape.</param>
    /// <param name="image">Receives the input, [C, H, W].</param>
    /// <exception cref="ArgumentException">A length does not fit, or the normalization is for another number of channels.</exception>
    public void Apply(ReadOnlySpan<byte> pixels, MapShape shape, Span<float> image)
    {
        RequireFor(shape.Channels);
        if (pixels.Length != shape.Length || image.Length != shape.Length)
            throw new ArgumentException($"An image {shape} has {shape.Length} values, but there are {pixels.Length} pixel values and room for {image.Length}.", nameof(pixels));
        int plane = shape.Height * shape.Width;
        for (int channel = 0; channel < shape.Channels; channel++)
        {
            var table = Table(channel);
            var to = image.Slice(channel * plane, plane);
            for (int i = 0, from = channel; i < to.Length; i++, from += shape.Channels)
                to[i] = table[pixels[from]];
        }
    }

    /// <summary>The network's input for every pixel value in a channel.</summary>
    internal ReadOnlySpan<float> Table(int channel) => _table.AsSpan(Mean.Count == 1 ? 0 : channel * PixelValues, PixelValues);

    internal void RequireFor(int channels)
    {
        if (Mean.Count != 1 && Mean.Count != channels)
            throw new ArgumentException($"The normalization is for {Mean.Count} channels, but the images have {channels}; give numbers for each of them, or one for all.");
    }
}

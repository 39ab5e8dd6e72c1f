namespace CnnCompiler.Data;

/// <summary>How a pixel of 0 to 255 becomes a network's input: (pixel / 255 − mean) / deviation, with a mean and a deviation for each channel.</summary>
public sealed class Normalization
{
    private const int PixelValues = 256;

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
    }

    /// <summary>For MNIST's digits: the mean and the standard deviation of all pixels of its 60,000 training images, divided by 255.</summary>
    public static Normalization Mnist { get; } = new(0.1307, 0.3081);

    /// <summary>Only the division by 255: values from 0 to 1.</summary>
    public static Normalization None { get; } = new(0, 1);

    /// <summary>The mean of pixel / 255 in each channel; a single one is for all channels.</summary>
    public IReadOnlyList<double> Mean { get; }

    /// <summary>The standard deviation of pixel / 255 in each channel; a single one is for all channels.</summary>
    public IReadOnlyList<double> Deviation { get; }

    /// <summary>The network's input for every pixel value: [channels, 256].</summary>
    /// <param name="channels">Number of channels of the images.</param>
    /// <exception cref="ArgumentException">The normalization is for another number of channels.</exception>
    internal float[] Table(int channels)
    {
        if (Mean.Count != 1 && Mean.Count != channels)
            throw new ArgumentException($"The normalization is for {Mean.Count} channels, but the images have {channels}; give numbers for each of them, or one for all.");
        float[] table = new float[channels * PixelValues];
        for (int i = 0; i < table.Length; i++)
        {
            (int channel, int pixel) = int.DivRem(i, PixelValues);
            int given = Mean.Count == 1 ? 0 : channel;
            // In double precision, so that the table is as exact as floats can be.
            table[i] = (float)(((pixel / 255.0) - Mean[given]) / Deviation[given]);
        }

        return table;
    }
}

namespace CnnCompiler.Data;

/// <summary>
/// The colour of what lies outside an image, as the network sees it: a value for each channel. Images are normalised before they are transformed, so the black around
/// an MNIST digit is not 0 but (0 − mean) / deviation: <c>Background.Of(Normalization.Mnist)</c>.
/// </summary>
public sealed class Background
{
    private readonly float[] _values;

    private Background(float[] values) => _values = values;

    /// <summary>0 in every channel: the mean colour, if the images are normalised by mean and deviation.</summary>
    public static Background Zero { get; } = new([0]);

    /// <summary>A colour given as pixels have it.</summary>
    /// <param name="normalization">How the images' bytes become floats.</param>
    /// <param name="pixel">The byte in every channel; 0 is black.</param>
    public static Background Of(Normalization normalization, byte pixel = 0) =>
        new([.. Enumerable.Range(0, normalization.Mean.Count).Select(channel => normalization.Table(channel)[pixel])]);

    /// <summary>A colour given as the network sees it.</summary>
    /// <param name="values">A finite value for each channel, or one for all.</param>
    /// <exception cref="ArgumentException">There is no value, or one is not finite.</exception>
    public static Background Of(params ReadOnlySpan<float> values)
    {
        if (values.IsEmpty)
            throw new ArgumentException("There are no values; give one for each channel, or one for all.", nameof(values));
        foreach (float value in values)
        {
            if (!float.IsFinite(value))
                throw new ArgumentException($"The background has a value {value}, expected finite numbers.", nameof(values));
        }

        return new(values.ToArray());
    }

    /// <summary>The value in a channel.</summary>
    /// <param name="channel">The channel, from 0.</param>
    public float this[int channel] => _values[_values.Length == 1 ? 0 : channel];

    internal void RequireFor(MapShape shape)
    {
        if (_values.Length != 1 && _values.Length != shape.Channels)
            throw new ArgumentException($"The background has {_values.Length} values, but the images {shape} have {shape.Channels} channels; give a value for each of them, or one for all.");
    }
}

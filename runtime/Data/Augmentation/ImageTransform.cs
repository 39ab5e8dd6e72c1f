namespace CnnCompiler.Data;

/// <summary>
/// Changes an image at random, in a way that leaves what it shows the same. It has no state: all chance comes from the numbers it is given, all memory from the
/// scratch, so one transform serves any number of threads.
/// </summary>
public abstract class ImageTransform
{
    /// <summary>How often it changes an image, 0 to 1; the others stay as they are.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Set to less than 0 or more than 1.</exception>
    public double Probability
    {
        get;
        init
        {
            if (!(value is >= 0 and <= 1))
                throw new ArgumentOutOfRangeException(nameof(value), value, "A probability is from 0 to 1.");
            field = value;
        }
    } = 1;

    /// <summary>
    /// What stands where nothing of the image comes to lie. If null, it is that of the sequence the transform is part of, and <see cref="Background.Zero"/> outside of sequences.
    /// </summary>
    public Background? Background { get; init; }

    /// <summary>How many floats of scratch it needs for an image.</summary>
    /// <param name="shape">The image's shape.</param>
    public virtual int ScratchLength(MapShape shape) => shape.Length;

    /// <summary>Changes an image in place, or leaves it. Nothing is allocated.</summary>
    /// <param name="shape">The image's shape.</param>
    /// <param name="image">The image, [C, H, W].</param>
    /// <param name="scratch">Memory to work in, at least <see cref="ScratchLength"/> floats; what it holds does not matter.</param>
    /// <param name="random">Where chance comes from. The same state of it gives the same image.</param>
    /// <exception cref="ArgumentException">A length does not fit, or the background is for another number of channels.</exception>
    public void Apply(MapShape shape, Span<float> image, Span<float> scratch, SeededRandom random)
    {
        if (image.Length != shape.Length)
            throw new ArgumentException($"The span has {image.Length} values, expected {shape.Length} for an image of {shape}.", nameof(image));
        int needed = ScratchLength(shape);
        if (scratch.Length < needed)
            throw new ArgumentException($"The scratch has {scratch.Length} values, expected at least {needed} for an image of {shape}.", nameof(scratch));
        var background = Background ?? Background.Zero;
        background.RequireFor(shape);
        if (IsDrawn(random))
            Transform(shape, image, scratch[..needed], random, background);
    }

    /// <summary>Changes an image in place. Called as often as <see cref="Probability"/> says.</summary>
    /// <param name="shape">The image's shape.</param>
    /// <param name="image">The image, [C, H, W].</param>
    /// <param name="scratch">Memory to work in, exactly <see cref="ScratchLength"/> floats; what it holds does not matter.</param>
    /// <param name="random">Where chance comes from.</param>
    /// <param name="background">What stands where nothing of the image comes to lie.</param>
    protected internal abstract void Transform(MapShape shape, Span<float> image, Span<float> scratch, SeededRandom random, Background background);

    /// <summary>Is this image one of those that change?</summary>
    internal bool IsDrawn(SeededRandom random) => Probability >= 1 || random.NextDouble() < Probability;
}

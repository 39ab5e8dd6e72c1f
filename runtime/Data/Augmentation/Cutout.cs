namespace CnnCompiler.Data;

/// <summary>
/// Covers a square with background, so that a network learns to see more than the most telling part. The square's middle is any pixel, so at the border part of it falls
/// outside. Source: DeVries, Taylor, "Improved Regularization of Convolutional Neural Networks with Cutout", 2017.
/// </summary>
public sealed class Cutout : ImageTransform
{
    private readonly int _side;

    /// <summary>A square to cover. The paper takes half of an image's width for CIFAR-10.</summary>
    /// <param name="side">Its width and height in pixels, at least 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is less.</exception>
    public Cutout(int side)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(side, 1);
        _side = side;
    }

    /// <inheritdoc/>
    public override int ScratchLength(MapShape shape) => 0;

    /// <inheritdoc/>
    protected internal override void Transform(MapShape shape, Span<float> image, Span<float> scratch, SeededRandom random, Background background)
    {
        var (top, bottom) = Draw(shape.Height, random);
        var (left, right) = Draw(shape.Width, random);
        for (int channel = 0; channel < shape.Channels; channel++)
        {
            for (int y = top; y < bottom; y++)
                image.Slice((((channel * shape.Height) + y) * shape.Width) + left, right - left).Fill(background[channel]);
        }
    }

    private (int First, int End) Draw(int length, SeededRandom random)
    {
        int first = random.NextInt32(length) - (_side / 2);
        return (Math.Max(first, 0), (int)Math.Min((long)first + _side, length));
    }
}

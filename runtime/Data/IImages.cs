namespace CnnCompiler.Data;

/// <summary>Images of one shape, in a fixed order. Reading is safe from several threads at once.</summary>
public interface IImages
{
    /// <summary>Number of images.</summary>
    int Count { get; }

    /// <summary>The shape [C, H, W] of every image.</summary>
    MapShape Shape { get; }

    /// <summary>Writes the values of an image. Nothing is allocated.</summary>
    /// <param name="index">The image, from 0.</param>
    /// <param name="image">Where to: [C, H, W], exactly <see cref="MapShape.Length"/> values.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such image.</exception>
    /// <exception cref="ArgumentException">The span has another length than an image.</exception>
    void CopyImage(int index, Span<float> image);
}

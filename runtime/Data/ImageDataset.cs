namespace CnnCompiler.Data;

/// <summary>Images of bytes with byte labels, held in memory as bytes and turned into floats one image at a time.</summary>
public sealed class ImageDataset : IDataset
{
    private readonly ReadOnlyMemory<byte> _pixels;
    private readonly ReadOnlyMemory<byte> _labels;
    private readonly Normalization _normalization;

    /// <summary>A data set over bytes that the caller has; they are not copied and must not change.</summary>
    /// <param name="shape">The shape [C, H, W] of every image.</param>
    /// <param name="pixels">The images, [count, C, H, W].</param>
    /// <param name="labels">Their classes, [count].</param>
    /// <param name="normalization">How bytes become floats; <see cref="Normalization.None"/> if not given.</param>
    /// <param name="classes">Number of classes; if not given, one more than the greatest label.</param>
    /// <exception cref="ArgumentException">The sizes do not agree, there are no images, a label is not below the number of classes, or the normalization is for
    /// another number of channels.</exception>
    public ImageDataset(MapShape shape, ReadOnlyMemory<byte> pixels, ReadOnlyMemory<byte> labels, Normalization? normalization = null, int? classes = null)
    {
        if (shape.Channels < 1 || shape.Height < 1 || shape.Width < 1)
            throw new ArgumentException($"The shape is {shape}, expected at least 1 everywhere.", nameof(shape));
        if (labels.IsEmpty) throw new ArgumentException("There are no labels, expected at least one image and its label.", nameof(labels));
        // The product of four integers needs more than a long.
        Int128 expected = (Int128)labels.Length * shape.Channels * shape.Height * shape.Width;
        if (pixels.Length != expected)
            throw new ArgumentException($"There are {pixels.Length} pixels, expected {expected} for {labels.Length} labels and images of {shape}.", nameof(pixels));
        Classes = classes ?? GreatestLabel(labels.Span) + 1;
        if (Classes <= GreatestLabel(labels.Span))
            throw new ArgumentException($"There is a label {GreatestLabel(labels.Span)}, expected labels below {Classes}.", nameof(classes));
        Shape = shape;
        _pixels = pixels;
        _labels = labels;
        _normalization = normalization ?? Normalization.None;
        _normalization.RequireFor(shape.Channels);
    }

    /// <inheritdoc/>
    public int Count => _labels.Length;

    /// <inheritdoc/>
    public MapShape Shape { get; }

    /// <inheritdoc/>
    public int Classes { get; }

    /// <summary>Reads images of one channel and their labels from two IDX files, as MNIST has them.</summary>
    /// <param name="imagesPath">The images: [count, rows, columns].</param>
    /// <param name="labelsPath">The labels: [count].</param>
    /// <param name="normalization">How bytes become floats; <see cref="Normalization.None"/> if not given.</param>
    /// <param name="classes">Number of classes; if not given, one more than the greatest label.</param>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    /// <exception cref="InvalidDataException">A file is damaged or not of these dimensions, the files do not belong together, or a label is not below the number of
    /// classes.</exception>
    /// <exception cref="ArgumentException">The normalization is for several channels.</exception>
    public static ImageDataset FromIdx(string imagesPath, string labelsPath, Normalization? normalization = null, int? classes = null)
    {
        IdxFile images = IdxFile.Read(imagesPath);
        IdxFile labels = IdxFile.Read(labelsPath);
        if (images.Dimensions is not [int count, > 0 and int rows, > 0 and int columns])
            throw new InvalidDataException($"{imagesPath}: the array is [{string.Join(", ", images.Dimensions)}], expected images [count, rows, columns].");
        if (labels.Dimensions is not [int labelCount])
            throw new InvalidDataException($"{labelsPath}: the array is [{string.Join(", ", labels.Dimensions)}], expected labels [count].");
        if (count != labelCount)
            throw new InvalidDataException($"{imagesPath} holds {count} images, but {labelsPath} holds {labelCount} labels; give two files that belong together.");
        if (count == 0) throw new InvalidDataException($"{imagesPath}: there are no images, expected at least one.");
        if (classes <= GreatestLabel(labels.Values.Span))
            throw new InvalidDataException($"{labelsPath}: there is a label {GreatestLabel(labels.Values.Span)}, expected labels below {classes}.");
        return new ImageDataset(new MapShape(1, rows, columns), images.Values, labels.Values, normalization, classes);
    }

    /// <inheritdoc/>
    public int Label(int index)
    {
        RequireImage(index);
        return _labels.Span[index];
    }

    /// <inheritdoc/>
    public void CopyImage(int index, Span<float> image)
    {
        RequireImage(index);
        int length = Shape.Length;
        if (image.Length != length)
            throw new ArgumentException($"The span has {image.Length} values, expected {length} for an image of {Shape}.", nameof(image));
        ReadOnlySpan<byte> pixels = _pixels.Span.Slice(index * length, length);
        int plane = Shape.Height * Shape.Width;
        for (int channel = 0; channel < Shape.Channels; channel++)
        {
            ReadOnlySpan<float> table = _normalization.Table(channel);
            ReadOnlySpan<byte> from = pixels.Slice(channel * plane, plane);
            Span<float> to = image.Slice(channel * plane, plane);
            for (int i = 0; i < from.Length; i++) to[i] = table[from[i]];
        }
    }

    private void RequireImage(int index)
    {
        if ((uint)index >= (uint)Count)
            throw new ArgumentOutOfRangeException(nameof(index), index, $"There are {Count} images, so indices go from 0 to {Count - 1}.");
    }

    private static int GreatestLabel(ReadOnlySpan<byte> labels)
    {
        int greatest = 0;
        foreach (byte label in labels) greatest = Math.Max(greatest, label);
        return greatest;
    }
}

namespace CnnCompiler.Data;

/// <summary>The images of several data sets, one after the other.</summary>
internal abstract class ImageConcatenation<TPart> : IImages
    where TPart : IImages
{
    private readonly int[] _ends;

    protected ImageConcatenation(TPart[] parts)
    {
        Parts = parts;
        _ends = new int[parts.Length];
        for (int i = 0; i < parts.Length; i++)
        {
            if (parts[i].Shape != parts[0].Shape)
                throw new ArgumentException($"One data set has images {parts[0].Shape}, another {parts[i].Shape}; only images of one shape go together.", nameof(parts));
            _ends[i] = checked(parts[i].Count + (i == 0 ? 0 : _ends[i - 1]));
        }
    }

    public int Count => _ends[^1];

    public MapShape Shape => Parts[0].Shape;

    protected TPart[] Parts { get; }

    public void CopyImage(int index, Span<float> image) => Find(ref index).CopyImage(index, image);

    /// <summary>The part that an image is in.</summary>
    /// <param name="index">The image's number in the whole; becomes that in the part.</param>
    protected TPart Find(ref int index)
    {
        if ((uint)index >= (uint)Count)
            throw new ArgumentOutOfRangeException(nameof(index), index, $"There are {Count} images, so indices go from 0 to {Count - 1}.");
        int part = 0;
        while (index >= _ends[part])
            part++;
        index -= part == 0 ? 0 : _ends[part - 1];
        return Parts[part];
    }
}

internal sealed class DatasetConcatenation(IDataset[] parts) : ImageConcatenation<IDataset>(parts), IDataset
{
    public int Classes { get; } = parts.Max(part => part.Classes);

    public int Label(int index) => Find(ref index).Label(index);
}

internal sealed class TargetConcatenation : ImageConcatenation<ITargetDataset>, ITargetDataset
{
    public TargetConcatenation(ITargetDataset[] parts)
        : base(parts)
    {
        if (parts.FirstOrDefault(part => part.TargetLength != TargetLength) is { } other)
            throw new ArgumentException($"One data set has targets of {TargetLength} values, another of {other.TargetLength}; only targets of one length go together.", nameof(parts));
    }

    public int TargetLength => Parts[0].TargetLength;

    public void CopyTarget(int index, Span<float> target) => Find(ref index).CopyTarget(index, target);
}

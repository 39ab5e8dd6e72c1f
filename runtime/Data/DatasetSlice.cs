namespace CnnCompiler.Data;

/// <summary>Parts of data sets.</summary>
public static class DatasetExtensions
{
    /// <summary>A part of a data set, such as the images kept for validation. Nothing is copied.</summary>
    /// <param name="dataset">The whole.</param>
    /// <param name="start">The part's first image.</param>
    /// <param name="count">The part's number of images.</param>
    /// <exception cref="ArgumentOutOfRangeException">The part reaches beyond the whole.</exception>
    public static IDataset Subset(this IDataset dataset, int start, int count)
    {
        if (start < 0 || start > dataset.Count)
            throw new ArgumentOutOfRangeException(nameof(start), start, $"A data set of {dataset.Count} images has no part that begins at {start}.");
        if (count < 0 || count > dataset.Count - start)
            throw new ArgumentOutOfRangeException(nameof(count), count, $"A data set of {dataset.Count} images has {dataset.Count - start} from {start} on.");
        return new DatasetSlice(dataset, start, count);
    }
}

internal sealed class DatasetSlice(IDataset whole, int start, int count) : IDataset
{
    public int Count => count;

    public MapShape Shape => whole.Shape;

    public int Classes => whole.Classes;

    public int Label(int index) => whole.Label(InWhole(index));

    public void CopyImage(int index, Span<float> image) => whole.CopyImage(InWhole(index), image);

    private int InWhole(int index)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, count);
        return start + index;
    }
}

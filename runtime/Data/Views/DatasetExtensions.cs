namespace CnnCompiler.Data;

/// <summary>Parts of data sets, and data sets made of several. They are views: no image is copied.</summary>
public static class DatasetExtensions
{
    /// <summary>Consecutive images of a data set.</summary>
    /// <param name="dataset">The whole.</param>
    /// <param name="start">The part's first image.</param>
    /// <param name="count">The part's number of images.</param>
    /// <exception cref="ArgumentOutOfRangeException">The part reaches beyond the whole.</exception>
    public static IDataset Subset(this IDataset dataset, int start, int count) => new DatasetSelection(dataset, Indices(dataset, start, count));

    /// <inheritdoc cref="Subset(IDataset, int, int)"/>
    public static ITargetDataset Subset(this ITargetDataset dataset, int start, int count) => new TargetSelection(dataset, Indices(dataset, start, count));

    /// <summary>Chosen images of a data set, in the order given; an image may be chosen several times.</summary>
    /// <param name="dataset">The whole.</param>
    /// <param name="indices">The images.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such image.</exception>
    public static IDataset Subset(this IDataset dataset, ReadOnlySpan<int> indices) => new DatasetSelection(dataset, Indices(dataset, indices));

    /// <inheritdoc cref="Subset(IDataset, ReadOnlySpan{int})"/>
    public static ITargetDataset Subset(this ITargetDataset dataset, ReadOnlySpan<int> indices) => new TargetSelection(dataset, Indices(dataset, indices));

    /// <summary>The images of several data sets, one after the other. There are as many classes as in the one that has most.</summary>
    /// <param name="first">The first.</param>
    /// <param name="others">The others.</param>
    /// <exception cref="ArgumentException">Their images have different shapes.</exception>
    public static IDataset Concat(this IDataset first, params ReadOnlySpan<IDataset> others) => new DatasetConcatenation([first, .. others]);

    /// <summary>The images of several data sets, one after the other.</summary>
    /// <param name="first">The first.</param>
    /// <param name="others">The others.</param>
    /// <exception cref="ArgumentException">Their images have different shapes, or their targets different lengths.</exception>
    public static ITargetDataset Concat(this ITargetDataset first, params ReadOnlySpan<ITargetDataset> others) => new TargetConcatenation([first, .. others]);

    /// <summary>Takes images for validation out at random. Both parts keep the order of the whole.</summary>
    /// <param name="dataset">The whole.</param>
    /// <param name="validation">The part to take, between 0 and 1, rounded to whole images.</param>
    /// <param name="seed">Decides which; the same seed takes the same.</param>
    /// <exception cref="ArgumentOutOfRangeException">One part would be empty.</exception>
    public static (IDataset Train, IDataset Validation) Split(this IDataset dataset, double validation, ulong seed)
    {
        var (train, rest) = ValidationSplit.Random(dataset.Count, validation, seed);
        return (new DatasetSelection(dataset, train), new DatasetSelection(dataset, rest));
    }

    /// <inheritdoc cref="Split(IDataset, double, ulong)"/>
    public static (ITargetDataset Train, ITargetDataset Validation) Split(this ITargetDataset dataset, double validation, ulong seed)
    {
        var (train, rest) = ValidationSplit.Random(dataset.Count, validation, seed);
        return (new TargetSelection(dataset, train), new TargetSelection(dataset, rest));
    }

    /// <summary>Takes images for validation out at random, of each class the same part, but for rounding to whole images. Both parts keep the order of the whole.</summary>
    /// <param name="dataset">The whole.</param>
    /// <param name="validation">The part to take, between 0 and 1, rounded to whole images.</param>
    /// <param name="seed">Decides which; the same seed takes the same.</param>
    /// <exception cref="ArgumentOutOfRangeException">One part would be empty.</exception>
    public static (IDataset Train, IDataset Validation) SplitStratified(this IDataset dataset, double validation, ulong seed)
    {
        int[] labels = [.. Enumerable.Range(0, dataset.Count).Select(dataset.Label)];
        var (train, rest) = ValidationSplit.Stratified(labels, dataset.Classes, validation, seed);
        return (new DatasetSelection(dataset, train), new DatasetSelection(dataset, rest));
    }

    private static int[] Indices(IImages images, int start, int count)
    {
        if (start < 0 || start > images.Count)
            throw new ArgumentOutOfRangeException(nameof(start), start, $"A data set of {images.Count} images has no part that begins at {start}.");
        if (count < 0 || count > images.Count - start)
            throw new ArgumentOutOfRangeException(nameof(count), count, $"A data set of {images.Count} images has {images.Count - start} from {start} on.");
        return [.. Enumerable.Range(start, count)];
    }

    private static int[] Indices(IImages images, ReadOnlySpan<int> indices)
    {
        foreach (int index in indices)
        {
            if ((uint)index >= (uint)images.Count)
                throw new ArgumentOutOfRangeException(nameof(indices), index, $"There are {images.Count} images, so indices go from 0 to {images.Count - 1}.");
        }

        return indices.ToArray();
    }
}

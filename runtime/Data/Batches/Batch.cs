namespace CnnCompiler.Data;

/// <summary>Images of one step of training with what belongs to them. It is valid until its loader gives the next one.</summary>
public readonly ref struct Batch
{
    internal Batch(ReadOnlySpan<float> images, ReadOnlySpan<int> labels, ReadOnlySpan<float> targets, int count)
    {
        Images = images;
        Labels = labels;
        Targets = targets;
        Count = count;
    }

    /// <summary>Number of images; the last batch of an epoch may have fewer than the others.</summary>
    public int Count { get; }

    /// <summary>The images, one after the other.</summary>
    public ReadOnlySpan<float> Images { get; }

    /// <summary>Their classes, if the data set has classes. Where images are mixed they are those of the images that the mixtures began with.</summary>
    public ReadOnlySpan<int> Labels { get; }

    /// <summary>Their targets, one after the other, if the data set has targets or images are mixed; then they are distributions over the classes.</summary>
    public ReadOnlySpan<float> Targets { get; }
}

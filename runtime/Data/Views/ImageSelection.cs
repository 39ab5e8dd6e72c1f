namespace CnnCompiler.Data;

/// <summary>Chosen images of a whole.</summary>
internal abstract class ImageSelection(IImages whole, int[] indices) : IImages
{
    public int Count => indices.Length;

    public MapShape Shape => whole.Shape;

    public void CopyImage(int index, Span<float> image) => whole.CopyImage(InWhole(index), image);

    protected int InWhole(int index)
    {
        if ((uint)index >= (uint)indices.Length)
            throw new ArgumentOutOfRangeException(nameof(index), index, $"There are {Count} images, so indices go from 0 to {Count - 1}.");
        return indices[index];
    }
}

internal sealed class DatasetSelection(IDataset whole, int[] indices) : ImageSelection(whole, indices), IDataset
{
    public int Classes => whole.Classes;

    public int Label(int index) => whole.Label(InWhole(index));
}

internal sealed class TargetSelection(ITargetDataset whole, int[] indices) : ImageSelection(whole, indices), ITargetDataset
{
    public int TargetLength => whole.TargetLength;

    public void CopyTarget(int index, Span<float> target) => whole.CopyTarget(InWhole(index), target);
}

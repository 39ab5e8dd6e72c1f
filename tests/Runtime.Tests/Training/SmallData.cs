using CnnCompiler.Data;
using CnnCompiler.Numerics;

namespace CnnCompiler.Runtime.Tests.Training;

/// <summary>Random images and labels for <see cref="SmallNet"/>: 22 of them, so that the last batch of an epoch is smaller.</summary>
internal static class SmallData
{
    public const int Batch = 4, StepsPerEpoch = 6;

    public static ImageDataset Train { get; } = Make(22, 5);

    public static ImageDataset Validation { get; } = Make(13, 6);

    public static ImageTransform Augmentation { get; } = new TransformSequence(Background.Zero, new PaddedCrop(1), new HorizontalFlip());

    /// <summary>Images for a step of any model.</summary>
    public static float[] Images<TModel>(int count, ulong seed)
        where TModel : class, ICnnModel<TModel>
    {
        TestNumbers numbers = new(seed);
        return [.. Enumerable.Range(0, count * TModel.Info.Input.Length).Select(_ => numbers.Number())];
    }

    private static ImageDataset Make(int count, ulong seed)
    {
        TestNumbers numbers = new(seed);
        byte[] pixels = [.. Enumerable.Range(0, count * SmallNet.InputLength).Select(_ => (byte)numbers.Whole(0, 255))];
        byte[] labels = [.. Enumerable.Range(0, count).Select(_ => (byte)numbers.Whole(0, 3))];
        return new(new(2, 8, 8), pixels, labels, new(0.5f, 0.25f), 4);
    }
}

/// <summary>The images of <see cref="SmallData"/>, each with three tags.</summary>
internal sealed class TaggedData(ImageDataset images) : ITargetDataset
{
    public static TaggedData Train { get; } = new(SmallData.Train);

    public static TaggedData Validation { get; } = new(SmallData.Validation);

    public int Count => images.Count;

    public MapShape Shape => images.Shape;

    public int TargetLength => 3;

    public void CopyImage(int index, Span<float> image) => images.CopyImage(index, image);

    /// <summary>The bits of the label, and one tag that is not known of every third image.</summary>
    public void CopyTarget(int index, Span<float> target)
    {
        int label = images.Label(index);
        (target[0], target[1], target[2]) = (label & 1, label >> 1, index % 3 == 0 ? float.NaN : 1);
    }
}

using CnnCompiler.Data;

namespace CnnCompiler.Runtime.Tests.Data;

/// <summary>Images, labels and targets that look random and follow from their index.</summary>
internal sealed class Noise(int count, MapShape shape, int classes = 3) : IDataset, ITargetDataset
{
    public int Count => count;

    public MapShape Shape => shape;

    public int Classes => classes;

    public int TargetLength => 2;

    public int Label(int index) => index * 7 % classes;

    public void CopyImage(int index, Span<float> image)
    {
        for (int i = 0; i < image.Length; i++)
            image[i] = Value((index * image.Length) + i);
    }

    public void CopyTarget(int index, Span<float> target) => (target[0], target[1]) = (index, -index);

    /// <summary>The same images with classes alone.</summary>
    public IDataset AsClasses() => ((IDataset)this).Subset(0, count);

    /// <summary>The same images with targets alone.</summary>
    public ITargetDataset AsTargets() => ((ITargetDataset)this).Subset(0, count);

    /// <summary>One image by itself.</summary>
    public static float[] Image(MapShape shape)
    {
        float[] image = new float[shape.Length];
        new Noise(1, shape).CopyImage(0, image);
        return image;
    }

    // The golden ratio's multiples fill 0 to 1 without a pattern that flips or turns would keep.
    private static float Value(int i) => (float)((i + 1) * 0.6180339887498949 % 1);
}

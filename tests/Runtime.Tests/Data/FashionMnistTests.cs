using CnnCompiler.Data;

namespace CnnCompiler.Runtime.Tests.Data;

/// <summary>Fashion-MNIST where Debian's package dataset-fashion-mnist puts it.</summary>
public class FashionMnistTests
{
    private const string Folder = "/usr/share/datasets/fashion-mnist/";

    [InstalledTheory]
    [InlineData("train", 6000)]
    [InlineData("t10k", 1000)]
    public void Every_class_has_as_many_images_as_the_others(string part, int perClass)
    {
        var clothes = Read(part);
        Assert.Equal((10 * perClass, new MapShape(1, 28, 28), 10), (clothes.Count, clothes.Shape, clothes.Classes));
        Assert.Equal(Enumerable.Repeat(perClass, 10), Enumerable.Range(0, clothes.Count).CountBy(clothes.Label).Select(pair => pair.Value));
    }

    [InstalledTheory]
    [InlineData("train")]
    public void Normalized_training_images_have_mean_0_and_deviation_1(string part)
    {
        var (mean, deviation) = Statistics.Of(Read(part));
        Assert.Equal(0, mean, 0.00005 / 0.353);
        Assert.Equal(1, deviation, 0.00005 / 0.353);
    }

    private static ImageDataset Read(string part) =>
        ImageDataset.FromIdx($"{Folder}{part}-images-idx3-ubyte.gz", $"{Folder}{part}-labels-idx1-ubyte.gz", Normalization.FashionMnist);

    [AttributeUsage(AttributeTargets.Method)]
    private sealed class InstalledTheoryAttribute : TheoryAttribute
    {
        public InstalledTheoryAttribute()
        {
            if (!Directory.Exists(Folder)) Skip = "Debian's package dataset-fashion-mnist is not installed.";
        }
    }
}

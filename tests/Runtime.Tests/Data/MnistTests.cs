using CnnCompiler.Data;

namespace CnnCompiler.Runtime.Tests.Data;

/// <summary>The real data set, as it lies in the repository.</summary>
public class MnistTests
{
    private const string Folder = "samples/Digits/data/mnist/";

    // How often each digit occurs, counted once and known from the literature.
    [Theory]
    [InlineData("train", 60_000, new[] { 5923, 6742, 5958, 6131, 5842, 5421, 5918, 6265, 5851, 5949 })]
    [InlineData("t10k", 10_000, new[] { 980, 1135, 1032, 1010, 982, 892, 958, 1028, 974, 1009 })]
    public void All_digits_are_there(string part, int count, int[] perDigit)
    {
        ImageDataset digits = Read(part, Normalization.Mnist);
        Assert.Equal((count, new MapShape(1, 28, 28), 10), (digits.Count, digits.Shape, digits.Classes));
        Assert.Equal(perDigit, Enumerable.Range(0, count).CountBy(digits.Label).OrderBy(pair => pair.Key).Select(pair => pair.Value));
    }

    [Fact]
    public void Normalized_training_images_have_mean_0_and_deviation_1()
    {
        var (mean, deviation) = Statistics.Of(Read("train", Normalization.Mnist));

        // The constants have four digits, so mean and deviation come out as 0 and 1 to within half of the last of them.
        Assert.Equal(0, mean, 0.00005 / 0.3081);
        Assert.Equal(1, deviation, 0.00005 / 0.3081);
    }

    private static ImageDataset Read(string part, Normalization normalization) => ImageDataset.FromIdx(
        Repository.File($"{Folder}{part}-images-idx3-ubyte.gz"), Repository.File($"{Folder}{part}-labels-idx1-ubyte.gz"), normalization);
}

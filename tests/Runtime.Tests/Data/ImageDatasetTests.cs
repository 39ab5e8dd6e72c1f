using CnnCompiler.Data;

namespace CnnCompiler.Runtime.Tests.Data;

public class ImageDatasetTests
{
    // Two images [2, 1, 3].
    private static readonly byte[] Pixels = [0, 51, 102, 153, 204, 255, 255, 0, 255, 0, 255, 0];

    private static ImageDataset Two(Normalization? normalization = null, int? classes = null) =>
        new(new MapShape(2, 1, 3), Pixels, new byte[] { 4, 1 }, normalization, classes);

    [Fact]
    public void Images_are_bytes_divided_by_255_unless_normalized()
    {
        float[] image = new float[6];
        Two().CopyImage(0, image);
        Assert.Equal([0f, 0.2f, 0.4f, 0.6f, 0.8f, 1f], image);
        Two().CopyImage(1, image);
        Assert.Equal([1f, 0f, 1f, 0f, 1f, 0f], image);
    }

    [Fact]
    public void Every_channel_has_its_own_mean_and_deviation()
    {
        float[] image = new float[6];
        Two(new Normalization([0.2, 0.5], [0.1, 0.25])).CopyImage(0, image);
        double[] expected = [-2, 0, 2, 0.4, 1.2, 2];
        for (int i = 0; i < 6; i++) Assert.Equal(expected[i], image[i], 1e-6);
    }

    [Fact]
    public void One_mean_and_deviation_serve_all_channels()
    {
        float[] image = new float[6];
        Two(new Normalization(0.5, 0.5)).CopyImage(1, image);
        Assert.Equal([1f, -1f, 1f, -1f, 1f, -1f], image);
    }

    [Fact]
    public void Labels_and_shape_are_those_given()
    {
        ImageDataset dataset = Two();
        Assert.Equal((2, new MapShape(2, 1, 3), 5), (dataset.Count, dataset.Shape, dataset.Classes));
        Assert.Equal((4, 1), (dataset.Label(0), dataset.Label(1)));
        Assert.Equal(1000, Two(classes: 1000).Classes);
    }

    [Fact]
    public void Copying_an_image_allocates_nothing()
    {
        ImageDataset dataset = Two();
        IDataset slice = dataset.Subset(1, 1);
        float[] image = new float[6];
        slice.CopyImage(0, image);
        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < 100; i++)
        {
            dataset.CopyImage(i & 1, image);
            slice.CopyImage(0, image);
        }

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    [Fact]
    public void Indices_and_lengths_are_checked()
    {
        ImageDataset dataset = Two();
        Assert.Throws<ArgumentOutOfRangeException>(() => dataset.Label(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => dataset.Label(2));
        Assert.Throws<ArgumentOutOfRangeException>(() => dataset.CopyImage(2, new float[6]));
        string message = Assert.Throws<ArgumentException>(() => dataset.CopyImage(0, new float[7])).Message;
        Assert.Contains("7 values, expected 6 for an image of [2, 1, 3]", message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_does_not_agree_is_refused()
    {
        Assert.Contains("11 pixels, expected 12", Refused(new(2, 1, 3), 11, [4, 1]), StringComparison.Ordinal);
        Assert.Contains("expected at least 1", Refused(new(2, 0, 3), 0, [4, 1]), StringComparison.Ordinal);
        Assert.Contains("no labels", Refused(new(2, 1, 3), 0, []), StringComparison.Ordinal);
        Assert.Contains("label 4, expected labels below 4", Refused(new(2, 1, 3), 12, [4, 1], classes: 4), StringComparison.Ordinal);
        Assert.Contains("for 3 channels, but the images have 2", Refused(new(2, 1, 3), 12, [4, 1], new Normalization([0, 0, 0], [1, 1, 1])), StringComparison.Ordinal);
        // 2 · 2^93 pixels, which no integer of the processor counts.
        Assert.Contains("pixels, expected", Refused(new(int.MaxValue, int.MaxValue, int.MaxValue), 12, [4, 1]), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(double.NaN, 1)]
    [InlineData(0, 0)]
    [InlineData(0, -1)]
    [InlineData(0, double.PositiveInfinity)]
    public void A_normalization_needs_finite_numbers_and_a_positive_deviation(double mean, double deviation) =>
        Assert.Throws<ArgumentException>(() => new Normalization(mean, deviation));

    [Fact]
    public void A_normalization_needs_as_many_means_as_deviations()
    {
        Assert.Contains("2 means and 1 deviations", Assert.Throws<ArgumentException>(() => new Normalization([0, 0], [1])).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => new Normalization([], []));
    }

    [Fact]
    public void A_subset_is_a_window_on_the_whole()
    {
        byte[] labels = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9];
        ImageDataset whole = new(new MapShape(1, 1, 1), labels, labels);
        IDataset part = whole.Subset(2, 6).Subset(1, 3);
        float[] image = new float[1];
        part.CopyImage(2, image);
        Assert.Equal((3, 10, new MapShape(1, 1, 1)), (part.Count, part.Classes, part.Shape));
        Assert.Equal((3, 4, 5), (part.Label(0), part.Label(1), part.Label(2)));
        Assert.Equal(5 / 255f, image[0]);
        Assert.Equal(0, whole.Subset(10, 0).Count);
        Assert.Throws<ArgumentOutOfRangeException>(() => part.Label(3));
        Assert.Throws<ArgumentOutOfRangeException>(() => part.Label(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => part.CopyImage(3, image));
        Assert.Throws<ArgumentOutOfRangeException>(() => whole.Subset(-1, 2));
        Assert.Throws<ArgumentOutOfRangeException>(() => whole.Subset(11, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => whole.Subset(2, -1));
        Assert.Throws<ArgumentOutOfRangeException>(() => whole.Subset(2, int.MaxValue));
    }

    private static string Refused(MapShape shape, int pixels, byte[] labels, Normalization? normalization = null, int? classes = null) =>
        Assert.ThrowsAny<ArgumentException>(() => new ImageDataset(shape, new byte[pixels], labels, normalization, classes)).Message;
}

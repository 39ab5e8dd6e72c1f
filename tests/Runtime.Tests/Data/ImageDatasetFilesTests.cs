using CnnCompiler.Data;

namespace CnnCompiler.Runtime.Tests.Data;

public sealed class ImageDatasetFilesTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Two_files_make_a_data_set_of_one_channel()
    {
        ImageDataset dataset = Read(Idx.Of([2, 2, 3], [.. Enumerable.Range(0, 12).Select(i => (byte)i)]), Idx.Gzip(Idx.Of([2], [3, 7])));
        float[] image = new float[6];
        dataset.CopyImage(1, image);
        Assert.Equal((2, new MapShape(1, 2, 3), 8), (dataset.Count, dataset.Shape, dataset.Classes));
        Assert.Equal((3, 7), (dataset.Label(0), dataset.Label(1)));
        Assert.Equal([6 / 255f, 7 / 255f, 8 / 255f, 9 / 255f, 10 / 255f, 11 / 255f], image);
    }

    [Fact]
    public void Files_that_do_not_belong_together_are_refused()
    {
        byte[] images = Idx.Of([2, 1, 1], [1, 2]);
        Assert.Contains("holds 2 images, but", Refused(images, Idx.Of([3], [0, 1, 2])), StringComparison.Ordinal);
        Assert.Contains("labels.idx: the array is [2, 1, 1], expected labels [count]", Refused(images, images), StringComparison.Ordinal);
        Assert.Contains("images.idx: the array is [2], expected images", Refused(Idx.Of([2], [1, 2]), Idx.Of([2], [1, 2])), StringComparison.Ordinal);
        Assert.Contains("images.idx: the array is [2, 0, 1], expected images", Refused(Idx.Of([2, 0, 1], []), Idx.Of([2], [1, 2])), StringComparison.Ordinal);
        Assert.Contains("there are no images", Refused(Idx.Of([0, 1, 1], []), Idx.Of([0], [])), StringComparison.Ordinal);
    }

    [Fact]
    public void Labels_beyond_the_given_classes_are_refused()
    {
        byte[] images = Idx.Of([2, 1, 1], [1, 2]);
        byte[] labels = Idx.Of([2], [9, 10]);
        Assert.Equal(11, Read(images, labels, 11).Classes);
        string message = Assert.Throws<InvalidDataException>(() => Read(images, labels, 10)).Message;
        Assert.Contains("labels.idx: there is a label 10, expected labels below 10", message, StringComparison.Ordinal);
    }

    private string Refused(byte[] images, byte[] labels) => Assert.Throws<InvalidDataException>(() => Read(images, labels)).Message;

    private ImageDataset Read(byte[] images, byte[] labels, int? classes = null) =>
        ImageDataset.FromIdx(_folder.Write("images.idx", images), _folder.Write("labels.idx", labels), classes: classes);
}

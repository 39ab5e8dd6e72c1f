using CnnCompiler.Data;

namespace CnnCompiler.Runtime.Tests.Data;

public class IdxFileTests
{
    // Laid out by hand as MNIST's page says: 0, 0, type, number of dimensions, the dimensions with the high byte first, the values.
    private static readonly byte[] Matrix = [0, 0, 8, 2, 0, 0, 0, 2, 0, 0, 0, 3, 10, 20, 30, 40, 50, 255];

    [Fact]
    public void Reads_a_matrix_laid_out_by_hand()
    {
        IdxFile file = Idx.Read(Matrix);
        Assert.Equal([2, 3], file.Dimensions);
        Assert.Equal([10, 20, 30, 40, 50, 255], file.Values.ToArray());
    }

    [Fact]
    public void Tells_gzip_by_content_and_not_by_name()
    {
        using TempFolder folder = new();
        Assert.Equal(Idx.Read(Matrix).Values.ToArray(), IdxFile.Read(folder.Write("plain.gz", Matrix)).Values.ToArray());
        Assert.Equal(Idx.Read(Matrix).Values.ToArray(), IdxFile.Read(folder.Write("packed.idx", Idx.Gzip(Matrix))).Values.ToArray());
    }

    [Theory]
    [InlineData(1)]
    [InlineData(65_535)]
    [InlineData(65_536)]
    [InlineData(65_537)]
    [InlineData(1_000_003)]
    public void Reads_arrays_around_and_above_the_size_of_the_first_allocation(int count)
    {
        byte[] file = Idx.Of([(uint)count], Idx.Noise(count));
        Assert.Equal(Idx.Noise(count), Idx.Read(file).Values.ToArray());
        Assert.Equal(Idx.Noise(count), Idx.Read(Idx.Gzip(file)).Values.ToArray());
    }

    [Fact]
    public void Reads_an_array_without_values()
    {
        IdxFile file = Idx.Read(Idx.Of([0, 28, 28], []));
        Assert.Equal([0, 28, 28], file.Dimensions);
        Assert.True(file.Values.IsEmpty);
    }

    [Fact]
    public void Reads_from_where_the_stream_stands_and_leaves_it_open()
    {
        using MemoryStream stream = new([1, 2, 3, .. Matrix]) { Position = 3 };
        Assert.Equal([2, 3], IdxFile.Read(stream, "digits.idx").Dimensions);
        Assert.True(stream.CanRead);
    }

    [Fact]
    public void A_missing_file_keeps_its_exception()
    {
        using TempFolder folder = new();
        Assert.Throws<FileNotFoundException>(() => IdxFile.Read(folder["none.idx"]));
    }

    [Fact]
    public void A_stream_that_cannot_seek_is_refused_with_a_way_out()
    {
        using MemoryStream packed = new(Idx.Gzip(Matrix));
        using System.IO.Compression.GZipStream stream = new(packed, System.IO.Compression.CompressionMode.Decompress);
        Assert.Contains("MemoryStream", Assert.Throws<ArgumentException>(() => IdxFile.Read(stream, "digits.idx")).Message, StringComparison.Ordinal);
    }
}

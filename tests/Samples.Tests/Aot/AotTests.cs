using CnnCompiler.Data;
using CnnCompiler.Samples.Aot;

namespace CnnCompiler.Samples.Tests.Aot;

/// <summary>The native program's code, run by the JIT; samples/Aot/publish.sh runs what is published.</summary>
public class AotTests
{
    [Fact]
    public void The_weights_in_the_program_read_the_test_images()
    {
        var images = IdxFile.Read(Path.Combine(IdxFolder.Mnist, "t10k-images-idx3-ubyte.gz"));
        var labels = IdxFile.Read(Path.Combine(IdxFolder.Mnist, "t10k-labels-idx1-ubyte.gz"));
        byte[] digits = DigitReader.Read(images, "images");
        Assert.Equal([7, 2, 1, 0, 4, 1, 4, 9, 5, 9], digits[..10]);
        Assert.StartsWith("9893 of 10000 right, with ", DigitReader.Score(digits, labels, "labels"), StringComparison.Ordinal);
    }

    [Fact]
    public void Images_of_another_size_are_refused()
    {
        var labels = IdxFile.Read(Path.Combine(IdxFolder.Mnist, "t10k-labels-idx1-ubyte.gz"));
        var refused = Assert.Throws<InvalidDataException>(() => DigitReader.Read(labels, "labels"));
        Assert.Equal("labels holds an array [10000], but LeNet5 reads images [1, 28, 28].", refused.Message);
    }

    [Fact]
    public void Labels_must_be_as_many_as_images()
    {
        var labels = IdxFile.Read(Path.Combine(IdxFolder.Mnist, "t10k-labels-idx1-ubyte.gz"));
        var refused = Assert.Throws<InvalidDataException>(() => DigitReader.Score([7, 2], labels, "labels"));
        Assert.Equal("labels holds 10000 labels, but there are 2 images.", refused.Message);
    }
}

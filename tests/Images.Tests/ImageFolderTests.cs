using CnnCompiler.Data;
using CnnCompiler.Runtime.Tests;

namespace CnnCompiler.Images.Tests;

public class ImageFolderTests
{
    private static readonly MapShape Shape = new(3, 1, 2);

    [Fact]
    public void Classes_are_the_sorted_folders_and_images_their_sorted_pictures()
    {
        using TempFolder folder = new();
        Fill(folder);
        var images = ImageFolder.Load(folder["."], Shape);
        Assert.Equal(["apple", "pear", "plum"], images.ClassNames);
        Assert.Equal(["1.png", "2.PNG", "3.bmp", "a.jpg"], images.Files.Select(file => Path.GetFileName(file)));
        Assert.Equal([0, 0, 1, 2], Enumerable.Range(0, images.Count).Select(images.Label));
        Assert.Equal((4, 3, Shape), (images.Count, images.Classes, images.Shape));
        Assert.Throws<ArgumentOutOfRangeException>(() => images.Label(4));
        Assert.Throws<ArgumentOutOfRangeException>(() => images.CopyImage(-1, new float[6]));
    }

    [Fact]
    public void Values_are_normalised_and_in_planes()
    {
        using TempFolder folder = new();
        Fill(folder);
        Normalization normalization = new([0.1, 0.2, 0.3], [0.5, 0.25, 2]);
        var images = ImageFolder.Load(folder["."], Shape, new() { Normalization = normalization });
        float[] image = new float[6], expected = new float[6];
        images.CopyImage(0, image);
        new ImageDataset(Shape, new byte[] { 1, 4, 2, 5, 3, 6 }, new byte[1], normalization).CopyImage(0, expected);
        Assert.Equal(expected, image);
        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < 100; i++)
            images.CopyImage(i % 4, image);
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    [Fact]
    public void Images_for_validation_can_have_the_classes_of_those_for_training()
    {
        using TempFolder training = new(), validation = new();
        Fill(training);
        Put(validation, "plum", "1.png", Pictures.Png([1, 2], 2, 1));
        ImageFolderOptions options = new() { ClassNames = ImageFolder.Load(training["."], Shape).ClassNames };
        var images = ImageFolder.Load(validation["."], Shape, options);
        Assert.Equal((3, 2), (images.Classes, images.Label(0)));
        Put(validation, "grape", "1.png", Pictures.Png([1, 2], 2, 1));
        Assert.Contains("grape is none of the classes apple, pear, plum", Refused(validation, options), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_wrong_with_a_folder_is_said()
    {
        using TempFolder folder = new();
        Assert.Contains("no folders", Refused(folder), StringComparison.Ordinal);
        Directory.CreateDirectory(folder["empty"]);
        Assert.Contains($"empty has no pictures", Refused(folder), StringComparison.Ordinal);
        Put(folder, "empty", "broken.jpg", Pictures.Jpeg[..100]);
        Assert.Contains("broken.jpg", Refused(folder), StringComparison.Ordinal);
        Assert.Throws<DirectoryNotFoundException>(() => ImageFolder.Load(folder["none"], Shape));
        Assert.Throws<ArgumentException>(() => ImageFolder.Load(folder["."], new(2, 3, 3)));
        Assert.Throws<ArgumentException>(() => ImageFolder.Load(folder["."], Shape, new() { Normalization = new([0, 0], [1, 1]) }));
        using CancellationTokenSource cancelled = new();
        cancelled.Cancel();
        Assert.Throws<OperationCanceledException>(() => ImageFolder.Load(folder["."], Shape, cancellation: cancelled.Token));
    }

    private static void Fill(TempFolder folder)
    {
        Put(folder, "pear", "3.bmp", Pictures.Bmp(new byte[12], 4));
        Put(folder, "apple", "2.PNG", Pictures.Png([7, 8], 2, 1));
        Put(folder, "apple", "1.png", Pictures.Png([1, 2, 3, 4, 5, 6], 2, 3));
        Put(folder, "apple", "readme.txt", "not a picture"u8.ToArray());
        Put(folder, "apple", ".hidden.png", []);
        Put(folder, "plum", "a.jpg", Pictures.Jpeg);
        Put(folder, ".cache", "1.png", []);
    }

    private static void Put(TempFolder folder, string @class, string name, byte[] content)
    {
        Directory.CreateDirectory(folder[@class]);
        folder.Write(Path.Combine(@class, name), content);
    }

    private static string Refused(TempFolder folder, ImageFolderOptions? options = null) =>
        Assert.Throws<InvalidDataException>(() => ImageFolder.Load(folder["."], Shape, options)).Message;
}

using CnnCompiler.Runtime.Tests;

namespace CnnCompiler.Images.Tests;

public class ImageFileTests
{
    private static readonly byte[] Coloured = [.. Enumerable.Range(0, 4 * 2 * 3).Select(i => (byte)(i * 10))];

    [Fact]
    public void Pixels_of_the_right_size_are_those_of_the_file()
    {
        using TempFolder folder = new();
        Assert.Equal(Coloured, ImageFile.Read(folder.Write("a.png", Pictures.Png(Coloured, 4, 3)), new(3, 2, 4)));
        Assert.Equal(Coloured, ImageFile.Read(folder.Write("a.bmp", Pictures.Bmp(Coloured, 4)), new(3, 2, 4)));
    }

    [Fact]
    public void Jpeg_files_come_out_near_their_colours()
    {
        using TempFolder folder = new();
        byte[] pixels = ImageFile.Read(folder.Write("a.jpg", Pictures.Jpeg), new(3, 16, 16));
        byte[] left = [200, 40, 20], right = [10, 60, 220];
        for (int i = 0; i < pixels.Length; i++)
            Assert.InRange(pixels[i], (i / 3 % 16 < 8 ? left : right)[i % 3] - 6, (i / 3 % 16 < 8 ? left : right)[i % 3] + 6);
    }

    [Fact]
    public void Grey_becomes_colour_and_colour_grey()
    {
        using TempFolder folder = new();
        Assert.Equal([7, 7, 7, 9, 9, 9], ImageFile.Read(folder.Write("grey.png", Pictures.Png([7, 9], 2, 1)), new(3, 1, 2)));
        // Brightness as the eye sees it (ITU-R BT.601), which a uniform colour keeps.
        byte[] grey = ImageFile.Read(folder.Write("colour.png", Pictures.Png([50, 50, 50, 255, 0, 0], 2, 3)), new(1, 1, 2));
        Assert.Equal(50, grey[0]);
        Assert.InRange(grey[1], 75, 77);
    }

    [Fact]
    public void The_middle_is_cut_out_or_all_is_stretched()
    {
        using TempFolder folder = new();
        byte[] row = [0, 100, 200, 100, 0, 0, 100, 200, 100, 0];
        string file = folder.Write("wide.png", Pictures.Png(row, 5, 1));
        Assert.Equal([150, 150, 150, 150], ImageFile.Read(file, new(1, 2, 2))); // between two pixels lies their mean
        Assert.Equal([100, 200, 100, 100, 200, 100], ImageFile.Read(file, new(1, 2, 3)));
        byte[] stretched = ImageFile.Read(file, new(1, 2, 2), ImageFit.Stretch);
        Assert.Equal([91, 91, 91, 91], stretched); // (0.7 · 0 + 0.9 · 100 + 0.5 · 200 + 0.1 · 100) / 2.2

        string tall = folder.Write("tall.png", Pictures.Png([10, 20, 30, 40, 50], 1, 1));
        Assert.Equal([20, 30, 40], ImageFile.Read(tall, new(1, 3, 1)));
        Assert.Equal([10, 20, 30, 40, 50], ImageFile.Read(tall, new(1, 5, 1), ImageFit.Stretch));
    }

    [Theory]
    [InlineData(ImageFit.CentreCrop)]
    [InlineData(ImageFit.Stretch)]
    public void An_even_colour_stays_itself_in_any_size(ImageFit fit)
    {
        using TempFolder folder = new();
        string file = folder.Write("even.png", Pictures.Png([.. Enumerable.Repeat(new byte[] { 12, 200, 77 }, 13 * 7).SelectMany(pixel => pixel)], 13, 3));
        foreach (MapShape shape in new MapShape[] { new(3, 1, 1), new(3, 5, 9), new(3, 32, 32), new(3, 100, 3) })
        {
            byte[] pixels = ImageFile.Read(file, shape, fit);
            Assert.Equal(shape.Length, pixels.Length);
            for (int i = 0; i < pixels.Length; i++)
                Assert.Equal(new byte[] { 12, 200, 77 }[i % 3], pixels[i]);
        }
    }

    [Fact]
    public void Problems_name_the_file()
    {
        using TempFolder folder = new();
        byte[] png = Pictures.Png(Coloured, 4, 3);
        foreach (var (name, content) in new (string, byte[])[] { ("empty.png", []), ("text.png", "not a picture"u8.ToArray()), ("cut.png", png[..50]), ("cut.jpg", Pictures.Jpeg[..200]), ("end.jpg", Pictures.Jpeg[..^2]), ("end.bmp", Pictures.Bmp(Coloured, 4)[..^1]) })
        {
            string message = Assert.Throws<InvalidDataException>(() => ImageFile.Read(folder.Write(name, content), new(3, 2, 4))).Message;
            Assert.Contains(name, message, StringComparison.Ordinal);
        }

        byte[] vast = Pictures.Bmp(Coloured, 4);
        vast[21] = 0x10; // the greatest byte of the width
        Assert.Contains("scale it down", Assert.Throws<InvalidDataException>(() => ImageFile.Read(folder.Write("vast.bmp", vast), new(3, 2, 4))).Message, StringComparison.Ordinal);
        Assert.Throws<FileNotFoundException>(() => ImageFile.Read(folder["none.png"], new(3, 2, 4)));
        Assert.Throws<ArgumentException>(() => ImageFile.Read(folder["none.png"], new(2, 2, 4)));
    }

    [Fact]
    public void Damaged_files_are_read_or_refused_and_nothing_else()
    {
        using TempFolder folder = new();
        Random random = new(1);
        byte[][] files = [Pictures.Jpeg, Pictures.Png(Coloured, 4, 3), Pictures.Bmp(Coloured, 4)];
        int refused = 0;
        for (int i = 0; i < 600; i++)
        {
            try
            {
                ImageFile.Read(folder.Write("damaged", Mutation.Of(files[i % files.Length], random)), new(3, 8, 8));
            }
            catch (InvalidDataException)
            {
                refused++;
            }
        }

        Assert.InRange(refused, 100, 599);
    }
}

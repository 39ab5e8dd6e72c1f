using CnnCompiler.Data;
using CnnCompiler.Runtime.Tests;

namespace CnnCompiler.Images.Tests;

/// <summary>The picture in docs/augmentation.md shows what the transforms do now. <c>UPDATE_PICTURES=1 dotnet test tests/Images.Tests</c> draws it anew.</summary>
public class ContactSheetTests
{
    private const int Digits = 10, Side = 28, Scale = 2, Gap = 4, Cell = (Side * Scale) + Gap;

    // One row for each, in the order of the list in docs/augmentation.md.
    private static readonly ImageTransform[] Rows =
    [
        new TransformSequence(Background.Zero),
        new Rotation(25),
        new Scaling(0.7, 1.3),
        new Shift(4),
        new Shear(25),
        new ElasticDistortion(34, 4),
        new ElasticDistortion(150, 8),
        new PaddedCrop(5),
        new HorizontalFlip(),
        new Cutout(10) { Background = Background.Of(0.5f) },
        new TransformSequence(Background.Zero, new Rotation(10), new Scaling(0.9, 1.1), new Shear(10), new Shift(2), new ElasticDistortion(34, 4)),
    ];

    [Fact]
    public void The_picture_is_up_to_date()
    {
        string path = Repository.File("docs/augmentation.png");
        MapShape shape = new(1, (Rows.Length * Cell) + Gap, (Digits * Cell) + Gap);
        byte[] sheet = Draw(shape);
        if (Environment.GetEnvironmentVariable("UPDATE_PICTURES") == "1")
            File.WriteAllBytes(path, Pictures.Png(sheet, shape.Width, 1));
        byte[] shown = ImageFile.Read(path, shape);
        // Sines and exponentials may differ in their last bit from machine to machine.
        Assert.All(sheet.Zip(shown), pixel => Assert.InRange(pixel.First - pixel.Second, -1, 1));
    }

    private static byte[] Draw(MapShape sheet)
    {
        const string Folder = "samples/Digits/data/mnist/";
        var digits = ImageDataset.FromIdx(Repository.File($"{Folder}t10k-images-idx3-ubyte.gz"), Repository.File($"{Folder}t10k-labels-idx1-ubyte.gz"));
        byte[] pixels = new byte[sheet.Length];
        pixels.AsSpan().Fill(96);
        float[] image = new float[Side * Side], scratch = new float[4 * Side * Side];
        for (int row = 0; row < Rows.Length; row++)
        {
            for (int digit = 0; digit < Digits; digit++)
            {
                digits.CopyImage(Enumerable.Range(0, digits.Count).First(index => digits.Label(index) == digit), image);
                Rows[row].Apply(digits.Shape, image, scratch, new((ulong)((row * Digits) + digit)));
                Paste(image, pixels.AsSpan((((row * Cell) + Gap) * sheet.Width) + (digit * Cell) + Gap), sheet.Width);
            }
        }

        return pixels;
    }

    private static void Paste(float[] image, Span<byte> corner, int pitch)
    {
        for (int y = 0; y < Side * Scale; y++)
        {
            for (int x = 0; x < Side * Scale; x++)
                corner[(y * pitch) + x] = (byte)MathF.Round(255 * image[(y / Scale * Side) + (x / Scale)]);
        }
    }
}

using CnnCompiler.Runtime.Tests;
using CnnCompiler.Samples.Digits.Reading;
using SkiaSharp;
using StbImageSharp;

namespace CnnCompiler.Samples.Tests.Pictures;

public class PngDamageTests
{
    private const int Rounds = 10_000;

    [Fact]
    public void Every_form_is_read_as_another_decoder_reads_it()
    {
        foreach (var form in Png.Forms)
        {
            byte[] file = form.ToBytes();
            var picture = PngFile.Decode(file, "a.png");
            using var codec = SKCodec.Create(new MemoryStream(file));
            SKImageInfo info = new(codec.Info.Width, codec.Info.Height, SKColorType.Rgba8888, SKAlphaType.Unpremul);
            using SKBitmap expected = new(info);
            Assert.Equal(SKCodecResult.Success, codec.GetPixels(info, expected.GetPixels()));
            Assert.Equal((info.Width, info.Height), (picture.Width, picture.Height));
            Assert.Equal(expected.Bytes, picture.Data);
        }
    }

    [Fact]
    public void Every_truncation_is_found()
    {
        foreach (byte[] file in Png.Forms.Select(form => form.ToBytes()))
        {
            for (int length = 0; length < file.Length; length++)
                Assert.StartsWith("a.png cannot be read: ", Assert.Throws<InvalidDataException>(() => PngFile.Decode(file[..length], "a.png")).Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Every_single_wrong_byte_is_found()
    {
        foreach (byte[] file in Png.Forms.Select(form => form.ToBytes()))
        {
            for (int i = 0; i < file.Length; i++)
            {
                byte[] damaged = [.. file];
                damaged[i] ^= 0x10;
                Assert.Throws<InvalidDataException>(() => PngFile.Decode(damaged, "a.png"));
            }
        }
    }

    [Fact]
    public void Random_damage_is_found_or_reads_as_a_picture()
    {
        Random random = new(1);
        int found = Enumerable.Range(0, Rounds).Count(i => IsFound(Mutation.Of(Png.Forms[i % Png.Forms.Count].ToBytes(), random)));
        Assert.InRange(found, Rounds / 2, Rounds - 1);
    }

    /// <summary>Checksums stop nearly all random damage. Here they are right, as in a file that was made to do harm, and what is in the chunks reaches the decoder.</summary>
    [Fact]
    public void Malice_under_right_checksums_is_found_or_reads_as_a_picture()
    {
        Random random = new(2);
        int found = Enumerable.Range(0, Rounds).Count(i =>
        {
            List<(string Type, byte[] Data)> chunks = [.. Png.Forms[i % Png.Forms.Count].Chunks];
            int at = random.Next(chunks.Count);
            switch (random.Next(4))
            {
                case 0:
                    chunks.RemoveAt(at);
                    break;
                case 1:
                    chunks.Insert(random.Next(chunks.Count), chunks[at]);
                    break;
                default:
                    chunks[at] = (chunks[at].Type, Mutation.Of(chunks[at].Data, random));
                    break;
            }

            return IsFound(new Png(chunks).ToBytes());
        });
        Assert.InRange(found, Rounds / 4, Rounds - 1);
    }

    [Fact]
    public void A_chunk_of_pixels_without_any_is_refused()
    {
        Png form = Png.Forms[0];
        byte[] file = new Png([form.Chunks[0], ("IDAT", []), .. form.Chunks.Skip(1)]).ToBytes();
        string message = Assert.Throws<InvalidDataException>(() => PngFile.Decode(file, "a.png")).Message;
        Assert.Equal("a.png cannot be read: it holds a chunk of pixels without any; save it again with another program.", message);
    }

    [Fact]
    public void Pixels_that_need_a_dictionary_are_refused()
    {
        Png form = Png.Forms[0];
        byte[] needsDictionary = [0x78, 0xBB, 0, 0, 0, 1, 0x03, 0x00]; // RFC 1950: FDICT is set, the number of a dictionary follows
        byte[] file = new Png([form.Chunks[0], ("IDAT", needsDictionary), .. form.Chunks.Skip(2)]).ToBytes();
        Assert.Equal("a.png cannot be read: its pixels are damaged; get the file again.", Assert.Throws<InvalidDataException>(() => PngFile.Decode(file, "a.png")).Message);
    }

    [Theory]
    [InlineData(0, 5)]
    [InlineData(5, 0)]
    [InlineData(4097, 4096)]
    [InlineData(uint.MaxValue, uint.MaxValue)]
    public void A_header_that_claims_too_much_or_nothing_gets_no_memory(uint width, uint height)
    {
        byte[] file = Png.Claiming(width, height, Stream.Null).ToBytes();
        long before = GC.GetAllocatedBytesForCurrentThread();
        string message = Assert.Throws<InvalidDataException>(() => PngFile.Decode(file, "a.png")).Message;
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 1 << 16);
        Assert.Equal(FormattableString.Invariant($"a.png cannot be read: it has {width}×{height} pixels, expected 1 to 16,777,216; scale it down."), message);
    }

    [Fact]
    public void Data_that_unpack_to_far_more_than_the_pixels_get_no_memory()
    {
        using MemoryStream zeros = new(new byte[100_000_000]);
        byte[] file = Png.Claiming(3, 3, zeros).ToBytes();
        long before = GC.GetAllocatedBytesForCurrentThread();
        string message = Assert.Throws<InvalidDataException>(() => PngFile.Decode(file, "a.png")).Message;
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, file.Length + (1 << 20));
        Assert.Equal("a.png cannot be read: it holds more data than its pixels need; the file is damaged.", message);
    }

    [Theory]
    [InlineData("", "the file has 0 bytes, expected 1 to 67,108,864")]
    [InlineData("GIF89a", "it is not a PNG file; save the picture as PNG")]
    public void What_is_no_PNG_file_is_said_to_be_none(string content, string problem)
    {
        using TempFolder folder = new();
        string path = folder.Write("a.png", System.Text.Encoding.ASCII.GetBytes(content));
        Assert.Equal($"{path} cannot be read: {problem}.", Assert.Throws<InvalidDataException>(() => DigitPicture.Read(path)).Message);
    }

    /// <summary>True if the file is refused; a picture that it gives is whole and can be used.</summary>
    private static bool IsFound(byte[] file)
    {
        ImageResult picture;
        try
        {
            picture = PngFile.Decode(file, "a.png");
        }
        catch (InvalidDataException e)
        {
            Assert.StartsWith("a.png cannot be read: ", e.Message, StringComparison.Ordinal);
            return true;
        }

        Assert.Equal(4L * picture.Width * picture.Height, picture.Data.Length);
        try
        {
            Assert.Equal(28 * 28, DigitPicture.Prepare(picture, "a.png").Length);
        }
        catch (InvalidDataException e)
        {
            Assert.StartsWith("a.png shows no digit: ", e.Message, StringComparison.Ordinal);
        }

        return false;
    }
}

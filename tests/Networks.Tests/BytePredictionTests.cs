using CnnCompiler.Data;
using CnnCompiler.Samples.Digits;

namespace CnnCompiler.Networks.Tests;

/// <summary>Predictions from bytes [H, W, C] are those from the floats that the same pixels give.</summary>
public class BytePredictionTests
{
    private static readonly Normalization Coloured = new([0.4, 0.5, 0.6], [0.1, 0.2, 0.3]);

    [Fact]
    public void An_image_gives_what_its_floats_give()
    {
        Same<DigitNet>(Normalization.Mnist);
        Same<Medley>(Coloured);
        Same<Medley>(Normalization.None);
    }

    [Fact]
    public void A_batch_gives_what_its_images_give()
    {
        const int Count = 5;
        var net = Medley.Create(1);
        byte[] pixels = Pixels(Count * Medley.InputLength);
        float[] results = new float[Count * Medley.OutputLength];
        net.Fork(batch: 2).Predict(pixels, Coloured, results);
        for (int n = 0; n < Count; n++)
        {
            var expected = net.Predict(pixels.AsSpan(n * Medley.InputLength, Medley.InputLength), Coloured);
            Assert.True(expected.SequenceEqual(results.AsSpan(n * Medley.OutputLength, Medley.OutputLength)));
        }
    }

    [Fact]
    public void Wrong_lengths_and_channels_are_refused_and_named()
    {
        var net = Medley.Create(1);
        byte[] pixels = new byte[Medley.InputLength];
        string message = Assert.Throws<ArgumentException>(() => net.Predict(new byte[100], Coloured)).Message;
        Assert.Contains("100", message, StringComparison.Ordinal);
        Assert.Contains("4320", message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => net.Predict(pixels, Coloured, new float[6]));
        Assert.Throws<ArgumentException>(() => net.Predict(pixels.AsSpan(1), Coloured, new float[7]));
        Assert.Contains("2 channels, but the images have 3", Assert.Throws<ArgumentException>(() => net.Predict(pixels, new Normalization([0, 0], [1, 1]))).Message, StringComparison.Ordinal);
    }

    private static void Same<TModel>(Normalization normalization)
        where TModel : class, ICnnModel<TModel>
    {
        var (channels, height, width) = TModel.Info.Input;
        byte[] pixels = Pixels(channels * height * width), planes = new byte[pixels.Length];
        for (int c = 0; c < channels; c++)
        {
            for (int pixel = 0; pixel < height * width; pixel++)
                planes[(c * height * width) + pixel] = pixels[(pixel * channels) + c];
        }

        float[] image = new float[pixels.Length];
        new ImageDataset(TModel.Info.Input, planes, new byte[1], normalization).CopyImage(0, image);
        var net = TModel.Create(3);
        float[] expected = net.Predict(image).ToArray();
        Assert.Equal(expected, net.Predict(pixels, normalization).ToArray());
    }

    private static byte[] Pixels(int count)
    {
        byte[] pixels = new byte[count];
        SeededRandom random = new(7);
        foreach (ref byte pixel in pixels.AsSpan())
            pixel = (byte)random.NextInt32(256);
        return pixels;
    }
}

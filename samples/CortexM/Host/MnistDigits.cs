using CnnCompiler.Data;

namespace CnnCompiler.Samples.CortexM;

/// <summary>The first digits of MNIST's test set.</summary>
internal static class MnistDigits
{
    /// <summary>Images as the network wants them, one after the other.</summary>
    public static float[] Images(string samples, int count)
    {
        var pixels = Read(samples, "images-idx3").Span;
        float[] images = new float[count * LeNet5.InputLength];
        for (int i = 0; i < images.Length; i += LeNet5.InputLength)
            Normalization.Mnist.Apply(pixels.Slice(i, LeNet5.InputLength), LeNet5.Info.Input, images.AsSpan(i, LeNet5.InputLength));
        return images;
    }

    public static byte[] Labels(string samples, int count) => Read(samples, "labels-idx1")[..count].ToArray();

    private static ReadOnlyMemory<byte> Read(string samples, string kind) => IdxFile.Read(Path.Combine(samples, "Digits", "data", "mnist", $"t10k-{kind}-ubyte.gz")).Values;
}

/// <summary>The trained LeNet-5 of samples/Aot.</summary>
internal static class LeNetWeights
{
    public static LeNet5 Load(string samples) => LeNet5.Load(Path.Combine(samples, "Aot", "weights", "lenet5.safetensors"));
}

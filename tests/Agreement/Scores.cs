using System.Runtime.InteropServices;
using CnnCompiler.Runtime;
using CnnCompiler.Samples.CortexM;

namespace CnnCompiler.Agreement;

/// <summary>The scores of MNIST's first test digits, by LeNet-5 with trained weights.</summary>
internal static class Scores
{
    /// <summary>How many digits.</summary>
    public const int Count = 100;

    /// <summary>Writes the scores that this machine computes, [100, 10] floats, and says with which vectors.</summary>
    /// <param name="samples">The folder of the samples.</param>
    /// <param name="file">Where to.</param>
    public static void Write(string samples, string file)
    {
        var net = LeNetWeights.Load(samples);
        float[] images = MnistDigits.Images(samples, Count), scores = new float[Count * LeNet5.OutputLength];
        for (int i = 0; i < Count; i++)
            net.Predict(images.AsSpan(i * LeNet5.InputLength, LeNet5.InputLength)).CopyTo(scores.AsSpan(i * LeNet5.OutputLength));
        File.WriteAllBytes(file, MemoryMarshal.AsBytes(scores.AsSpan()));
        Console.WriteLine(Machine.Vectors);
    }

    /// <summary>What some machine wrote. A microcontroller adds to each image's scores how many instructions they took.</summary>
    /// <exception cref="InvalidDataException">There are more or fewer numbers than there should be.</exception>
    public static float[] Read(string file)
    {
        var values = MemoryMarshal.Cast<byte, float>(File.ReadAllBytes(file));
        int each = values.Length / Count;
        if (values.Length % Count != 0 || each - LeNet5.OutputLength is not (0 or 1))
            throw new InvalidDataException($"{file} holds {values.Length} numbers, expected {Count} times {LeNet5.OutputLength}, or one more for each.");
        float[] scores = new float[Count * LeNet5.OutputLength];
        for (int i = 0; i < Count; i++)
            values.Slice(i * each, LeNet5.OutputLength).CopyTo(scores.AsSpan(i * LeNet5.OutputLength));
        return scores;
    }
}

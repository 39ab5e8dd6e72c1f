using CnnCompiler.Data;
using CnnCompiler.Runtime;

namespace CnnCompiler.Samples.Aot;

/// <summary>Reads digits with the network that is in the program.</summary>
internal static class DigitReader
{
    /// <summary>The digit on each image.</summary>
    /// <param name="images">Images [count, 28, 28].</param>
    /// <param name="name">What messages call them.</param>
    /// <exception cref="InvalidDataException">The images are of another size.</exception>
    public static byte[] Read(IdxFile images, string name)
    {
        if (images.Dimensions.Count != 3 || images.Dimensions[1] != LeNet5.Info.Input.Height || images.Dimensions[2] != LeNet5.Info.Input.Width)
            throw new InvalidDataException($"{name} holds an array [{string.Join(", ", images.Dimensions)}], but {LeNet5.Info.Name} reads images {LeNet5.Info.Input}.");
        var net = LeNet5.Trained();
        byte[] digits = new byte[images.Dimensions[0]];
        for (int i = 0; i < digits.Length; i++)
            digits[i] = (byte)Largest(net.Predict(images.Values.Span.Slice(i * LeNet5.InputLength, LeNet5.InputLength), Normalization.Mnist));
        return digits;
    }

    /// <summary>How many digits are as their labels say.</summary>
    /// <exception cref="InvalidDataException">There are more or fewer labels than digits.</exception>
    public static string Score(ReadOnlySpan<byte> digits, IdxFile labels, string name)
    {
        var expected = labels.Values.Span;
        if (expected.Length != digits.Length)
            throw new InvalidDataException($"{name} holds {expected.Length} labels, but there are {digits.Length} images.");
        int right = 0;
        for (int i = 0; i < digits.Length; i++)
            right += digits[i] == expected[i] ? 1 : 0;
        return $"{right} of {digits.Length} right, with {Machine.Vectors}";
    }

    private static int Largest(ReadOnlySpan<float> scores)
    {
        int best = 0;
        for (int i = 1; i < scores.Length; i++)
            best = scores[i] > scores[best] ? i : best;
        return best;
    }
}

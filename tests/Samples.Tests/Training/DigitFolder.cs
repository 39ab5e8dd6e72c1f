using CnnCompiler.Data;
using CnnCompiler.Runtime.Tests;
using CnnCompiler.Runtime.Tests.Data;

namespace CnnCompiler.Samples.Tests.Training;

/// <summary>The first of MNIST's digits in a folder of their own, in the form in which the program reads them.</summary>
internal static class DigitFolder
{
    public const string
        TrainImages = "train-images-idx3-ubyte", TrainLabels = "train-labels-idx1-ubyte", TestImages = "t10k-images-idx3-ubyte", TestLabels = "t10k-labels-idx1-ubyte";

    private const uint Side = 28;

    /// <summary>Writes the four files, of which two are compressed.</summary>
    /// <returns>The folder's path.</returns>
    public static string Write(TempFolder folder, int train, int test)
    {
        folder.Write(TrainImages, Images(TrainImages, train));
        folder.Write(TrainLabels, Labels(TrainLabels, train));
        folder.Write(TestImages + ".gz", Idx.Gzip(Images(TestImages, test)));
        folder.Write(TestLabels + ".gz", Idx.Gzip(Labels(TestLabels, test)));
        return folder[""];
    }

    /// <summary>The pixels and the label of a test image.</summary>
    public static IEnumerable<(byte[] Pixels, int Label)> TestDigits(int count)
    {
        var (images, labels) = (Whole(TestImages).Values, Whole(TestLabels).Values);
        return Enumerable.Range(0, count).Select(i => (images.Slice(i * (int)(Side * Side), (int)(Side * Side)).ToArray(), (int)labels.Span[i]));
    }

    private static byte[] Images(string file, int count) => Idx.Of([(uint)count, Side, Side], Whole(file).Values[..(count * (int)(Side * Side))].ToArray());

    private static byte[] Labels(string file, int count) => Idx.Of([(uint)count], Whole(file).Values[..count].ToArray());

    private static IdxFile Whole(string file) => IdxFile.Read(Path.Combine(IdxFolder.Mnist, file + ".gz"));
}

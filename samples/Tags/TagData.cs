using CnnCompiler.Data;
using CnnCompiler.Samples.Tags.Canvases;

namespace CnnCompiler.Samples.Tags;

/// <summary>
/// Canvases of MNIST's digits, as many as there are digits for them. No digit is on canvases of two kinds. They are the same whatever the seed of a training, so that figures can be
/// compared and thresholds are never tuned on digits that the weights were trained with.
/// </summary>
/// <param name="Train">Of five sixths of the training images.</param>
/// <param name="Validation">Of the training images that are left; thresholds are tuned on them.</param>
/// <param name="Test">Of the test images.</param>
internal sealed record TagData(CanvasDataset Train, CanvasDataset Validation, CanvasDataset Test)
{
    private const double ValidationPart = 1.0 / 6;
    private const ulong SplitSeed = 1, TrainSeed = 2, ValidationSeed = 3, TestSeed = 4;

    /// <summary>Composes canvases of the digits of a folder.</summary>
    /// <param name="folder">With MNIST's four files.</param>
    /// <exception cref="IOException">A file is missing or cannot be read.</exception>
    /// <exception cref="InvalidDataException">A file is damaged, or its images are no digits.</exception>
    public static TagData Load(string folder)
    {
        var (train, test) = IdxFolder.Load(folder, "a canvas", CanvasDataset.Digit, TagNet.Info.Output.Length, Normalization.None);
        return Compose(train, test);
    }

    /// <summary>Composes canvases of digits.</summary>
    public static TagData Compose(IDataset trainingDigits, IDataset testDigits)
    {
        var (train, validation) = trainingDigits.SplitStratified(ValidationPart, SplitSeed);
        return new(Canvases(train, TrainSeed), Canvases(validation, ValidationSeed), Canvases(testDigits, TestSeed));
    }

    private static CanvasDataset Canvases(IDataset digits, ulong seed) => new(digits, digits.Count, seed);
}

using CnnCompiler.Data;

namespace CnnCompiler.Samples.Digits;

/// <summary>MNIST, or other images in its form: four IDX files, each plain or compressed by gzip.</summary>
/// <param name="Train">The images to train with.</param>
/// <param name="Test">The images to evaluate with; training never sees them.</param>
internal sealed record DigitData(IDataset Train, IDataset Test)
{
    /// <summary>The digits that come with the program.</summary>
    public static string DefaultFolder { get; } = Path.Combine(AppContext.BaseDirectory, "data", "mnist");

    /// <summary>Reads the four files of a folder.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="model">The model that the images are for.</param>
    /// <exception cref="IOException">A file is missing or cannot be read.</exception>
    /// <exception cref="InvalidDataException">A file is damaged, or its images are not for this model.</exception>
    public static DigitData Load(string folder, ModelInfo model) => new(Load(folder, "train", model), Load(folder, "t10k", model));

    private static ImageDataset Load(string folder, string part, ModelInfo model)
    {
        string images = Find(folder, $"{part}-images-idx3-ubyte");
        var data = ImageDataset.FromIdx(images, Find(folder, $"{part}-labels-idx1-ubyte"), Normalization.Mnist, model.Output.Length);
        return data.Shape == model.Input
            ? data
            : throw new InvalidDataException($"{images} holds images {data.Shape}, but {model.Name} takes images {model.Input}.");
    }

    private static string Find(string folder, string name)
    {
        string plain = Path.Combine(folder, name), compressed = plain + ".gz";
        return File.Exists(plain) ? plain
            : File.Exists(compressed) ? compressed
            : throw new FileNotFoundException($"There is neither {plain} nor {compressed}; the folder must hold MNIST's four files under their own names.");
    }
}

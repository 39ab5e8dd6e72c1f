using CnnCompiler.Data;

namespace CnnCompiler.Samples;

/// <summary>MNIST, or other images in its form: four IDX files, each plain or compressed by gzip.</summary>
/// <param name="Train">The images to train with.</param>
/// <param name="Test">The images to evaluate with; training never sees them.</param>
internal sealed record IdxFolder(IDataset Train, IDataset Test)
{
    /// <summary>MNIST's digits, for programs that bring them along.</summary>
    public static string Mnist { get; } = Path.Combine(AppContext.BaseDirectory, "data", "mnist");

    /// <summary>Reads the four files of a folder, for whatever takes images of a shape.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="user">What takes the images, for messages.</param>
    /// <param name="shape">The shape that it takes.</param>
    /// <param name="classes">How many classes it knows.</param>
    /// <param name="normalization">How bytes become floats.</param>
    /// <exception cref="IOException">A file is missing or cannot be read.</exception>
    /// <exception cref="InvalidDataException">A file is damaged, or its images are of another shape.</exception>
    public static IdxFolder Load(string folder, string user, MapShape shape, int classes, Normalization normalization)
    {
        return new(Load("train"), Load("t10k"));

        ImageDataset Load(string part)
        {
            string images = Find(folder, $"{part}-images-idx3-ubyte");
            var data = ImageDataset.FromIdx(images, Find(folder, $"{part}-labels-idx1-ubyte"), normalization, classes);
            return data.Shape == shape ? data : throw new InvalidDataException($"{images} holds images {data.Shape}, but {user} takes images {shape}.");
        }
    }

    private static string Find(string folder, string name)
    {
        string plain = Path.Combine(folder, name), compressed = plain + ".gz";
        return File.Exists(plain) ? plain
            : File.Exists(compressed) ? compressed
            : throw new FileNotFoundException($"There is neither {plain} nor {compressed}; the folder must hold MNIST's four files under their own names.");
    }
}

using System.Runtime.ExceptionServices;
using CnnCompiler.Data;

namespace CnnCompiler.Images;

/// <summary>
/// The pictures of a folder that has a folder for each class: <c>flowers/daisy/1.jpg</c>. All are decoded and scaled when it is read, and stay in memory as bytes of the
/// network's size. Files other than *.png, *.jpg, *.jpeg and *.bmp, and names that begin with a dot, are ignored.
/// </summary>
public sealed class ImageFolder : IDataset
{
    private static readonly string[] Extensions = [".png", ".jpg", ".jpeg", ".bmp"];

    private readonly byte[][] _pixels;
    private readonly int[] _labels;
    private readonly Normalization _normalization;

    private ImageFolder(MapShape shape, string[] classes, string[] files, int[] labels, byte[][] pixels, Normalization normalization) =>
        (Shape, ClassNames, Files, _labels, _pixels, _normalization) = (shape, classes, files, labels, pixels, normalization);

    /// <inheritdoc/>
    public int Count => _labels.Length;

    /// <inheritdoc/>
    public MapShape Shape { get; }

    /// <inheritdoc/>
    public int Classes => ClassNames.Count;

    /// <summary>The classes' names, sorted by their characters unless given.</summary>
    public IReadOnlyList<string> ClassNames { get; }

    /// <summary>Each image's file. They are sorted by class, then by name.</summary>
    public IReadOnlyList<string> Files { get; }

    /// <summary>Reads a folder, on all cores.</summary>
    /// <param name="path">The folder that holds the classes' folders.</param>
    /// <param name="shape">The network's input, with 1 channel for grey or 3 for red, green and blue.</param>
    /// <param name="options">How it is read.</param>
    /// <param name="cancellation">Stops reading.</param>
    /// <exception cref="IOException">There is no such folder, or a file cannot be read.</exception>
    /// <exception cref="InvalidDataException">There are no classes, one has no pictures or is none of those given, or a file is no sound picture.</exception>
    /// <exception cref="ArgumentException">The shape or the normalization has another number of channels.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static ImageFolder Load(string path, MapShape shape, ImageFolderOptions? options = null, CancellationToken cancellation = default)
    {
        options ??= new();
        ImageFile.RequireReadable(shape);
        if (options.Normalization.Mean.Count != 1 && options.Normalization.Mean.Count != shape.Channels)
            throw new ArgumentException($"The normalization is for {options.Normalization.Mean.Count} channels, but the images have {shape.Channels}.", nameof(options));
        string[] folders = [.. Directory.GetDirectories(path).Where(folder => !IsHidden(folder)).Order(StringComparer.Ordinal)];
        if (folders.Length == 0)
            throw new InvalidDataException($"{path} has no folders in it, expected one for each class, with its pictures.");
        string[] classes = [.. options.ClassNames ?? [.. folders.Select(folder => Path.GetFileName(folder))]];
        List<string> files = [];
        List<int> labels = [];
        foreach (string folder in folders)
        {
            int label = Array.IndexOf(classes, Path.GetFileName(folder));
            if (label < 0)
                throw new InvalidDataException($"{folder} is none of the classes {string.Join(", ", classes)}.");
            string[] pictures = [.. Directory.GetFiles(folder).Where(IsPicture).Order(StringComparer.Ordinal)];
            if (pictures.Length == 0)
                throw new InvalidDataException($"{folder} has no pictures in it (*{string.Join(", *", Extensions)}); add some, or remove the folder.");
            files.AddRange(pictures);
            labels.AddRange(Enumerable.Repeat(label, pictures.Length));
        }

        return new(shape, classes, [.. files], [.. labels], Read(files, shape, options.Fit, cancellation), options.Normalization);
    }

    /// <inheritdoc/>
    public int Label(int index)
    {
        RequireImage(index);
        return _labels[index];
    }

    /// <inheritdoc/>
    public void CopyImage(int index, Span<float> image)
    {
        RequireImage(index);
        _normalization.Apply(_pixels[index], Shape, image);
    }

    private static byte[][] Read(List<string> files, MapShape shape, ImageFit fit, CancellationToken cancellation)
    {
        byte[][] pixels = new byte[files.Count][];
        try
        {
            Parallel.For(0, files.Count, new ParallelOptions { CancellationToken = cancellation }, i => pixels[i] = ImageFile.Read(files[i], shape, fit));
        }
        catch (AggregateException e)
        {
            ExceptionDispatchInfo.Throw(e.InnerExceptions[0]);
        }

        return pixels;
    }

    private static bool IsPicture(string file) => !IsHidden(file) && Extensions.Contains(Path.GetExtension(file), StringComparer.OrdinalIgnoreCase);

    private static bool IsHidden(string path) => Path.GetFileName(path).StartsWith('.');

    private void RequireImage(int index)
    {
        if ((uint)index >= (uint)Count)
            throw new ArgumentOutOfRangeException(nameof(index), index, $"There are {Count} images, so indices go from 0 to {Count - 1}.");
    }
}

using CnnCompiler.Data;

namespace CnnCompiler.Images;

/// <summary>How an <see cref="ImageFolder"/> is read.</summary>
public sealed record ImageFolderOptions
{
    /// <summary>How pictures become images of the network's size.</summary>
    public ImageFit Fit { get; init; }

    /// <summary>How bytes become floats.</summary>
    public Normalization Normalization { get; init; } = Normalization.None;

    /// <summary>
    /// The classes in their order, if not the names of the folders that are there: those of the training images, when images for validation lie in folders of their own. A
    /// class may then have no folder.
    /// </summary>
    public IReadOnlyList<string>? ClassNames { get; init; }
}

namespace CnnCompiler.Data;

/// <summary>Images with one class each: what classifiers are trained and validated with.</summary>
public interface IDataset : IImages
{
    /// <summary>Number of classes; labels are less.</summary>
    int Classes { get; }

    /// <summary>The class of an image, from 0.</summary>
    /// <param name="index">The image, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such image.</exception>
    int Label(int index);
}

namespace CnnCompiler.Data;

/// <summary>Images with several values each that a network is to give for them: tags (0 or 1), a distribution over classes, or what a regression predicts.</summary>
public interface ITargetDataset : IImages
{
    /// <summary>Number of values of an image's target.</summary>
    int TargetLength { get; }

    /// <summary>Writes the target of an image. Nothing is allocated.</summary>
    /// <param name="index">The image, from 0.</param>
    /// <param name="target">Where to, exactly <see cref="TargetLength"/> values.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such image.</exception>
    /// <exception cref="ArgumentException">The span has another length than a target.</exception>
    void CopyTarget(int index, Span<float> target);
}

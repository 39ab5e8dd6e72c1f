using CnnCompiler.Data;

namespace CnnCompiler;

/// <summary>Does a data set fit a model?</summary>
internal static class DatasetCheck
{
    /// <summary>A label for each image, and a score for each class.</summary>
    public static void Fits(ModelInfo model, IDataset data)
    {
        FitsImages(model, data);
        if (model.MainOutput is not { Height: 1, Width: 1 } scores)
            throw new ArgumentException($"{model.Name} gives scores {model.MainOutput}, some for each pixel, but the data set has one label an image.", nameof(model));
        if (data.Classes > scores.Channels)
            throw new ArgumentException($"{model.Name} tells {scores.Channels} classes apart, but the data set has {data.Classes}.", nameof(data));
    }

    /// <summary>A target for each value that is compared with one.</summary>
    public static void Fits(ModelInfo model, ITargetDataset data, int values)
    {
        FitsImages(model, data);
        if (data.TargetLength != values)
            throw new ArgumentException($"{model.Name} gives {values} values for an image, but the data set has targets of {data.TargetLength}.", nameof(data));
    }

    private static void FitsImages(ModelInfo model, IImages data)
    {
        ArgumentNullException.ThrowIfNull(data);
        if (data.Count == 0)
            throw new ArgumentException("The data set is empty.", nameof(data));
        if (data.Shape != model.Input)
            throw new ArgumentException($"{model.Name} takes images {model.Input}, but the data set has images {data.Shape}.", nameof(data));
    }
}

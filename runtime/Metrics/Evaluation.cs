using CnnCompiler.Data;

namespace CnnCompiler;

/// <summary>How a classifier does on labelled images.</summary>
public sealed class Evaluation
{
    private readonly int[] _predictions;
    private readonly int[,] _confusion;

    private Evaluation(int[] predictions, int[,] confusion, double loss)
    {
        _predictions = predictions;
        _confusion = confusion;
        Loss = loss;
        int correct = 0;
        for (int c = 0; c < confusion.GetLength(0); c++)
            correct += confusion[c, c];
        Accuracy = (double)correct / predictions.Length;
    }

    /// <summary>The part of the images that were recognised, 0 to 1.</summary>
    public double Accuracy { get; }

    /// <summary>The mean of −log of the probability of the right class.</summary>
    public double Loss { get; }

    /// <summary>Number of classes.</summary>
    public int Classes => _confusion.GetLength(0);

    /// <summary>The predicted class of each image.</summary>
    public IReadOnlyList<int> Predictions => _predictions;

    /// <summary>How many images of a class were taken for another, or recognised where the two are the same.</summary>
    /// <param name="label">The right class.</param>
    /// <param name="predicted">The predicted class.</param>
    public int Confusion(int label, int predicted) => _confusion[label, predicted];

    /// <summary>Predicts all images of a data set.</summary>
    /// <typeparam name="TModel">The model; its result is a probability for each class.</typeparam>
    /// <param name="model">The model; it is not used itself, a fork of it is.</param>
    /// <param name="data">Images and their labels.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <exception cref="ArgumentException">The images are not of the model's shape, or have more classes.</exception>
    public static Evaluation Of<TModel>(TModel model, IDataset data, CancellationToken cancellation = default)
        where TModel : class, ICnnModel<TModel>
    {
        const int Batch = 32;
        int classes = TModel.Info.Output.Length, length = TModel.Info.Input.Length;
        DatasetCheck.Fits(TModel.Info, data, classes);
        var fork = model.Fork(Batch);
        float[] images = new float[Batch * length], results = new float[Batch * classes];
        int[] predictions = new int[data.Count];
        int[,] confusion = new int[classes, classes];
        double loss = 0;
        for (int start = 0; start < data.Count; start += Batch)
        {
            cancellation.ThrowIfCancellationRequested();
            int count = Math.Min(Batch, data.Count - start);
            for (int n = 0; n < count; n++)
                data.CopyImage(start + n, images.AsSpan(n * length, length));
            fork.Predict(images.AsSpan(0, count * length), results.AsSpan(0, count * classes));
            for (int n = 0; n < count; n++)
            {
                var row = results.AsSpan(n * classes, classes);
                int label = data.Label(start + n), best = 0;
                for (int c = 1; c < classes; c++)
                    best = row[c] > row[best] ? c : best;
                predictions[start + n] = best;
                confusion[label, best]++;
                loss -= Math.Log(Math.Max(row[label], float.Epsilon));
            }
        }

        return new(predictions, confusion, loss / data.Count);
    }
}

/// <summary>Does a data set fit a model?</summary>
internal static class DatasetCheck
{
    public static void Fits(ModelInfo model, IDataset data, int classes)
    {
        ArgumentNullException.ThrowIfNull(data);
        if (data.Count == 0)
            throw new ArgumentException("The data set is empty.", nameof(data));
        if (data.Shape != model.Input)
            throw new ArgumentException($"{model.Name} takes images {model.Input}, but the data set has images {data.Shape}.", nameof(data));
        if (data.Classes > classes)
            throw new ArgumentException($"{model.Name} tells {classes} classes apart, but the data set has {data.Classes}.", nameof(data));
    }
}

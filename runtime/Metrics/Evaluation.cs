using CnnCompiler.Data;

namespace CnnCompiler;

/// <summary>How a classifier does on labelled images.</summary>
public sealed class Evaluation
{
    private readonly int[] _predictions;

    // How many classes came before the right one.
    private readonly int[] _ranks;

    private Evaluation(int[] predictions, int[] ranks, ConfusionMatrix matrix, double loss)
    {
        _predictions = predictions;
        _ranks = ranks;
        Matrix = matrix;
        Loss = loss;
    }

    /// <summary>The part of the images that were recognised, 0 to 1.</summary>
    public double Accuracy => Matrix.Accuracy;

    /// <summary>The mean of −log of the probability of the right class.</summary>
    public double Loss { get; }

    /// <summary>Number of classes.</summary>
    public int Classes => Matrix.Classes;

    /// <summary>The predicted class of each image: the most probable one, of equals the first.</summary>
    public IReadOnlyList<int> Predictions => _predictions;

    /// <summary>How many images of each class were taken for which; precision, recall and F1 of each class and on average.</summary>
    public ConfusionMatrix Matrix { get; }

    /// <summary>The part of the images whose right class is among the most probable ones, of equals the first; of one it is <see cref="Accuracy"/>.</summary>
    /// <param name="classes">How many of them are looked at, at least 1.</param>
    public double TopAccuracy(int classes)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(classes, 1);
        return (double)_ranks.Count(rank => rank < classes) / _ranks.Length;
    }

    /// <summary>Predicts all images of a data set.</summary>
    /// <typeparam name="TModel">The model; its result, or the first of several outputs, is a probability for each class.</typeparam>
    /// <param name="model">The model; it is not used itself, a fork of it is.</param>
    /// <param name="data">Images and their labels.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <exception cref="ArgumentException">The images are not of the model's shape, or have more classes, or a result is not finite.</exception>
    public static Evaluation Of<TModel>(TModel model, IDataset data, CancellationToken cancellation = default)
        where TModel : class, ICnnModel<TModel>
    {
        ArgumentNullException.ThrowIfNull(model);
        DatasetCheck.Fits(TModel.Info, data);
        int classes = TModel.Info.MainOutput.Length;
        Collector collector = new(classes, data.Count);
        BatchPrediction.Run(model, data, (index, result) => collector.Add(index, result[..classes], data.Label(index)), cancellation);
        return collector.Finish();
    }

    /// <summary>Evaluates results that the caller has.</summary>
    /// <param name="classes">Number of classes.</param>
    /// <param name="probabilities">A row of probabilities for each image.</param>
    /// <param name="labels">The right class of each image, at least one.</param>
    /// <exception cref="ArgumentException">Lengths do not fit, there are no images, a label is no class, or a probability is not finite.</exception>
    public static Evaluation Of(int classes, ReadOnlySpan<float> probabilities, ReadOnlySpan<int> labels)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(classes, 1);
        if (labels.IsEmpty)
            throw new ArgumentException("There is nothing to evaluate: no labels.", nameof(labels));
        if (probabilities.Length != (long)classes * labels.Length)
        {
            throw new ArgumentException(
                $"{labels.Length} labels go with {(long)classes * labels.Length} probabilities, {classes} an image, but got {probabilities.Length}.", nameof(probabilities));
        }

        Collector collector = new(classes, labels.Length);
        for (int n = 0; n < labels.Length; n++)
            collector.Add(n, probabilities.Slice(n * classes, classes), labels[n]);
        return collector.Finish();
    }

    private sealed class Collector(int classes, int images)
    {
        private readonly ConfusionMatrix _matrix = new(classes);
        private readonly int[] _predictions = new int[images], _ranks = new int[images];
        private double _loss;

        public void Add(int index, ReadOnlySpan<float> probabilities, int label)
        {
            Finite.Check(probabilities, index);
            _predictions[index] = Argmax.Of(probabilities);
            _matrix.Add(label, _predictions[index]);
            float right = probabilities[label];
            for (int c = 0; c < probabilities.Length; c++)
                _ranks[index] += probabilities[c] > right || (probabilities[c] == right && c < label) ? 1 : 0;
            _loss -= Math.Log(Math.Max(right, float.Epsilon));
        }

        public Evaluation Finish() => new(_predictions, _ranks, _matrix, _loss / images);
    }
}

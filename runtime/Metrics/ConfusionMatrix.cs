namespace CnnCompiler;

/// <summary>How many images of each class were taken for which.</summary>
public sealed class ConfusionMatrix
{
    // The sums of rows and columns are kept too, so that no score walks the whole matrix.
    private readonly long[,] _counts;
    private readonly long[] _labelled;
    private readonly long[] _predicted;

    /// <summary>A matrix in which nothing is counted yet.</summary>
    /// <param name="classes">Number of classes, at least 1.</param>
    public ConfusionMatrix(int classes)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(classes, 1);
        _counts = new long[classes, classes];
        _labelled = new long[classes];
        _predicted = new long[classes];
    }

    /// <summary>Number of classes.</summary>
    public int Classes => _labelled.Length;

    /// <summary>Number of images.</summary>
    public long Count { get; private set; }

    /// <summary>Number of images that were recognised.</summary>
    public long Correct { get; private set; }

    /// <summary>The part of the images that were recognised, 0 to 1; 0 if there are none.</summary>
    public double Accuracy => Count == 0 ? 0 : (double)Correct / Count;

    /// <summary>Every class against all the others.</summary>
    public IReadOnlyList<BinaryConfusion> PerClass => [.. Enumerable.Range(0, Classes).Select(Of)];

    /// <summary>All classes together. Where each image has one class and gets one, its precision, recall and F1 are all the accuracy.</summary>
    public BinaryConfusion Micro => BinaryConfusion.Micro(PerClass);

    /// <summary>The averages in which every class counts alike; a class without images counts as 0.</summary>
    public MacroAverage Macro => MacroAverage.Of(PerClass);

    /// <summary>How many images of a class were taken for another, or recognised where the two are the same.</summary>
    /// <param name="label">The right class.</param>
    /// <param name="predicted">The predicted class.</param>
    /// <exception cref="ArgumentOutOfRangeException">One of them is no class.</exception>
    public long this[int label, int predicted]
    {
        get
        {
            CheckClass(label, nameof(label));
            CheckClass(predicted, nameof(predicted));
            return _counts[label, predicted];
        }
    }

    /// <summary>Counts an image.</summary>
    /// <param name="label">The right class.</param>
    /// <param name="predicted">The predicted class.</param>
    /// <exception cref="ArgumentOutOfRangeException">One of them is no class.</exception>
    public void Add(int label, int predicted)
    {
        CheckClass(label, nameof(label));
        CheckClass(predicted, nameof(predicted));
        _counts[label, predicted]++;
        _labelled[label]++;
        _predicted[predicted]++;
        Count++;
        Correct += label == predicted ? 1 : 0;
    }

    /// <summary>A class against all the others.</summary>
    /// <param name="label">The class.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is no class.</exception>
    public BinaryConfusion Of(int label)
    {
        CheckClass(label, nameof(label));
        long right = _counts[label, label], predicted = _predicted[label], labelled = _labelled[label];
        return new(right, predicted - right, labelled - right, Count - predicted - labelled + right);
    }

    private void CheckClass(int number, string name)
    {
        if ((uint)number >= (uint)Classes)
            throw new ArgumentOutOfRangeException(name, number, $"There are {Classes} classes, numbered from 0.");
    }
}

using CnnCompiler.Data;

namespace CnnCompiler.Runtime.Tests.Metrics;

/// <summary>A model of three values whose result is its image, so that a data set says what is predicted.</summary>
internal sealed class EchoModel : ICnnModel<EchoModel>
{
    private EchoModel(int batch) => Batch = batch;

    public static ModelInfo Info { get; } = new("EchoModel", new(3, 1, 1), new(3, 1, 1));

    public int Batch { get; }

    public ReadOnlySpan<float> Parameters => [];

    public static EchoModel Create(ulong seed = 0) => new(1);

    public static EchoModel Load(string path) => throw new NotSupportedException();

    public static EchoModel FromParameters(ReadOnlySpan<float> parameters) => throw new NotSupportedException();

    public static void Describe(IGraphWriter graph) => throw new NotSupportedException();

    public void Save(string path) => throw new NotSupportedException();

    public EchoModel Fork(int batch, WorkerPool? workers = null) => new(batch);

    public ReadOnlySpan<float> Predict(scoped ReadOnlySpan<float> image) => throw new InvalidOperationException("Evaluations work on a fork, in batches.");

    public ReadOnlySpan<float> Predict(scoped ReadOnlySpan<byte> pixels, Normalization normalization) => throw new NotSupportedException();

    public void Predict(scoped ReadOnlySpan<byte> pixels, Normalization normalization, scoped Span<float> results) => throw new NotSupportedException();

    public void Predict(scoped ReadOnlySpan<float> images, scoped Span<float> results)
    {
        Assert.True(Batch > 1, "Evaluations leave the model itself alone.");
        images.CopyTo(results);
    }
}

/// <summary>Images that an <see cref="EchoModel"/> gives back, with labels and targets.</summary>
/// <param name="images">Rows of three values.</param>
/// <param name="targets">Rows of <paramref name="targetLength"/> values.</param>
/// <param name="labels">A class for each row.</param>
internal sealed class EchoImages(float[] images, float[] targets, int[] labels, int targetLength = 3, int classes = 3) : IDataset, ITargetDataset
{
    public int Count => images.Length / 3;

    public MapShape Shape => EchoModel.Info.Input;

    public int Classes => classes;

    public int TargetLength => targetLength;

    public int Label(int index) => labels[index];

    public void CopyImage(int index, Span<float> image) => images.AsSpan(index * 3, 3).CopyTo(image);

    public void CopyTarget(int index, Span<float> target) => targets.AsSpan(index * targetLength, targetLength).CopyTo(target);
}

using CnnCompiler.Data;

namespace CnnCompiler;

/// <summary>Predicts all images of a data set, a batch at a time, so that no more than a batch of results is in memory.</summary>
internal static class BatchPrediction
{
    private const int Batch = 32;

    /// <summary>Is given an image's number and the model's result for it, which is valid until it returns.</summary>
    public delegate void Receiver(int index, ReadOnlySpan<float> result);

    /// <summary>Works on a fork of the model, so that the model itself may be used meanwhile.</summary>
    public static void Run<TModel>(TModel model, IImages data, Receiver receive, CancellationToken cancellation, WorkerPool? workers = null)
        where TModel : class, ICnnModel<TModel>
    {
        int length = TModel.Info.Input.Length, values = TModel.Info.Output.Length;
        var fork = model.Fork(Batch, workers);
        float[] images = new float[Batch * length], results = new float[Batch * values];
        for (int start = 0; start < data.Count; start += Batch)
        {
            cancellation.ThrowIfCancellationRequested();
            int count = Math.Min(Batch, data.Count - start);
            for (int n = 0; n < count; n++)
                data.CopyImage(start + n, images.AsSpan(n * length, length));
            fork.Predict(images.AsSpan(0, count * length), results.AsSpan(0, count * values));
            for (int n = 0; n < count; n++)
                receive(start + n, results.AsSpan(n * values, values));
        }
    }
}

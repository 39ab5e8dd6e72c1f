using System.Diagnostics;
using CnnCompiler.Data;

namespace CnnCompiler.Samples;

/// <summary>What predictions cost on one thread of this machine.</summary>
/// <param name="Microseconds">One image: the median of many predictions, which one that was interrupted does not move.</param>
/// <param name="Bytes">Memory that all of them together allocated.</param>
/// <param name="ImagesPerSecond">In batches, from the median time of one.</param>
internal sealed record PredictionCost(double Microseconds, long Bytes, double ImagesPerSecond)
{
    private const int Singles = 2000, Batches = 100, Batch = 32;

    /// <summary>Predicts images of a data set, over and over.</summary>
    public static PredictionCost Measure<TModel>(TModel model, IDataset data)
        where TModel : class, ICnnModel<TModel>
    {
        int length = TModel.Info.Input.Length;
        float[] images = new float[Batch * length], results = new float[Batch * TModel.Info.Output.Length];
        for (int i = 0; i < Batch; i++)
            data.CopyImage(i % data.Count, images.AsSpan(i * length, length));
        var (single, bytes) = Median(Singles, i => model.Predict(images.AsSpan(i % Batch * length, length)));
        var fork = model.Fork(Batch);
        var (batch, _) = Median(Batches, _ => fork.Predict(images, results));
        return new(single * 1e6, bytes, Batch / batch);
    }

    public void Print(Terminal terminal)
    {
        terminal.Line($"one prediction: {Microseconds:F1} µs (median of {Singles:N0}), {Bytes} bytes allocated");
        terminal.Line($"in batches of {Batch}: {ImagesPerSecond:N0} images per second, on one thread");
    }

    private static (double Seconds, long Bytes) Median(int count, Action<int> work)
    {
        long[] ticks = new long[count];
        for (int i = 0; i < count; i++)
            work(i); // warm-up: caches, and the JIT's second look at the code around the kernels
        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < count; i++)
        {
            long start = Stopwatch.GetTimestamp();
            work(i);
            ticks[i] = Stopwatch.GetTimestamp() - start;
        }

        long bytes = GC.GetAllocatedBytesForCurrentThread() - before;
        Array.Sort(ticks);
        return ((double)ticks[count / 2] / Stopwatch.Frequency, bytes);
    }
}

using System.Diagnostics;

namespace CnnCompiler.Samples.Zoo;

/// <summary>Predictions for one image, on one thread.</summary>
/// <param name="Result">What the network says.</param>
/// <param name="Milliseconds">The fastest of them.</param>
/// <param name="Count">How many.</param>
/// <param name="Bytes">Memory that all of them together allocated.</param>
internal sealed record PredictionRun(float[] Result, double Milliseconds, int Count, long Bytes)
{
    private const double Seconds = 2;
    private const int Fewest = 3, Most = 1000;

    /// <summary>Predicts the same image, of noise, over and over, for some two seconds.</summary>
    public static PredictionRun Of<TModel>(TModel model, CancellationToken cancellation)
        where TModel : class, ICnnModel<TModel>
    {
        float[] image = Noise(TModel.Info.Input.Length), result = new float[TModel.Info.Output.Length];
        model.Predict(image, result); // warm-up
        long before = GC.GetAllocatedBytesForCurrentThread(), begin = Stopwatch.GetTimestamp(), fastest = long.MaxValue;
        int count = 0;
        while (count < Fewest || (count < Most && Stopwatch.GetElapsedTime(begin).TotalSeconds < Seconds))
        {
            cancellation.ThrowIfCancellationRequested();
            long start = Stopwatch.GetTimestamp();
            model.Predict(image, result);
            fastest = Math.Min(fastest, Stopwatch.GetTimestamp() - start);
            count++;
        }

        long bytes = GC.GetAllocatedBytesForCurrentThread() - before; // in the constructor's arguments it would count the record itself, which is allocated before they are computed
        return new(result, fastest * 1e3 / Stopwatch.Frequency, count, bytes);
    }

    /// <summary>Values from −1 to 1, the same in every run.</summary>
    private static float[] Noise(int length)
    {
        Random random = new(1);
        float[] image = new float[length];
        for (int i = 0; i < length; i++)
            image[i] = (random.NextSingle() * 2) - 1;
        return image;
    }
}

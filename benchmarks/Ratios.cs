using System.Globalization;
using CnnCompiler.Runtime;

namespace CnnCompiler.Benchmarks;

/// <summary>
/// Times against peers, a line each: NAME WORK THREADS ours_us peer_us ratio. A ratio below 1 is faster than the peer.
/// </summary>
internal static class Ratios
{
    public static void Print()
    {
        Inference<LeNet5>("lenet5");
        Inference<Lecture>("lecture");
#if TORCH
        Training<LeNet5>("lenet5");
        Training<Lecture>("lecture");
#endif
    }

#if TORCH
    /// <summary>A step of training: forward, loss, backward, and an update with momentum.</summary>
    private static void Training<TModel>(string name)
        where TModel : class, ITrainableModel<TModel>
    {
        const int Batch = 32;
        const float Rate = 0.01f, Momentum = 0.9f;
        var model = TModel.Create(1);
        using TorchPeer<TModel> peer = new(model, Batch, Rate, Momentum);
        Trainer<TModel> trainer = new(model, Batch, new Sgd(Rate, Momentum));
        SeededRandom random = new(2);
        float[] images = new float[Batch * TModel.Info.Input.Length];
        foreach (ref float pixel in images.AsSpan())
            pixel = (float)random.NextDouble();
        int[] labels = [.. Enumerable.Range(0, Batch).Select(_ => random.NextInt32(TModel.Info.Output.Length))];
        peer.Give(images, labels);
        for (int step = 0; step < 5; step++)
        {
            float ourLoss = trainer.Step(images, labels), peerLoss = peer.Step();
            if (Math.Abs(ourLoss - peerLoss) > 1e-4f)
                throw new InvalidOperationException($"{name}: the loss of step {step} is {ourLoss}, but the peer's is {peerLoss}");
        }

        var (ours, theirs) = Race.Run(() => trainer.Step(images, labels), () => peer.Step());
        Line(name, $"train{Batch}", ours, theirs);
    }
#endif

    private static void Inference<TModel>(string name)
        where TModel : class, ITrainableModel<TModel>
    {
        foreach (int batch in new[] { 1, 32 })
        {
            var model = TModel.Create(1).Fork(batch);
            using var peer = OnnxPeer.Of(model, batch, threads: 1);
            SeededRandom random = new(2);
            foreach (ref float pixel in peer.Input.AsSpan())
                pixel = (float)random.NextDouble();
            float[] images = [.. peer.Input], results = new float[peer.Output.Length];
            var (ours, theirs) = Race.Run(() => model.Predict(images, results), peer.Run);
            CheckSame(name, results, peer.Output);
            Line(name, $"infer{batch}", ours, theirs);
        }
    }

    /// <summary>A race between different results is no race.</summary>
    private static void CheckSame(string name, float[] ours, float[] theirs)
    {
        for (int i = 0; i < ours.Length; i++)
        {
            if (Math.Abs(ours[i] - theirs[i]) > 1e-4f)
                throw new InvalidOperationException($"{name}: result {i} is {ours[i]}, but the peer's is {theirs[i]}");
        }
    }

    private static void Line(string name, string work, double ours, double theirs) =>
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name} {work} 1 {ours:F2} {theirs:F2} {ours / theirs:F3}"));
}

using CnnCompiler.Runtime;

namespace CnnCompiler.Benchmarks;

/// <summary>A network or a layer alone that is compared with ONNX Runtime.</summary>
/// <param name="name">Its name in the lines.</param>
/// <param name="works">What it does: the word in the line, and how many images.</param>
internal abstract class InferenceEntry(string name, params (string Work, int Batch)[] works)
{
    public string Name { get; } = name;

    /// <summary>The lines of all works, on one thread and on two.</summary>
    public IEnumerable<RatioLine> Lines() =>
        from work in works
        from threads in Enumerable.Range(1, 2)
        select Compare(work.Work, work.Batch, threads);

    private protected abstract RatioLine Compare(string work, int batch, int threads);
}

/// <inheritdoc/>
internal sealed class InferenceEntry<TModel>(string name, params (string Work, int Batch)[] works) : InferenceEntry(name, works)
    where TModel : class, ICompiledModel<TModel>
{
    private const double Tolerance = 1e-4;

    private protected override RatioLine Compare(string work, int batch, int threads)
    {
        using WorkerPool? pool = threads == 1 ? null : new(threads);
        var model = TModel.Create(1).Fork(batch, pool);
        using var peer = OnnxPeer.Of(model, batch, threads);
        Noise.Image(peer.Input.Length, 2).CopyTo(peer.Input, 0);
        float[] images = [.. peer.Input], results = new float[batch * TModel.Info.Output.Length];
        void Ours() => model.Predict(images, results);

        var (ours, theirs) = Race.Run(Ours, peer.Run, rest: threads > 1);
        CheckSame(results, peer.Results());
        var tail = Tail.Of(Ours, threads == 1 ? Peak.Loop(ours) : null);
        return new(Name, work, threads, ours, theirs, TModel.Info.Macs * batch, tail, Allocation.Of(Ours));
    }

    /// <summary>A race between different results is no race.</summary>
    private void CheckSame(float[] ours, float[] theirs)
    {
        double difference = ours.Zip(theirs, (a, b) => Math.Abs((double)a - b)).Max(), largest = theirs.Max(b => Math.Abs((double)b));
        if (!(difference <= Tolerance * largest))
            throw new InvalidOperationException($"{Name}: the results differ from the peer's by {difference}, where the largest is {largest}");
    }
}

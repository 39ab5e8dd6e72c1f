using BenchmarkDotNet.Attributes;
using CnnCompiler.Runtime;

namespace CnnCompiler.Benchmarks;

/// <summary>LeNet-5 beside ONNX Runtime on the same weights, one thread.</summary>
public class LeNet5Benchmarks : NetworkBenchmarks
{
    private protected override (Action Ours, Action Peer, IDisposable Resources) Prepare(int batch) => Prepare<LeNet5>(batch);
}

/// <summary>The lecture's network beside ONNX Runtime on the same weights, one thread.</summary>
public class LectureBenchmarks : NetworkBenchmarks
{
    private protected override (Action Ours, Action Peer, IDisposable Resources) Prepare(int batch) => Prepare<Lecture>(batch);
}

/// <summary>A network beside its peer.</summary>
[MemoryDiagnoser]
public abstract class NetworkBenchmarks
{
    private Action _ours = () => { }, _peer = () => { };
    private IDisposable? _resources;

    /// <summary>Images of a call.</summary>
    [Params(1, 32)]
    public int Batch { get; set; }

    /// <summary>Makes the two.</summary>
    [GlobalSetup]
    public void Setup() => (_ours, _peer, _resources) = Prepare(Batch);

    /// <summary>Disposes the peer.</summary>
    [GlobalCleanup]
    public void Cleanup() => _resources?.Dispose();

    /// <summary>ONNX Runtime.</summary>
    [Benchmark(Baseline = true)]
    public void OnnxRuntime() => _peer();

    /// <summary>The compiled network.</summary>
    [Benchmark]
    public void CnnCompiler() => _ours();

    private protected abstract (Action Ours, Action Peer, IDisposable Resources) Prepare(int batch);

    private protected static (Action Ours, Action Peer, IDisposable Resources) Prepare<TModel>(int batch)
        where TModel : class, ICompiledModel<TModel>
    {
        var model = TModel.Create(1).Fork(batch);
        var peer = OnnxPeer.Of(model, batch, threads: 1);
        SeededRandom random = new(2);
        foreach (ref float pixel in peer.Input.AsSpan())
            pixel = (float)random.NextDouble();
        float[] images = [.. peer.Input], results = new float[batch * TModel.Info.Output.Length];
        return (() => model.Predict(images, results), peer.Run, peer);
    }
}

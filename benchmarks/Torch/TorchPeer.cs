using CnnCompiler.Numerics;
using CnnCompiler.Runtime;
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace CnnCompiler.Benchmarks;

/// <summary>A step of training in libtorch: the model's own graph and weights, on one thread, allocating as little as its interface allows.</summary>
internal sealed class TorchPeer<TModel> : IDisposable
    where TModel : class, ICompiledModel<TModel>
{
    private readonly RecordedGraph _graph = GraphRecorder.Record(TModel.Describe);
    private readonly Dictionary<string, TorchSharp.Modules.Parameter> _parameters = [];
    private readonly optim.Optimizer _optimizer;
    private readonly Tensor _images, _labels;

    static TorchPeer()
    {
        OldLibraries.Prepare();
        set_num_threads(1);
    }

    public TorchPeer(TModel model, int batch, float rate, float momentum)
    {
        float[] values = model.Parameters.ToArray();
        foreach (var info in TModel.Info.Tensors)
            _parameters.Add(info.Name, new(tensor(values[info.Offset..(info.Offset + info.Length)], [.. info.Dimensions.Select(d => (long)d)])));
        _optimizer = optim.SGD([.. _parameters.Values], rate, momentum);
        var shape = TModel.Info.Input;
        _images = zeros([batch, shape.Channels, shape.Height, shape.Width]);
        _labels = zeros([batch], dtype: ScalarType.Int64);
    }

    public void Give(float[] images, int[] labels)
    {
        using var pixels = tensor(images, _images.shape);
        using var classes = tensor(labels.Select(label => (long)label).ToArray());
        _images.copy_(pixels);
        _labels.copy_(classes);
    }

    public float Step()
    {
        using var scope = NewDisposeScope();
        _optimizer.zero_grad();
        var loss = functional.cross_entropy(Scores(), _labels);
        loss.backward();
        _optimizer.step();
        return loss.item<float>();
    }

    public void Dispose()
    {
        _optimizer.Dispose();
        _images.Dispose();
        _labels.Dispose();
        foreach (var parameter in _parameters.Values)
            parameter.Dispose();
    }

    private Tensor Scores()
    {
        var value = _images;
        foreach (var node in _graph.Nodes)
            value = Apply(node, value);
        return value;
    }

    private Tensor Apply(RecordedNode node, Tensor x) => node.Operation switch
    {
        "Conv" => functional.conv2d(x, Weight(node, 1), Weight(node, 2), Numbers(node, "strides"), Numbers(node, "pads")[..2], Numbers(node, "dilations")),
        "MaxPool" => functional.max_pool2d(x, Numbers(node, "kernel_shape"), Numbers(node, "strides")),
        "Gemm" => functional.linear(x, Weight(node, 1), Weight(node, 2)),
        "Flatten" => x.flatten(1),
        "Relu" => functional.relu(x),
        "Softmax" => x, // the loss contains it
        _ => throw new NotSupportedException($"no peer for {node.Operation}"),
    };

    private TorchSharp.Modules.Parameter Weight(RecordedNode node, int input) => _parameters[node.Inputs[input]];

    private static long[] Numbers(RecordedNode node, string name) => [.. node.Arguments.Single(a => a.Name == name).Integers!];
}

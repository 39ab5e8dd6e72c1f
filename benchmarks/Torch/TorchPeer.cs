using CnnCompiler.Numerics;
using CnnCompiler.Runtime;
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace CnnCompiler.Benchmarks;

/// <summary>A step of training in libtorch: the model's own graph and weights, allocating as little as its interface allows.</summary>
internal sealed class TorchPeer<TModel> : IDisposable
    where TModel : class, ICompiledModel<TModel>
{
    private readonly RecordedGraph _graph = GraphRecorder.Record(TModel.Describe);
    private readonly Dictionary<string, Tensor> _parameters = [];
    private readonly optim.Optimizer _optimizer;
    private readonly Tensor _images, _labels;

    static TorchPeer() => OldLibraries.Prepare();

    public TorchPeer(TModel model, int batch, float rate, float momentum, int threads)
    {
        set_num_threads(threads);
        float[] values = model.Parameters.ToArray();
        List<TorchSharp.Modules.Parameter> trained = [];
        foreach (var info in TModel.Info.Tensors)
        {
            var value = tensor(values[info.Offset..(info.Offset + info.Length)], [.. info.Dimensions.Select(d => (long)d)]);
            if (info.IsState)
            {
                _parameters.Add(info.Name, value);
                continue;
            }

            TorchSharp.Modules.Parameter parameter = new(value);
            trained.Add(parameter);
            _parameters.Add(info.Name, parameter);
        }

        _optimizer = optim.SGD(trained, rate, momentum);
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
        Dictionary<string, Tensor> values = new() { [_graph.Inputs[0].Name] = _images };
        foreach (var node in _graph.Nodes)
            values[node.Output] = Apply(node, [.. node.Inputs.Where(values.ContainsKey).Select(input => values[input])]);
        return values[_graph.Nodes[^1].Output];
    }

    private Tensor Apply(RecordedNode node, Tensor[] x) => node.Operation switch
    {
        "Conv" => Convolution(node, x[0]),
        "BatchNormalization" => functional.batch_norm(
            x[0], Weight(node, 3), Weight(node, 4), Weight(node, 1), Weight(node, 2), training: true, momentum: 1 - Number(node, "momentum"), eps: Number(node, "epsilon")),
        "MaxPool" => functional.max_pool2d(x[0], Numbers(node, "kernel_shape"), Numbers(node, "strides")),
        "GlobalAveragePool" => functional.adaptive_avg_pool2d(x[0], 1),
        "Gemm" => functional.linear(x[0], Weight(node, 1), Weight(node, 2)),
        "Add" => x[0] + x[1],
        "AveragePool" => Every(node, x[0]),
        "Pad" => functional.pad(x[0], Channels(Constant(node, 1)), PaddingModes.Constant, 0),
        "Flatten" => x[0].flatten(1),
        "Relu" => functional.relu(x[0]),
        "Softmax" => x[0], // the loss contains it
        _ => throw new NotSupportedException($"no peer for {node.Operation}"),
    };

    private Tensor Convolution(RecordedNode node, Tensor x)
    {
        long[] pads = Numbers(node, "pads"); // top, left, bottom, right
        long group = node.Arguments.FirstOrDefault(a => a.Name == "group").Integers is { } groups ? groups[0] : 1;
        Tensor? bias = node.Inputs.Count > 2 ? Weight(node, 2) : null;
        bool isEven = pads[0] == pads[2] && pads[1] == pads[3];
        if (!isEven)
            x = functional.pad(x, [pads[1], pads[3], pads[0], pads[2]], PaddingModes.Constant, 0);
        return functional.conv2d(x, Weight(node, 1), bias!, Numbers(node, "strides"), isEven ? pads[..2] : [0, 0], Numbers(node, "dilations"), group);
    }

    /// <summary>A shortcut without weights takes every second row and column, which ONNX can say as the mean of one pixel only.</summary>
    private static Tensor Every(RecordedNode node, Tensor x)
    {
        if (Numbers(node, "kernel_shape").Any(size => size != 1))
            throw new NotSupportedException($"no peer for {node.Name}, a mean of several pixels");
        long[] strides = Numbers(node, "strides");
        return x.slice(2, 0, x.shape[2], strides[0]).slice(3, 0, x.shape[3], strides[1]);
    }

    /// <summary>ONNX counts padding from the first axis on, libtorch from the last.</summary>
    private static long[] Channels(long[] pads) =>
        [.. Enumerable.Range(1, pads.Length / 2).SelectMany(i => new[] { pads[(pads.Length / 2) - i], pads[pads.Length - i] })];

    private long[] Constant(RecordedNode node, int input) => [.. _graph.Constants.Single(c => c.Name == node.Inputs[input]).Values];

    private Tensor Weight(RecordedNode node, int input) => _parameters[node.Inputs[input]];

    private static double Number(RecordedNode node, string name) => node.Arguments.Single(a => a.Name == name).Number!.Value;

    private static long[] Numbers(RecordedNode node, string name) => [.. node.Arguments.Single(a => a.Name == name).Integers!];
}

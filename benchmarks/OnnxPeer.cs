using CnnCompiler.Onnx;
using CnnCompiler.Runtime;
using Microsoft.ML.OnnxRuntime;

namespace CnnCompiler.Benchmarks;

/// <summary>
/// ONNX Runtime on the same weights as a compiled model, with its inputs and outputs allocated once, which is its fastest way.
/// </summary>
internal sealed class OnnxPeer : IDisposable
{
    private readonly InferenceSession _session;
    private readonly OrtValue _input;
    private readonly OrtValue[] _outputs;
    private readonly float[][] _results;
    private readonly RunOptions _options = new();
    private readonly ModelInfo _info;
    private readonly int _batch;
    private readonly string[] _inputNames, _outputNames;

    private OnnxPeer(byte[] model, int batch, ModelInfo info, int threads)
    {
        (_info, _batch) = (info, batch);
        using SessionOptions options = new() { IntraOpNumThreads = threads, InterOpNumThreads = 1 };
        _session = new(model, options);
        (_inputNames, _outputNames) = ([.. _session.InputNames], [.. info.Outputs.Select(output => output.Name)]);
        Input = new float[batch * info.Input.Length];
        _input = OrtValue.CreateTensorValueFromMemory(Input, [batch, info.Input.Channels, info.Input.Height, info.Input.Width]);
        _results = [.. info.Outputs.Select(output => new float[batch * output.Shape.Length])];
        _outputs = [.. _outputNames.Zip(_results, (name, result) => OrtValue.CreateTensorValueFromMemory(
            result, [batch, .. _session.OutputMetadata[name].Dimensions.Skip(1).Select(size => (long)size)]))];
    }

    /// <summary>The images.</summary>
    public float[] Input { get; }

    /// <summary>The results, as a compiled model gives them: for each image all outputs, one after the other.</summary>
    public float[] Results()
    {
        float[] results = new float[_batch * _info.Output.Length];
        foreach (var (output, values) in _info.Outputs.Zip(_results))
        {
            for (int n = 0; n < _batch; n++)
                values.AsSpan(n * output.Shape.Length, output.Shape.Length).CopyTo(results.AsSpan((n * _info.Output.Length) + output.Offset));
        }

        return results;
    }

    public static OnnxPeer Of<TModel>(TModel model, int batch, int threads)
        where TModel : class, ICompiledModel<TModel>
    {
        using MemoryStream file = new();
        OnnxExport.Write(model, file);
        return new(file.ToArray(), batch, TModel.Info, threads);
    }

    public void Run() => _session.Run(_options, _inputNames, [_input], _outputNames, _outputs);

    public void Dispose()
    {
        _input.Dispose();
        foreach (var output in _outputs)
            output.Dispose();
        _options.Dispose();
        _session.Dispose();
    }
}

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
    private readonly OrtValue _input, _output;
    private readonly RunOptions _options = new();
    private readonly string[] _inputNames, _outputNames;

    private OnnxPeer(byte[] model, int batch, ModelInfo info, int threads)
    {
        using SessionOptions options = new() { IntraOpNumThreads = threads, InterOpNumThreads = 1 };
        _session = new(model, options);
        (_inputNames, _outputNames) = ([.. _session.InputNames], [.. _session.OutputNames]);
        Input = new float[batch * info.Input.Length];
        Output = new float[batch * info.Output.Length];
        _input = OrtValue.CreateTensorValueFromMemory(Input, [batch, info.Input.Channels, info.Input.Height, info.Input.Width]);
        _output = OrtValue.CreateTensorValueFromMemory(Output, [batch, info.Output.Channels]);
    }

    public float[] Input { get; }

    public float[] Output { get; }

    public static OnnxPeer Of<TModel>(TModel model, int batch, int threads)
        where TModel : class, ICompiledModel<TModel>
    {
        using MemoryStream file = new();
        OnnxExport.Write(model, file);
        return new(file.ToArray(), batch, TModel.Info, threads);
    }

    public void Run() => _session.Run(_options, _inputNames, [_input], _outputNames, [_output]);

    public void Dispose()
    {
        _input.Dispose();
        _output.Dispose();
        _options.Dispose();
        _session.Dispose();
    }
}

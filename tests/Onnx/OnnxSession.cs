using CnnCompiler.Numerics;
using CnnCompiler.References;
using Microsoft.ML.OnnxRuntime;

namespace CnnCompiler.Onnx.Testing;

/// <summary>A model in ONNX Runtime on the CPU: the judge of meaning in tests, the rival in benchmarks.</summary>
public sealed class OnnxSession : IDisposable
{
    private readonly InferenceSession _session;

    /// <summary>Loads a model.</summary>
    /// <param name="model">The bytes of a model file, of one input and one output.</param>
    /// <param name="threads">How many threads may work on one operator; 1 starts no thread.</param>
    public OnnxSession(byte[] model, int threads = 1)
    {
        using SessionOptions options = new()
        {
            IntraOpNumThreads = threads,
            InterOpNumThreads = 1,

            // Shape inference before opset 22 counts windows that ceil_mode drops; its warning that the shape is another one is wrong.
            LogSeverityLevel = OrtLoggingLevel.ORT_LOGGING_LEVEL_ERROR,
        };
        _session = new(model, options);
    }

    /// <summary>Loads a recorded graph.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="parameters">Its parameters by name.</param>
    /// <param name="threads">How many threads may work on one operator.</param>
    public OnnxSession(RecordedGraph graph, IReadOnlyDictionary<string, Tensor> parameters, int threads = 1)
        : this(OnnxModelWriter.Write(graph, parameters), threads)
    {
    }

    /// <summary>Runs the model once.</summary>
    /// <param name="input">A batch: [N, C, H, W]. It is rounded to single precision.</param>
    public Tensor Run(Tensor input)
    {
        long[] dimensions = [.. input.Dimensions.ToArray()];
        using OrtValue value = OrtValue.CreateTensorValueFromMemory(input.ToSingle(), dimensions);
        using RunOptions options = new();
        using var results = _session.Run(options, _session.InputNames, [value], _session.OutputNames);
        int[] shape = Array.ConvertAll(results[0].GetTensorTypeAndShape().Shape, dimension => (int)dimension);
        return new(shape, results[0].GetTensorDataAsSpan<float>());
    }

    /// <inheritdoc/>
    public void Dispose() => _session.Dispose();
}

using CnnCompiler.Numerics;
using CnnCompiler.References;
using Microsoft.ML.OnnxRuntime;

namespace CnnCompiler.Onnx.Testing;

/// <summary>An exported model in ONNX Runtime on the CPU: the judge of meaning in tests.</summary>
public sealed class OnnxSession : IDisposable
{
    private readonly InferenceSession _session;

    /// <summary>Loads a model.</summary>
    /// <param name="model">The bytes of a model file.</param>
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
        : this(Exported(stream => OnnxExport.Write("network", graph.Describe, name => parameters[name].ToSingle(), stream)), threads)
    {
    }

    /// <summary>Loads a compiled model.</summary>
    /// <typeparam name="TModel">Its class.</typeparam>
    /// <param name="model">The model.</param>
    public static OnnxSession Of<TModel>(TModel model)
        where TModel : class, ICnnModel<TModel> => new(Exported(stream => OnnxExport.Write(model, stream)));

    /// <summary>Runs a model of one input and one output once.</summary>
    /// <param name="input">A batch: [N, C, H, W]. It is rounded to single precision.</param>
    public Tensor Run(Tensor input) => Run([input]).Single();

    /// <summary>Runs the model once.</summary>
    /// <param name="inputs">A batch for each input, in the model's order. They are rounded to single precision.</param>
    /// <returns>The outputs, in the model's order.</returns>
    public IReadOnlyList<Tensor> Run(IReadOnlyList<Tensor> inputs)
    {
        OrtValue[] values = [.. inputs.Select(input => OrtValue.CreateTensorValueFromMemory(input.ToSingle(), [.. input.Dimensions.ToArray()]))];
        try
        {
            using RunOptions options = new();
            using var results = _session.Run(options, _session.InputNames, values, _session.OutputNames);
            return [.. results.Select(result => new Tensor(
                Array.ConvertAll(result.GetTensorTypeAndShape().Shape, dimension => (int)dimension), result.GetTensorDataAsSpan<float>()))];
        }
        finally
        {
            Array.ForEach(values, value => value.Dispose());
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _session.Dispose();

    private static byte[] Exported(Action<Stream> export)
    {
        using MemoryStream stream = new();
        export(stream);
        return stream.ToArray();
    }
}

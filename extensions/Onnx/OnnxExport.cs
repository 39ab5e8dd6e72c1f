using CnnCompiler.Onnx.Format;
using CnnCompiler.Weights;
using Google.Protobuf;

namespace CnnCompiler.Onnx;

/// <summary>
/// Writes models as ONNX files, which most other programs read: <c>OnnxExport.Save(net, "digits.onnx")</c>. Inputs, outputs and weights keep their names, and the batch is a
/// dimension named <c>N</c>, so any number of images can be given. The file states the least version of the operators, from opset 17 on, that has all that the model uses.
/// </summary>
public static class OnnxExport
{
    private const int BytesAtOnce = 1 << 20;

    /// <summary>
    /// Saves a model with its weights. The file appears whole or not at all: whatever happens meanwhile, a file that was there before stays whole until the new one takes
    /// its place.
    /// </summary>
    /// <typeparam name="TModel">The model's class.</typeparam>
    /// <param name="model">The model.</param>
    /// <param name="path">The file; one that is there is replaced.</param>
    /// <param name="cancellation">Gives up; what was there before stays.</param>
    /// <exception cref="NotSupportedException">The file would be larger than 2 GB, which the format does not allow.</exception>
    /// <exception cref="IOException">The file cannot be written: the folder does not exist, the disk is full, …</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be written.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static void Save<TModel>(TModel model, string path, CancellationToken cancellation = default)
        where TModel : class, ICnnModel<TModel> => Save(TModel.Info.Name, TModel.Describe, OutputsOf<TModel>(), Values(model), path, cancellation);

    /// <summary>Writes a model with its weights.</summary>
    /// <typeparam name="TModel">The model's class.</typeparam>
    /// <param name="model">The model.</param>
    /// <param name="stream">Where to; it stays open.</param>
    /// <exception cref="NotSupportedException">The file would be larger than 2 GB, which the format does not allow.</exception>
    public static void Write<TModel>(TModel model, Stream stream)
        where TModel : class, ICnnModel<TModel> =>
        Write(ModelBuilder.Build(TModel.Info.Name, TModel.Describe, OutputsOf<TModel>(), Values(model), CancellationToken.None), stream);

    /// <summary>Saves a graph that no model class has, as <see cref="Save{TModel}"/> saves a model.</summary>
    /// <param name="name">The graph's name.</param>
    /// <param name="describe">Describes it, as <see cref="ICnnModel{TSelf}.Describe"/> does.</param>
    /// <param name="parameters">Gives the values of its parameters.</param>
    /// <param name="path">The file; one that is there is replaced.</param>
    /// <param name="cancellation">Gives up; what was there before stays.</param>
    /// <exception cref="ArgumentException">A parameter has not as many values as its dimensions say.</exception>
    /// <exception cref="NotSupportedException">The file would be larger than 2 GB, which the format does not allow.</exception>
    public static void Save(string name, Action<IGraphWriter> describe, ParameterValues parameters, string path, CancellationToken cancellation = default) =>
        Save(name, describe, [], parameters, path, cancellation);

    /// <summary>Writes a graph that no model class has, as <see cref="Write{TModel}"/> writes a model.</summary>
    /// <param name="name">The graph's name.</param>
    /// <param name="describe">Describes it, as <see cref="ICnnModel{TSelf}.Describe"/> does.</param>
    /// <param name="parameters">Gives the values of its parameters.</param>
    /// <param name="stream">Where to; it stays open.</param>
    /// <exception cref="ArgumentException">A parameter has not as many values as its dimensions say.</exception>
    /// <exception cref="NotSupportedException">The file would be larger than 2 GB, which the format does not allow.</exception>
    public static void Write(string name, Action<IGraphWriter> describe, ParameterValues parameters, Stream stream) =>
        Write(ModelBuilder.Build(name, describe, [], parameters, CancellationToken.None), stream);

    private static void Save(string name, Action<IGraphWriter> describe, IReadOnlyList<string> outputs, ParameterValues parameters, string path, CancellationToken cancellation)
    {
        ModelProto model = ModelBuilder.Build(name, describe, outputs, parameters, cancellation);
        using AtomicFile file = new(path);
        using (AtomicFileStream stream = new(file, cancellation))
            Write(model, stream);
        file.Commit();
    }

    private static void Write(ModelProto model, Stream stream)
    {
        using CodedOutputStream output = new(stream, BytesAtOnce, leaveOpen: true);
        model.WriteTo(output);
    }

    private static string[] OutputsOf<TModel>()
        where TModel : class, ICnnModel<TModel> => [.. TModel.Info.Outputs.Select(output => output.Name)];

    private static ParameterValues Values<TModel>(TModel model)
        where TModel : class, ICnnModel<TModel>
    {
        ModelInfo info = TModel.Info;
        Dictionary<string, TensorInfo> tensors = info.Tensors.ToDictionary(tensor => tensor.Name);
        return name => model.Parameters.Slice(tensors[name].Offset, tensors[name].Length);
    }
}

/// <summary>Gives a parameter's values.</summary>
/// <param name="name">Its name, as the graph's description has it.</param>
/// <returns>The values; the last dimension varies fastest.</returns>
public delegate ReadOnlySpan<float> ParameterValues(string name);

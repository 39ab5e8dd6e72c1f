using System.Buffers.Binary;
using CnnCompiler.Onnx.Format;
using Google.Protobuf;

namespace CnnCompiler.Onnx;

/// <summary>Makes a description into a model of the file format; the weights are put into it last, when their size is known to fit.</summary>
internal sealed class ModelBuilder : IGraphWriter
{
    /// <summary>Protobuf's lengths are 31 bits wide.</summary>
    private const long LargestFile = int.MaxValue;

    /// <summary>How many bytes the lengths of a tensor and of what it is in grow, at most, by its values.</summary>
    private const int LengthBytes = 16;

    private readonly GraphProto _graph = new();
    private readonly List<TensorProto> _parameters = [];
    private int _operatorSet = OperatorSet.Least;

    private ModelBuilder()
    {
    }

    /// <param name="name">The graph's name.</param>
    /// <param name="describe">Describes it.</param>
    /// <param name="outputs">Names for its outputs, in their order; empty to leave them those of the values that they are.</param>
    /// <param name="values">Gives the values of its parameters.</param>
    /// <param name="cancellation">Gives up.</param>
    /// <exception cref="ArgumentException">A parameter has not as many values as its dimensions say.</exception>
    /// <exception cref="NotSupportedException">The file would be too large.</exception>
    public static ModelProto Build(string name, Action<IGraphWriter> describe, IReadOnlyList<string> outputs, ParameterValues values, CancellationToken cancellation)
    {
        ModelBuilder builder = new();
        describe(builder);
        OutputNames.Give(builder._graph, outputs);
        builder._graph.Name = name;
        ModelProto model = new()
        {
            IrVersion = OperatorSet.FileFormat(builder._operatorSet),
            ProducerName = "CnnCompiler",
            ProducerVersion = typeof(ModelBuilder).Assembly.GetName().Version!.ToString(fieldCount: 3),
            OpsetImport = { new OperatorSetIdProto { Domain = "", Version = builder._operatorSet } },
            Graph = builder._graph,
        };
        RequireSize(name, model.CalculateSize() + builder._parameters.Sum(p => (Count(p) * sizeof(float)) + LengthBytes));
        foreach (TensorProto parameter in builder._parameters)
        {
            cancellation.ThrowIfCancellationRequested();
            Fill(parameter, values(parameter.Name));
        }

        return model;
    }

    public void Input(string name, ReadOnlySpan<int> shape) => _graph.Input.Add(Value(name, shape));

    public void Output(string name, ReadOnlySpan<int> shape) => _graph.Output.Add(Value(name, shape));

    public void Parameter(string name, ReadOnlySpan<int> dimensions)
    {
        TensorProto parameter = Floats(name, dimensions);
        _parameters.Add(parameter);
        _graph.Initializer.Add(parameter);
    }

    public void Constant(string name, ReadOnlySpan<long> values)
    {
        TensorProto constant = new() { Name = name, DataType = (int)TensorProto.Types.DataType.Int64, Dims = { values.Length } };
        constant.Int64Data.AddRange(values.ToArray());
        _graph.Initializer.Add(constant);
    }

    public void Constant(string name, float value)
    {
        TensorProto constant = Floats(name, []);
        Fill(constant, [value]);
        _graph.Initializer.Add(constant);
    }

    public void Node(string operation, string name, ReadOnlySpan<string> inputs, string output, ReadOnlySpan<NodeArgument> attributes) =>
        Node(operation, name, inputs, [output], attributes);

    public void Node(string operation, string name, ReadOnlySpan<string> inputs, ReadOnlySpan<string> outputs, ReadOnlySpan<NodeArgument> attributes)
    {
        NodeProto node = new() { OpType = operation, Name = name };
        node.Input.AddRange(inputs.ToArray());
        node.Output.AddRange(outputs.ToArray());
        foreach (NodeArgument attribute in attributes)
            node.Attribute.Add(Argument(attribute));
        _graph.Node.Add(node);
        _operatorSet = Math.Max(_operatorSet, OperatorSet.Needed(operation));
    }

    private static void RequireSize(string name, long bytes)
    {
        if (bytes > LargestFile)
            throw new NotSupportedException($"{name} would take {bytes} bytes as an ONNX file, expected at most {LargestFile}, which is the format's limit; save its weights as safetensors.");
    }

    private static ValueInfoProto Value(string name, ReadOnlySpan<int> shape)
    {
        TensorShapeProto dimensions = new() { Dim = { new TensorShapeProto.Types.Dimension { DimParam = "N" } } };
        foreach (int dimension in shape)
            dimensions.Dim.Add(new TensorShapeProto.Types.Dimension { DimValue = dimension });
        TypeProto.Types.Tensor type = new() { ElemType = (int)TensorProto.Types.DataType.Float, Shape = dimensions };
        return new() { Name = name, Type = new() { TensorType = type } };
    }

    private static TensorProto Floats(string name, ReadOnlySpan<int> dimensions)
    {
        TensorProto tensor = new() { Name = name, DataType = (int)TensorProto.Types.DataType.Float };
        foreach (int dimension in dimensions)
            tensor.Dims.Add(dimension);
        return tensor;
    }

    private static long Count(TensorProto tensor) => tensor.Dims.Aggregate(1L, (product, dimension) => checked(product * dimension));

    private static void Fill(TensorProto tensor, ReadOnlySpan<float> values)
    {
        if (values.Length != Count(tensor))
            throw new ArgumentException($"'{tensor.Name}' has {values.Length} values, expected {Count(tensor)} for its dimensions [{string.Join(", ", tensor.Dims)}].");
        byte[] bytes = new byte[values.Length * sizeof(float)];
        for (int i = 0; i < values.Length; i++)
            BinaryPrimitives.WriteSingleLittleEndian(bytes.AsSpan(i * sizeof(float)), values[i]);
        tensor.RawData = UnsafeByteOperations.UnsafeWrap(bytes);
    }

    private static AttributeProto Argument(NodeArgument argument) => argument switch
    {
        { Integers: { } values, IsList: true } => new() { Name = argument.Name, Type = AttributeProto.Types.AttributeType.Ints, Ints = { values } },
        { Integers: [long value] } => new() { Name = argument.Name, Type = AttributeProto.Types.AttributeType.Int, I = value },
        { Number: { } number } => new() { Name = argument.Name, Type = AttributeProto.Types.AttributeType.Float, F = number },
        { Text: { } text } => new() { Name = argument.Name, Type = AttributeProto.Types.AttributeType.String, S = ByteString.CopyFromUtf8(text) },
        _ => throw new ArgumentException($"The attribute '{argument.Name}' has no value."),
    };
}

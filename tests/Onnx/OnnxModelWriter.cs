using CnnCompiler.Numerics;
using CnnCompiler.Onnx.Testing.Format;
using CnnCompiler.References;
using Google.Protobuf;

namespace CnnCompiler.Onnx.Testing;

/// <summary>Turns a recorded graph and its parameters into the bytes of an ONNX file, so that programs which this project did not write can run it.</summary>
public static class OnnxModelWriter
{
    private const int FileFormat = 8;
    private const int OperatorSet = 17;

    /// <summary>The first whose GroupNormalization has a scale and a shift for each channel.</summary>
    private const int OperatorSetOfGroupNormalization = 21;

    /// <summary>The bytes of a model file; its batch is a dimension named N.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="parameters">Its parameters by name.</param>
    public static byte[] Write(RecordedGraph graph, IReadOnlyDictionary<string, Tensor> parameters)
    {
        GraphProto body = new() { Name = "network" };
        body.Input.AddRange(graph.Inputs.Select(Value));
        body.Initializer.AddRange(graph.Parameters.Select(parameter => Floats(parameter.Name, parameters[parameter.Name])));
        body.Initializer.AddRange(graph.Constants.Select(Integers));
        body.Initializer.AddRange(graph.Scalars.Select(scalar => Floats(scalar.Name, new([], [scalar.Value]))));
        body.Node.AddRange(graph.Nodes.Select(Node));
        body.Output.AddRange(graph.Outputs.Select(Value));
        return new ModelProto
        {
            IrVersion = FileFormat,
            ProducerName = "CnnCompiler.Onnx.Testing",
            OpsetImport = { new OperatorSetIdProto { Domain = "", Version = graph.Nodes.Any(n => n.Operation == "GroupNormalization") ? OperatorSetOfGroupNormalization : OperatorSet } },
            Graph = body,
        }.ToByteArray();
    }

    private static ValueInfoProto Value(RecordedTensor value)
    {
        TensorShapeProto shape = new() { Dim = { new TensorShapeProto.Types.Dimension { DimParam = "N" } } };
        shape.Dim.AddRange(value.Dimensions.Select(dimension => new TensorShapeProto.Types.Dimension { DimValue = dimension }));
        TypeProto.Types.Tensor type = new() { ElemType = (int)TensorProto.Types.DataType.Float, Shape = shape };
        return new() { Name = value.Name, Type = new() { TensorType = type } };
    }

    private static TensorProto Floats(string name, Tensor tensor)
    {
        TensorProto floats = new() { Name = name, DataType = (int)TensorProto.Types.DataType.Float };
        foreach (int dimension in tensor.Dimensions)
            floats.Dims.Add(dimension);
        floats.FloatData.AddRange(tensor.ToSingle());
        return floats;
    }

    private static TensorProto Integers(RecordedConstant constant) => new()
    {
        Name = constant.Name,
        DataType = (int)TensorProto.Types.DataType.Int64,
        Dims = { constant.Values.Count },
        Int64Data = { constant.Values },
    };

    private static NodeProto Node(RecordedNode node) => new()
    {
        OpType = node.Operation,
        Name = node.Name,
        Input = { node.Inputs },
        Output = { node.Output },
        Attribute = { node.Arguments.Select(Argument) },
    };

    private static AttributeProto Argument(NodeArgument argument) => argument switch
    {
        { Integers: { } values, IsList: true } => new() { Name = argument.Name, Type = AttributeProto.Types.AttributeType.Ints, Ints = { values } },
        { Integers: [long value] } => new() { Name = argument.Name, Type = AttributeProto.Types.AttributeType.Int, I = value },
        { Number: { } number } => new() { Name = argument.Name, Type = AttributeProto.Types.AttributeType.Float, F = number },
        { Text: { } text } => new() { Name = argument.Name, Type = AttributeProto.Types.AttributeType.String, S = ByteString.CopyFromUtf8(text) },
        _ => throw new ArgumentException($"The attribute '{argument.Name}' has no value."),
    };
}

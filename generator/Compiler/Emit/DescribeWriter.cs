using CnnCompiler.Generator.Graph;
using CnnCompiler.Generator.Shapes;

namespace CnnCompiler.Generator.Emit;

/// <summary>Writes the model's description of itself: its tensors, and its graph in the vocabulary of ONNX.</summary>
internal static class DescribeWriter
{
    public static void Write(CodeWriter code, ShapedNetwork network)
    {
        WriteInfo(code, network);
        WriteGraph(code, network);
    }

    private static void WriteInfo(CodeWriter code, ShapedNetwork network)
    {
        code.Line("/// <summary>Apart from the model, so that it is made when it is first asked for.</summary>");
        code.Open("private static class Description");
        code.Line($"public static readonly ModelInfo Info = new(");
        code.Line($"    {CSharp.String(network.Network.Name)}, {AllOf(network.Inputs)}, {AllOf([.. network.Outputs])},");
        List<string> tensors =
        [
            .. network.Tensors.Select(t =>
                $"    new TensorInfo({CSharp.String(t.Name)}, new[] {{ {string.Join(", ", t.Tensor.Dimensions)} }}, {t.Offset}, Initialisation.{t.Tensor.Initialisation}, {CSharp.Int(t.Tensor.FanIn)}, {CSharp.Int(t.Tensor.FanOut)}{(t.Tensor.IsState ? ", IsState: true" : "")}{(t.Tensor.Initialisation == Initialisation.Constant ? $", Start: {CSharp.Float(t.Tensor.Start)}" : "")})"),
        ];
        if (tensors.Count == 0)
            tensors.Add("    Array.Empty<TensorInfo>()");
        for (int i = 0; i < tensors.Count; i++)
            code.Line(tensors[i] + (i == tensors.Count - 1 ? ")" : ","));
        code.Line("{");
        code.Line($"    Inputs = [{Values(network.Network.Inputs.Zip(network.Inputs, (input, shape) => (input.Name, shape)))}],");
        code.Line($"    Outputs = [{Values(network.Network.PredictionOutputs.Zip(network.Outputs, (output, shape) => (output.Name, shape)))}],");
        code.Line("    Macs = Macs,");
        code.Line("    ArenaBytes = ArenaBytes,");
        code.Line("    Summary = Summary,");
        code.Line("};");
        code.Close();
        code.Line();
    }

    private static void WriteGraph(CodeWriter code, ShapedNetwork network)
    {
        code.Line("/// <inheritdoc/>");
        code.Open("public static void Describe(IGraphWriter graph)");
        foreach (var (input, shape) in network.Network.Inputs.Zip(network.Inputs, (input, shape) => (input, shape)))
            code.Line($"graph.Input({CSharp.String(input.Name)}, {Dimensions(shape)});");
        var needed = network.Network.Needed(training: false);
        foreach (var layer in network.Layers.Where((_, i) => needed[i]))
        {
            foreach (var tensor in layer.Weights)
                code.Line($"graph.Parameter({CSharp.String($"{layer.Name}.{tensor.Role}")}, new[] {{ {string.Join(", ", tensor.Dimensions)} }});");
            List<string> inputs = [.. layer.Layer.Inputs.Select(network.NameOf)];
            foreach (var node in layer.Layer.Operator is IOnnxJoinMapping join ? join.Describe(layer, inputs) : ((IOnnxMapping)layer.Layer.Operator).Describe(layer, inputs[0]))
                WriteNode(code, node);
            code.Line($"graph.Layer({CSharp.String(layer.Name)}, {CSharp.String(layer.Layer.Operator.Name)}, {Dimensions(layer.Output)});");
        }

        foreach (var output in network.Network.PredictionOutputs)
            code.Line($"graph.Output({CSharp.String(network.NameOf(output.Source))}, {Dimensions(network.ShapeOf(output.Source))});");
        code.Close();
        code.Line();
    }

    private static void WriteNode(CodeWriter code, OnnxNode node)
    {
        foreach (var (name, values) in node.Constants)
            code.Line($"graph.Constant({CSharp.String(name)}, new long[] {{ {string.Join(", ", values.Select(v => v == long.MinValue ? "long.MinValue" : CSharp.Int(v)))} }});");
        foreach (var (name, value) in node.Scalars)
            code.Line($"graph.Constant({CSharp.String(name)}, {CSharp.Float(value)});");
        string inputs = string.Join(", ", node.Inputs.Select(CSharp.String));
        string attributes = string.Join(", ", node.Attributes.Select(a => $"new({CSharp.String(a.Name)}, {a.Value})"));
        code.Line($"graph.Node({CSharp.String(node.Operation)}, {CSharp.String(node.Name)}, [{inputs}], {CSharp.String(node.Output)}, [{attributes}]);");
    }

    /// <summary>The shape of what a prediction takes or gives in all.</summary>
    private static string AllOf(IReadOnlyList<Shape> shapes) => Map(shapes.Count == 1 ? shapes[0] : new(shapes.Sum(s => s.Length), 1, 1, IsFlat: true));

    private static string Values(IEnumerable<(string Name, Shape Shape)> values)
    {
        List<string> infos = [];
        int offset = 0;
        foreach (var (name, shape) in values)
        {
            infos.Add($"new({CSharp.String(name)}, {Map(shape)}{(offset == 0 ? "" : $", {offset}")})");
            offset += shape.Length;
        }

        return string.Join(", ", infos);
    }

    private static string Map(Shape shape) => $"new MapShape({shape.Channels}, {shape.Height}, {shape.Width})";

    private static string Dimensions(Shape shape) => shape.IsFlat ? $"new[] {{ {shape.Channels} }}" : $"new[] {{ {shape.Channels}, {shape.Height}, {shape.Width} }}";
}

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
        code.Line($"public static readonly ModelInfo Info = new({CSharp.String(network.Network.Name)}, {AllOf(network.Inputs)}, {AllOf([.. network.Outputs])}, Tensors())");
        code.Line("{");
        code.Line($"    Inputs = [{Values(network.Network.Inputs.Zip(network.Inputs, (input, shape) => (input.Name, shape)))}],");
        code.Line($"    Outputs = [{Values(network.Network.PredictionOutputs.Zip(network.Outputs, (output, shape) => (output.Name, shape)))}],");
        code.Line("    Macs = Macs,");
        code.Line("    ArenaBytes = ArenaBytes,");
        code.Line("    Summary = Summary,");
        code.Line("};");
        code.Line();
        WriteTensors(code, network);
        code.Close();
        code.Line();
    }

    private static void WriteTensors(CodeWriter code, ShapedNetwork network)
    {
        if (!network.Tensors.Any())
        {
            code.Line("private static TensorInfo[] Tensors() => [];");
            return;
        }

        code.Open("private static TensorInfo[] Tensors()");
        code.Line($"TensorInfo[] tensors = new TensorInfo[{CSharp.Int(network.Tensors.Count())}];");
        code.Line("int next = 0;");
        int offset = 0;
        List<NumberedCode> layers = [];
        foreach (var layer in network.Layers.Where(l => l.Weights.Length > 0))
        {
            List<string> lines = [];
            List<int> numbers = [];
            foreach (var tensor in layer.Weights)
            {
                string name = NumberedCode.Name($"{layer.Name}.{tensor.Role}", numbers);
                numbers.Add(offset);
                string state = tensor.IsState ? ", IsState: true" : "", start = tensor.Initialisation == Initialisation.Constant ? $", Start: {CSharp.Float(tensor.Start)}" : "";
                lines.Add($"tensors[next++] = new({name}, [{string.Join(", ", tensor.Dimensions)}], {NumberedCode.Number}, Initialisation.{tensor.Initialisation}, {CSharp.Int(tensor.FanIn)}, {CSharp.Int(tensor.FanOut)}{state}{start});");
                offset += tensor.Length;
            }

            layers.Add(new(string.Join("\n", lines), numbers));
        }

        Repetition.WriteAll(code, layers);
        code.Line("return tensors;");
        code.Close();
    }

    private static void WriteGraph(CodeWriter code, ShapedNetwork network)
    {
        code.Line("/// <inheritdoc/>");
        code.Open("public static void Describe(IGraphWriter graph)");
        foreach (var (input, shape) in network.Network.Inputs.Zip(network.Inputs, (input, shape) => (input, shape)))
            code.Line($"graph.Input({CSharp.String(input.Name)}, {Dimensions(shape)});");
        var needed = network.Network.NeededForPrediction();
        Repetition.WriteAll(code, [.. network.Layers.Where((_, i) => needed[i]).Select(layer => Described(network, layer))]);
        foreach (var output in network.Network.PredictionOutputs)
            code.Line($"graph.Output({CSharp.String(network.NameOf(output.Source))}, {Dimensions(network.ShapeOf(output.Source))});");
        code.Close();
        code.Line();
    }

    private static NumberedCode Described(ShapedNetwork network, ShapedLayer layer)
    {
        List<int> numbers = [];
        List<string> lines =
        [
            .. layer.Weights.Select(tensor => $"graph.Parameter({NumberedCode.Name($"{layer.Name}.{tensor.Role}", numbers)}, [{string.Join(", ", tensor.Dimensions)}]);"),
        ];
        List<string> inputs = [.. layer.Layer.Inputs.Select(network.NameOf)];
        foreach (var node in layer.Layer.Operator is IOnnxJoinMapping join ? join.Describe(layer, inputs) : ((IOnnxMapping)layer.Layer.Operator).Describe(layer, inputs[0]))
            lines.AddRange(Node(node, numbers));
        lines.Add($"graph.Layer({NumberedCode.Name(layer.Name, numbers)}, {CSharp.String(layer.Layer.Operator.Name)}, {Dimensions(layer.Output)});");
        return new(string.Join("\n", lines), numbers);
    }

    private static IEnumerable<string> Node(OnnxNode node, List<int> numbers)
    {
        foreach (var (name, values) in node.Constants)
            yield return $"graph.Constant({NumberedCode.Name(name, numbers)}, new long[] {{ {string.Join(", ", values.Select(v => v == long.MinValue ? "long.MinValue" : CSharp.Int(v)))} }});";
        foreach (var (name, value) in node.Scalars)
            yield return $"graph.Constant({NumberedCode.Name(name, numbers)}, {CSharp.Float(value)});";
        string layer = NumberedCode.Name(node.Name, numbers), inputs = string.Join(", ", node.Inputs.Select(input => NumberedCode.Name(input, numbers)));
        string output = NumberedCode.Name(node.Output, numbers);
        if (node.SecondOutput is { } second)
            output = $"[{output}, {NumberedCode.Name(second, numbers)}]";
        string attributes = string.Join(", ", node.Attributes.Select(a => $"new({CSharp.String(a.Name)}, {a.Value})"));
        yield return $"graph.Node({CSharp.String(node.Operation)}, {layer}, [{inputs}], {output}, [{attributes}]);";
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

    private static string Dimensions(Shape shape) => shape.IsFlat ? $"[{shape.Channels}]" : $"[{shape.Channels}, {shape.Height}, {shape.Width}]";
}

namespace CnnCompiler.Samples.Zoo.Drawing;

/// <summary>Makes a description into boxes: nodes up to the end of a layer are one box, whatever it takes in ONNX's vocabulary.</summary>
internal sealed class GraphReader : IGraphWriter
{
    public const string InputKind = "Input";

    private readonly List<GraphBox> _boxes = [];
    private readonly Dictionary<string, GraphBox> _values = [];

    // Of the layer that is being described.
    private readonly List<GraphBox> _reads = [];
    private long _parameters;
    private string _window = "";

    private GraphReader()
    {
    }

    /// <summary>The boxes, each behind those that it reads.</summary>
    public static IReadOnlyList<GraphBox> Read(Action<IGraphWriter> describe)
    {
        GraphReader reader = new();
        describe(reader);
        return reader._boxes;
    }

    public void Input(string name, ReadOnlySpan<int> shape) => Add(new(name, InputKind, shape.ToArray(), []));

    public void Parameter(string name, ReadOnlySpan<int> dimensions)
    {
        long count = 1;
        foreach (int dimension in dimensions)
            count *= dimension;
        _parameters += count;
    }

    public void Constant(string name, ReadOnlySpan<long> values)
    {
    }

    public void Constant(string name, float value)
    {
    }

    public void Node(string operation, string name, ReadOnlySpan<string> inputs, string output, ReadOnlySpan<NodeArgument> attributes)
    {
        foreach (string input in inputs)
        {
            if (_values.TryGetValue(input, out var box) && !_reads.Contains(box))
                _reads.Add(box);
        }

        string kernel = Sizes(attributes, "kernel_shape"), stride = Sizes(attributes, "strides");
        if (kernel.Length > 0)
            _window = stride is "" or "1" ? kernel : $"{kernel}/{stride}";
    }

    public void Layer(string name, string kind, ReadOnlySpan<int> shape)
    {
        Add(new(name, kind, shape.ToArray(), [.. _reads]) { Parameters = _parameters, Window = _window });
        _reads.Clear();
        (_parameters, _window) = (0, "");
    }

    public void Output(string name, ReadOnlySpan<int> shape) => _values[name].IsOutput = true;

    private void Add(GraphBox box)
    {
        _boxes.Add(box);
        _values.Add(box.Name, box);
    }

    /// <summary>A kernel as 3×3, equal strides as one number.</summary>
    private static string Sizes(ReadOnlySpan<NodeArgument> attributes, string name)
    {
        foreach (var attribute in attributes)
        {
            if (attribute.Name == name && attribute.Integers is { } sizes)
                return string.Join('×', name == "strides" ? sizes.Distinct() : sizes);
        }

        return "";
    }
}

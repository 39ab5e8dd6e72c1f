namespace CnnCompiler.Numerics;

/// <summary>
/// Keeps what a model describes: <c>GraphRecorder.Record(DigitNet.Describe)</c>. A description that contradicts itself is refused, at the call that is wrong: a name
/// given twice, and a node or an output that reads a name nobody gave before.
/// </summary>
public sealed class GraphRecorder : IGraphWriter
{
    private readonly HashSet<string> _names = [];
    private readonly List<RecordedTensor> _inputs = [], _parameters = [], _outputs = [];
    private readonly List<RecordedConstant> _constants = [];
    private readonly List<RecordedScalar> _scalars = [];
    private readonly List<RecordedNode> _nodes = [];
    private readonly List<RecordedLayer> _layers = [];

    private GraphRecorder()
    {
    }

    /// <summary>Records a graph.</summary>
    /// <param name="describe">Describes it.</param>
    public static RecordedGraph Record(Action<IGraphWriter> describe)
    {
        GraphRecorder recorder = new();
        describe(recorder);
        return new(recorder._inputs, recorder._parameters, recorder._constants, recorder._nodes, recorder._outputs) { Scalars = recorder._scalars, Layers = recorder._layers };
    }

    /// <inheritdoc/>
    public void Input(string name, ReadOnlySpan<int> shape)
    {
        if (_nodes.Count > 0)
            throw new InvalidOperationException($"Input '{name}' comes after a node.");
        Give(name);
        _inputs.Add(new(name, shape.ToArray()));
    }

    /// <inheritdoc/>
    public void Parameter(string name, ReadOnlySpan<int> dimensions)
    {
        Give(name);
        _parameters.Add(new(name, dimensions.ToArray()));
    }

    /// <inheritdoc/>
    public void Constant(string name, ReadOnlySpan<long> values)
    {
        Give(name);
        _constants.Add(new(name, values.ToArray()));
    }

    /// <inheritdoc/>
    public void Constant(string name, float value)
    {
        Give(name);
        _scalars.Add(new(name, value));
    }

    /// <inheritdoc/>
    public void Node(string operation, string name, ReadOnlySpan<string> inputs, string output, ReadOnlySpan<NodeArgument> attributes) =>
        Node(operation, name, inputs, [output], attributes);

    /// <inheritdoc/>
    public void Node(string operation, string name, ReadOnlySpan<string> inputs, ReadOnlySpan<string> outputs, ReadOnlySpan<NodeArgument> attributes)
    {
        if (_outputs.Count > 0)
            throw new InvalidOperationException($"Node '{name}' comes after an output.");
        foreach (string input in inputs)
        {
            if (input.Length > 0) // a name without letters is an optional input left out
                RequireGiven(input, $"Node '{name}'");
        }

        foreach (string output in outputs)
            Give(output);
        _nodes.Add(new(operation, name, inputs.ToArray(), outputs[0], attributes.ToArray()) { SecondOutput = outputs.Length > 1 ? outputs[1] : null });
    }

    /// <inheritdoc/>
    public void Layer(string name, string kind, ReadOnlySpan<int> shape)
    {
        RequireGiven(name, "A layer");
        _layers.Add(new(name, kind, shape.ToArray()));
    }

    /// <inheritdoc/>
    public void Output(string name, ReadOnlySpan<int> shape)
    {
        RequireGiven(name, "An output");
        _outputs.Add(new(name, shape.ToArray()));
    }

    private void Give(string name)
    {
        if (!_names.Add(name))
            throw new InvalidOperationException($"The name '{name}' is given twice.");
    }

    private void RequireGiven(string name, string reader)
    {
        if (!_names.Contains(name))
            throw new InvalidOperationException($"{reader} reads '{name}', which nothing before it gives.");
    }
}

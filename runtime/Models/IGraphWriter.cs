namespace CnnCompiler;

/// <summary>
/// Receives a model's graph, in the vocabulary of ONNX (opset 17, and GroupNormalization of opset 21): operators, attributes and layouts are those of the ONNX specification, the batch is the first
/// dimension of every value. Calls come in this order: inputs, then for each layer its parameters and constants, its nodes and the layer itself, then outputs.
/// </summary>
public interface IGraphWriter
{
    /// <summary>A value that the caller gives.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="shape">Its shape without the batch.</param>
    void Input(string name, ReadOnlySpan<int> shape);

    /// <summary>A trained tensor, named as in <see cref="ModelInfo.Tensors"/>.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="dimensions">Its dimensions.</param>
    void Parameter(string name, ReadOnlySpan<int> dimensions);

    /// <summary>A list of whole numbers that a node takes as input.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="values">The numbers.</param>
    void Constant(string name, ReadOnlySpan<long> values);

    /// <summary>A number that a node takes as input.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="value">The number.</param>
    void Constant(string name, float value);

    /// <summary>An operation.</summary>
    /// <param name="operation">The ONNX operator: <c>Conv</c>.</param>
    /// <param name="name">Its name: the layer's, or the layer's and a word of its own where a layer takes several.</param>
    /// <param name="inputs">Names of what it reads.</param>
    /// <param name="output">The name of what it makes.</param>
    /// <param name="attributes">Its attributes.</param>
    void Node(string operation, string name, ReadOnlySpan<string> inputs, string output, ReadOnlySpan<NodeArgument> attributes);

    /// <summary>An operation of several results, as a MaxPool that says where its maxima were too. A writer to whom only the first matters need not implement it.</summary>
    /// <param name="operation">The ONNX operator.</param>
    /// <param name="name">Its name.</param>
    /// <param name="inputs">Names of what it reads.</param>
    /// <param name="outputs">Names of what it makes.</param>
    /// <param name="attributes">Its attributes.</param>
    void Node(string operation, string name, ReadOnlySpan<string> inputs, ReadOnlySpan<string> outputs, ReadOnlySpan<NodeArgument> attributes) =>
        Node(operation, name, inputs, outputs[0], attributes);

    /// <summary>
    /// What the nodes since the last layer are together: a layer as it was declared. Its value has the layer's name. A writer that only wants the operations need not implement it.
    /// </summary>
    /// <param name="name">The layer's name, as in <see cref="ModelInfo.Summary"/>.</param>
    /// <param name="kind">Its kind, named as its attribute: <c>LocalResponseNorm</c>.</param>
    /// <param name="shape">What it makes, without the batch.</param>
    void Layer(string name, string kind, ReadOnlySpan<int> shape)
    {
    }

    /// <summary>A value that the model gives.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="shape">Its shape without the batch.</param>
    void Output(string name, ReadOnlySpan<int> shape);
}

/// <summary>An attribute of an ONNX node: one whole number, several, a number or a text.</summary>
public readonly record struct NodeArgument
{
    /// <summary>A whole number.</summary>
    /// <param name="name">The attribute's name.</param>
    /// <param name="value">Its value.</param>
    public NodeArgument(string name, long value)
        : this(name, [value]) => IsList = false;

    /// <summary>A list of whole numbers.</summary>
    /// <param name="name">The attribute's name.</param>
    /// <param name="values">Its values.</param>
    public NodeArgument(string name, long[] values)
    {
        Name = name;
        Integers = values;
        IsList = true;
    }

    /// <summary>A number.</summary>
    /// <param name="name">The attribute's name.</param>
    /// <param name="value">Its value.</param>
    public NodeArgument(string name, float value)
    {
        Name = name;
        Number = value;
    }

    /// <summary>A text.</summary>
    /// <param name="name">The attribute's name.</param>
    /// <param name="value">Its value.</param>
    public NodeArgument(string name, string value)
    {
        Name = name;
        Text = value;
    }

    /// <summary>The attribute's name.</summary>
    public string Name { get; }

    /// <summary>Its whole numbers; null if it is something else.</summary>
    public IReadOnlyList<long>? Integers { get; }

    /// <summary>ONNX tells one whole number from a list of one.</summary>
    public bool IsList { get; }

    /// <summary>Its number; null if it is something else.</summary>
    public float? Number { get; }

    /// <summary>Its text; null if it is something else.</summary>
    public string? Text { get; }
}

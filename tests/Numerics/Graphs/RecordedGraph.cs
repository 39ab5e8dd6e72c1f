namespace CnnCompiler.Numerics;

/// <summary>A model's graph, as the model described it; nodes stand in an order in which they can be evaluated.</summary>
/// <param name="Inputs">What the caller gives; shapes without the batch.</param>
/// <param name="Parameters">The trained tensors.</param>
/// <param name="Constants">Lists of whole numbers.</param>
/// <param name="Nodes">The operations.</param>
/// <param name="Outputs">What the model gives; shapes without the batch.</param>
public sealed record RecordedGraph(
    IReadOnlyList<RecordedTensor> Inputs,
    IReadOnlyList<RecordedTensor> Parameters,
    IReadOnlyList<RecordedConstant> Constants,
    IReadOnlyList<RecordedNode> Nodes,
    IReadOnlyList<RecordedTensor> Outputs)
{
    /// <summary>Single numbers.</summary>
    public IReadOnlyList<RecordedScalar> Scalars { get; init; } = [];

    /// <summary>The layers that the nodes belong to, in order.</summary>
    public IReadOnlyList<RecordedLayer> Layers { get; init; } = [];

    /// <summary>Describes the graph again.</summary>
    /// <param name="graph">Receives it.</param>
    public void Describe(IGraphWriter graph)
    {
        foreach (var input in Inputs)
            graph.Input(input.Name, [.. input.Dimensions]);
        foreach (var parameter in Parameters)
            graph.Parameter(parameter.Name, [.. parameter.Dimensions]);
        foreach (var constant in Constants)
            graph.Constant(constant.Name, [.. constant.Values]);
        foreach (var scalar in Scalars)
            graph.Constant(scalar.Name, scalar.Value);
        foreach (var node in Nodes)
            graph.Node(node.Operation, node.Name, [.. node.Inputs], node.SecondOutput is null ? [node.Output] : [node.Output, node.SecondOutput], [.. node.Arguments]);
        foreach (var output in Outputs)
            graph.Output(output.Name, [.. output.Dimensions]);
    }

    /// <summary>
    /// The value whose gradient softmax cross-entropy gives: that which a softmax at the end of the network reads, for the loss contains the softmax; otherwise the output.
    /// </summary>
    public string Scores => Nodes.Single(node => node.Output == Outputs[0].Name) is { Operation: "Softmax" } softmax ? softmax.Inputs[0] : Outputs[0].Name;
}

/// <summary>A value with its dimensions.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Dimensions">Its dimensions.</param>
public sealed record RecordedTensor(string Name, IReadOnlyList<int> Dimensions);

/// <summary>A list of whole numbers that a node reads.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Values">The numbers.</param>
public sealed record RecordedConstant(string Name, IReadOnlyList<long> Values);

/// <summary>A number that a node reads.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Value">The number.</param>
public sealed record RecordedScalar(string Name, float Value);

/// <summary>An operation.</summary>
/// <param name="Operation">The ONNX operator.</param>
/// <param name="Name">The layer's name.</param>
/// <param name="Inputs">Names of what it reads.</param>
/// <param name="Output">The name of what it makes.</param>
/// <param name="Arguments">Its ONNX attributes.</param>
public sealed record RecordedNode(string Operation, string Name, IReadOnlyList<string> Inputs, string Output, IReadOnlyList<NodeArgument> Arguments)
{
    /// <summary>The name of a second value that it makes; null for none.</summary>
    public string? SecondOutput { get; init; }
}

/// <summary>A layer as it was declared.</summary>
/// <param name="Name">The name of the layer and of its value.</param>
/// <param name="Kind">Its attribute's name.</param>
/// <param name="Dimensions">Those of its value, without the batch.</param>
public sealed record RecordedLayer(string Name, string Kind, IReadOnlyList<int> Dimensions);

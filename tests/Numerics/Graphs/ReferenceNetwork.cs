using CnnCompiler.References;

namespace CnnCompiler.Numerics;

/// <summary>A model evaluated by the references of its operators. The parameters are read at each evaluation, so an optimizer may change their numbers in place.</summary>
public sealed class ReferenceNetwork
{
    /// <summary>Joins a graph and its parameters.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="parameters">The graph's parameters by name.</param>
    public ReferenceNetwork(RecordedGraph graph, IReadOnlyDictionary<string, Tensor> parameters)
    {
        foreach (var parameter in graph.Parameters)
            RequireDimensions(parameters[parameter.Name], parameter.Dimensions, parameter.Name);
        Graph = graph;
        Parameters = parameters;
    }

    /// <summary>The graph.</summary>
    public RecordedGraph Graph { get; }

    /// <summary>The parameters by name.</summary>
    public IReadOnlyDictionary<string, Tensor> Parameters { get; }

    /// <summary>Evaluates every node, in the graph's order, from the only input.</summary>
    /// <param name="input">A batch: [N, C, H, W].</param>
    /// <param name="training">As in a step of training, where batch normalisation takes the batch's own statistics.</param>
    public Evaluation Forward(Tensor input, bool training = false) => Forward([input], training);

    /// <summary>Evaluates every node, in the graph's order.</summary>
    /// <param name="inputs">A batch of each input: [N, C, H, W].</param>
    /// <param name="training">As in a step of training, where batch normalisation takes the batch's own statistics.</param>
    public Evaluation Forward(IReadOnlyList<Tensor> inputs, bool training = false)
    {
        if (inputs.Count != Graph.Inputs.Count)
            throw new ArgumentException($"The graph has {Graph.Inputs.Count} inputs, but got {inputs.Count}.", nameof(inputs));
        int batch = inputs[0].Dimensions[0];
        Dictionary<string, Tensor> values = new() { [""] = new([]) }; // what optional inputs read that are left out
        foreach (var (source, input) in Graph.Inputs.Zip(inputs))
        {
            RequireDimensions(input, [batch, .. source.Dimensions], source.Name);
            values.Add(source.Name, input);
        }

        foreach (var parameter in Graph.Parameters)
            values.Add(parameter.Name, Parameters[parameter.Name]);
        foreach (var constant in Graph.Constants)
            values.Add(constant.Name, new([constant.Values.Count], [.. constant.Values.Select(value => (double)value)]));
        foreach (var scalar in Graph.Scalars)
            values.Add(scalar.Name, new([], [(double)scalar.Value]));
        foreach (var node in Graph.Nodes)
        {
            IReadOnlyList<Tensor> read = [.. node.Inputs.Select(name => values[name])];
            var reference = OperatorReferences.Find(node.Operation);
            values.Add(node.Output, reference.Forward(AttributesOf(node, training), read));
            if (node.SecondOutput is { } second)
                values.Add(second, ((ITwoResultsReference)reference).Second(AttributesOf(node, training), read));
        }

        foreach (var layer in Graph.Layers)
            RequireDimensions(values[layer.Name], [batch, .. layer.Dimensions], layer.Name);
        foreach (var result in Graph.Outputs)
            RequireDimensions(values[result.Name], [batch, .. result.Dimensions], result.Name);
        return new(Graph, values, training);
    }

    internal static Attributes AttributesOf(RecordedNode node, bool training) =>
        new([.. node.Arguments, .. training && OperatorReferences.Find(node.Operation) is IStatefulReference stateful ? new[] { stateful.TrainingMode } : []]);

    private static void RequireDimensions(Tensor tensor, IEnumerable<int> expected, string name)
    {
        int[] dimensions = [.. expected];
        if (!tensor.Dimensions.SequenceEqual(dimensions))
            throw new ArgumentException($"'{name}' is {tensor}, where the graph has [{string.Join(", ", dimensions)}].");
    }
}

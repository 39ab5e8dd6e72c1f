using CnnCompiler.References;

namespace CnnCompiler.Numerics;

/// <summary>All values of one forward pass, from which gradients can be taken.</summary>
public sealed class Evaluation
{
    private readonly RecordedGraph _graph;
    private readonly bool _training;

    internal Evaluation(RecordedGraph graph, IReadOnlyDictionary<string, Tensor> values, bool training)
    {
        _graph = graph;
        _training = training;
        Values = values;
    }

    /// <summary>Every value by name: inputs, parameters, constants and what the nodes made.</summary>
    public IReadOnlyDictionary<string, Tensor> Values { get; }

    /// <summary>The network's output, or the first of several.</summary>
    public Tensor Output => Values[_graph.Outputs[0].Name];

    /// <summary>Running averages, by parameter, as this pass would leave them.</summary>
    public IReadOnlyDictionary<string, Tensor> StateAfter() => _graph.Nodes
        .Where(node => OperatorReferences.Find(node.Operation) is IStatefulReference)
        .SelectMany(node => ((IStatefulReference)OperatorReferences.Find(node.Operation))
            .StateAfter(ReferenceNetwork.AttributesOf(node, _training), [.. node.Inputs.Select(name => Values[name])])
            .Select(state => (Name: node.Inputs[state.Input], state.After)))
        .ToDictionary(state => state.Name, state => state.After);

    /// <summary>Gradients of a loss by every value, given its gradient by the output.</summary>
    /// <param name="outputGradient">With the output's dimensions.</param>
    public IReadOnlyDictionary<string, Tensor> Backward(Tensor outputGradient) => Backward(_graph.Outputs[0].Name, outputGradient);

    /// <summary>
    /// Gradients by every value, given the gradient by one of them: a loss may contain the last softmax and so begin before it. A value that several nodes read gets the
    /// sum of what they say; one that the loss does not depend on gets zeros.
    /// </summary>
    /// <param name="value">The value that the loss depends on.</param>
    /// <param name="gradient">With that value's dimensions.</param>
    public IReadOnlyDictionary<string, Tensor> Backward(string value, Tensor gradient)
    {
        if (!gradient.Dimensions.SequenceEqual(Values[value].Dimensions))
            throw new ArgumentException($"The gradient of '{value}' is {gradient}, but the value {Values[value]}.", nameof(gradient));
        Dictionary<string, Tensor> gradients = Values.ToDictionary(pair => pair.Key, pair => pair.Value.Zeros());
        gradients[value] = gradient;

        foreach (var node in _graph.Nodes.Reverse())
        {
            IReadOnlyList<Tensor> inputs = [.. node.Inputs.Select(name => Values[name])];
            var shares = OperatorReferences.Find(node.Operation).Backward(ReferenceNetwork.AttributesOf(node, _training), inputs, Values[node.Output], gradients[node.Output]);
            foreach (var (name, share) in node.Inputs.Zip(shares))
            {
                if (share is not null)
                    Add(gradients[name], share);
            }
        }

        return gradients;
    }

    private static void Add(Tensor sum, Tensor share)
    {
        for (int i = 0; i < sum.Values.Length; i++)
            sum.Values[i] += share.Values[i];
    }
}

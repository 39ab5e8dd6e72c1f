using CnnCompiler.References;

namespace CnnCompiler.Numerics.Tests;

/// <summary>One node with everything it reads: data first, then parameters, then constants, as ONNX orders them in all operators here.</summary>
internal sealed record OperatorCase(
    string Operation, IReadOnlyList<NodeArgument> Arguments, Tensor Data, IReadOnlyList<Tensor> Parameters, IReadOnlyList<long[]> Constants)
{
    public IOperatorReference Reference => OperatorReferences.Find(Operation);

    public Attributes Attributes => new([.. Arguments]);

    public IReadOnlyList<Tensor> Inputs =>
        [Data, .. Parameters, .. Constants.Select(constant => new Tensor([constant.Length], Array.ConvertAll(constant, value => (double)value)))];

    public Tensor Forward() => Reference.Forward(Attributes, Inputs);

    /// <summary>A whole number of a list among the arguments, or what ONNX takes in its place.</summary>
    public long Argument(string name, int index, long fallback) =>
        Arguments.FirstOrDefault(argument => argument.Name == name).Integers is { } values ? values[index] : fallback;

    /// <summary>The node as a graph: the data is the input, and the batch is left open.</summary>
    public RecordedGraph Graph(out IReadOnlyDictionary<string, Tensor> parameters)
    {
        string[] parameterNames = [.. Parameters.Select((_, i) => $"parameter{i}")], constantNames = [.. Constants.Select((_, i) => $"constant{i}")];
        Tensor result = Forward();
        parameters = parameterNames.Zip(Parameters).ToDictionary(pair => pair.First, pair => pair.Second);
        return GraphRecorder.Record(graph =>
        {
            graph.Input("data", Data.Dimensions[1..]);
            for (int i = 0; i < Parameters.Count; i++)
                graph.Parameter(parameterNames[i], Parameters[i].Dimensions);
            for (int i = 0; i < Constants.Count; i++)
                graph.Constant(constantNames[i], Constants[i]);
            graph.Node(Operation, "node", ["data", .. parameterNames, .. constantNames], "result", [.. Arguments]);
            graph.Output("result", result.Dimensions[1..]);
        });
    }
}

using CnnCompiler.References;

namespace CnnCompiler.Numerics.Tests;

/// <summary>One node with everything it reads: data first, then parameters, then constants, as ONNX orders them in all operators here.</summary>
internal sealed record OperatorCase(
    string Operation, IReadOnlyList<NodeArgument> Arguments, Tensor Data, IReadOnlyList<Tensor> Parameters, IReadOnlyList<long[]> Constants)
{
    /// <summary>Single numbers behind the lists.</summary>
    public IReadOnlyList<float> Scalars { get; init; } = [];

    /// <summary>Optional inputs between data and constants that are left out.</summary>
    public int Absent { get; init; }

    /// <summary>Whole numbers behind the data, of its dimensions; null for none.</summary>
    public Tensor? Places { get; init; }

    public IOperatorReference Reference => OperatorReferences.Find(Operation);

    public Attributes Attributes => new([.. Arguments]);

    public IReadOnlyList<Tensor> Inputs =>
    [
        Data, .. Places is null ? Array.Empty<Tensor>() : [Places], .. Parameters, .. Enumerable.Repeat(new Tensor([]), Absent),
        .. Constants.Select(constant => new Tensor([constant.Length], Array.ConvertAll(constant, value => (double)value))),
        .. Scalars.Select(scalar => new Tensor([], [(double)scalar])),
    ];

    public Tensor Forward() => Reference.Forward(Attributes, Inputs);

    /// <summary>A whole number of a list among the arguments, or what ONNX takes in its place.</summary>
    public long Argument(string name, int index, long fallback) =>
        Arguments.FirstOrDefault(argument => argument.Name == name).Integers is { } values ? values[index] : fallback;

    /// <summary>The node as a graph: the data is the input, and the batch is left open.</summary>
    public RecordedGraph Graph(out IReadOnlyDictionary<string, Tensor> parameters)
    {
        string[] parameterNames = [.. Parameters.Select((_, i) => $"parameter{i}")], constantNames = [.. Constants.Select((_, i) => $"constant{i}")];
        string[] scalarNames = [.. Scalars.Select((_, i) => $"scalar{i}")];
        Tensor result = Forward();
        Dictionary<string, Tensor> all = parameterNames.Zip(Parameters).ToDictionary(pair => pair.First, pair => pair.Second);
        if (Places is not null)
            all.Add("places", Places);
        parameters = all;
        return GraphRecorder.Record(graph =>
        {
            graph.Input("data", Data.Dimensions[1..]);
            for (int i = 0; i < Parameters.Count; i++)
                graph.Parameter(parameterNames[i], Parameters[i].Dimensions);
            if (Places is not null)
            {
                graph.Parameter("places", Places.Dimensions);
                graph.Node("Cast", "whole", ["places"], "whole", [new("to", 7L)]);
            }

            for (int i = 0; i < Constants.Count; i++)
                graph.Constant(constantNames[i], Constants[i]);
            for (int i = 0; i < Scalars.Count; i++)
                graph.Constant(scalarNames[i], Scalars[i]);
            graph.Node(Operation, "node", ["data", .. Places is null ? Array.Empty<string>() : ["whole"], .. parameterNames, .. Enumerable.Repeat("", Absent), .. constantNames, .. scalarNames], "result", [.. Arguments]);
            graph.Output("result", result.Dimensions[1..]);
        });
    }
}

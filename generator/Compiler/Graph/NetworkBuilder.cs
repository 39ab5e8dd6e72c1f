using System.Collections.Immutable;
using CnnCompiler.Generator.Parse;

namespace CnnCompiler.Generator.Graph;

/// <summary>Builds the network from its specification: gives every layer a name, its operator's parameters and its edges.</summary>
internal sealed class NetworkBuilder
{
    private readonly ModelSpec _spec;
    private readonly IReadOnlyDictionary<string, IOperator> _operators;
    private readonly ICollection<Problem> _problems;
    private readonly LayerNames _names;

    private NetworkBuilder(ModelSpec spec, IReadOnlyDictionary<string, IOperator> operators, ICollection<Problem> problems)
    {
        _spec = spec;
        _operators = operators;
        _problems = problems;
        _names = new(spec.Type.PlainName, problems);
    }

    /// <summary>Null when the declaration is too wrong to say what the network is; <paramref name="problems"/> then says why.</summary>
    public static Network? Build(ModelSpec spec, IReadOnlyDictionary<string, IOperator> operators, ICollection<Problem> problems) =>
        new NetworkBuilder(spec, operators, problems).Build();

    private Network? Build()
    {
        var input = ReadInput();
        var layers = ReadLayers();
        if (input is not null && layers.Count == 0 && _problems.Count == 0)
            Report(Rules.NoLayers, input.Ordinal, _spec.Type.PlainName);
        if (input is null || layers.Count == 0 || _problems.Any(p => p.IsError))
            return null;
        bool inspect = _spec.Attributes.Where(a => a.Kind == AttributeKind.Model).Any(a => Reader(a, _spec.Type.PlainName).Flag("Inspect", false));
        return new(_spec.Type.PlainName, [input], [.. layers], [new(layers[^1].Name, layers[^1].Ordinal, layers.Count - 1)], inspect, ReadTraining());
    }

    private InputLayer? ReadInput()
    {
        if (_spec.Attributes.FirstOrDefault(a => a.Kind == AttributeKind.Input) is not { } attribute)
        {
            Report(Rules.NoInput, Problem.OnClass, _spec.Type.PlainName);
            return null;
        }

        if (_spec.Attributes.Any(a => a.Kind == AttributeKind.Layer && a.Ordinal < attribute.Ordinal))
            Report(Rules.Misplaced, attribute.Ordinal, _spec.Type.PlainName, "layers apply in source order, so the input stands before the first layer");
        string name = _names.Take(attribute, "image", counted: false);
        var reader = Reader(attribute, name);
        return new(name, attribute.Ordinal, reader.Whole("channels", 1, 1), reader.Whole("height", 1, 1), reader.Whole("width", 1, 1));
    }

    private List<Layer> ReadLayers()
    {
        List<Layer> layers = [];
        foreach (var attribute in _spec.Attributes.Where(a => a.Kind == AttributeKind.Layer))
        {
            string name = _names.Take(attribute, LayerNames.Camel(attribute.Name), counted: true);
            var reader = Reader(attribute, name);
            if (_operators.TryGetValue(attribute.Name, out var op))
                layers.Add(new(name, attribute.Ordinal, op, op.Read(reader), [layers.Count - 1], reader.Flag("Frozen", false)));
            else
                Report(Rules.UnknownLayer, attribute.Ordinal, name, string.Join(", ", _operators.Keys.OrderBy(k => k, StringComparer.Ordinal)));
        }

        return layers;
    }

    private TrainingOptions? ReadTraining()
    {
        if (_spec.Attributes.FirstOrDefault(a => a.Kind == AttributeKind.Train) is not { } attribute)
            return null;
        var reader = Reader(attribute, _spec.Type.PlainName);
        return new(attribute.Ordinal, reader.Choice("loss", Loss.SoftmaxCrossEntropy), reader.Flag("InputGradient", false), reader.Flag("PerPixel", false));
    }

    private ArgumentReader Reader(AttributeSpec attribute, string layer) => new(attribute, layer, _problems);

    private void Report(Microsoft.CodeAnalysis.DiagnosticDescriptor rule, int ordinal, params string[] details) =>
        _problems.Add(Problem.Of(rule, ordinal, null, details));
}

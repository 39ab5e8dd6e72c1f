using System.Collections.Immutable;
using CnnCompiler.Generator.Parse;
using Microsoft.CodeAnalysis;

namespace CnnCompiler.Generator.Graph;

/// <summary>
/// Builds the network from its specification: walks through the attributes with the running value in hand, gives every layer a name, its operator's parameters and its edges.
/// </summary>
internal sealed class NetworkBuilder
{
    private readonly string _model;
    private readonly IReadOnlyList<AttributeSpec> _attributes;
    private readonly IReadOnlyDictionary<string, IOperator> _operators;
    private readonly ICollection<Problem> _problems;
    private readonly LayerNames _names;
    private readonly NamedValues _values = new();
    private readonly List<Layer> _layers = [];
    private readonly List<OutputLayer> _outputs = [];
    private readonly List<(string Name, int Source)> _tags = [];
    private readonly List<(AttributeSpec Attribute, string Name)> _unusedTags = [];

    /// <summary>The running value, as in <see cref="Layer.Inputs"/>; and the attribute that last went back to another.</summary>
    private int _running = ~0, _lastFrom;

    private int _position;

    private NetworkBuilder(string model, ExpandedModel expanded, IReadOnlyDictionary<string, IOperator> operators, ICollection<Problem> problems)
    {
        _model = model;
        _attributes = expanded.Attributes;
        _operators = operators;
        _problems = problems;
        _names = expanded.Names;
    }

    /// <summary>Null when the declaration is too wrong to say what the network is; <paramref name="problems"/> then says why.</summary>
    public static Network? Build(string model, ExpandedModel expanded, IReadOnlyDictionary<string, IOperator> operators, ICollection<Problem> problems) =>
        new NetworkBuilder(model, expanded, operators, problems).Build();

    private Network? Build()
    {
        var inputs = ReadInputs();
        for (; _position < _attributes.Count; _position++)
        {
            var attribute = _attributes[_position];
            switch (attribute.Kind)
            {
                case AttributeKind.Layer:
                    ReadLayer(attribute);
                    break;
                case AttributeKind.Tag:
                    ReadTag(attribute);
                    break;
                case AttributeKind.From:
                    ReadFrom(attribute);
                    break;
                case AttributeKind.Output:
                    ReadOutput(attribute);
                    break;
                case AttributeKind.BlockEnd:
                    _values.Add(attribute.Name, _running);
                    break;
            }
        }

        if (inputs.Count > 0 && _layers.Count == 0 && !HasErrors)
            Report(Rules.NoLayers, inputs[0].Ordinal, _model);
        if (inputs.Count == 0 || _layers.Count == 0 || HasErrors)
            return null;
        CompleteOutputs();
        if (HasErrors)
            return null;
        UnusedValues.Report(inputs, _layers, _outputs, _problems);
        bool inspect = _attributes.Where(a => a.Kind == AttributeKind.Model).Any(a => Reader(a, _model).Flag("Inspect", false));
        foreach (var (attribute, name) in _unusedTags.Where(_ => !inspect)) // a tag is of use for looking at a value too
            _problems.Add(Problem.Of(Rules.UnusedName, attribute.Ordinal, "name", _model, name));
        if (HasErrors)
            return null;
        Network network = new(_model, [.. inputs], [.. _layers], [.. _outputs], inspect, ReadTraining()) { Tags = [.. _tags], Budget = ReadBudget(), Weights = ReadWeights(), Winograd = ReadWinograd() };
        return network.Training is null ? TrainingParts.Without(network) : network;
    }

    private Winograd ReadWinograd() =>
        _attributes.Where(a => a.Kind == AttributeKind.Model).Select(a => Reader(a, _model).Choice("Winograd", Winograd.Off)).FirstOrDefault();

    private bool HasErrors => _problems.Any(p => p.IsError);

    private List<InputLayer> ReadInputs()
    {
        List<InputLayer> inputs = [];
        int first = _attributes.Where(a => a.Kind is AttributeKind.Layer or AttributeKind.Tag or AttributeKind.From or AttributeKind.Output)
            .Select(a => a.Ordinal).DefaultIfEmpty(int.MaxValue).First();
        foreach (var attribute in _attributes.Where(a => a.Kind == AttributeKind.Input))
        {
            if (attribute.Ordinal > first)
                Report(Rules.Misplaced, attribute.Ordinal, _model, "layers apply in source order, so the inputs stand before the first layer");
            string name = _names.Take(attribute, "image", counted: false);
            var reader = Reader(attribute, name);
            _values.Add(name, ~inputs.Count);
            inputs.Add(new(name, attribute.Ordinal, reader.Whole("channels", 1, 1), reader.Whole("height", 1, 1), reader.Whole("width", 1, 1)));
        }

        if (inputs.Count == 0)
            Report(Rules.NoInput, Problem.OnClass, _model);
        return inputs;
    }

    private void ReadLayer(AttributeSpec attribute)
    {
        string name = _names.Take(attribute, LayerNames.Camel(attribute.Name), counted: true);
        var reader = Reader(attribute, name);
        if (_operators.TryGetValue(attribute.Name, out var op))
        {
            object parameters = op.Read(reader);
            foreach (string part in op is IHasParts whole ? whole.Parts : [])
                _names.Reserve(attribute, LayerNames.In(name, part));
            ImmutableArray<int> inputs = parameters switch
            {
                INamedInputs named => InputsOf(attribute, name, named),
                IUndoing undoing => Undoing(attribute, name, undoing, ref parameters),
                _ => [_running],
            };
            _layers.Add(new(name, attribute.Ordinal, op, parameters, inputs, reader.Flag("Frozen", false)));
            _running = _layers.Count - 1;
        }
        else
        {
            Report(Rules.UnknownLayer, attribute.Ordinal, name, string.Join(", ", _operators.Keys.OrderBy(k => k, StringComparer.Ordinal)));
        }

        _values.Add(name, _running);
    }

    /// <summary>The running value alone, after a report, where a name is wrong.</summary>
    private ImmutableArray<int> InputsOf(AttributeSpec attribute, string layer, INamedInputs parameters)
    {
        List<int> named = [];
        for (int i = 0; i < parameters.Names.Length; i++)
        {
            string argument = $"{parameters.Argument}[{i}]";
            if (Resolve(attribute, argument, layer, parameters.Names[i]) is not { } source)
                continue;
            if (named.Contains(source))
                _problems.Add(Problem.Of(Rules.Misplaced, attribute.Ordinal, argument, layer, $"it would take \"{parameters.Names[i]}\" twice; name each value once"));
            named.Add(source);
        }

        if (named.Count == 0 || named.Count < parameters.Names.Length)
            return [_running];
        var inputs = parameters.Order(_running, [.. named]);
        if (inputs.Length < 2)
            _problems.Add(Problem.Of(Rules.Misplaced, attribute.Ordinal, $"{parameters.Argument}[0]", layer, $"\"{parameters.Names[0]}\" is the running value itself, so nothing would be joined; name another value"));
        return inputs;
    }

    /// <summary>The running value alone, after a report, where the name is wrong.</summary>
    private ImmutableArray<int> Undoing(AttributeSpec attribute, string layer, IUndoing undoing, ref object parameters)
    {
        if (undoing.Undone is not { } name || Resolve(attribute, undoing.Argument, layer, name) is not { } source)
            return [_running];
        if (source >= 0 && undoing.Of(_layers[source]) is { } complete)
        {
            parameters = complete;
            return [_running, _layers[source].Inputs[0]];
        }

        _problems.Add(Problem.Of(Rules.Misplaced, attribute.Ordinal, undoing.Argument, layer, $"\"{name}\" is not {undoing.Expected}; name the layer whose work is undone"));
        return [_running];
    }

    private void ReadTag(AttributeSpec attribute)
    {
        string name = _names.Take(attribute, "tag", counted: true);
        _values.Add(name, _running);
        _tags.Add((name, _running));
        _unusedTags.Add((attribute, name));
    }

    private void ReadFrom(AttributeSpec attribute)
    {
        if (Reader(attribute, _model).Text("name") is not { } name || Resolve(attribute, "name", _model, name) is not { } source)
            return;
        _running = source;
        _lastFrom = attribute.Ordinal;
    }

    private void ReadOutput(AttributeSpec attribute)
    {
        var reader = Reader(attribute, _model);
        if (reader.Text("name") is not { } name)
            return;
        float weight = reader.Real("LossWeight", 1, 0);
        if (reader.Has("LossWeight") && weight == 0)
            _problems.Add(Problem.Of(Rules.OutOfRange, attribute.Ordinal, "LossWeight", name, "LossWeight", "0", "greater than 0"));
        if (!LayerNames.IsLegal(name))
            _problems.Add(Problem.Of(Rules.BadName, attribute.Ordinal, "name", name.Length == 0 ? _model : name));
        else if (_outputs.Any(o => o.Name.Equals(name, StringComparison.OrdinalIgnoreCase)))
            _problems.Add(Problem.Of(Rules.DuplicateOutput, attribute.Ordinal, "name", name, "another output has this name already; names tell outputs apart, and case does not count"));
        else if (_running < 0)
            Report(Rules.Misplaced, attribute.Ordinal, name, "no layer has changed the network's input here; put the output behind the layer whose result it is");
        else if (_outputs.FirstOrDefault(o => o.Source == _running) is { } same)
            Report(Rules.DuplicateOutput, attribute.Ordinal, name, $"this value is the output {same.Name} already; leave one of them out");
        _outputs.Add(new(name, attribute.Ordinal, _running, IsDeclared: true, weight, reader.Flag("TrainOnly", false)));
    }

    /// <summary>Where no output is declared for predictions, the last running value is the one.</summary>
    private void CompleteOutputs()
    {
        if (_outputs.Any(o => !o.TrainOnly))
            return;
        if (_running < 0)
            Report(Rules.Misplaced, _lastFrom, _model, "the network ends with an input that no layer has changed; let layers follow, or declare an [Output(\"…\")] before");
        else if (_outputs.FirstOrDefault(o => o.Source == _running) is { } same)
            Report(Rules.DuplicateOutput, same.Ordinal, same.Name, "this value ends the network, so a prediction gives it too; leave TrainOnly out");
        else
            _outputs.Add(new(_layers[_running].Name, _layers[_running].Ordinal, _running));
    }

    private int? Resolve(AttributeSpec attribute, string argument, string layer, string name)
    {
        _unusedTags.RemoveAll(tag => tag.Name == LayerNames.In(attribute.Scope, name));
        if (_values.Find(attribute.Scope, name) is { } source)
            return source;
        var later = _attributes.Skip(_position + 1).Where(a => a.Kind is AttributeKind.Tag or AttributeKind.Layer)
            .Where(a => Given(a).Length > 0).Select(a => LayerNames.In(a.Scope, Given(a)));
        _problems.Add(Problem.Of(Rules.UnknownName, attribute.Ordinal, argument, layer, name, _values.Advice(attribute.Scope, name, later)));
        return null;
    }

    /// <summary>The name that a tag or a layer gives; empty where it is wrong or left to us.</summary>
    private static string Given(AttributeSpec attribute) =>
        attribute.Arguments.Where(a => a.Name == (attribute.Kind == AttributeKind.Tag ? "name" : "Name")).Select(a => a.Value.Text).FirstOrDefault() ?? "";

    private WeightsOptions? ReadWeights()
    {
        if (_attributes.FirstOrDefault(a => a.Kind == AttributeKind.Model) is not { } attribute)
            return null;
        var reader = Reader(attribute, _model);
        var precision = reader.Choice("Precision", Precision.Single);
        if (reader.Text("Weights") is { } file)
            return new(attribute.Ordinal, file, precision);
        if (reader.Has("Precision"))
            reader.Contradict("Precision", "Precision says how weights are stored in the program, but there are none; name their file with Weights, or leave Precision out");
        return null;
    }

    private TrainingOptions? ReadTraining()
    {
        if (_attributes.FirstOrDefault(a => a.Kind == AttributeKind.Train) is not { } attribute)
            return null;
        var reader = Reader(attribute, _model);
        return new(attribute.Ordinal, reader.Choice("loss", Loss.SoftmaxCrossEntropy), reader.Flag("InputGradient", false), reader.Flag("PerPixel", false));
    }

    private Budget? ReadBudget()
    {
        if (_attributes.FirstOrDefault(a => a.Kind == AttributeKind.Budget) is not { } attribute)
            return null;
        var reader = Reader(attribute, _model);
        return new(attribute.Ordinal, reader.Amount("RamBytes"), reader.Amount("FlashBytes"), reader.Amount("Macs"), reader.Amount("Parameters"));
    }

    private ArgumentReader Reader(AttributeSpec attribute, string layer) => new(attribute, layer, _problems);

    private void Report(DiagnosticDescriptor rule, int ordinal, params string[] details) => _problems.Add(Problem.Of(rule, ordinal, null, details));
}

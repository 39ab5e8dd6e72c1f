using CnnCompiler.References;

namespace CnnCompiler.Numerics.Tests.Pictures;

/// <summary>
/// The picture of an operator: a layer on a few numbers, evaluated by its reference. Numbers that make each other have one colour; which do, its gradient says.
/// </summary>
internal sealed class OperatorPicture
{
    private const int Several = -1;

    private readonly RecordedGraph _graph;
    private readonly Evaluation _evaluation;
    private readonly Dictionary<string, int?[]> _colours;

    private OperatorPicture(RecordedGraph graph, IReadOnlyList<(string Name, double[] Values)> weights, IReadOnlyList<double[]> inputs)
    {
        _graph = graph;
        var parameters = graph.Parameters.ToDictionary(p => p.Name, p => new Tensor([.. p.Dimensions], weights.Single(weight => p.Name.EndsWith($".{weight.Name}", StringComparison.Ordinal)).Values));
        _evaluation = new ReferenceNetwork(graph, parameters).Forward([.. graph.Inputs.Zip(inputs, (input, values) => new Tensor([1, .. input.Dimensions], values))]);
        _colours = _evaluation.Values.ToDictionary(value => value.Key, value => new int?[value.Value.Values.Length]);
    }

    private string Output => _graph.Outputs[0].Name;

    /// <summary>A model's picture.</summary>
    /// <param name="inputs">What it reads.</param>
    /// <param name="weights">Its weights by the last part of their names.</param>
    public static OperatorPicture Of<TModel>(IReadOnlyList<double[]> inputs, params IReadOnlyList<(string Name, double[] Values)> weights)
        where TModel : class, ICnnModel<TModel> => new(GraphRecorder.Record(TModel.Describe), weights, inputs);

    /// <summary>Gives outputs colours of their own, and the same to what they are made of; what makes outputs of several colours has none.</summary>
    /// <param name="outputs">Which outputs.</param>
    /// <param name="colourOf">An output's colour; its own if not given.</param>
    /// <param name="seenBy">A picture of the same places whose gradient says what is seen; null for its own.</param>
    public OperatorPicture ColourOutputs(IEnumerable<int> outputs, Func<int, int>? colourOf = null, OperatorPicture? seenBy = null)
    {
        foreach (int output in outputs)
        {
            int colour = colourOf?.Invoke(output) ?? output;
            _colours[Output][output] = colour;
            var gradients = (seenBy ?? this).GradientsOf(output);
            foreach (var (name, colours) in _colours.Where(value => value.Key != Output && gradients.ContainsKey(value.Key)))
                Colour(colours, colour, gradients[name]);
        }

        return this;
    }

    /// <summary>Gives inputs colours, several numbers one, and the same to the outputs that are made of one colour alone.</summary>
    /// <param name="together">How many numbers, one after the other, have a colour.</param>
    public OperatorPicture ColourInputs(int together)
    {
        int next = 0;
        foreach (var input in _graph.Inputs)
        {
            for (int i = 0; i < _colours[input.Name].Length; i++)
                _colours[input.Name][i] = next + (i / together);
            next += _colours[input.Name].Length / together;
        }

        for (int output = 0; output < _colours[Output].Length; output++)
        {
            var gradients = GradientsOf(output);
            int?[] made = [.. _graph.Inputs.SelectMany(input => gradients[input.Name].Values.ToArray().Zip(_colours[input.Name]).Where(pair => pair.First != 0).Select(pair => pair.Second)).Distinct()];
            _colours[Output][output] = made.Length == 1 ? made[0] : null;
        }

        return this;
    }

    /// <summary>A panel of a value or a weight.</summary>
    /// <param name="sign">What stands before it.</param>
    /// <param name="caption">What stands above it.</param>
    /// <param name="name">The end of its name; the output's if none is given.</param>
    public Panel Panel(string sign, string caption, string? name = null)
    {
        string full = name is null ? Output : _evaluation.Values.Keys.Single(key => key.Length > 0 && (key == name || key.EndsWith($".{name}", StringComparison.Ordinal)));
        bool isWeight = _graph.Parameters.Any(parameter => parameter.Name == full);
        var value = _evaluation.Values[full];
        return new(sign, caption, isWeight ? Pictures.Panel.OfWeight(value) : Pictures.Panel.OfValue(value), value.Values.ToArray(), [.. _colours[full].Select(colour => colour == Several ? null : colour)]);
    }

    /// <summary>The input's gradient where the gradient of every output is 1.</summary>
    public Panel Gradient()
    {
        var ones = _evaluation.Output.Zeros();
        ones.Values.Fill(1);
        string input = _graph.Inputs[0].Name;
        var gradient = _evaluation.Backward(ones)[input];
        int?[] colours = [.. _colours[input].Zip(gradient.Values.ToArray(), (colour, value) => value == 0 || colour == Several ? null : colour)];
        return new(" ", "dx, if dy is 1", Pictures.Panel.OfValue(gradient), gradient.Values.ToArray(), colours);
    }

    private IReadOnlyDictionary<string, Tensor> GradientsOf(int output)
    {
        var one = _evaluation.Output.Zeros();
        one.Values[output] = 1;
        return _evaluation.Backward(one);
    }

    private static void Colour(int?[] colours, int colour, Tensor gradient)
    {
        for (int i = 0; i < colours.Length; i++)
        {
            if (gradient.Values[i] != 0)
                colours[i] = colours[i] is null || colours[i] == colour ? colour : Several;
        }
    }
}

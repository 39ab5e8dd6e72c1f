using System.Collections.Immutable;
using CnnCompiler.Generator.Graph;

namespace CnnCompiler.Generator.Shapes;

/// <summary>Gives every value its shape and every layer its tensors and costs; stops at the first layer that has none.</summary>
internal static class ShapeInference
{
    public static ShapedNetwork? Infer(Network network, ICollection<Problem> problems)
    {
        ImmutableArray<Shape> inputs = [.. network.Inputs.Select(input => new Shape(input.Channels, input.Height, input.Width))];
        foreach (var (input, shape) in network.Inputs.Zip(inputs, (input, shape) => (input, shape)).Where(i => Sizes.Product(i.shape.Channels, i.shape.Height, i.shape.Width) is null))
        {
            problems.Add(Problem.Of(Rules.Overflow, input.Ordinal, null, input.Name, "the input", ValuesOf(shape), Sizes.Limit));
            return null;
        }

        List<ShapedLayer> layers = [];
        List<int> places = []; // of the declared layers, among those that they become
        foreach (var declared in network.Layers)
        {
            var layer = declared with { Inputs = [.. declared.Inputs.Select(source => source < 0 ? source : places[source])] };
            ImmutableArray<Shape> read = [.. layer.Inputs.Select(ShapeOf)];
            var parts = layer.Operator is IExpansion expansion ? expansion.Expand(layer, read, layers.Count, ReporterOf(layer)) : [layer];
            foreach (var part in parts ?? [])
            {
                var field = part.Inputs.Select(source => source < 0 ? ReceptiveField.Pixel : layers[source].Field).Aggregate((a, b) => a.Joined(b));
                if (Infer(part, [.. part.Inputs.Select(ShapeOf)], field, ReporterOf(part)) is not { } shaped)
                    return null;
                layers.Add(shaped);
            }

            if (parts is null)
                return null;
            places.Add(layers.Count - 1);
        }

        Network whole = network with
        {
            Layers = [.. layers.Select(layer => layer.Layer)],
            Tags = [.. network.Tags.Select(tag => (tag.Name, tag.Source < 0 ? tag.Source : places[tag.Source]))],
            Outputs = [.. network.Outputs.Select(output => output.Source < 0 ? output : output with { Source = places[output.Source] })],
        };
        ShapedNetwork result = new(whole, inputs, [.. layers.Select((layer, i) => WithInitialisation(layer, layers, i))]);
        CheckTotals(result, problems);
        return problems.Any(p => p.IsError) ? null : result;

        Shape ShapeOf(int source) => source < 0 ? inputs[~source] : layers[source].Output;
        ShapeReporter ReporterOf(Layer layer) => new(layer, problems, layer.Inputs[0] < 0 ? network.Inputs[~layer.Inputs[0]].Name : layers[layer.Inputs[0]].Name);
    }

    private static ShapedLayer? Infer(Layer layer, ImmutableArray<Shape> inputs, ReceptiveField field, ShapeReporter report)
    {
        var rule = (IShapeRule)layer.Operator;
        var input = inputs[0];
        if ((rule is IJoinRule join ? join.Join(layer, inputs, report) : rule.Infer(layer, input, report)) is not { } output)
            return null;
        if (Sizes.Product(output.Channels, output.Height, output.Width) is null)
        {
            report.Overflow("its output", ValuesOf(output));
            return null;
        }

        var weights = rule.Weights(layer, input, output);
        foreach (var tensor in weights.Where(w => Sizes.Product(w.Dimensions) is null))
        {
            report.Overflow($"its {tensor.Role}", $"{string.Join(" × ", tensor.Dimensions.Select(d => Sizes.Readable(d)))} values");
            return null;
        }

        return new(layer, inputs, output, weights, rule.Macs(layer, input, output), field.Seen(rule.Reach(layer, input)));
    }

    /// <summary>A layer's weights start as the activation that follows it asks.</summary>
    private static ShapedLayer WithInitialisation(ShapedLayer layer, List<ShapedLayer> layers, int index)
    {
        var activation = layers.FirstOrDefault(l => l.Layer.Inputs.Contains(index))?.Layer.Operator as IActivationRule;
        var initialisation = activation?.Initialisation ?? Initialisation.Glorot;
        return layer with
        {
            Weights = [.. layer.Weights.Select(w => w.Initialisation is not (Initialisation.He or Initialisation.Glorot) ? w : w with { Initialisation = initialisation })],
        };
    }

    /// <summary>Multiply-accumulates need no check: a layer has at most as many as its output has values, times its weights.</summary>
    private static void CheckTotals(ShapedNetwork network, ICollection<Problem> problems)
    {
        if (network.Parameters > int.MaxValue)
            problems.Add(Problem.Of(Rules.Overflow, Problem.OnClass, null, network.Network.Name, "the sum of all weights", $"{Sizes.Readable(network.Parameters)} values", Sizes.Limit));
    }

    private static string ValuesOf(Shape shape) => $"{Sizes.Readable(shape.Channels)} × {Sizes.Readable(shape.Height)} × {Sizes.Readable(shape.Width)} values";
}

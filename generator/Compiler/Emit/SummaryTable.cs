using CnnCompiler.Generator.Shapes;

namespace CnnCompiler.Generator.Emit;

/// <summary>
/// The table that people know from Keras and torchinfo. A column says what a layer reads, where that is not the line above; bytes are those of its output, for one image.
/// </summary>
internal static class SummaryTable
{
    private static readonly string[] Titles = ["Layer", "Reads", "Output", "Parameters", "MACs", "Receptive field", "Bytes"];

    /// <summary>Columns of words stand to the left, those of numbers to the right.</summary>
    private const int Words = 3;

    public static IReadOnlyList<string> Of(ShapedNetwork network)
    {
        var needed = network.Network.Needed(training: false);
        List<string[]> rows = [Titles];
        rows.AddRange(network.Network.Inputs.Zip(network.Inputs, (input, shape) => new[] { input.Name, "", shape.ToString(), "0", "0", "1×1", Bytes(shape) }));
        rows.AddRange(network.Layers.Select((l, i) => new[]
        {
            $"{l.Name} ({l.Layer.Operator.Name}){(needed[i] ? "" : ", in training")}", Reads(network, i), l.Output.ToString(),
            Sizes.Readable(l.ParameterCount), Sizes.Readable(l.Macs), l.Field.ToString(), Bytes(l.Output),
        }));
        long bytes = network.Layers.Where((_, i) => needed[i]).Select(l => l.Output).Concat(network.Inputs).Sum(shape => sizeof(float) * (long)shape.Length);
        rows.Add(["Total", "", string.Join(" ", network.Outputs), Sizes.Readable(network.Parameters), Sizes.Readable(network.Macs), "", Sizes.Readable(bytes)]);
        int[] columns = [.. Enumerable.Range(0, Titles.Length).Where(c => rows.Skip(1).Any(r => r[c].Length > 0))];
        var widths = columns.ToDictionary(c => c, c => rows.Max(r => r[c].Length));
        return [.. rows.Select(r => string.Join("   ", columns.Select(c => c < Words ? r[c].PadRight(widths[c]) : r[c].PadLeft(widths[c]))).TrimEnd())];
    }

    /// <summary>Nothing where it is the layer before, or the only input.</summary>
    private static string Reads(ShapedNetwork network, int layer)
    {
        var inputs = network.Layers[layer].Layer.Inputs;
        bool follows = inputs.Length == 1 && inputs[0] == (layer == 0 ? ~(network.Inputs.Length - 1) : layer - 1);
        return follows ? "" : string.Join(", ", inputs.Select(network.NameOf));
    }

    private static string Bytes(Shape shape) => Sizes.Readable(sizeof(float) * (long)shape.Length);
}

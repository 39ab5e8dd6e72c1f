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
        var needed = network.Network.NeededForPrediction();
        List<string[]> rows = [Titles];
        rows.AddRange(network.Network.Inputs.Zip(network.Inputs, (input, shape) => new[] { input.Name, "", shape.ToString(), "0", "0", "1×1", Bytes(shape) }));
        string[][] layers =
        [
            .. network.Layers.Select((l, i) => new[]
            {
                $"{l.Name} ({l.Layer.Operator.Name}){(needed[i] ? "" : ", in training")}", Reads(network, i), l.Output.ToString(),
                Sizes.Readable(l.ParameterCount), Sizes.Readable(l.Macs), l.Field.ToString(), Bytes(l.Output),
            }),
        ];
        var runs = Repetition.Find([.. layers.Select(Kind)], NameFamily.Least);
        for (int i = 0; i < layers.Length;)
        {
            var (_, period, count) = runs.FirstOrDefault(run => run.Start == i);
            rows.AddRange(layers.Skip(i).Take(Math.Max(1, period)));
            i += Math.Max(1, period * count);
            if (count > 0)
                rows.Add(Again(network, i - (period * (count - 1)), period, count - 1));
        }

        long bytes = network.Layers.Where((_, i) => needed[i]).Select(l => l.Output).Concat(network.Inputs).Sum(shape => sizeof(float) * (long)shape.Length);
        rows.Add(["Total", "", string.Join(" ", network.Outputs), Sizes.Readable(network.Parameters), Sizes.Readable(network.Macs), "", Sizes.Readable(bytes)]);
        int[] columns = [.. Enumerable.Range(0, Titles.Length).Where(c => rows.Skip(1).Any(r => r[c].Length > 0))];
        var widths = columns.ToDictionary(c => c, c => rows.Max(r => r[c].Length));
        return [.. rows.Select(r => string.Join("   ", columns.Select(c => c < Words ? r[c].PadRight(widths[c]) : r[c].PadLeft(widths[c]))).TrimEnd())];
    }

    /// <summary>What rows have in common that are the same of one layer after the other; receptive fields grow on.</summary>
    private static string Kind(string[] row) => string.Join("|", NameFamily.Pattern(row[0]), NameFamily.Pattern(row[1]), row[2], row[3], row[4], row[6]);

    /// <summary>The row that stands for repetitions of those above it: with their sums, so that columns add up, and where they end.</summary>
    private static string[] Again(ShapedNetwork network, int start, int period, int count)
    {
        var layers = network.Layers.Skip(start).Take(period * count).ToList();
        string again = period == 1 ? "the layer above" : $"the {CSharp.Int(period)} layers above";
        return
        [
            $"{CSharp.Int(count)} times {again}, to {layers[^1].Name}", "", layers[^1].Output.ToString(), Sizes.Readable(layers.Sum(l => l.ParameterCount)), Sizes.Readable(layers.Sum(l => l.Macs)),
            layers[^1].Field.ToString(), Sizes.Readable(layers.Sum(l => sizeof(float) * (long)l.Output.Length)),
        ];
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

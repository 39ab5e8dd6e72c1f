using CnnCompiler.Generator.Shapes;

namespace CnnCompiler.Generator.Emit;

/// <summary>The table that people know from Keras and torchinfo.</summary>
internal static class SummaryTable
{
    public static IReadOnlyList<string> Of(ShapedNetwork network)
    {
        List<string[]> rows = [["Layer", "Output", "Parameters", "MACs", "Receptive field"]];
        rows.AddRange(network.Network.Inputs.Zip(network.Inputs, (input, shape) => new[] { input.Name, shape.ToString(), "0", "0", "1×1" }));
        rows.AddRange(network.Layers.Select(l => new[]
        {
            $"{l.Name} ({l.Layer.Operator.Name})", l.Output.ToString(), Sizes.Readable(l.ParameterCount), Sizes.Readable(l.Macs), l.Field.ToString(),
        }));
        rows.Add(["Total", string.Join(" ", network.Outputs), Sizes.Readable(network.Parameters), Sizes.Readable(network.Macs), ""]);
        int[] widths = [.. Enumerable.Range(0, rows[0].Length).Select(c => rows.Max(r => r[c].Length))];
        // Words to the left, numbers to the right.
        return [.. rows.Select(r => string.Join("   ", r.Select((cell, c) => c < 2 ? cell.PadRight(widths[c]) : cell.PadLeft(widths[c]))).TrimEnd())];
    }
}

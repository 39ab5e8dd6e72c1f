using CnnCompiler.Generator.Emit;
using CnnCompiler.Generator.Graph;
using CnnCompiler.Generator.Shapes;

namespace CnnCompiler.Generator.Operators;

/// <summary>The twin of the runtime's public enumeration.</summary>
internal enum PadMode
{
    Zero,
    Reflect,
}

internal sealed record PadParameters(Sides Sides, PadMode Mode);

/// <summary>A map with a border of zeros, or of its own pixels turned round at its edge.</summary>
internal sealed class Pad : Resampling
{
    public override string Name => "Pad";

    public override object Read(ArgumentReader arguments) => new PadParameters(Sides.Read(arguments, "padding", "Padding"), arguments.Choice("Mode", PadMode.Zero));

    public override Shape? Infer(Layer layer, Shape input, ShapeReporter report)
    {
        var (sides, mode) = Of(layer);
        if (input.IsFlat)
        {
            report.NeedsMap(input);
            return null;
        }

        foreach (var (name, pixels, extent) in new[] { ("Top", sides.Top, input.Height), ("Bottom", sides.Bottom, input.Height), ("Left", sides.Left, input.Width), ("Right", sides.Right, input.Width) })
        {
            if (mode == PadMode.Zero || pixels < extent)
                continue;
            bool alike = sides == new Sides(pixels, pixels, pixels, pixels);
            report.Unsuitable(alike ? "padding" : $"Padding{name}", $"reflects {pixels} pixels at a side", input, $"use at most {extent - 1}, for the edge itself is not reflected");
            return null;
        }

        long height = (long)input.Height + sides.Top + sides.Bottom, width = (long)input.Width + sides.Left + sides.Right;
        if (height <= int.MaxValue && width <= int.MaxValue)
            return new(input.Channels, (int)height, (int)width);
        report.Overflow("its output", $"{Sizes.Readable(height)} × {Sizes.Readable(width)} pixels");
        return null;
    }

    public override Reach Reach(Layer layer, Shape input) => Shapes.Reach.Pixel;

    public override IEnumerable<OnnxNode> Describe(ShapedLayer layer, string input)
    {
        var (sides, mode) = Of(layer.Layer);
        string pads = $"{layer.Name}.pads";
        yield return new("Pad", layer.Name, [input, pads], layer.Name, ("mode", CSharp.String(mode == PadMode.Zero ? "constant" : "reflect")))
        {
            Constants = [(pads, [0, 0, sides.Top, sides.Left, 0, 0, sides.Bottom, sides.Right])],
        };
    }

    protected override (IReadOnlyList<AxisRun> Y, IReadOnlyList<AxisRun> X) Runs(Layer layer, Shape input, Shape output)
    {
        var (sides, mode) = Of(layer);
        return (Runs(mode, input.Height, sides.Top, sides.Bottom), Runs(mode, input.Width, sides.Left, sides.Right));
    }

    private static IReadOnlyList<AxisRun> Runs(PadMode mode, int pixels, int before, int after)
    {
        var inside = AxisRun.Copy(before, 0, pixels);
        return mode == PadMode.Zero ? [inside]
            : [new(0, 1, before, 1, new AxisTap(before, -1)), inside, new(before + pixels, 1, after, 1, new AxisTap(pixels - 2, -1))];
    }

    private static PadParameters Of(Layer layer) => (PadParameters)layer.Parameters;
}

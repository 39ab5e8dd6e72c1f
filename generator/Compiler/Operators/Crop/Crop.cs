using CnnCompiler.Generator.Emit;
using CnnCompiler.Generator.Graph;
using CnnCompiler.Generator.Shapes;

namespace CnnCompiler.Generator.Operators;

/// <param name="Height">Rows of what is cut out; 0 where margins say it.</param>
/// <param name="Width">Its columns; 0 where margins say it.</param>
/// <param name="Margins">What is cut off.</param>
internal sealed record CropParameters(int Height, int Width, Sides Margins);

/// <summary>A part of a map: its centre in a given size, or what margins leave.</summary>
internal sealed class Crop : Resampling
{
    public override string Name => "Crop";

    public override object Read(ArgumentReader arguments)
    {
        int size = arguments.Whole("size", 1, 0);
        CropParameters p = new(arguments.Whole("sizeHeight", 1, size), arguments.Whole("sizeWidth", 1, size), Sides.Read(arguments, "Margin", "Margin"));
        foreach (string name in Sides.Names("Margin").Where(name => p.Height > 0 && arguments.Has(name)))
            arguments.Contradict(name, $"the size decides what is cut off, and {name} says it too; keep one of the two");
        return p;
    }

    public override Shape? Infer(Layer layer, Shape input, ShapeReporter report)
    {
        var p = Of(layer);
        if (input.IsFlat)
        {
            report.NeedsMap(input);
            return null;
        }

        if (p.Height > 0)
        {
            if (p.Height <= input.Height && p.Width <= input.Width)
                return new(input.Channels, p.Height, p.Width);
            report.Unsuitable(p.Height > input.Height ? "sizeHeight" : "sizeWidth", $"cuts out {p.Height}×{p.Width} pixels", input, $"use at most {input.Height}×{input.Width}");
            return null;
        }

        long height = input.Height - ((long)p.Margins.Top + p.Margins.Bottom), width = input.Width - ((long)p.Margins.Left + p.Margins.Right);
        if (height < 1)
            report.NothingLeft(p.Margins.Top >= p.Margins.Bottom ? "MarginTop" : "MarginBottom", $"cutting off {(long)p.Margins.Top + p.Margins.Bottom} rows", input, $"cut off at most {input.Height - 1}");
        else if (width < 1)
            report.NothingLeft(p.Margins.Left >= p.Margins.Right ? "MarginLeft" : "MarginRight", $"cutting off {(long)p.Margins.Left + p.Margins.Right} columns", input, $"cut off at most {input.Width - 1}");
        else
            return new(input.Channels, (int)height, (int)width);
        return null;
    }

    public override Reach Reach(Layer layer, Shape input) => Shapes.Reach.Pixel;

    public override IEnumerable<OnnxNode> Describe(ShapedLayer layer, string input)
    {
        var (top, left) = Start(layer.Layer, layer.Input, layer.Output);
        string[] names = [$"{layer.Name}.starts", $"{layer.Name}.ends", $"{layer.Name}.axes", $"{layer.Name}.steps"];
        yield return new("Slice", layer.Name, [input, .. names], layer.Name)
        {
            Constants = [(names[0], [top, left]), (names[1], [top + layer.Output.Height, left + layer.Output.Width]), (names[2], [2, 3]), (names[3], [1, 1])],
        };
    }

    protected override (IReadOnlyList<AxisRun> Y, IReadOnlyList<AxisRun> X) Runs(Layer layer, Shape input, Shape output)
    {
        var (top, left) = Start(layer, input, output);
        return ([AxisRun.Copy(0, top, output.Height)], [AxisRun.Copy(0, left, output.Width)]);
    }

    /// <summary>Where the part begins. Of an odd number of pixels cut off, one more is below and to the right.</summary>
    private static (int Top, int Left) Start(Layer layer, Shape input, Shape output)
    {
        var p = Of(layer);
        return p.Height > 0 ? ((input.Height - output.Height) / 2, (input.Width - output.Width) / 2) : (p.Margins.Top, p.Margins.Left);
    }

    private static CropParameters Of(Layer layer) => (CropParameters)layer.Parameters;
}

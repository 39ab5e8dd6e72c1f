using CnnCompiler.Generator.Emit;
using CnnCompiler.Generator.Graph;
using CnnCompiler.Generator.Shapes;

namespace CnnCompiler.Generator.Operators;

/// <summary>The twin of the runtime's public enumeration.</summary>
internal enum UpsampleMode
{
    Nearest,
    Bilinear,
}

internal sealed record UpsampleParameters(int ScaleHeight, int ScaleWidth, UpsampleMode Mode, bool AlignCorners);

/// <summary>Enlarging by whole factors. Between two pixels of the input lie as many of the output as the factor says, and they differ in their weights alone.</summary>
internal sealed class Upsample : Resampling
{
    public override string Name => "Upsample";

    public override object Read(ArgumentReader arguments)
    {
        int scale = arguments.Whole("scale", 1, 1);
        var mode = arguments.Choice("Mode", UpsampleMode.Nearest);
        bool align = arguments.Flag("AlignCorners", false);
        if (align && mode == UpsampleMode.Nearest)
            arguments.Contradict("AlignCorners", "AlignCorners says where the pixels lie between which is interpolated, and UpsampleMode.Nearest interpolates nothing; set Mode = UpsampleMode.Bilinear");
        return new UpsampleParameters(arguments.Whole("scaleHeight", 1, scale), arguments.Whole("scaleWidth", 1, scale), mode, align);
    }

    public override Shape? Infer(Layer layer, Shape input, ShapeReporter report)
    {
        var p = Of(layer);
        long height = (long)input.Height * p.ScaleHeight, width = (long)input.Width * p.ScaleWidth;
        if (input.IsFlat)
            report.NeedsMap(input);
        else if (height > int.MaxValue || width > int.MaxValue)
            report.Overflow("its output", $"{Sizes.Readable(height)} × {Sizes.Readable(width)} pixels");
        else
            return new(input.Channels, (int)height, (int)width);
        return null;
    }

    public override Reach Reach(Layer layer, Shape input)
    {
        var p = Of(layer);
        int seen = p.Mode == UpsampleMode.Nearest ? 1 : 2;
        return new(seen, seen, 1.0 / p.ScaleHeight, 1.0 / p.ScaleWidth);
    }

    public override IEnumerable<OnnxNode> Describe(ShapedLayer layer, string input)
    {
        var p = Of(layer.Layer);
        string sizes = $"{layer.Name}.sizes", mode = p.Mode == UpsampleMode.Nearest ? "nearest" : "linear";
        string place = p.Mode == UpsampleMode.Nearest ? "asymmetric" : p.AlignCorners ? "align_corners" : "half_pixel";
        List<(string Name, string Value)> attributes =
            [("mode", CSharp.String(mode)), ("coordinate_transformation_mode", CSharp.String(place)), ("axes", OnnxNode.Numbers(2, 3))];
        if (p.Mode == UpsampleMode.Nearest)
            attributes.Add(("nearest_mode", CSharp.String("floor")));
        yield return new("Resize", layer.Name, [input, OnnxNode.Absent, OnnxNode.Absent, sizes], layer.Name, attributes)
        {
            Constants = [(sizes, [layer.Output.Height, layer.Output.Width])],
        };
    }

    protected override (IReadOnlyList<AxisRun> Y, IReadOnlyList<AxisRun> X) Runs(Layer layer, Shape input, Shape output)
    {
        var p = Of(layer);
        return (Runs(p, input.Height, p.ScaleHeight), Runs(p, input.Width, p.ScaleWidth));
    }

    private static IReadOnlyList<AxisRun> Runs(UpsampleParameters p, int pixels, int scale) =>
        p.Mode == UpsampleMode.Nearest || pixels == 1 ? [new(0, scale, pixels, scale, new AxisTap(0, 1))]
        : p.AlignCorners ? Aligned(pixels, scale)
        : Centred(pixels, scale);

    /// <summary>
    /// Pixels are squares: the centre of position o lies at (o + 1/2) / scale − 1/2. From the centre of one pixel to that of the next there are as many positions as the scale; outside of the first
    /// and the last centre there is but one pixel.
    /// </summary>
    private static IReadOnlyList<AxisRun> Centred(int pixels, int scale)
    {
        int before = scale / 2;
        float first = (float)(((before + 0.5) / scale) - 0.5), step = (float)(1.0 / scale);
        return
        [
            new(0, 1, 1, before, new AxisTap(0, 0)),
            new(before, scale, pixels - 1, scale, new AxisTap(0, 1, new(first, 0, step)), new AxisTap(1, 1, new(first - 1, 0, step))),
            new(((pixels - 1) * scale) + before, 1, 1, scale - before, new AxisTap(pixels - 1, 0)),
        ];
    }

    /// <summary>
    /// Pixels are points, and the first and last of both grids lie on each other: position o lies at o · (n − 1) / (n · scale − 1). Position i · scale + q is less than a pixel away from pixel i, on
    /// one side or the other, so that three taps are enough; at the ends it is two.
    /// </summary>
    private static IReadOnlyList<AxisRun> Aligned(int pixels, int scale)
    {
        double whole = ((double)pixels * scale) - 1;
        float perPixel = (float)((pixels - 1) / whole), perStep = (float)(-(scale - 1) / whole);
        AxisDistance From(int firstStep, int tap) => new((float)(0 - ((scale - 1.0) * firstStep / whole) - tap), perStep, perPixel);
        return
        [
            new(0, scale, 1, scale, new AxisTap(0, 0, From(0, 0)), new AxisTap(1, 0, From(0, 1))),
            new(scale, scale, pixels - 2, scale, new AxisTap(0, 1, From(1, -1)), new AxisTap(1, 1, From(1, 0)), new AxisTap(2, 1, From(1, 1))),
            new((pixels - 1) * scale, scale, 1, scale, new AxisTap(pixels - 2, 0, From(pixels - 1, -1)), new AxisTap(pixels - 1, 0, From(pixels - 1, 0))),
        ];
    }

    private static UpsampleParameters Of(Layer layer) => (UpsampleParameters)layer.Parameters;
}

using CnnCompiler.Generator.Graph;

namespace CnnCompiler.Generator.Shapes;

/// <summary>The twin of the runtime's public enumeration.</summary>
internal enum Border
{
    /// <summary>Padding as given in numbers.</summary>
    Explicit,

    /// <summary>As much as keeps the size, divided by the stride and rounded up.</summary>
    Same,

    /// <summary>None.</summary>
    Valid,
}

/// <summary>The arguments that every windowed layer has. A direction's own argument wins over the one for both.</summary>
internal sealed record WindowArguments(
    int KernelHeight, int KernelWidth, int StrideY, int StrideX, int DilationY, int DilationX,
    int Top, int Bottom, int Left, int Right, Border Border, bool Ceil)
{
    private static readonly string[] PaddingNames = ["Padding", "PaddingTop", "PaddingBottom", "PaddingLeft", "PaddingRight"];

    public static WindowArguments Read(ArgumentReader reader, bool strideIsKernel)
    {
        int kernel = reader.Whole("kernel", 1, 1);
        int height = reader.Whole("kernelHeight", 1, kernel), width = reader.Whole("kernelWidth", 1, kernel);
        strideIsKernel &= !reader.Has("Stride");
        int stride = reader.Whole("Stride", 1, 1), dilation = reader.Whole("Dilation", 1, 1), padding = reader.Whole("Padding", 0, 0);
        var border = reader.Choice("Border", Border.Explicit);
        foreach (string name in PaddingNames.Where(reader.Has))
        {
            if (border != Border.Explicit)
                reader.Contradict(name, $"Border.{border} decides the padding, and {name} says it in numbers; keep one of the two");
        }

        return new(
            height, width, reader.Whole("StrideY", 1, strideIsKernel ? height : stride), reader.Whole("StrideX", 1, strideIsKernel ? width : stride),
            reader.Whole("DilationY", 1, dilation), reader.Whole("DilationX", 1, dilation),
            reader.Whole("PaddingTop", 0, padding), reader.Whole("PaddingBottom", 0, padding),
            reader.Whole("PaddingLeft", 0, padding), reader.Whole("PaddingRight", 0, padding), border, reader.Flag("CeilMode", false));
    }

    public Window Y(Shape input) => Along(input.Height, KernelHeight, StrideY, DilationY, Top, Bottom);

    public Window X(Shape input) => Along(input.Width, KernelWidth, StrideX, DilationX, Left, Right);

    /// <summary>The map of all window positions; null after a report that there is none.</summary>
    public Shape? Slide(Shape input, int channels, ShapeReporter report)
    {
        if (input.IsFlat)
        {
            report.NeedsMap(input);
            return null;
        }

        var (y, x) = (Y(input), X(input));
        long height = y.Output(input.Height), width = x.Output(input.Width);
        if (height < 1 || width < 1)
            report.KernelTooLarge("kernel", input, y, x);
        else if (height > int.MaxValue || width > int.MaxValue)
            report.Overflow(null, "its output", $"{Sizes.Readable(height)} × {Sizes.Readable(width)} pixels");
        else
            return new(channels, (int)height, (int)width);
        return null;
    }

    private Window Along(int extent, int kernel, int stride, int dilation, int before, int after) => Border switch
    {
        Border.Same => Window.Same(extent, kernel, stride, dilation),
        Border.Valid => new(kernel, stride, dilation, Ceil: Ceil),
        _ => new(kernel, stride, dilation, before, after, Ceil),
    };
}

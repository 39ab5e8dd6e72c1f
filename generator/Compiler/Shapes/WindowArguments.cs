using System.Globalization;
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
/// <param name="HasOwnSides">A side has an argument of its own, such as <c>PaddingTop</c>.</param>
internal sealed record WindowArguments(
    int KernelHeight, int KernelWidth, int StrideY, int StrideX, int DilationY, int DilationX,
    int Top, int Bottom, int Left, int Right, bool HasOwnSides, Border Border, bool Ceil)
{
    private static readonly string[] SideNames = ["PaddingTop", "PaddingBottom", "PaddingLeft", "PaddingRight"];

    public static WindowArguments Read(ArgumentReader reader, bool strideIsKernel)
    {
        int kernel = reader.Whole("kernel", 1, 1);
        int height = reader.Whole("kernelHeight", 1, kernel), width = reader.Whole("kernelWidth", 1, kernel);
        strideIsKernel &= !reader.Has("Stride");
        int stride = reader.Whole("Stride", 1, 1), dilation = reader.Whole("Dilation", 1, 1), padding = reader.Whole("Padding", 0, 0);
        var border = reader.Choice("Border", Border.Explicit);
        foreach (string name in SideNames.Prepend("Padding").Where(reader.Has))
        {
            if (border != Border.Explicit)
                reader.Contradict(name, $"Border.{border} decides the padding, and {name} says it in numbers; keep one of the two");
        }

        return new(
            height, width, reader.Whole("StrideY", 1, strideIsKernel ? height : stride), reader.Whole("StrideX", 1, strideIsKernel ? width : stride),
            reader.Whole("DilationY", 1, dilation), reader.Whole("DilationX", 1, dilation),
            reader.Whole("PaddingTop", 0, padding), reader.Whole("PaddingBottom", 0, padding),
            reader.Whole("PaddingLeft", 0, padding), reader.Whole("PaddingRight", 0, padding), SideNames.Any(reader.Has), border, reader.Flag("CeilMode", false));
    }

    /// <summary>Windows side by side, without padding.</summary>
    public static WindowArguments Tiles(int height, int width) => new(height, width, height, width, 1, 1, 0, 0, 0, 0, false, Border.Explicit, false);

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
            report.KernelTooLarge(height < 1 ? "kernelHeight" : "kernelWidth", input, y, x, Mend(input, y, x));
        else if (height > int.MaxValue || width > int.MaxValue)
            report.Overflow("its output", $"{Sizes.Readable(height)} × {Sizes.Readable(width)} pixels");
        else
            return new(channels, (int)height, (int)width);
        return null;
    }

    /// <summary>The map over which windows at the pixels of <paramref name="input"/> slide; null after a report that padding leaves nothing of it.</summary>
    public Shape? Spread(Shape input, int channels, int moreRows, int moreColumns, ShapeReporter report)
    {
        if (input.IsFlat)
        {
            report.NeedsMap(input);
            return null;
        }

        Window y = new(KernelHeight, StrideY, DilationY, Top, Bottom), x = new(KernelWidth, StrideX, DilationX, Left, Right);
        long height = y.Image(input.Height, moreRows), width = x.Image(input.Width, moreColumns);
        if (height < 1)
            report.NothingLeft(Top >= Bottom ? "PaddingTop" : "PaddingBottom", $"a padding of {Number((long)Top + Bottom)} rows in all", input, $"use at most {Number(height + Top + Bottom - 1)}");
        else if (width < 1)
            report.NothingLeft(Left >= Right ? "PaddingLeft" : "PaddingRight", $"a padding of {Number((long)Left + Right)} columns in all", input, $"use at most {Number(width + Left + Right - 1)}");
        else if (height > int.MaxValue || width > int.MaxValue)
            report.Overflow("its output", $"{Sizes.Readable(height)} × {Sizes.Readable(width)} pixels");
        else
            return new(channels, (int)height, (int)width);
        return null;
    }

    /// <summary>The smallest changes that make a kernel fit: the padding that makes room, or the largest kernel that fits as it is.</summary>
    private string Mend(Shape input, Window y, Window x)
    {
        string kernel = $"use a kernel of at most {Fit(input.Height, y)}×{Fit(input.Width, x)}";
        long missingY = y.Reach - input.Height, missingX = x.Reach - input.Width, most = (Math.Max(missingY, missingX) + 1) / 2;
        if (most > int.MaxValue)
            return kernel;
        List<string> padding = [];
        if (!HasOwnSides && most < Math.Min(y.Reach, x.Reach))
        {
            padding.Add($"Padding = {Number(most)}");
        }
        else
        {
            // A side's own argument wins over the one for all sides; and a window must not lie in padding alone.
            if (y.Output(input.Height) < 1)
                padding.Add($"PaddingTop = {Number((missingY + 1) / 2)} and PaddingBottom = {Number((missingY + 1) / 2)}");
            if (x.Output(input.Width) < 1)
                padding.Add($"PaddingLeft = {Number((missingX + 1) / 2)} and PaddingRight = {Number((missingX + 1) / 2)}");
        }

        string verb = Border == Border.Valid ? "replace Border.Valid with" : "set";
        return $"{verb} {string.Join(" and ", padding)} or {kernel}";
    }

    private static string Fit(int extent, Window window) => Number((((long)extent + window.Before + window.After - 1) / window.Dilation) + 1);

    private static string Number(long value) => value.ToString(CultureInfo.InvariantCulture);

    /// <summary>
    /// A stride beyond the image's end and a dilation of a single tap mean nothing, whatever they are; they are cut, so that no later arithmetic has to bear them.
    /// </summary>
    private Window Along(int extent, int kernel, int stride, int dilation, int before, int after)
    {
        dilation = kernel == 1 ? 1 : dilation;
        Window window = Border switch
        {
            Border.Same => Window.Same(extent, kernel, stride, dilation),
            Border.Valid => new(kernel, stride, dilation, Ceil: Ceil),
            _ => new(kernel, stride, dilation, before, after, Ceil),
        };
        return window with { Stride = (int)Math.Min(stride, (long)extent + window.Before + window.After) };
    }
}

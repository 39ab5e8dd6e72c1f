using System.Globalization;

namespace CnnCompiler.Generator.Shapes;

/// <summary>
/// A feature map [C, H, W], or a flat vector [n], which is kept as [n, 1, 1] but is no map that a window could slide over. The batch is implicit
/// everywhere.
/// </summary>
internal readonly record struct Shape(int Channels, int Height, int Width, bool IsFlat = false)
{
    public bool IsPixel => Height == 1 && Width == 1;

    /// <summary>Number of values; shape inference has made sure that it fits.</summary>
    public int Length => checked(Channels * Height * Width);

    public int Pixels => checked(Height * Width);

    public override string ToString() => IsFlat
        ? string.Format(CultureInfo.InvariantCulture, "[{0}]", Channels)
        : string.Format(CultureInfo.InvariantCulture, "[{0},{1},{2}]", Channels, Height, Width);
}

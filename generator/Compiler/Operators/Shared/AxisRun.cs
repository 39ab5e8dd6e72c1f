namespace CnnCompiler.Generator.Operators;

/// <summary>
/// Positions of one axis of an output that follow from an input in the same way: position First + i · Step + q, for i below <paramref name="Count"/> and q below
/// <paramref name="Repeat"/>, is the weighted sum of the taps.
/// </summary>
internal sealed record AxisRun(int First, int Step, int Count, int Repeat, params IReadOnlyList<AxisTap> Taps)
{
    /// <summary>Positions one after the other, each of the pixel that follows the one before.</summary>
    public static AxisRun Copy(int first, int from, int count) => new(first, 1, count, 1, new AxisTap(from, 1));

    public int Positions => Count * Repeat;

    /// <summary>Every position is a pixel; another i is another pixel.</summary>
    public bool HasOneTap => Taps is [{ Distance: null, Step: not 0 }];

    /// <summary>Every position is a pixel of its own.</summary>
    public bool IsCopy => Repeat == 1 && HasOneTap;
}

/// <summary>Pixel First + i · Step of the input.</summary>
/// <param name="First">The first of them.</param>
/// <param name="Step">From each to the next.</param>
/// <param name="Distance">How far the position lies from the pixel, if that is its weight; without, the weight is 1.</param>
internal sealed record AxisTap(int First, int Step, AxisDistance? Distance = null);

/// <summary>Constant + i · PerStep + q · PerPixel pixels of the input; the weight is 1 less the distance, and nothing from a whole pixel on: linear interpolation.</summary>
internal sealed record AxisDistance(float Constant, float PerStep, float PerPixel);

namespace CnnCompiler.Samples.Zoo.Drawing;

/// <summary>A rectangle, in pixels; y grows downwards.</summary>
internal readonly record struct Area(double Left, double Top, double Width, double Height)
{
    public double Right => Left + Width;

    public double Bottom => Top + Height;

    public double Middle => Left + (Width / 2);

    public bool Overlaps(Area other) => Left < other.Right && other.Left < Right && Top < other.Bottom && other.Top < Bottom;

    /// <summary>The smallest that holds all of them.</summary>
    public static Area Around(IEnumerable<Area> areas)
    {
        double left = double.PositiveInfinity, top = double.PositiveInfinity, right = double.NegativeInfinity, bottom = double.NegativeInfinity;
        foreach (var area in areas)
        {
            (left, top) = (Math.Min(left, area.Left), Math.Min(top, area.Top));
            (right, bottom) = (Math.Max(right, area.Right), Math.Max(bottom, area.Bottom));
        }

        return new(left, top, right - left, bottom - top);
    }
}

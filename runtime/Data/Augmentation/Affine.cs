namespace CnnCompiler.Data;

/// <summary>An affine map of the plane: (x, y) goes to (XX·x + XY·y + X0, YX·x + YY·y + Y0). Pixel centres have whole coordinates, y grows downwards.</summary>
internal readonly record struct Affine(double XX, double XY, double X0, double YX, double YY, double Y0)
{
    public static Affine Identity { get; } = new(1, 0, 0, 0, 1, 0);

    /// <summary>A linear map about the middle of an image.</summary>
    public static Affine About(MapShape shape, double xx, double xy, double yx, double yy)
    {
        double x = (shape.Width - 1) / 2.0, y = (shape.Height - 1) / 2.0;
        return new(xx, xy, x - (xx * x) - (xy * y), yx, yy, y - (yx * x) - (yy * y));
    }

    public static Affine Translation(double x, double y) => new(1, 0, x, 0, 1, y);

    /// <summary>The map that applies another first, and then this one.</summary>
    public Affine After(Affine first) => new(
        (XX * first.XX) + (XY * first.YX), (XX * first.XY) + (XY * first.YY), (XX * first.X0) + (XY * first.Y0) + X0,
        (YX * first.XX) + (YY * first.YX), (YX * first.XY) + (YY * first.YY), (YX * first.X0) + (YY * first.Y0) + Y0);

    public (double X, double Y) Of(double x, double y) => ((XX * x) + (XY * y) + X0, (YX * x) + (YY * y) + Y0);
}

namespace CnnCompiler.Data;

/// <summary>A place between four samples of a plane. Beyond the plane lies a constant.</summary>
internal readonly struct Bilinear
{
    private readonly int _x;
    private readonly int _y;
    private readonly float _right;
    private readonly float _lower;

    public Bilinear(double x, double y)
    {
        double left = Math.Floor(x), top = Math.Floor(y);
        // Conversion saturates, so places far outside stay outside.
        (_x, _y, _right, _lower) = ((int)left, (int)top, (float)(x - left), (float)(y - top));
    }

    /// <summary>The value there.</summary>
    /// <param name="plane">The samples, row by row.</param>
    /// <param name="height">Rows.</param>
    /// <param name="width">Columns.</param>
    /// <param name="outside">What lies beyond.</param>
    public float Sample(ReadOnlySpan<float> plane, int height, int width, float outside)
    {
        if ((uint)_x < (uint)(width - 1) && (uint)_y < (uint)(height - 1))
        {
            var upper = plane.Slice((_y * width) + _x, 2);
            var lower = plane.Slice(((_y + 1) * width) + _x, 2);
            return Mix(upper[0], upper[1], lower[0], lower[1]);
        }

        if (_x < -1 || _y < -1 || _x >= width || _y >= height)
            return outside;
        return Mix(At(plane, _x, _y), At(plane, _x + 1, _y), At(plane, _x, _y + 1), At(plane, _x + 1, _y + 1));

        float At(ReadOnlySpan<float> samples, int x, int y) => (uint)x < (uint)width && (uint)y < (uint)height ? samples[(y * width) + x] : outside;
    }

    // In this form whole coordinates give the sample itself, to the bit.
    private float Mix(float upperLeft, float upperRight, float lowerLeft, float lowerRight)
    {
        float upper = upperLeft + ((upperRight - upperLeft) * _right), lower = lowerLeft + ((lowerRight - lowerLeft) * _right);
        return upper + ((lower - upper) * _lower);
    }
}

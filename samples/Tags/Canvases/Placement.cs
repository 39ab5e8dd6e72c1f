namespace CnnCompiler.Samples.Tags.Canvases;

/// <summary>Where a digit lies on a canvas.</summary>
/// <param name="Digit">Which image of the digits.</param>
/// <param name="Left">The canvas column of its first column.</param>
/// <param name="Top">The canvas row of its first row.</param>
internal readonly record struct Placement(int Digit, int Left, int Top)
{
    /// <summary>
    /// How far apart two digits are at least, across or down. MNIST's digits measure at most 20 pixels and have a margin around them, so at this distance strokes can touch, but not
    /// hide each other.
    /// </summary>
    private const int Distance = 18;

    public bool IsClearOf(Placement other) => Math.Abs(Left - other.Left) >= Distance || Math.Abs(Top - other.Top) >= Distance;
}

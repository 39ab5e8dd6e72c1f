namespace CnnCompiler;

/// <summary>The shape [C, H, W] of a map; a vector of n values is [n, 1, 1].</summary>
/// <param name="Channels">Channels.</param>
/// <param name="Height">Rows.</param>
/// <param name="Width">Columns.</param>
public readonly record struct MapShape(int Channels, int Height, int Width)
{
    /// <summary>Number of values.</summary>
    public int Length => Channels * Height * Width;

    /// <inheritdoc/>
    public override string ToString() => $"[{Channels}, {Height}, {Width}]";
}

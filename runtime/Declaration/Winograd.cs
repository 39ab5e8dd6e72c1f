namespace CnnCompiler;

/// <summary>
/// Which convolutions a prediction may compute by fewer multiplications, with rounding of their own: 3×3, stride 1, between maps of more than eight channels.
/// Source: Lavin, Gray, "Fast Algorithms for Convolutional Neural Networks", 2016.
/// </summary>
public enum Winograd
{
    /// <summary>None: every product is computed as the formula has it.</summary>
    Off,

    /// <summary>2×2 results at a time, F(2×2, 3×3), where that is faster: 2.25 times fewer multiplications, an error like that of direct computation; weights take 1.8 times the memory.</summary>
    F2,

    /// <summary>That or 4×4 results at a time, F(4×4, 3×3), whichever is fastest: up to 4 times fewer multiplications, an error several times that of direct computation; weights take up to 4 times the memory.</summary>
    Auto,
}

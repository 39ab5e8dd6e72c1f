using CnnCompiler.References;

namespace CnnCompiler.Numerics.Tests.Pictures;

/// <summary>Numbers in cells: a value or a weight in the picture of an operator.</summary>
/// <param name="Sign">What stands before it, → or +; empty for the first.</param>
/// <param name="Caption">What stands above it.</param>
/// <param name="Dimensions">Those of the grids of cells: rows and columns last, and how many grids before.</param>
/// <param name="Values">Its numbers, in order.</param>
/// <param name="Colours">Of each number: the index of a colour, or none.</param>
internal sealed record Panel(string Sign, string Caption, IReadOnlyList<int> Dimensions, IReadOnlyList<double> Values, IReadOnlyList<int?> Colours)
{
    public int Grids => Values.Count / (Rows * Columns);

    public int Rows => Dimensions[^2];

    public int Columns => Dimensions[^1];

    /// <summary>With a bar beside each number, as long as it is large.</summary>
    public bool HasBars { get; init; }

    /// <summary>A value without its batch of one: a map is a grid for each channel, a vector a column.</summary>
    public static IReadOnlyList<int> OfValue(Tensor value) => value.Dimensions.Length == 2 ? [value.Dimensions[1], 1] : [.. value.Dimensions[1..]];

    /// <summary>A weight: a bias is a column.</summary>
    public static IReadOnlyList<int> OfWeight(Tensor weight) => weight.Dimensions.Length == 1 ? [weight.Dimensions[0], 1] : [.. weight.Dimensions];
}

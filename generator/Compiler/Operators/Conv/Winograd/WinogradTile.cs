using CnnCompiler.Generator.Kernels;

namespace CnnCompiler.Generator.Operators;

/// <summary>
/// Winograd's way to compute a tile of m × m results of a 3×3 convolution: Aᵀ[(G g Gᵀ) ⊙ (Bᵀ d B)]A, with m + 2 products along each direction instead of 3m.
/// The matrices follow from the points at which polynomials are evaluated: 0, ±1, ∞ for m = 2, and ±2 for m = 4. Source: Lavin, Gray, "Fast Algorithms for Convolutional Neural Networks", 2016.
/// </summary>
internal sealed class WinogradTile
{
    private WinogradTile(float[][] source, float[][] weight, float[][] result)
    {
        Source = source;
        Weight = weight;
        Result = result;
    }

    public static WinogradTile F2 { get; } = new(
        [[1, 0, -1, 0], [0, 1, 1, 0], [0, -1, 1, 0], [0, 1, 0, -1]],
        [[1, 0, 0], [0.5f, 0.5f, 0.5f], [0.5f, -0.5f, 0.5f], [0, 0, 1]],
        [[1, 1, 1, 0], [0, 1, -1, -1]]);

    public static WinogradTile F4 { get; } = new(
        [[4, 0, -5, 0, 1, 0], [0, -4, -4, 1, 1, 0], [0, 4, -4, -1, 1, 0], [0, -2, -1, 2, 1, 0], [0, 2, -1, -2, 1, 0], [0, 4, 0, -5, 0, 1]],
        [[1 / 4f, 0, 0], [-1 / 6f, -1 / 6f, -1 / 6f], [-1 / 6f, 1 / 6f, -1 / 6f], [1 / 24f, 1 / 12f, 1 / 6f], [1 / 24f, -1 / 12f, 1 / 6f], [0, 0, 1]],
        [[1, 1, 1, 1, 1, 0], [0, 1, -1, 2, -2, 0], [0, 1, 1, 4, 4, 0], [0, 1, -1, 8, -8, 1]]);

    /// <summary>Bᵀ, for a tile of the source.</summary>
    public float[][] Source { get; }

    /// <summary>G, for a kernel.</summary>
    public float[][] Weight { get; }

    /// <summary>Aᵀ, for the sums of products.</summary>
    public float[][] Result { get; }

    /// <summary>Results along a direction.</summary>
    public int Size => Result.Length;

    /// <summary>Source values along a direction, and products.</summary>
    public int Patch => Source.Length;

    public int Products => Patch * Patch;

    public string Name => $"f{Size}";

    /// <summary>A row of a matrix times a vector, without what is multiplied by zero.</summary>
    public static Expression Combine(float[] row, Func<int, Expression> value)
    {
        int first = Array.IndexOf(row, 1f);
        first = first < 0 ? Array.FindIndex(row, factor => factor != 0) : first;
        var sum = row[first] == 1 ? value(first) : row[first] * value(first);
        for (int i = 0; i < row.Length; i++)
        {
            if (i == first || row[i] == 0)
                continue;
            sum = row[i] == 1 ? sum + value(i) : row[i] == -1 ? sum - value(i) : Expression.MultiplyAdd(row[i], value(i), sum);
        }

        return sum;
    }
}

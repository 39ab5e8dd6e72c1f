namespace CnnCompiler.References;

/// <summary>Nested loops from zero, the last innermost, so that a formula over an output's four indices need not stand four levels deep.</summary>
internal static class Loops
{
    /// <summary>Two loops.</summary>
    public static IEnumerable<(int I, int J)> Over(int rows, int columns)
    {
        for (int i = 0; i < rows; i++)
        {
            for (int j = 0; j < columns; j++)
                yield return (i, j);
        }
    }

    /// <summary>Three loops.</summary>
    public static IEnumerable<(int I, int J, int K)> Over(int planes, int rows, int columns)
    {
        for (int i = 0; i < planes; i++)
        {
            foreach (var (j, k) in Over(rows, columns))
                yield return (i, j, k);
        }
    }

    /// <summary>Four loops.</summary>
    public static IEnumerable<(int I, int J, int K, int L)> Over(int batch, int planes, int rows, int columns)
    {
        foreach (var (i, j) in Over(batch, planes))
        {
            foreach (var (k, l) in Over(rows, columns))
                yield return (i, j, k, l);
        }
    }
}

namespace CnnCompiler.Benchmarks;

/// <summary>Bytes that all threads together allocate in a call, on average.</summary>
internal static class Allocation
{
    private const int Calls = 10;

    public static double Of(Action action)
    {
        long before = GC.GetTotalAllocatedBytes(precise: true);
        for (int i = 0; i < Calls; i++)
            action();
        return (GC.GetTotalAllocatedBytes(precise: true) - before) / (double)Calls;
    }
}

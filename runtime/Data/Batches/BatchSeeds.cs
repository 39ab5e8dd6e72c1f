namespace CnnCompiler.Data;

/// <summary>
/// Where the chance of each image and each batch comes from: from the seed, the epoch and a number alone. So it is the same whichever thread does the work, and training
/// that goes on from a checkpoint sees what it would have seen.
/// </summary>
internal static class BatchSeeds
{
    private const ulong Golden = 0x9E3779B97F4A7C15;

    public static ulong Order(ulong seed, int epoch) => seed + ((ulong)epoch * Golden);

    public static ulong Image(ulong seed, int epoch, int index) => Mix(Mix(Order(seed, epoch) ^ 1) + (ulong)index);

    public static ulong Batch(ulong seed, int epoch, int batch) => Mix(Mix(Order(seed, epoch) ^ 2) + (ulong)batch);

    // The finalizer of splitmix64: neighbouring numbers come out unrelated.
    private static ulong Mix(ulong value)
    {
        value += Golden;
        value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9;
        value = (value ^ (value >> 27)) * 0x94D049BB133111EB;
        return value ^ (value >> 31);
    }
}

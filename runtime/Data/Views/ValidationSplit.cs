namespace CnnCompiler.Data;

/// <summary>Decides which images are for training and which for validation.</summary>
internal static class ValidationSplit
{
    public static (int[] Train, int[] Validation) Random(int count, double validation, ulong seed) => Stratified(new int[count], 1, validation, seed);

    public static (int[] Train, int[] Validation) Stratified(int[] labels, int classes, double validation, ulong seed)
    {
        int taken = double.IsFinite(validation) ? (int)Math.Round(labels.Length * validation) : 0;
        if (taken < 1 || taken >= labels.Length)
            throw new ArgumentOutOfRangeException(nameof(validation), validation, $"That part of {labels.Length} images leaves nothing for training or for validation.");
        int[] quota = Quota(labels, classes, taken), order = [.. Enumerable.Range(0, labels.Length)];
        new SeededRandom(seed).Shuffle<int>(order);
        bool[] isValidation = new bool[labels.Length];
        foreach (int index in order)
            isValidation[index] = quota[labels[index]]-- > 0;
        Array.Sort(order);
        return ([.. order.Where(index => !isValidation[index])], [.. order.Where(index => isValidation[index])]);
    }

    /// <summary>How many to take of each class: its share rounded down, and one more for the classes that lose most by that.</summary>
    private static int[] Quota(int[] labels, int classes, int taken)
    {
        long[] shares = new long[classes]; // in units of 1 / labels.Length
        foreach (int label in labels)
            shares[label] += taken;
        int[] quota = [.. shares.Select(share => (int)(share / labels.Length))];
        int missing = taken - quota.Sum();
        foreach (int label in Enumerable.Range(0, classes).OrderByDescending(label => shares[label] % labels.Length).Take(missing))
            quota[label]++;
        return quota;
    }
}

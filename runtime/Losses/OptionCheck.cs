namespace CnnCompiler;

/// <summary>What options of losses, optimizers and training accept.</summary>
internal static class OptionCheck
{
    /// <summary>A copy of weights that are all at least 0.</summary>
    public static float[] Weights(IReadOnlyList<float> weights, string name)
    {
        ArgumentNullException.ThrowIfNull(weights, name);
        return [.. weights.Select(weight => AtLeastZero(weight, name))];
    }

    public static float AtLeastZero(float value, string name) =>
        value >= 0 && float.IsFinite(value) ? value : throw new ArgumentOutOfRangeException(name, value, "It must be at least 0 and finite.");

    public static float AboveZero(float value, string name) =>
        value > 0 && float.IsFinite(value) ? value : throw new ArgumentOutOfRangeException(name, value, "It must be above 0 and finite.");

    public static float Part(float value, string name) => value is >= 0 and <= 1 ? value : throw new ArgumentOutOfRangeException(name, value, "It must be from 0 to 1.");

    /// <summary>How much an average or a momentum keeps.</summary>
    public static float Kept(float value, string name) =>
        value is >= 0 and < 1 ? value : throw new ArgumentOutOfRangeException(name, value, "It must be at least 0 and below 1.");

    public static int AtLeast(int least, int value, string name) => value >= least ? value : throw new ArgumentOutOfRangeException(name, value, $"It must be at least {least}.");

    /// <summary>Is the target known? If it is, it has to be a probability.</summary>
    public static bool IsKnownProbability(float target) =>
        target is >= 0 and <= 1 || (float.IsNaN(target) ? false : throw new ArgumentException($"A target is {target}, but must be from 0 to 1, or NaN where it is not known."));
}

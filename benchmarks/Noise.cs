namespace CnnCompiler.Benchmarks;

/// <summary>Images whose content does not matter.</summary>
internal static class Noise
{
    /// <summary>Values from 0 to 1, the same in every run.</summary>
    public static float[] Image(int length, ulong seed)
    {
        SeededRandom random = new(seed);
        float[] image = new float[length];
        foreach (ref float pixel in image.AsSpan())
            pixel = (float)random.NextDouble();
        return image;
    }
}

/// <summary>Weights in the order of files, made without the model's help, so that nothing of its code has run yet.</summary>
internal static class FreshWeights
{
    public static float[] Of(ModelInfo info)
    {
        SeededRandom random = new(1);
        float[] values = new float[info.StoredCount];
        foreach (var tensor in info.Tensors)
        {
            bool isVector = tensor.Dimensions.Count == 1; // scales and variances must not be negative, the rest does not matter
            double reach = isVector ? 0 : Math.Sqrt(6.0 * tensor.Dimensions[0] / tensor.Length);
            foreach (ref float value in values.AsSpan(tensor.Offset, tensor.Length))
                value = isVector ? 1 : (float)(((random.NextDouble() * 2) - 1) * reach);
        }

        return values;
    }
}

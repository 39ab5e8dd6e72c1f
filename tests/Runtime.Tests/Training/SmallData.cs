using CnnCompiler.Data;
using CnnCompiler.Numerics;

namespace CnnCompiler.Runtime.Tests.Training;

/// <summary>Random images and labels for <see cref="SmallNet"/>: 22 of them, so that the last batch of an epoch is smaller.</summary>
internal static class SmallData
{
    public const int Batch = 4, StepsPerEpoch = 6;

    public static ImageDataset Train { get; } = Make(22, 5);

    public static ImageDataset Validation { get; } = Make(13, 6);

    /// <summary>Images for a step of any model.</summary>
    public static float[] Images<TModel>(int count, ulong seed)
        where TModel : class, ICnnModel<TModel>
    {
        TestNumbers numbers = new(seed);
        return [.. Enumerable.Range(0, count * TModel.Info.Input.Length).Select(_ => numbers.Number())];
    }

    private static ImageDataset Make(int count, ulong seed)
    {
        TestNumbers numbers = new(seed);
        byte[] pixels = [.. Enumerable.Range(0, count * SmallNet.InputLength).Select(_ => (byte)numbers.Whole(0, 255))];
        byte[] labels = [.. Enumerable.Range(0, count).Select(_ => (byte)numbers.Whole(0, 3))];
        return new(new(2, 8, 8), pixels, labels, new(0.5f, 0.25f), 4);
    }
}

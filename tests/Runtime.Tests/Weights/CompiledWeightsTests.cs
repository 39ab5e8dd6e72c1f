using CnnCompiler.Weights;

namespace CnnCompiler.Runtime.Tests.Weights;

/// <summary>Weights that a build put into a program; this project's own build did that with those of CompiledNetworks.cs.</summary>
public sealed class CompiledWeightsTests
{
    private static string WeightFile => Repository.File("tests/Runtime.Tests/Weights/compiled/folded.safetensors");

    private static float[] Image => [.. Enumerable.Range(0, FoldedNet.InputLength).Select(i => MathF.Sin(i))];

    [Fact]
    public void A_model_with_compiled_weights_gives_what_the_loaded_one_gives()
    {
        Assert.Equal(FoldedNet.Load(WeightFile).Predict(Image).ToArray(), FoldedNet.Trained().Predict(Image).ToArray());
        Assert.Equal(LearningNet.Load(WeightFile).Predict(Image).ToArray(), LearningNet.Trained().Predict(Image).ToArray());
    }

    [Fact]
    public void A_model_that_learns_has_them_as_the_file_has_them()
    {
        var net = LearningNet.Trained();
        Assert.Equal(LearningNet.Load(WeightFile).Parameters.ToArray(), net.Parameters.ToArray());
        var trainer = net.CreateTrainer(1, new Sgd(0.1f));
        _ = trainer.Step(Image, [3]);
        trainer.Publish();
        Assert.NotEqual(LearningNet.Trained().Predict(Image).ToArray(), net.Predict(Image).ToArray());
    }

    [Fact]
    public void A_model_that_only_predicts_has_them_packed_alone()
    {
        var refused = Assert.Throws<InvalidOperationException>(() => FoldedNet.Trained().Parameters.Length);
        Assert.StartsWith("The weights of FoldedNet were packed when the program was built", refused.Message, StringComparison.Ordinal);
        _ = Assert.Throws<InvalidOperationException>(() => FoldedNet.Trained().Save("never.safetensors"));
    }

    [Fact]
    public void Half_precision_takes_half_the_bytes_and_costs_as_much_as_rounding_does()
    {
        Assert.Equal((LengthOf(nameof(FoldedNet)) - 32) / 2, LengthOf(nameof(HalfNet)) - 32);
        float[] expected = FoldedNet.Trained().Predict(Image).ToArray(), actual = HalfNet.Trained().Predict(Image).ToArray();
        float scale = expected.Max(MathF.Abs), error = expected.Zip(actual, (e, a) => MathF.Abs(e - a)).Max() / scale;
        Assert.InRange(error, 1e-7f, 1e-3f);
    }

    [Fact]
    public void Predictions_allocate_nothing()
    {
        float[] image = Image;
        var net = FoldedNet.Trained();
        _ = net.Predict(image);
        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < 100; i++)
            _ = net.Predict(image);
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    [Fact]
    public void Packed_values_at_a_good_address_are_used_where_they_lie_and_others_are_copied()
    {
        var info = FoldedNet.Info;
        AlignedFloats memory = new(64);
        byte[] content = Written(isPacked: true, [1, 2, 3, 4, 5]);
        foreach (var (offset, inPlace) in new[] { (32, true), (36, false) })
        {
            unsafe
            {
                fixed (float* start = &memory.Start)
                {
                    byte* place = (byte*)start + offset;
                    content.CopyTo(new Span<byte>(place, content.Length));
                    using UnmanagedMemoryStream mapped = new(place, content.Length);
                    var read = CompiledWeights.Read(mapped, 7, info, 5).Values;
                    Assert.Equal([1, 2, 3, 4, 5], read.Span);
                    ((float*)(place + 32))[0] = 9;
                    Assert.Equal(inPlace ? 9 : 1, read.Start);
                }
            }
        }
    }

    [Theory]
    [InlineData(0, "the program holds none")]
    [InlineData(8, "those in the program belong to another state of its declaration")]
    [InlineData(16, "those in the program are incomplete")]
    public void What_is_not_for_this_model_is_refused(int damaged, string problem)
    {
        byte[] content = Written(isPacked: true, [1, 2, 3, 4, 5]);
        content[damaged] ^= 1;
        AssertRefused(content, problem);
    }

    [Fact]
    public void Less_than_all_is_refused()
    {
        byte[] content = Written(isPacked: true, [1, 2, 3, 4, 5]);
        AssertRefused(content[..^1], "those in the program are incomplete");
        AssertRefused(content[..20], "the program holds none");
        AssertRefused([.. content, 0], "those in the program are incomplete");
        AssertRefused(null, "the program holds none");
    }

    [Fact]
    public void What_half_precision_cannot_hold_is_refused()
    {
        using MemoryStream stream = new();
        var refused = Assert.Throws<InvalidDataException>(() => CompiledWeights.Write(stream, 7, true, Precision.Half, [1, 70_000]));
        Assert.Equal("the weight 70000 is beyond half precision's range, ±65500; use Precision.Single", refused.Message);
        CompiledWeights.Write(stream, 7, true, Precision.Half, [float.NaN, float.NegativeInfinity, 0.5f]);
        stream.Position = 0;
        Assert.Equal([float.NaN, float.NegativeInfinity, 0.5f], CompiledWeights.Read(stream, 7, FoldedNet.Info, 3).Values.Span);
    }

    private static void AssertRefused(byte[]? content, string problem)
    {
        using MemoryStream? stream = content is null ? null : new(content);
        var refused = Assert.Throws<InvalidDataException>(() => CompiledWeights.Read(stream, 7, FoldedNet.Info, 5));
        Assert.Equal($"The weights of FoldedNet cannot be had: {problem}. Build the project that declares it anew.", refused.Message);
    }

    private static byte[] Written(bool isPacked, float[] values)
    {
        using MemoryStream stream = new();
        CompiledWeights.Write(stream, 7, isPacked, Precision.Single, values);
        return stream.ToArray();
    }

    private static long LengthOf(string model)
    {
        using var resource = typeof(FoldedNet).Assembly.GetManifestResourceStream($"CnnCompiler.Weights.CnnCompiler.Runtime.Tests.Weights.{model}");
        return resource!.Length;
    }
}

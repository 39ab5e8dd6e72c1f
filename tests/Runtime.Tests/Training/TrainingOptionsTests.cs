namespace CnnCompiler.Runtime.Tests.Training;

/// <summary>What a step does beside the optimizer.</summary>
public class TrainingOptionsTests
{
    private const int Images = 4;
    private static readonly int[] Labels = [0, 1, 2, 3];

    /// <summary>The norm is taken over packed gradients; their padding must not count.</summary>
    [Fact]
    public void Clipping_scales_all_gradients_down_to_the_norm()
    {
        var whole = Step(Padded.Create(2), new());
        double norm = Norm(whole);
        var clipped = Step(Padded.Create(2), new() { ClipNorm = (float)(norm / 3) });
        Assert.InRange(Norm(clipped) / (norm / 3), 1 - 1e-5, 1 + 1e-5);
        var unclipped = Step(Padded.Create(2), new() { ClipNorm = (float)(norm * 1.01) });
        foreach (var tensor in Padded.Info.Tensors)
            Assert.Equal(Gradient(whole, tensor), Gradient(unclipped, tensor));
    }

    [Fact]
    public void No_unit_has_a_larger_norm_than_the_limit()
    {
        const float Limit = 0.25f;
        var trainer = Step(Padded.Create(2), new() { MaxNorm = Limit });
        int atLimit = 0;
        foreach (var tensor in Padded.Info.Tensors.Where(t => t.Name.EndsWith(".weight", StringComparison.Ordinal)))
        {
            float[] weights = new float[tensor.Length];
            trainer.CopyWeights(tensor.Name, weights);
            foreach (float[] unit in weights.Chunk(tensor.Length / tensor.Dimensions[0]))
            {
                double norm = Math.Sqrt(unit.Sum(w => (double)w * w));
                Assert.True(norm <= Limit * (1 + 1e-6));
                atLimit += norm > Limit * (1 - 1e-6) ? 1 : 0;
            }
        }

        Assert.True(atLimit > 0);
    }

    [Fact]
    public void Publishing_hands_over_the_average_or_the_latest()
    {
        var model = SmallNet.Create(1);
        var trainer = model.CreateTrainer(Images, new Sgd(0.5f), new() { AverageDecay = 0.9f });
        float[] average = new float[9], latest = new float[9];
        for (ulong i = 0; i < 3; i++)
            trainer.Step(SmallData.Images<SmallNet>(Images, i), Labels);
        trainer.CopyAverage("dense1.bias", average);
        trainer.CopyWeights("dense1.bias", latest);
        Assert.NotEqual(average, latest);
        var place = SmallNet.Info.Tensor("dense1.bias");
        trainer.Publish();
        Assert.Equal(average, model.Parameters.Slice(place.Offset, place.Length));
        trainer.PublishLatest();
        Assert.Equal(latest, model.Parameters.Slice(place.Offset, place.Length));
        var without = model.CreateTrainer(Images, new Sgd(0.5f));
        Assert.Throws<InvalidOperationException>(() => without.CopyAverage("dense1.bias", average));
    }

    /// <summary>A running average is an average already: the averaged model has the latest, and no optimizer moves it.</summary>
    [Fact]
    public void Running_averages_are_not_averaged_again()
    {
        var trainer = NormalisedNet.Create(1).CreateTrainer(Images, new Lion(0.5f, weightDecay: 1), new() { AverageDecay = 0.9f });
        for (ulong i = 0; i < 3; i++)
            trainer.Step(SmallData.Images<NormalisedNet>(Images, i), Labels);
        foreach (var tensor in NormalisedNet.Info.Tensors)
        {
            float[] average = new float[tensor.Length], latest = new float[tensor.Length];
            trainer.CopyAverage(tensor.Name, average);
            trainer.CopyWeights(tensor.Name, latest);
            Assert.Equal(tensor.IsState, average.AsSpan().SequenceEqual(latest));
            Assert.True(!tensor.IsState || latest.All(value => Math.Abs(value) < 2));
        }
    }

    /// <summary>A tensor belongs to the first group that its name matches.</summary>
    [Fact]
    public void The_first_group_counts()
    {
        var model = SmallNet.Create(1);
        float[] before = model.Parameters.ToArray();
        var trainer = model.CreateTrainer(Images, new Sgd(0.5f), new() { Groups = [new("dense2.*"), new("*") { Frozen = true }] });
        trainer.Step(SmallData.Images<SmallNet>(Images, 1), Labels);
        trainer.Publish();
        foreach (var tensor in SmallNet.Info.Tensors)
        {
            bool rests = model.Parameters.Slice(tensor.Offset, tensor.Length).SequenceEqual(before.AsSpan(tensor.Offset, tensor.Length));
            Assert.Equal(!tensor.Name.StartsWith("dense2.", StringComparison.Ordinal), rests);
        }
    }

    [Fact]
    public void A_pattern_that_matches_nothing_is_refused()
    {
        var error = Assert.Throws<ArgumentException>(() => SmallNet.Create().CreateTrainer(1, new Sgd(0.1f), new() { Groups = [new("Conv1.*")] }));
        Assert.Contains("'Conv1.*'", error.Message, StringComparison.Ordinal);
        Assert.Contains("conv1.weight, conv1.bias", error.Message, StringComparison.Ordinal);
    }

    private static Trainer<Padded> Step(Padded model, TrainingOptions options)
    {
        var trainer = model.CreateTrainer(Images, new Sgd(1e-3f), options);
        trainer.Step(SmallData.Images<Padded>(Images, 7), Labels);
        return trainer;
    }

    private static double Norm(Trainer<Padded> trainer) => Math.Sqrt(Padded.Info.Tensors.Sum(tensor => Gradient(trainer, tensor).Sum(g => (double)g * g)));

    private static float[] Gradient(Trainer<Padded> trainer, TensorInfo tensor)
    {
        float[] gradient = new float[tensor.Length];
        trainer.CopyGradient(tensor.Name, gradient);
        return gradient;
    }
}

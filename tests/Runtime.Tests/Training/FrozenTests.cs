namespace CnnCompiler.Runtime.Tests.Training;

/// <summary>What is frozen stays the same to the bit, whatever else a step does; what is not trains as if the rest were not frozen but at rest.</summary>
public class FrozenTests
{
    private const int Images = 6;

    /// <summary>All that could move a weight: decay, a limit that every unit exceeds, and an average.</summary>
    private static readonly TrainingOptions Harsh = new() { MaxNorm = 0.1f, AverageDecay = 0.5f, ClipNorm = 0.5f };

    [Fact]
    public void A_frozen_start() => Agree<FrozenStart>("conv1.*", "conv2.*");

    [Fact]
    public void A_frozen_middle() => Agree<FrozenMiddle>("conv2.*");

    /// <summary>Where nothing is trained, a normalisation works as in a prediction: with its running averages, which stay.</summary>
    [Fact]
    public void A_frozen_normalisation()
    {
        var start = FrozenNormalised.Create(4).Parameters.ToArray();
        float[] trained = Train(FrozenNormalised.FromParameters(start), Harsh);
        foreach (var tensor in FrozenNormalised.Info.Tensors)
        {
            bool rests = trained.AsSpan(tensor.Offset, tensor.Length).SequenceEqual(start.AsSpan(tensor.Offset, tensor.Length));
            Assert.Equal(!tensor.Name.StartsWith("dense1.", StringComparison.Ordinal), rests);
        }
    }

    /// <summary>The frozen layers, against the same network with as many groups frozen.</summary>
    private static void Agree<TModel>(params string[] frozen)
        where TModel : class, ITrainableModel<TModel>
    {
        var start = SmallNet.Create(4).Parameters.ToArray();
        var byLayer = Train(TModel.FromParameters(start), Harsh);
        var byGroup = Train(SmallNet.FromParameters(start), Harsh with { Groups = [.. frozen.Select(pattern => new ParameterGroup(pattern) { Frozen = true })] });
        foreach (var tensor in TModel.Info.Tensors)
        {
            float[] layers = byLayer[tensor.Offset..(tensor.Offset + tensor.Length)], groups = byGroup[tensor.Offset..(tensor.Offset + tensor.Length)];
            bool rests = frozen.Any(pattern => tensor.Name.StartsWith(pattern[..^1], StringComparison.Ordinal));
            Assert.Equal(rests, layers.AsSpan().SequenceEqual(start.AsSpan(tensor.Offset, tensor.Length)));
            Assert.Equal(rests, groups.AsSpan().SequenceEqual(start.AsSpan(tensor.Offset, tensor.Length)));
            for (int i = 0; i < tensor.Length; i++)
                Assert.Equal(groups[i], layers[i], 1e-5f);
        }
    }

    private static float[] Train<TModel>(TModel model, TrainingOptions options)
        where TModel : class, ITrainableModel<TModel>
    {
        Trainer<TModel> trainer = new(model, Images, new AdamW(0.01f, weightDecay: 0.5f), options);
        for (ulong i = 0; i < 5; i++)
            trainer.Step(SmallData.Images<TModel>(Images, i), [0, 1, 2, 3, 0, 1]);
        trainer.Publish();
        return model.Parameters.ToArray();
    }
}

namespace CnnCompiler.Runtime.Tests.Training;

/// <summary>Training of a network that keeps averages and draws at random, on two threads, stopped at any step and resumed, goes on to the same bits.</summary>
public sealed class ResumingRegularisedTests : IDisposable
{
    private const int Batch = 11, Epochs = 3, StepsPerEpoch = 2;
    private readonly string _folder = Directory.CreateTempSubdirectory("cnncompiler").FullName;
    private readonly WorkerPool _workers = new(2);

    public void Dispose()
    {
        _workers.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public void At_every_step()
    {
        byte[] whole = Weights(stopAfter: 0);
        for (int step = 1; step < Epochs * StepsPerEpoch; step++)
            Assert.True(Weights(step).AsSpan().SequenceEqual(whole), $"stopped after step {step}");
    }

    private byte[] Weights(int stopAfter)
    {
        string checkpoint = Path.Combine(_folder, "checkpoint.safetensors"), weights = Path.Combine(_folder, "weights.safetensors");
        FitOptions options = new() { Epochs = Epochs, Seed = 8, Augmentation = SmallData.Augmentation, CheckpointPath = checkpoint };
        var (model, trainer) = Start(seed: 7);
        if (stopAfter > 0)
        {
            using CancellationTokenSource stop = new();
            Assert.Throws<OperationCanceledException>(() => trainer.Fit(SmallData.Train, null, options, new CountDown(stopAfter, stop), cancellation: stop.Token));
            (model, trainer) = Start(seed: 99); // whatever it starts from, the checkpoint replaces it
            trainer.RestoreCheckpoint(checkpoint);
            Assert.Equal(stopAfter, trainer.Steps);
        }

        trainer.Fit(SmallData.Train, null, options);
        model.Save(weights);
        return File.ReadAllBytes(weights);
    }

    private (RegularisedNet Model, Trainer<RegularisedNet> Trainer) Start(ulong seed)
    {
        var model = RegularisedNet.Create(seed);
        return (model, model.CreateTrainer(Batch, new Adam(0.01f), new() { Seed = 3, Workers = _workers }));
    }
}

using CnnCompiler.Weights;

namespace CnnCompiler.Runtime.Tests.Training;

/// <summary>Training with everything on, stopped at any step and resumed, goes on to the same bits: weights, averages, results and the decision to stop.</summary>
public sealed class ResumingTests : IDisposable
{
    private const int Epochs = 4;
    private readonly string _folder = Directory.CreateTempSubdirectory("cnncompiler").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [MemberData(nameof(Everything.OptimizerNames), MemberType = typeof(Everything))]
    public void At_every_step(string optimizer)
    {
        var whole = Run(optimizer, stopAfter: 0);
        for (int step = 1; step < Epochs * SmallData.StepsPerEpoch; step++)
        {
            var resumed = Run(optimizer, step);
            Assert.True(resumed.Parameters.AsSpan().SequenceEqual(whole.Parameters), $"stopped after step {step}");
            Assert.True(resumed.Average.AsSpan().SequenceEqual(whole.Average), $"stopped after step {step}");
            Assert.Equal(whole.Epochs[^resumed.Epochs.Count..], resumed.Epochs);
        }
    }

    /// <summary>Early stopping counts on, from epoch to epoch and within one.</summary>
    [Theory]
    [InlineData(StoppingMeasure.TrainingLoss)]
    [InlineData(StoppingMeasure.ValidationLoss)]
    public void Early_stopping_ends_at_the_same_epoch(StoppingMeasure measure)
    {
        var whole = Run("sgd momentum decay", 0, measure);
        Assert.InRange(whole.Epochs.Count, 3, 59);
        for (int step = 1; step < whole.Epochs.Count * SmallData.StepsPerEpoch; step++)
        {
            var resumed = Run("sgd momentum decay", step, measure);
            Assert.True(resumed.Parameters.AsSpan().SequenceEqual(whole.Parameters), $"stopped after step {step}");
            Assert.Equal(whole.Epochs[^resumed.Epochs.Count..], resumed.Epochs);
        }
    }

    [Fact]
    public void A_checkpoint_of_another_kind_changes_nothing()
    {
        Refuses(new Adam(), new(), new AdamW(), new(), "SmallNet with Adam, which keeps mean, square");
        Refuses(new Sgd(0.1f, 0.9f), new(), new Sgd(0.1f), new(), "which keeps velocity");
        Refuses(new RmsProp(), new(), new RmsProp(centered: true), new(), "this trainer has SmallNet with RmsProp, which keeps square, mean");
        Refuses(new Sgd(0.1f), new() { AverageDecay = 0.9f }, new Sgd(0.1f), new(), "which keeps average");
        Refuses(new Sgd(0.1f), new(), new Sgd(0.1f), new() { AverageDecay = 0.9f }, "Sgd, which keeps nothing; this trainer has SmallNet with Sgd, which keeps average");
    }

    /// <summary>Damage that the format's own checks cannot see: a text or a tensor that is missing or wrong.</summary>
    [Theory]
    [InlineData("cnncompiler.steps", "three", "'cnncompiler.steps' is 'three', expected a whole number")]
    [InlineData("cnncompiler.epoch", "4294967296", "'cnncompiler.epoch' is '4294967296'")]
    [InlineData("cnncompiler.lossSum", "", "'cnncompiler.lossSum' is '', expected a number")]
    [InlineData("cnncompiler.best.measure", "Luck", "'cnncompiler.best.measure' is 'Luck', expected one of ValidationLoss, ")]
    [InlineData("cnncompiler.seen", null, "it lacks 'cnncompiler.seen'")]
    public void A_checkpoint_with_a_wrong_text_changes_nothing(string key, string? text, string message)
    {
        string path = Path.Combine(_folder, "checkpoint.safetensors");
        Trained(new Adam(), new()).SaveCheckpoint(path);
        var file = SafetensorsFile.Read(path);
        Dictionary<string, string> texts = file.Metadata.Where(t => t.Key != SafetensorsFile.ChecksumKey && t.Key != key).ToDictionary();
        if (text is not null)
            texts[key] = text;
        SafetensorsFile.Write(path, [.. file.Tensors.Select(t => Entry(t))], texts);
        RefusesFile(path, Trained(new Adam(), new()), message);
    }

    private void Refuses(Optimizer wrote, TrainingOptions wroteWith, Optimizer reads, TrainingOptions readsWith, string message)
    {
        string path = Path.Combine(_folder, "checkpoint.safetensors");
        Trained(wrote, wroteWith).SaveCheckpoint(path);
        RefusesFile(path, Trained(reads, readsWith), message);
    }

    private void RefusesFile(string path, Trainer<SmallNet> trainer, string message)
    {
        string before = Path.Combine(_folder, "before.safetensors"), after = Path.Combine(_folder, "after.safetensors");
        trainer.SaveCheckpoint(before);
        var error = Assert.Throws<InvalidDataException>(() => trainer.RestoreCheckpoint(path));
        Assert.Contains(message, error.Message, StringComparison.Ordinal);
        trainer.SaveCheckpoint(after);
        Assert.Equal(File.ReadAllBytes(before), File.ReadAllBytes(after));
    }

    private static SafetensorsEntry Entry(SafetensorsTensor tensor)
    {
        float[] values = new float[tensor.Shape.Aggregate(1, (product, dimension) => product * dimension)];
        tensor.CopyTo(values);
        return new(tensor.Name, tensor.Shape, values);
    }

    private static Trainer<SmallNet> Trained(Optimizer optimizer, TrainingOptions options)
    {
        var trainer = SmallNet.Create(1).CreateTrainer(SmallData.Batch, optimizer, options);
        trainer.Fit(SmallData.Train, null, new());
        return trainer;
    }

    /// <summary>Trains in one go, or in two with a checkpoint between them.</summary>
    private (float[] Parameters, float[] Average, List<Outcome> Epochs) Run(string optimizer, int stopAfter, StoppingMeasure? stopping = null)
    {
        FitOptions options = new()
        {
            Epochs = stopping is null ? Epochs : 60,
            Seed = 8,
            Schedule = Schedule.Cosine().WithWarmUp(5),
            Augmentation = SmallData.Augmentation,
            Mixup = new(0.3),
            Prefetch = 2,
            CheckpointPath = Path.Combine(_folder, "checkpoint.safetensors"),
            EarlyStopping = stopping is { } measure ? new() { Patience = 2, Measure = measure } : new() { Patience = Epochs },
        };
        var training = stopping is null ? Everything.Options : new() { AverageDecay = 0.5f };
        var model = SmallNet.Create(7);
        var trainer = model.CreateTrainer(SmallData.Batch, Everything.Optimizers[optimizer](), training);
        if (stopAfter > 0)
        {
            using CancellationTokenSource stop = new();
            Assert.Throws<OperationCanceledException>(
                () => trainer.Fit(SmallData.Train, SmallData.Validation, options, new CountDown(stopAfter, stop), cancellation: stop.Token));
            model = SmallNet.Create(99); // whatever it starts from, the checkpoint replaces it
            trainer = model.CreateTrainer(SmallData.Batch, Everything.Optimizers[optimizer](), training);
            trainer.RestoreCheckpoint(options.CheckpointPath);
            Assert.Equal(stopAfter, trainer.Steps);
        }

        var epochs = trainer.Fit(SmallData.Train, SmallData.Validation, options);
        float[] average = new float[SmallNet.Info.Tensor("dense1.weight").Length];
        trainer.CopyAverage("dense1.weight", average);
        return (model.Parameters.ToArray(), average, [.. epochs.Select(e => new Outcome(e.Epoch, e.Loss, e.Accuracy, e.ValidationLoss!.Value))]);
    }

    private readonly record struct Outcome(int Epoch, float Loss, float Accuracy, double ValidationLoss);
}

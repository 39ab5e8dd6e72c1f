using CnnCompiler.Data;
using CnnCompiler.Numerics;
using CnnCompiler.Samples.Digits;

namespace CnnCompiler.Networks.Tests;

/// <summary>The same seed gives the same bits; training that stops goes on from its checkpoint to the same bits.</summary>
public sealed class DeterminismTests : IDisposable
{
    private const int Images = 50;
    private static readonly ImageDataset Data = MakeData();
    private readonly string _folder = Directory.CreateTempSubdirectory("cnncompiler").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void The_same_seed_gives_the_same_weights()
    {
        Assert.True(LeNet5.Create(3).Parameters.SequenceEqual(LeNet5.Create(3).Parameters));
        Assert.False(LeNet5.Create(3).Parameters.SequenceEqual(LeNet5.Create(4).Parameters));
    }

    [Fact]
    public void The_same_training_gives_the_same_weights()
    {
        var once = Train(epochs: 2);
        Assert.True(once.AsSpan().SequenceEqual(Train(epochs: 2)));
        Assert.False(once.AsSpan().SequenceEqual(Train(epochs: 2, seed: 2)));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(5)]
    [InlineData(9)]
    [InlineData(12)]
    public void Training_goes_on_from_any_step_to_the_same_bits(int stopAfter)
    {
        string path = Path.Combine(_folder, "checkpoint.safetensors");
        FitOptions options = new() { Epochs = 2, Seed = 1, CheckpointPath = path, Schedule = Schedule.Of(done => 1 - (0.5 * done)) };
        var interrupted = Trainer(LeNet5.Create(7));
        using CancellationTokenSource stop = new();
        CountDown countDown = new(stopAfter, stop);
        Assert.Throws<OperationCanceledException>(() => interrupted.Fit(Data, null, options, countDown, cancellation: stop.Token));
        Assert.Equal(stopAfter, interrupted.Steps);

        var net = LeNet5.Create(99); // whatever it starts from, the checkpoint replaces it
        var resumed = Trainer(net);
        resumed.RestoreCheckpoint(path);
        resumed.Fit(Data, null, options);
        Assert.True(net.Parameters.SequenceEqual(Train(epochs: 2, schedule: options.Schedule)));
    }

    [Fact]
    public void A_checkpoint_of_another_kind_changes_nothing()
    {
        string path = Path.Combine(_folder, "checkpoint.safetensors");
        Trainer(LeNet5.Create(1)).SaveCheckpoint(path);
        var net = LeNet5.Create(2);
        var other = net.CreateTrainer(8, new Sgd(0.1f, 0.9f));
        var error = Assert.Throws<InvalidDataException>(() => other.RestoreCheckpoint(path));
        Assert.Contains("Adam", error.Message, StringComparison.Ordinal);

        net.Save(path);
        error = Assert.Throws<InvalidDataException>(() => other.RestoreCheckpoint(path));
        Assert.Contains("is no checkpoint", error.Message, StringComparison.Ordinal);
        other.Publish();
        Assert.True(net.Parameters.SequenceEqual(LeNet5.Create(2).Parameters));
    }

    private static Trainer<LeNet5> Trainer(LeNet5 net) => net.CreateTrainer(8, new Adam(1e-3f, weightDecay: 1e-3f));

    private static float[] Train(int epochs, ulong seed = 1, Schedule? schedule = null)
    {
        var net = LeNet5.Create(7);
        Trainer(net).Fit(Data, null, new() { Epochs = epochs, Seed = seed, Schedule = schedule ?? Schedule.Constant });
        return net.Parameters.ToArray();
    }

    private static ImageDataset MakeData()
    {
        TestNumbers numbers = new(5);
        byte[] pixels = [.. Enumerable.Range(0, Images * 784).Select(_ => (byte)numbers.Whole(0, 255))];
        byte[] labels = [.. Enumerable.Range(0, Images).Select(_ => (byte)numbers.Whole(0, 9))];
        return new(new(1, 28, 28), pixels, labels, Normalization.Mnist, 10);
    }

    private sealed class CountDown(int steps, CancellationTokenSource stop) : IProgress<FitProgress>
    {
        private int _left = steps;

        public void Report(FitProgress value)
        {
            if (--_left == 0)
                stop.Cancel();
        }
    }
}

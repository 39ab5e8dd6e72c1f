using CnnCompiler.Data;

namespace CnnCompiler.Runtime.Tests.Data;

/// <summary>The prefetching thread fails, stops and ends as its consumer expects, and neither of them allocates.</summary>
public class PrefetchTests
{
    private static readonly MapShape Shape = new(1, 8, 8);

    /// <summary>Far more than any of these waits takes; only a hang reaches it.</summary>
    private static readonly TimeSpan Hang = TimeSpan.FromSeconds(60);

    [Theory]
    [InlineData(0)]
    [InlineData(2)]
    public void A_failing_image_fails_its_batch_and_none_before_it(int prefetch)
    {
        Hooked data = new(20, index => throw new InvalidDataException($"image {index}")) { From = 10 };
        using BatchLoader loader = new(data, new() { BatchSize = 4, Shuffle = false, Prefetch = prefetch });
        for (int epoch = 0; epoch < 2; epoch++)
        {
            loader.Begin(epoch);
            Assert.True(loader.TryNext(out _));
            Assert.True(loader.TryNext(out _));
            Assert.Equal("image 10", Assert.Throws<InvalidDataException>(() => loader.TryNext(out _)).Message);
            Assert.Equal("image 10", Assert.Throws<InvalidDataException>(() => loader.TryNext(out _)).Message);
        }
    }

    [Fact]
    public async Task Cancelling_ends_the_wait_for_an_image_that_does_not_come()
    {
        using ManualResetEventSlim reached = new(), release = new();
        Hooked data = new(20, _ =>
        {
            reached.Set();
            release.Wait(Hang);
        });
        using CancellationTokenSource cancellation = new();
        using BatchLoader loader = new(data, new() { BatchSize = 4, Prefetch = 2 });
        loader.Begin(0, 0, cancellation.Token);
        var consumer = Task.Run(() => Assert.Throws<OperationCanceledException>(() => loader.TryNext(out _)));
        Assert.True(reached.Wait(Hang));
        await cancellation.CancelAsync();
        await consumer.WaitAsync(Hang);
        Assert.False(release.IsSet);
        release.Set();
    }

    [Fact]
    public void A_loader_can_begin_again_after_it_was_cancelled()
    {
        using CancellationTokenSource cancellation = new();
        using BatchLoader loader = new((IDataset)new Noise(20, Shape), new() { BatchSize = 4, Prefetch = 2 });
        loader.Begin(0, 0, cancellation.Token);
        Assert.True(loader.TryNext(out _));
        cancellation.Cancel();
        Assert.Throws<OperationCanceledException>(() => loader.TryNext(out _));
        Assert.Throws<OperationCanceledException>(() => loader.Begin(1, 0, cancellation.Token));
        loader.Begin(1);
        int batches = 0;
        while (loader.TryNext(out _)) batches++;
        Assert.Equal(5, batches);
    }

    [Fact]
    public async Task Disposing_frees_a_waiting_consumer_and_waits_for_the_image_that_is_read_and_for_no_other()
    {
        int read = 0;
        using ManualResetEventSlim reached = new(), release = new();
        Hooked data = new(4, _ =>
        {
            read++;
            reached.Set();
            release.Wait(Hang);
        });
        using BatchLoader loader = new(data, new() { BatchSize = 4, Prefetch = 1 });
        loader.Begin(0);
        var consumer = Task.Run(() => Assert.Throws<ObjectDisposedException>(() => loader.TryNext(out _)));
        Assert.True(reached.Wait(Hang));
        var disposal = Task.Run(loader.Dispose);
        await consumer.WaitAsync(Hang);
        Assert.False(disposal.IsCompleted);
        release.Set();
        await disposal.WaitAsync(Hang);
        Assert.Equal(1, read);
        Assert.Throws<ObjectDisposedException>(() => loader.TryNext(out _));
        Assert.Throws<ObjectDisposedException>(() => loader.Begin(0));
    }

    [Fact]
    public void Beginning_elsewhere_drops_what_was_prepared()
    {
        using BatchLoader loader = new(new Noise(40, Shape).AsTargets(), new() { BatchSize = 1, Shuffle = false, Prefetch = 3 });
        for (int round = 0; round < 200; round++)
        {
            int first = round * 7 % 40;
            loader.Begin(0, first);
            for (int i = first; i < Math.Min(first + (round % 5), 40); i++)
            {
                Assert.True(loader.TryNext(out var batch));
                Assert.Equal(i, batch.Targets[0]);
            }
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(2)]
    public void Nothing_is_allocated_for_a_batch(int prefetch)
    {
        TransformSequence all = new(
            Background.Zero, new HorizontalFlip(), new VerticalFlip(), new PaddedCrop(2), new Rotation(10), new Scaling(0.9, 1.1), new Shear(5), new Shift(1), new ElasticDistortion(),
            new Cutout(4));
        using BatchLoader loader = new(new Noise(64, Shape).AsClasses().Split(0.5, 1).Train, new() { BatchSize = 2, Augmentation = all, Mixup = new(0.2), Prefetch = prefetch });
        Assert.Equal(16, loader.Batches);
        Epoch(loader, 0); // compiles
        Assert.Equal(0, Least(() => GC.GetAllocatedBytesForCurrentThread(), loader));
        Assert.Equal(0, Least(() => GC.GetTotalAllocatedBytes(precise: true), loader));
    }

    /// <summary>What an epoch allocates: the least of several, as other tests run in the process at the same time and allocate too.</summary>
    private static long Least(Func<long> allocated, BatchLoader loader)
    {
        long least = long.MaxValue;
        for (int epoch = 1; epoch <= 50 && least > 0; epoch++)
        {
            long before = allocated();
            Epoch(loader, epoch);
            least = Math.Min(least, allocated() - before);
        }

        return least;
    }

    private static void Epoch(BatchLoader loader, int epoch)
    {
        loader.Begin(epoch);
        while (loader.TryNext(out _))
        {
        }
    }

    /// <summary>Images that do something when they are read.</summary>
    private sealed class Hooked(int count, Action<int> hook) : IDataset
    {
        /// <summary>The first image that does it.</summary>
        public int From { get; init; }

        public int Count => count;

        public MapShape Shape => PrefetchTests.Shape;

        public int Classes => 1;

        public int Label(int index) => 0;

        public void CopyImage(int index, Span<float> image)
        {
            if (index >= From) hook(index);
        }
    }
}

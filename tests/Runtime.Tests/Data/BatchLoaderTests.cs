using CnnCompiler.Data;

namespace CnnCompiler.Runtime.Tests.Data;

/// <summary>What batches are made of, whichever thread makes them.</summary>
public class BatchLoaderTests
{
    private static readonly MapShape Shape = new(2, 7, 5);

    private static readonly TransformSequence Everything = new(
        Background.Of(-1, -2), new HorizontalFlip { Probability = 0.5 }, new Rotation(20), new ElasticDistortion(5, 1.5), new Shift(1.5), new Cutout(3) { Probability = 0.5 });

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(4)]
    public void An_epoch_has_every_image_once_with_what_belongs_to_it(int prefetch)
    {
        Noise data = new(23, Shape);
        using BatchLoader loader = new((IDataset)data, new() { BatchSize = 5, Seed = 3, Prefetch = prefetch });
        float[] image = new float[Shape.Length];
        HashSet<int> seen = [];
        int batches = 0;
        for (loader.Begin(0); loader.TryNext(out var batch); batches++)
        {
            Assert.Equal(batches < 4 ? 5 : 3, batch.Count);
            Assert.Equal((batch.Count * Shape.Length, batch.Count, 2 * batch.Count), (batch.Images.Length, batch.Labels.Length, batch.Targets.Length));
            for (int n = 0; n < batch.Count; n++)
            {
                int index = (int)batch.Targets[2 * n];
                data.CopyImage(index, image);
                Assert.True(seen.Add(index));
                Assert.Equal(data.Label(index), batch.Labels[n]);
                Assert.True(batch.Images.Slice(n * Shape.Length, Shape.Length).SequenceEqual(image));
            }
        }

        Assert.Equal((5, 5, 23), (batches, loader.Batches, seen.Count));
        Assert.False(loader.TryNext(out _));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(9)]
    public void Prefetching_gives_the_same_bits(int prefetch)
    {
        BatchOptions options = new() { BatchSize = 4, Seed = 11, Augmentation = Everything, Mixup = new(0.4) };
        Assert.Equal(Epochs(options, 0), Epochs(options with { Prefetch = prefetch }, 0));
    }

    [Fact]
    public void Epochs_and_seeds_differ_and_repeat()
    {
        BatchOptions options = new() { BatchSize = 4, Seed = 11, Augmentation = Everything };
        var (first, again, other) = (Epochs(options, 0), Epochs(options, 0), Epochs(options with { Seed = 12 }, 0));
        Assert.Equal(first, again);
        Assert.NotEqual(first, other);
        Assert.NotEqual(first[..(first.Count / 2)], first[(first.Count / 2)..]);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(2)]
    public void The_middle_of_an_epoch_is_the_same_when_training_begins_there(int prefetch)
    {
        BatchOptions options = new() { BatchSize = 4, Seed = 1, Augmentation = Everything, Mixup = new(1), Prefetch = prefetch };
        var whole = Epochs(options, 0);
        Assert.Equal(whole[^Epochs(options, 3).Count..], Epochs(options, 3));
    }

    [Fact]
    public void An_images_transformation_does_not_depend_on_its_place()
    {
        Noise data = new(6, Shape);
        BatchOptions options = new() { BatchSize = 6, Seed = 1, Augmentation = Everything, Shuffle = false };
        using BatchLoader ordered = new((IDataset)data, options), single = new((IDataset)data, options with { BatchSize = 1 });
        ordered.Begin(2);
        single.Begin(2);
        Assert.True(ordered.TryNext(out var all));
        for (int n = 0; n < data.Count; n++)
        {
            Assert.True(single.TryNext(out var one));
            Assert.True(one.Images.SequenceEqual(all.Images.Slice(n * Shape.Length, Shape.Length)));
        }
    }

    [Fact]
    public void Targets_alone_come_without_labels_and_classes_alone_without_targets()
    {
        using BatchLoader targets = new(new Noise(3, Shape).AsTargets(), new()), labels = new(new Noise(3, Shape).AsClasses(), new());
        targets.Begin(0);
        labels.Begin(0);
        Assert.True(targets.TryNext(out var batch));
        Assert.Equal((0, 6), (batch.Labels.Length, batch.Targets.Length));
        Assert.True(labels.TryNext(out batch));
        Assert.Equal((3, 0), (batch.Labels.Length, batch.Targets.Length));
    }

    [Fact]
    public void Mixed_classes_become_distributions()
    {
        using BatchLoader loader = new(new Noise(8, Shape).AsClasses(), new() { BatchSize = 8, Mixup = new(0.5) });
        loader.Begin(0);
        Assert.True(loader.TryNext(out var batch));
        Assert.Equal(8 * 3, batch.Targets.Length);
        for (int n = 0; n < 8; n++)
        {
            var target = batch.Targets.Slice(n * 3, 3);
            Assert.Equal(1, target[0] + target[1] + target[2], 1e-6);
            Assert.True(target[batch.Labels[n]] > 0);
        }

        Assert.Contains(batch.Targets.ToArray(), share => share is > 0 and < 1);
    }

    [Fact]
    public void Without_shuffling_images_come_in_order()
    {
        using BatchLoader loader = new(new Noise(5, Shape).AsTargets(), new() { BatchSize = 5, Shuffle = false });
        loader.Begin(7);
        Assert.True(loader.TryNext(out var batch));
        Assert.Equal([0f, 0, 1, -1, 2, -2, 3, -3, 4, -4], batch.Targets.ToArray());
    }

    [Fact]
    public void What_makes_no_sense_is_refused()
    {
        Noise data = new(5, Shape);
        Assert.Throws<ArgumentOutOfRangeException>(() => new BatchLoader((IDataset)data, new() { BatchSize = 0 }));
        Assert.Throws<ArgumentOutOfRangeException>(() => new BatchLoader((IDataset)data, new() { Prefetch = -1 }));
        Assert.Throws<ArgumentException>(() => new BatchLoader((IDataset)new Noise(0, Shape), new()));
        using BatchLoader loader = new((IDataset)data, new() { BatchSize = 2 });
        Assert.False(loader.TryNext(out _));
        Assert.Throws<ArgumentOutOfRangeException>(() => loader.Begin(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => loader.Begin(0, 4));
        loader.Begin(0, 3);
        Assert.False(loader.TryNext(out _));
    }

    /// <summary>All that two epochs give, the first of them from a batch on; each batch as text, so that differences show.</summary>
    private static List<string> Epochs(BatchOptions options, int from)
    {
        List<string> batches = [];
        using BatchLoader loader = new((IDataset)new Noise(22, Shape), options);
        for (int epoch = 0; epoch < 2; epoch++)
        {
            for (loader.Begin(epoch, epoch == 0 ? from : 0); loader.TryNext(out var batch);)
                batches.Add($"{string.Join(' ', batch.Labels.ToArray())} {string.Join(' ', batch.Targets.ToArray())} {string.Join(' ', batch.Images.ToArray())}");
        }

        return batches;
    }
}

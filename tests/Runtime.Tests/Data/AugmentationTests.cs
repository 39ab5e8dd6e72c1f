using CnnCompiler.Data;

namespace CnnCompiler.Runtime.Tests.Data;

/// <summary>What holds for transforms whatever they are.</summary>
public class AugmentationTests
{
    public static TheoryData<string> Names => [.. All.Keys];

    public static TheoryData<string> IdentityNames => [.. Identities.Keys];

    private static readonly Dictionary<string, ImageTransform> All = new()
    {
        ["rotation"] = new Rotation(30),
        ["scaling"] = new Scaling(0.8, 1.25),
        ["shift"] = new Shift(2.5),
        ["shear"] = new Shear(20),
        ["crop"] = new PaddedCrop(2),
        ["horizontal flip"] = new HorizontalFlip { Probability = 0.5 },
        ["vertical flip"] = new VerticalFlip { Probability = 0.5 },
        ["elastic"] = new ElasticDistortion(10, 2),
        ["cutout"] = new Cutout(3),
        ["sequence"] = new TransformSequence(Background.Of(2), new Rotation(10), new Cutout(2), new ElasticDistortion(10, 2), new Shift(2) { Probability = 0.5 }),
    };

    private static readonly Dictionary<string, ImageTransform> Identities = new()
    {
        ["rotation"] = new Rotation(0),
        ["full turn"] = new Rotation(360, 360),
        ["scaling"] = new Scaling(1, 1),
        ["shift"] = new Shift(0),
        ["shear"] = new Shear(0),
        ["crop"] = new PaddedCrop(0),
        ["elastic"] = new ElasticDistortion(0, 2),
        ["never"] = new Cutout(5) { Probability = 0 },
        ["nothing"] = new TransformSequence(Background.Of(9)),
        ["there and back"] = new TransformSequence(Background.Of(9), new Rotation(90, 90), new HorizontalFlip(), new Rotation(90, 90), new HorizontalFlip()),
        ["nested"] = new TransformSequence(Background.Of(9), new VerticalFlip(), new TransformSequence(Background.Of(8), new ElasticDistortion(0)), new VerticalFlip()),
    };

    [Theory]
    [MemberData(nameof(IdentityNames))]
    public void What_changes_nothing_keeps_every_bit(string name)
    {
        MapShape shape = new(3, 9, 9);
        Assert.Equal(Noise.Image(shape), Applied(Identities[name], shape, 1));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_seed_decides_and_nothing_else(string name)
    {
        MapShape shape = new(2, 11, 8);
        HashSet<string> results = [];
        for (ulong seed = 0; seed < 20; seed++)
        {
            float[] image = Applied(All[name], shape, seed);
            Assert.Equal(image, Applied(All[name], shape, seed, scratch: float.NaN));
            results.Add(string.Join(' ', image));
        }

        Assert.True(results.Count > 1, "All seeds give the same image.");
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Channels_move_together(string name)
    {
        MapShape one = new(1, 11, 8), three = one with { Channels = 3 };
        float[] plane = Noise.Image(one), expected = Applied(All[name], one, 5);
        float[] image = [.. plane, .. plane, .. plane];
        All[name].Apply(three, image, new float[All[name].ScratchLength(three)], new(5));
        Assert.Equal([.. expected, .. expected, .. expected], image);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_single_pixel_and_a_single_row_are_images_too(string name)
    {
        foreach (MapShape shape in new MapShape[] { new(1, 1, 1), new(2, 1, 7), new(1, 6, 1) })
        {
            for (ulong seed = 0; seed < 10; seed++)
                Assert.All(Applied(All[name], shape, seed), value => Assert.InRange(value, 0, 2));
        }
    }

    [Fact]
    public void A_probability_is_how_often_images_change()
    {
        MapShape shape = new(1, 3, 3);
        HorizontalFlip flip = new() { Probability = 0.25 };
        float[] before = Noise.Image(shape);
        int changed = Enumerable.Range(0, 4000).Count(seed => !Applied(flip, shape, (ulong)seed).SequenceEqual(before));
        Assert.InRange(changed, 1000 - 110, 1000 + 110); // four standard deviations
        Assert.Throws<ArgumentOutOfRangeException>(() => new HorizontalFlip { Probability = 1.1 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new HorizontalFlip { Probability = double.NaN });
    }

    [Fact]
    public void Lengths_and_channels_are_checked()
    {
        MapShape shape = new(3, 4, 4);
        Rotation rotation = new(10) { Background = Background.Of(1, 2) };
        Assert.Contains("expected 48", Assert.Throws<ArgumentException>(() => rotation.Apply(shape, new float[47], new float[48], new(1))).Message, StringComparison.Ordinal);
        Assert.Contains("at least 48", Assert.Throws<ArgumentException>(() => rotation.Apply(shape, new float[48], new float[47], new(1))).Message, StringComparison.Ordinal);
        Assert.Contains("2 values", Assert.Throws<ArgumentException>(() => rotation.Apply(shape, new float[48], new float[48], new(1))).Message, StringComparison.Ordinal);
        TransformSequence sequence = new(Background.Zero, rotation);
        Assert.Contains("2 values", Assert.Throws<ArgumentException>(() => sequence.Apply(shape, new float[48], new float[48], new(1))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Parameters_are_checked()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new Rotation(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Rotation(20, 10));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Rotation(double.NaN));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Scaling(0, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Shear(90));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Shift(double.PositiveInfinity));
        Assert.Throws<ArgumentOutOfRangeException>(() => new PaddedCrop(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Cutout(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => new ElasticDistortion(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => new ElasticDistortion(1, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Mixup(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Mixup(double.NaN));
        Assert.Throws<ArgumentException>(() => Background.Of());
        Assert.Throws<ArgumentException>(() => Background.Of(float.NaN));
    }

    private static float[] Applied(ImageTransform transform, MapShape shape, ulong seed, float scratch = 0)
    {
        float[] image = Noise.Image(shape), room = new float[transform.ScratchLength(shape)];
        room.AsSpan().Fill(scratch);
        transform.Apply(shape, image, room, new(seed));
        return image;
    }
}

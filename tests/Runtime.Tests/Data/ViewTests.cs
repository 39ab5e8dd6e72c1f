using CnnCompiler.Data;

namespace CnnCompiler.Runtime.Tests.Data;

public class ViewTests
{
    private static readonly MapShape Shape = new(1, 2, 2);

    [Fact]
    public void Chosen_images_come_in_the_order_given()
    {
        Noise whole = new(10, Shape);
        int[] chosen = [7, 0, 7, 3];
        var part = ((IDataset)whole).Subset(chosen);
        var targets = ((ITargetDataset)whole).Subset(chosen);
        Assert.Equal(chosen.Select(whole.Label), Labels(part));
        Assert.Equal(chosen, Targets(targets));
        Assert.Equal((4, 3, 2), (part.Count, part.Classes, targets.TargetLength));
        Same(whole, 3, part, 3);
        Assert.Throws<ArgumentOutOfRangeException>(() => ((IDataset)whole).Subset([10]));
        Assert.Throws<ArgumentOutOfRangeException>(() => part.Label(4));
    }

    [Fact]
    public void Concatenated_images_follow_each_other()
    {
        Noise first = new(3, Shape, classes: 2), empty = new(0, Shape), last = new(4, Shape, classes: 5);
        var whole = first.AsClasses().Concat(empty, last);
        Assert.Equal((7, 5, Shape), (whole.Count, whole.Classes, whole.Shape));
        Assert.Equal([.. Labels(first), .. Labels(last)], Labels(whole));
        Same(first, 2, whole, 2);
        Same(last, 0, whole, 3);
        Same(last, 3, whole, 6);
        Assert.Equal([0, 1, 2, 0, 1, 2, 3], Targets(first.AsTargets().Concat(last)));
        Assert.Throws<ArgumentOutOfRangeException>(() => whole.Label(7));
        Assert.Throws<ArgumentOutOfRangeException>(() => whole.Label(-1));
        Assert.Contains("[1, 2, 3]", Assert.Throws<ArgumentException>(() => first.AsClasses().Concat(new Noise(1, new(1, 2, 3)))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_split_gives_every_image_to_one_part()
    {
        Noise whole = new(101, Shape);
        var (train, validation) = whole.AsTargets().Split(0.2, seed: 5);
        int[] trained = Targets(train), validated = Targets(validation);
        Assert.Equal((81, 20), (trained.Length, validated.Length));
        Assert.Equal(Enumerable.Range(0, 101), trained.Concat(validated).Order());
        Assert.Equal(validated, Targets(whole.AsTargets().Split(0.2, seed: 5).Validation));
        Assert.NotEqual(validated, Targets(whole.AsTargets().Split(0.2, seed: 6).Validation));
        Assert.Equal(validated.Order(), validated);
        Assert.True(validated[^1] > 50 && validated[0] < 50, "The images come from one end.");
    }

    [Fact]
    public void A_stratified_split_takes_the_same_part_of_each_class()
    {
        // 60, 30, 9 and 1 images: a quarter is 15, 7.5, 2.25 and 0.25, 25 in all; the largest remainder gets the one that is left.
        byte[] labels = [.. Enumerable.Repeat((byte)0, 60), .. Enumerable.Repeat((byte)1, 30), .. Enumerable.Repeat((byte)2, 9), 3];
        ImageDataset whole = new(new(1, 1, 1), new byte[100], labels);
        for (ulong seed = 0; seed < 10; seed++)
        {
            var (train, validation) = whole.SplitStratified(0.25, seed);
            Assert.Equal([15, 8, 2], Labels(validation).CountBy(label => label).OrderBy(pair => pair.Key).Select(pair => pair.Value));
            Assert.Equal([45, 22, 7, 1], Labels(train).CountBy(label => label).OrderBy(pair => pair.Key).Select(pair => pair.Value));
            Assert.Equal(4, train.Classes);
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(-0.5)]
    [InlineData(0.04)]
    [InlineData(double.NaN)]
    [InlineData(1e300)]
    public void A_split_leaves_something_on_both_sides(double validation)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new Noise(10, Shape).AsClasses().Split(validation, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Noise(10, Shape).AsClasses().SplitStratified(validation, 1));
    }

    private static int[] Labels(IDataset data) => [.. Enumerable.Range(0, data.Count).Select(data.Label)];

    private static int[] Targets(ITargetDataset data)
    {
        float[] target = new float[data.TargetLength];
        return [.. Enumerable.Range(0, data.Count).Select(index =>
        {
            data.CopyTarget(index, target);
            return (int)target[0];
        })];
    }

    private static void Same(Noise expected, int expectedIndex, IImages actual, int index)
    {
        float[] one = new float[Shape.Length], other = new float[Shape.Length];
        expected.CopyImage(expectedIndex, one);
        actual.CopyImage(index, other);
        Assert.Equal(one, other);
    }
}

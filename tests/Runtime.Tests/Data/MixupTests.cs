using CnnCompiler.Data;

namespace CnnCompiler.Runtime.Tests.Data;

public class MixupTests
{
    [Fact]
    public void Pairs_from_both_ends_are_mixed_by_one_share()
    {
        float[] images = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10], targets = [1, 0, 0, 0, 1];
        float share = new Mixup(1).Apply(images, targets, 5, new(3)), rest = 1 - share;
        Assert.InRange(share, 0, 1);
        float[] expected = [share + (9 * rest), (2 * share) + (10 * rest), (3 * share) + (7 * rest), (4 * share) + (8 * rest), 5, 6, (7 * share) + (3 * rest), (8 * share) + (4 * rest), (9 * share) + rest, (10 * share) + (2 * rest)];
        for (int i = 0; i < images.Length; i++)
            Assert.Equal(expected[i], images[i], 1e-5);
        Assert.Equal([1f, 0, 0, 0, 1], targets); // both ends have the same target
    }

    [Fact]
    public void Long_images_are_mixed_to_their_end()
    {
        float[] images = new float[2 * 37];
        images.AsSpan(37).Fill(1);
        float share = new Mixup(0.5).Apply(images, [], 2, new(4));
        Assert.All(images[..37], value => Assert.Equal(1 - share, value));
        Assert.All(images[37..], value => Assert.Equal(share, value));
    }

    /// <summary>Beta(α, α) has the mean 1/2 and the variance 1 / (4 (2α + 1)).</summary>
    [Theory]
    [InlineData(0.01)]
    [InlineData(0.2)]
    [InlineData(1)]
    [InlineData(4)]
    public void Shares_are_distributed_as_the_paper_has_them(double alpha)
    {
        const int Draws = 20_000;
        SeededRandom random = new(1);
        Mixup mixup = new(alpha);
        double sum = 0, squares = 0;
        for (int i = 0; i < Draws; i++)
        {
            double share = mixup.DrawShare(random);
            Assert.InRange(share, 0, 1);
            sum += share;
            squares += (share - 0.5) * (share - 0.5);
        }

        double variance = 1 / (4 * ((2 * alpha) + 1));
        Assert.Equal(0.5, sum / Draws, 4 * Math.Sqrt(variance / Draws));
        Assert.InRange(squares / Draws / variance, 0.96, 1.04);
    }

    [Fact]
    public void Lengths_are_checked()
    {
        Assert.Throws<ArgumentException>(() => new Mixup(1).Apply(new float[5], new float[4], 2, new(1)));
        Assert.Throws<ArgumentException>(() => new Mixup(1).Apply(new float[4], new float[5], 2, new(1)));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Mixup(1).Apply([], [], 0, new(1)));
    }
}

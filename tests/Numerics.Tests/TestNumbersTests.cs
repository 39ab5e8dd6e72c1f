using CnnCompiler.References;

namespace CnnCompiler.Numerics.Tests;

public class TestNumbersTests
{
    /// <summary>The published first outputs of SplitMix64 with seed 1234567.</summary>
    [Fact]
    public void Bits_are_those_of_SplitMix64()
    {
        TestNumbers numbers = new(1234567);
        Assert.Equal(6457827717110365317u, numbers.Bits());
        Assert.Equal(3203168211198807973u, numbers.Bits());
        Assert.Equal(9817491932198370423u, numbers.Bits());
    }

    [Fact]
    public void Whole_numbers_reach_both_ends()
    {
        TestNumbers numbers = new(1);
        Assert.Equal([-1, 0, 1, 2], Enumerable.Range(0, 200).Select(_ => numbers.Whole(-1, 2)).Distinct().Order());
    }

    [Fact]
    public void Numbers_fill_the_range_and_have_no_bias()
    {
        float[] values = new float[10_000];
        new TestNumbers(1).Fill(values, 2);
        Assert.InRange(values.Max(), 1.99f, 2f);
        Assert.InRange(values.Min(), -2f, -1.99f);
        Assert.InRange(values.Average(), -0.05f, 0.05f);
    }

    [Fact]
    public void A_tensor_holds_numbers_of_single_precision()
    {
        Tensor tensor = new TestNumbers(1).Tensor([5, 20]);
        Assert.All(tensor.Values.ToArray(), value => Assert.Equal((float)value, value));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(9)]
    [InlineData(100)]
    public void Distinct_numbers_keep_their_distance_from_each_other_and_from_zero(int count)
    {
        double[] values = [.. new TestNumbers(1).Distinct([count]).Values];
        double apart = 2.0 / (count + 1);
        Assert.All(values, value => Assert.InRange(Math.Abs(value), apart * 0.49, 1));
        double[] sorted = [.. values.Order()];
        Assert.All(sorted.Zip(sorted.Skip(1)), pair => Assert.True(pair.Second - pair.First > apart * 0.99));
    }

    [Fact]
    public void Distinct_numbers_are_in_random_order()
    {
        double[] values = [.. new TestNumbers(1).Distinct([100]).Values];
        int ascents = values.Zip(values.Skip(1)).Count(pair => pair.First < pair.Second);
        Assert.InRange(ascents, 30, 70);
    }
}

namespace CnnCompiler.Numerics.Tests;

public class RelativeErrorTests
{
    /// <summary>The largest difference is 0.5, at 2; the largest expected number is −4.</summary>
    [Fact]
    public void Is_the_largest_difference_over_the_largest_expected_number() => Assert.Equal(0.125, RelativeError.Of([1f, 2.5f, -4f], [1, 2, -4]));

    [Fact]
    public void Of_equal_numbers_is_zero() => Assert.Equal(0, RelativeError.Of([1f, -2f], [1, -2]));

    [Fact]
    public void Of_zeros_that_should_be_zeros_is_zero() => Assert.Equal(0, RelativeError.Of([0f, 0f], [0, 0]));

    [Fact]
    public void Of_something_that_should_be_nothing_is_infinite() => Assert.Equal(double.PositiveInfinity, RelativeError.Of([0f, 1e-30f], [0, 0]));

    [Theory]
    [InlineData(float.NaN, 1)]
    [InlineData(float.NaN, 0)]
    [InlineData(1, double.NaN)]
    [InlineData(float.NaN, double.NaN)]
    [InlineData(float.PositiveInfinity, 1)]
    [InlineData(float.PositiveInfinity, double.PositiveInfinity)]
    public void Of_what_is_not_a_finite_number_is_infinite(float actual, double expected)
    {
        Assert.Equal(double.PositiveInfinity, RelativeError.Of([actual, 1f], [expected, 1]));
        Assert.Equal(double.PositiveInfinity, RelativeError.Of([1f, actual], [1, expected]));
    }

    [Fact]
    public void Of_lists_of_unequal_length_is_an_error() => Assert.Throws<ArgumentException>(() => RelativeError.Of([1f], [1, 2]));
}

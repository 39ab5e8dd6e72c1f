using CnnCompiler.References;

namespace CnnCompiler.Numerics.Tests;

public class TensorTests
{
    [Fact]
    public void The_last_index_varies_fastest()
    {
        Tensor map = new([2, 3, 4, 5]);
        map[1, 2, 3, 4] = 1;
        map[1, 0, 2, 1] = 2;
        Assert.Equal(1, map.Values[119]);
        Assert.Equal(2, map.Values[60 + 10 + 1]);
        Tensor matrix = new([2, 3], [1.0, 2.0, 3.0, 4.0, 5.0, 6.0]);
        Assert.Equal(6, matrix[1, 2]);
    }

    [Theory]
    [InlineData(0, 0, 0, 2)]
    [InlineData(0, 0, 2, 0)]
    [InlineData(0, 2, 0, 0)]
    [InlineData(2, 0, 0, 0)]
    [InlineData(1, 0, 0, -1)]
    public void An_index_outside_its_dimension_is_refused_though_inside_the_storage(int n, int c, int y, int x)
    {
        Tensor map = new([2, 2, 2, 2]);
        Assert.Throws<ArgumentOutOfRangeException>(() => map[n, c, y, x]);
        Assert.Throws<InvalidOperationException>(() => map[n, c]);
    }

    [Fact]
    public void Numbers_must_be_as_many_as_dimensions_ask_for()
    {
        Assert.Throws<ArgumentException>(() => new Tensor([2, 2], [1.0, 2.0, 3.0]));
        Assert.Throws<ArgumentException>(() => new Tensor([2, 2], [1f, 2f, 3f, 4f, 5f]));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Tensor([2, 0]));
    }

    [Fact]
    public void A_copy_has_storage_of_its_own()
    {
        Tensor original = new([2], [1f, 2f]), copy = original.Copy();
        copy.Values[0] = 9;
        Assert.Equal([1.0, 2], original.Values);
    }
}

using CnnCompiler.Generator.Kernels;

namespace CnnCompiler.Generator.Tests;

/// <summary>Affine indices: arithmetic against plain numbers, canonical form, and what is refused.</summary>
public sealed class IndexTests
{
    private static readonly Axis[] Axes = [new("oy"), new("ox"), new("ic")];
    private static readonly Size[] Sizes = [new("pitch"), new("plane")];

    [Fact]
    public void Arithmetic_agrees_with_plain_numbers()
    {
        Random random = new(1);
        for (int i = 0; i < 2000; i++)
        {
            var values = Axes.ToDictionary(a => a.Name, _ => random.Next(-9, 10));
            var sizes = Sizes.ToDictionary(s => s.Name, _ => random.Next(-9, 10));
            long At(Kernels.Index index) => Value(index, values, sizes);
            Kernels.Index a = Draw(random), b = Draw(random);
            int factor = random.Next(-3, 4);
            Assert.Equal(At(a) + At(b), At(a + b));
            Assert.Equal(At(a) - At(b), At(a - b));
            Assert.Equal(At(a) * factor, At(a * factor));
            var plain = a.Part(term => term.Axis.Length == 0);
            Assert.Equal(At(plain) * values["ox"], At(plain * (Kernels.Index)Axes[1]));
            var fixedAxes = a.WithAxes(values);
            Assert.All(Axes, axis => Assert.False(fixedAxes.DependsOn(axis)));
            Assert.Equal(At(a), At(fixedAxes));
            var numbers = a.WithSizes(sizes.ToDictionary(s => s.Key, s => (Kernels.Index)s.Value)).WithAxes(values);
            Assert.True(numbers.IsConstant);
            Assert.Equal(At(a), numbers.Constant);
            Assert.Equal(At(a), At(a.Moving) + a.Constant);
        }
    }

    [Fact]
    public void Equal_sums_are_equal_however_they_were_written()
    {
        Kernels.Index oy = Axes[0], ox = Axes[1];
        var (one, other) = (((oy + ox) * 3) + 5 - ox, 4 + (ox * 2) + (3 * oy) + 1);
        Assert.Equal(one, other);
        Assert.Equal(one.GetHashCode(), other.GetHashCode());
        Assert.Equal("ox * 2 + oy * 3 + 5", one.ToString());
        Assert.Equal(Kernels.Index.Zero, oy - oy);
        Assert.Equal("0", (oy - oy).ToString());
        Assert.NotEqual(one, one + 1);
    }

    [Fact]
    public void Factors()
    {
        var index = ((Kernels.Index)Axes[0] * 6) + ((Kernels.Index)Axes[1] * Sizes[0]) + 2;
        Assert.Equal(6, index.FactorOf(Axes[0]));
        Assert.Equal(0, index.FactorOf(Axes[2]));
        Assert.True(index.DependsOn(Axes[1]));
        Assert.Contains("is not a number", Assert.Throws<InvalidOperationException>(() => index.FactorOf(Axes[1])).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_not_affine_is_refused()
    {
        Kernels.Index oy = Axes[0], ox = Axes[1], pitch = Sizes[0], plane = Sizes[1];
        Assert.Contains("is not affine", Assert.Throws<InvalidOperationException>(() => oy * ox).Message, StringComparison.Ordinal);
        Assert.Throws<InvalidOperationException>(() => pitch * plane);
        Assert.Throws<InvalidOperationException>(() => (oy * pitch) * pitch);
    }

    [Fact]
    public void Overflow_is_an_error()
    {
        Kernels.Index oy = Axes[0];
        Assert.Throws<OverflowException>(() => (oy * int.MaxValue) * 2);
        Assert.Throws<OverflowException>(() => (oy * int.MaxValue) + oy);
        Assert.Throws<OverflowException>(() => (oy * int.MaxValue).WithAxes(new Dictionary<string, int> { ["oy"] = 2 }));
    }

    private static Kernels.Index Draw(Random random)
    {
        Kernels.Index index = random.Next(-5, 6);
        for (int i = random.Next(4); i > 0; i--)
        {
            Kernels.Index axis = Axes[random.Next(Axes.Length)], size = Sizes[random.Next(Sizes.Length)];
            index += random.Next(3) switch { 0 => axis, 1 => size, _ => axis * size } * random.Next(-4, 5);
        }

        return index;
    }

    private static long Value(Kernels.Index index, Dictionary<string, int> axes, Dictionary<string, int> sizes) =>
        index.Terms.Sum(t => (long)t.Factor * (t.Axis.Length == 0 ? 1 : axes[t.Axis]) * (t.Size.Length == 0 ? 1 : sizes[t.Size]));
}

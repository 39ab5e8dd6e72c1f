using CnnCompiler.References;

namespace CnnCompiler.Numerics.Tests;

/// <summary>An attribute that is not what ONNX asks for is refused, not read as something else.</summary>
public class AttributesTests
{
    private static Attributes Attributes => new(new("group", 2L), new("pads", [1, 2]), new("alpha", 0.5f));

    [Fact]
    public void What_is_given_is_read()
    {
        Assert.Equal(2, Attributes.Integer("group", 1));
        Assert.Equal([1, 2], Attributes.Integers("pads", 0, 0));
    }

    [Fact]
    public void What_is_not_given_has_its_default()
    {
        Assert.Equal(7, Attributes.Integer("other", 7));
        Assert.Equal([3, 4], Attributes.Integers("other", 3, 4));
        Assert.False(Attributes.Flag("other"));
    }

    [Fact]
    public void A_list_is_not_a_number_and_a_number_is_not_a_list()
    {
        Assert.Throws<ArgumentException>(() => Attributes.Integer("pads", 0));
        Assert.Throws<ArgumentException>(() => Attributes.Integers("group", 0));
        Assert.Throws<ArgumentException>(() => Attributes.Integer("alpha", 0));
    }

    [Fact]
    public void A_list_has_its_length() => Assert.Throws<ArgumentException>(() => Attributes.Integers("pads", 0, 0, 0, 0));

    [Fact]
    public void A_flag_is_0_or_1() => Assert.Throws<ArgumentException>(() => Attributes.Flag("group"));

    [Fact]
    public void An_attribute_given_twice_is_refused() => Assert.Throws<ArgumentException>(() => new Attributes(new("group", 1L), new("group", 2L)));

    [Fact]
    public void An_attribute_that_nobody_heeds_is_refused()
    {
        Assert.Throws<NotSupportedException>(() => Attributes.AllowOnly("group", "pads"));
        Attributes.AllowOnly("alpha", "group", "pads");
    }
}

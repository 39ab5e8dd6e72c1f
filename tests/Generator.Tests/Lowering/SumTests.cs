namespace CnnCompiler.Generator.Tests;

/// <summary>In a prediction, a sum of two maps is part of the convolution that makes the later one of them.</summary>
public sealed class SumTests
{
    [Theory]
    [InlineData("Conv(16, 3, Padding = 1, Name = \"a\"), Relu, Tag(\"b\"), Conv(16, 3, Padding = 1), BatchNorm, Residual(\"b\"), Relu")]
    [InlineData("Conv(16, 3, Padding = 1), Tag(\"b\"), Conv(24, 3, Stride = 2, Padding = 1), BatchNorm, Residual(\"b\", Shortcut = Shortcut.Project)")]
    [InlineData("Conv(16, 1), Tag(\"b\"), Conv(16, 3, Padding = 1, Groups = 4), Add(\"b\"), MaxPool(2)")]
    [InlineData("Tag(\"b\"), Conv(12, 3, Padding = 1), Add(\"b\")", 12)]
    public void The_convolution_adds_its_shortcut(string layers, int channels = 3)
    {
        string code = Prediction(layers, channels);
        Assert.DoesNotContain("void Residual1_Forward", code, StringComparison.Ordinal);
        Assert.DoesNotContain("void Add1_Forward", code, StringComparison.Ordinal);
        Assert.Contains("addend", code, StringComparison.Ordinal);
    }

    // Nothing that computes blocks of channels makes either of them, or somebody reads what would never exist, or there are three.
    [Theory]
    [InlineData("Conv(16, 3, Padding = 1), Tag(\"b\"), Conv(16, 3, Padding = 1, Groups = 16), Add(\"b\")")]
    [InlineData("Conv(3, 3, Padding = 1), Tag(\"b\"), Conv(3, 3, Padding = 1), Add(\"b\")")]
    [InlineData("Conv(16, 1), Tag(\"b\"), Conv(16, 3, Padding = 1), Relu, Add(\"b\")")]
    [InlineData("Conv(16, 1), Tag(\"b\"), Conv(16, 3, Padding = 1), Tag(\"c\"), Add(\"b\"), Concat(\"c\")")]
    [InlineData("Conv(16, 1), Tag(\"b\"), Conv(16, 1), Tag(\"c\"), Conv(16, 3, Padding = 1), Add(\"b\", \"c\")")]
    public void Elsewhere_the_sum_is_a_pass(string layers)
    {
        string code = Prediction(layers, 3);
        Assert.Contains("void Add1_Forward", code, StringComparison.Ordinal);
        Assert.DoesNotContain("addend", code, StringComparison.Ordinal);
    }

    private static string Prediction(string layers, int channels) =>
        string.Concat(UserProject.Of($"[CnnModel, Input({channels}, 8, 8), {layers}] internal sealed partial class Net;").Build().AssertClean().Files.Select(file => file.Value));
}

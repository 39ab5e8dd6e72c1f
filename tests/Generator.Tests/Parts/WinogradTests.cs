namespace CnnCompiler.Generator.Tests;

/// <summary>Who decides whether a convolution is computed by Winograd's tiles, and by which.</summary>
public sealed class WinogradTests
{
    private const string Layers = "Input(2, 56, 56), Conv(64, 1), Conv(64, 3, Padding = 1";

    [Theory]
    [InlineData("CnnModel", "", "")] // results change in their last digits, so it is asked for
    [InlineData("CnnModel(Winograd = Winograd.F2)", "", "2x2")]
    [InlineData("CnnModel(Winograd = Winograd.Auto)", "", "4x4")]
    [InlineData("CnnModel(Winograd = Winograd.Auto)", ", Winograd = Winograd.Off", "")]
    [InlineData("CnnModel(Winograd = Winograd.Auto)", ", Winograd = Winograd.F2", "2x2")]
    [InlineData("CnnModel", ", Winograd = Winograd.Auto", "4x4")]
    [InlineData("CnnModel(Winograd = Winograd.Auto)", ", Stride = 2", "")]
    [InlineData("CnnModel(Winograd = Winograd.Auto)", ", Dilation = 2", "")]
    [InlineData("CnnModel(Winograd = Winograd.Auto)", ", Groups = 2", "")]
    public void The_layer_decides_before_the_model(string model, string argument, string tile) => Assert.Equal(tile, TileOf($"{model}, {Layers}{argument})"));

    [Theory]
    [InlineData(64, 224, "4x4")]
    [InlineData(64, 56, "4x4")]
    [InlineData(128, 28, "4x4")]
    [InlineData(512, 7, "2x2")] // of 4x4 the weights alone would be 38 MB
    [InlineData(16, 4, "")] // LeNet's size: the transforms are not worth it
    public void The_cheapest_is_taken(int channels, int size, string tile) =>
        Assert.Equal(tile, TileOf($"CnnModel(Winograd = Winograd.Auto), Input(2, {size}, {size}), Conv({channels}, 1), Conv({channels}, 3, Padding = 1)"));

    [Fact]
    public void Training_computes_directly()
    {
        const string Model = "CnnModel(Winograd = Winograd.Auto)";
        Assert.DoesNotContain("conv_k3x3", Emitted($"{Model}, {Layers})"), StringComparison.Ordinal);
        string trained = Emitted($"{Model}, Train(Loss.Custom), {Layers})");
        Assert.Contains("winograd_f4_source", trained, StringComparison.Ordinal);
        Assert.Contains("conv_k3x3", trained, StringComparison.Ordinal);
    }

    /// <summary>Results along a direction, as the kernel's comment has them; empty for direct computation.</summary>
    private static string TileOf(string attributes)
    {
        string text = Emitted(attributes);
        int at = text.IndexOf("Winograd's F(", StringComparison.Ordinal);
        return at < 0 ? "" : text.Substring(at + "Winograd's F(".Length, 3);
    }

    private static string Emitted(string attributes) =>
        UserProject.Of($"[{attributes}] internal sealed partial class Net;").With("CnnTargets", "Vector512").Build().AssertClean().File(".Vector512.g.cs");
}

namespace CnnCompiler.Generator.Tests;

/// <summary>A layer with statistics has a place for them in training too when nothing goes back through it: it is the first, and has no weights.</summary>
public sealed class StatisticsTests
{
    [Theory]
    [InlineData("InstanceNorm(Affine = false)")]
    [InlineData("GroupNorm(4, Affine = false)")]
    [InlineData("LayerNorm(Affine = false)")]
    [InlineData("LocalResponseNorm(3)")]
    public void Nothing_goes_back_through_the_first_layer(string layer) =>
        Expect.Clean($"[CnnModel, Train(Loss.Custom), Input(8, 6, 6), {layer}, Conv(4, 3)] internal sealed partial class Net;");
}

namespace CnnCompiler.Generator.Tests;

/// <summary>In a prediction, batch normalisation behind a convolution or dense layer is part of its weights, and the activation behind it part of its epilogue.</summary>
public sealed class FoldingTests
{
    [Theory]
    [InlineData("Conv(20, 3), BatchNorm, Relu")]
    [InlineData("Conv(6, 3, Bias = false), BatchNorm")]
    [InlineData("Conv(3, 3, Groups = 3), BatchNorm, Tanh")]
    [InlineData("Dense(8), BatchNorm, Relu")]
    public void Nothing_is_left_of_it(string layers) => Assert.Equal((false, true), Methods(layers));

    // Where something else stands before it, or reads the convolution too, its pass remains.
    [Theory]
    [InlineData("BatchNorm, Conv(20, 3)")]
    [InlineData("Conv(20, 3), Relu, BatchNorm")]
    [InlineData("Conv(20, 3, Name = \"a\"), BatchNorm, Add(\"a\")")]
    public void It_stays_where_it_cannot_be_folded(string layers) => Assert.Equal((true, false), Methods(layers));

    /// <summary>Whether there is a kernel of batch normalisation, and one that packs it into weights.</summary>
    private static (bool Kernel, bool Fold) Methods(string layers)
    {
        var files = UserProject.Of($"[CnnModel, Input(3, 8, 8), {layers}] internal sealed partial class Net;").Build().AssertClean().Files;
        bool Any(string text) => files.Any(file => file.Value.Contains(text, StringComparison.Ordinal));
        return (Any("void BatchNorm1_Forward"), Any("BatchNorm1_Fold("));
    }
}

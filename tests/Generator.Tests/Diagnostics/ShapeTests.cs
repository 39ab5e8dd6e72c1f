namespace CnnCompiler.Generator.Tests;

/// <summary>CNN2xxx: shapes.</summary>
public sealed class ShapeTests
{
    private const string Limit = "the limit is 2,147,483,647 values";

    [Theory]
    [InlineData("⟦Input(3, 40000, 40000)⟧, Dense(1)", "image: the input would be 3 × 40,000 × 40,000 values")]
    [InlineData("Input(1, 2000, 2000), ⟦Conv(1000, 1)⟧", "conv1: its output would be 1,000 × 2,000 × 2,000 values")]
    [InlineData("Input(1, 1, 1), ⟦Conv(1, 1, PaddingTop = 2147483647, PaddingBottom = 2147483647)⟧", "conv1: its output would be 4,294,967,295 × 1 pixels")]
    [InlineData("Input(100000, 1, 1), ⟦Conv(100000, 1)⟧", "conv1: its weight would be 100,000 × 100,000 × 1 × 1 values")]
    [InlineData("Input(1, 100, 100), ⟦Dense(1000000)⟧", "dense1: its weight would be 1,000,000 × 10,000 values")]
    public void A_size_beyond_an_array(string network, string message) => Expect.Error("CNN2001", $"{message}; {Limit}", Model(network));

    [Theory]
    [InlineData("Input(1, 100, 100), Dense(100000), Dense(15000)", "the sum of all weights would be 2,500,115,000 values")]
    [InlineData("Input(1, 46000, 46000), Relu, Conv(1, 1)", "the workspace would be too large")]
    [InlineData("Input(1, 8, 8), Conv(1, 3, Border = Border.Same, Dilation = 2147483647)", "the workspace would be too large")]
    public void A_network_too_large_in_all(string network, string message) =>
        Expect.Error("CNN2001", $"Net: {message}; {Limit}", Model(network).Replace("Net", "⟦Net⟧", StringComparison.Ordinal));

    [Theory]
    [InlineData("Input(1, 8, 8), Flatten, ⟦Conv(4, 3)⟧", "conv1", "[64]")]
    [InlineData("Input(1, 8, 8), Dense(7), Relu, ⟦MaxPool(2)⟧", "maxPool1", "[7]")]
    [InlineData("Input(1, 8, 8), Dense(7), ⟦AvgPool(1)⟧", "avgPool1", "[7]")]
    public void A_window_over_a_vector(string network, string layer, string shape) => Expect.Error(
        "CNN2002", $"{layer}: a window slides over a map [channels, height, width], but the input is the vector {shape}; put this layer before [Flatten] or [Dense]",
        Model(network));

    [Theory]
    [InlineData("Input(64, 5, 5), Conv(8, ⟦7⟧)", "conv1: a 7×7 kernel does not fit its 5×5 input [64,5,5]; set Padding = 1 or use a kernel of at most 5×5")]
    [InlineData("Input(1, 5, 5), Conv(8, ⟦9⟧, Padding = 1)", "conv1: a 9×9 kernel does not fit its 5×5 (7×7 with its padding) input [1,5,5]; set Padding = 2 or use a kernel of at most 7×7")]
    [InlineData("Input(1, 5, 9), Conv(8, ⟦7⟧)", "conv1: a 7×7 kernel does not fit its 5×9 input [1,5,9]; set Padding = 1 or use a kernel of at most 5×9")]
    [InlineData("Input(1, 5, 5), Conv(8, ⟦9⟧, 3)", "conv1: a 9×3 kernel does not fit its 5×5 input [1,5,5]; set Padding = 2 or use a kernel of at most 5×5")]
    [InlineData("Input(1, 5, 5), Conv(8, 3, ⟦6⟧)", "conv1: a 3×6 kernel does not fit its 5×5 input [1,5,5]; set Padding = 1 or use a kernel of at most 5×5")]
    [InlineData("Input(1, 5, 5), Conv(8, kernelWidth: ⟦6⟧, kernelHeight: 1)", "conv1: a 1×6 kernel does not fit its 5×5 input [1,5,5]; set PaddingLeft = 1 and PaddingRight = 1 or use a kernel of at most 5×5")]
    [InlineData("Input(1, 5, 5), Conv(8, ⟦3⟧, Dilation = 3)", "conv1: a 7×7 kernel does not fit its 5×5 input [1,5,5]; set Padding = 1 or use a kernel of at most 2×2")]
    [InlineData("Input(1, 2, 9), MaxPool(⟦4⟧, PaddingTop = 1)", "maxPool1: a 4×4 kernel does not fit its 2×9 (3×9 with its padding) input [1,2,9]; set PaddingTop = 1 and PaddingBottom = 1 or use a kernel of at most 3×9")]
    [InlineData("Input(1, 2, 2), AvgPool(⟦3⟧, Border = Border.Valid)", "avgPool1: a 3×3 kernel does not fit its 2×2 input [1,2,2]; replace Border.Valid with Padding = 1 or use a kernel of at most 2×2")]
    [InlineData("Input(1, 2, 2), Conv(1, ⟦2147483647⟧, Dilation = 2147483647)", "conv1: a 4611686011984936963×4611686011984936963 kernel does not fit its 2×2 input [1,2,2]; use a kernel of at most 1×1")]
    public void A_kernel_that_does_not_fit(string network, string message) => Expect.Error("CNN2003", message, Model(network));

    [Theory]
    [InlineData("Input(4, 5, 5), Conv(9, 3, Groups = ⟦3⟧)", "conv1: 3 groups cannot share 4 input channels [4,5,5]; use a divisor of 4, such as 1")]
    [InlineData("Input(12, 5, 5), Conv(8, 3, Groups = ⟦8⟧)", "conv1: 8 groups cannot share 12 input channels [12,5,5]; use a divisor of 12, such as 4")]
    [InlineData("Input(6, 5, 5), Conv(4, 3, Groups = ⟦3⟧)", "conv1: 3 groups cannot share 4 output channels of the layer; use a divisor of 4, such as 2")]
    [InlineData("Input(2147483647, 1, 1), Conv(1, 1, Groups = ⟦2147483646⟧)", "conv1: 2147483646 groups cannot share 2147483647 input channels [2147483647,1,1]; use a divisor of 2147483647, such as 1")]
    public void Groups_that_do_not_divide_the_channels(string network, string message) => Expect.Error("CNN2004", message, Model(network));

    [Theory]
    [InlineData("Input(1, 8, 8), MaxPool(2, Padding = ⟦2⟧)", "maxPool1: a padding of 2 would leave a window of 2 outside the image; use at most 1")]
    [InlineData("Input(1, 8, 8), AvgPool(3, 5, Padding = ⟦4⟧)", "avgPool1: a padding of 4 would leave a window of 3 outside the image; use at most 2")]
    [InlineData("Input(1, 8, 8), MaxPool(2, PaddingTop = 1, PaddingRight = ⟦5⟧)", "maxPool1: a padding of 5 would leave a window of 2 outside the image; use at most 1")]
    public void Padding_that_leaves_a_window_empty(string network, string message) => Expect.Error("CNN2005", message, Model(network));

    [Fact]
    public void Inference_stops_at_the_first_layer_without_a_shape() => Expect.Error(
        "CNN2003", "conv1: a 9×9 kernel does not fit its 5×5 input [1,5,5]; set Padding = 2 or use a kernel of at most 5×5",
        Model("Input(1, 5, 5), Conv(8, ⟦9⟧), Conv(8, 9), MaxPool(2, Padding = 5)"), "Conv1 Conv2 MaxPool1");

    /// <summary>The other half of a convolution: numbers that mean nothing are no mistakes.</summary>
    [Theory]
    [InlineData("Input(1, 8, 8), Conv(2, 1, Dilation = 2147483647)")]
    [InlineData("Input(1, 8, 8), Conv(2, 3, Stride = 2147483647), Conv(2, 3, Padding = 1, Stride = 2147483647), Relu")]
    [InlineData("Input(1, 8, 8), MaxPool(2, Stride = 2147483647, CeilMode = true), AvgPool(2, Padding = 1, Stride = 2147483647)")]
    public void Numbers_without_meaning_do_no_harm(string network) => Expect.Clean(Model(network));

    private static string Model(string network) => $"[CnnModel, {network}] internal sealed partial class Net;";
}

namespace CnnCompiler.Generator.Tests;

/// <summary>CNN2xxx: shapes.</summary>
public sealed class ShapeTests
{
    private const string Limit = "the limit is 2,147,483,647 values";

    [Theory]
    [InlineData("⟦Input(3, 40000, 40000)⟧, Dense(1)", "image: the input would be 3 × 40,000 × 40,000 values")]
    [InlineData("Input(1, 2000, 2000), ⟦Conv(1000, 1)⟧", "conv1: its output would be 1,000 × 2,000 × 2,000 values")]
    [InlineData("Input(1, 1, 1), ⟦Conv(1, 1, PaddingTop = 2147483647, PaddingBottom = 2147483647)⟧", "conv1: its output would be 4,294,967,295 × 1 pixels")]
    [InlineData("Input(1, 9, 9), ⟦ConvTranspose(1, 1, StrideY = 2147483647)⟧", "convTranspose1: its output would be 17,179,869,177 × 9 pixels")]
    [InlineData("Input(1, 9, 9), ⟦Upsample(2147483647, 1)⟧", "upsample1: its output would be 19,327,352,823 × 9 pixels")]
    [InlineData("Input(1, 9, 9), ⟦Pad(2147483647)⟧", "pad1: its output would be 4,294,967,303 × 4,294,967,303 pixels")]
    [InlineData("Input(1024, 7, 7), ⟦LocallyConnected(15000, 3)⟧", "locallyConnected1: its weight would be 25 × 15,000 × 1,024 × 9 values")]
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
    [InlineData("Input(1, 8, 8), Dense(7), ⟦ConvTranspose(1, 2)⟧", "convTranspose1", "[7]")]
    [InlineData("Input(1, 8, 8), Dense(7), ⟦LocallyConnected(1, 1)⟧", "locallyConnected1", "[7]")]
    [InlineData("Input(1, 8, 8), Dense(7), ⟦Upsample(2)⟧", "upsample1", "[7]")]
    [InlineData("Input(1, 8, 8), Dense(7), ⟦SpaceToDepth(1)⟧", "spaceToDepth1", "[7]")]
    [InlineData("Input(1, 8, 8), Dense(7), ⟦DepthToSpace(1)⟧", "depthToSpace1", "[7]")]
    [InlineData("Input(1, 8, 8), Dense(7), ⟦ChannelShuffle(1)⟧", "channelShuffle1", "[7]")]
    [InlineData("Input(1, 8, 8), Dense(7), ⟦Crop(1)⟧", "crop1", "[7]")]
    [InlineData("Input(1, 8, 8), Dense(7), ⟦Pad(1)⟧", "pad1", "[7]")]
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
    [InlineData("Input(6, 5, 5), ChannelShuffle(⟦4⟧)", "channelShuffle1: 4 groups cannot share 6 input channels [6,5,5]; use a divisor of 6, such as 3")]
    [InlineData("Input(6, 5, 5), ConvTranspose(4, 3, Groups = ⟦3⟧)", "convTranspose1: 3 groups cannot share 4 output channels of the layer; use a divisor of 4, such as 2")]
    [InlineData("Input(2147483647, 1, 1), Conv(1, 1, Groups = ⟦2147483646⟧)", "conv1: 2147483646 groups cannot share 2147483647 input channels [2147483647,1,1]; use a divisor of 2147483647, such as 1")]
    public void Groups_that_do_not_divide_the_channels(string network, string message) => Expect.Error("CNN2004", message, Model(network));

    [Theory]
    [InlineData("Input(1, 8, 8), MaxPool(2, Padding = ⟦2⟧)", "maxPool1: a padding of 2 would leave a window of 2 outside the image; use at most 1")]
    [InlineData("Input(1, 8, 8), AvgPool(3, 5, Padding = ⟦4⟧)", "avgPool1: a padding of 4 would leave a window of 3 outside the image; use at most 2")]
    [InlineData("Input(1, 8, 8), MaxPool(2, PaddingTop = 1, PaddingRight = ⟦5⟧)", "maxPool1: a padding of 5 would leave a window of 2 outside the image; use at most 1")]
    public void Padding_that_leaves_a_window_empty(string network, string message) => Expect.Error("CNN2005", message, Model(network));

    [Theory]
    [InlineData("Input(3, 2, 5), ConvTranspose(4, 3, Padding = ⟦2⟧)", "convTranspose1: a padding of 4 rows in all leaves nothing of its 2×5 input [3,2,5]; use at most 3")]
    [InlineData("Input(3, 5, 1), ConvTranspose(4, 1, 2, PaddingLeft = 1, PaddingRight = ⟦2⟧)", "convTranspose1: a padding of 3 columns in all leaves nothing of its 5×1 input [3,5,1]; use at most 1")]
    [InlineData("Input(3, 5, 8), Crop(MarginTop = 2, MarginBottom = ⟦3⟧)", "crop1: cutting off 5 rows leaves nothing of its 5×8 input [3,5,8]; cut off at most 4")]
    [InlineData("Input(3, 9, 8), Crop(Margin = ⟦4⟧)", "crop1: cutting off 8 columns leaves nothing of its 9×8 input [3,9,8]; cut off at most 7")]
    public void A_layer_that_leaves_no_pixel(string network, string message) => Expect.Error("CNN2011", message, Model(network));

    [Theory]
    [InlineData("Input(3, 5, 8), Crop(⟦6⟧)", "crop1: it cuts out 6×6 pixels, which its input [3,5,8] does not allow; use at most 5×8")]
    [InlineData("Input(3, 5, 8), Crop(5, ⟦9⟧)", "crop1: it cuts out 5×9 pixels, which its input [3,5,8] does not allow; use at most 5×8")]
    [InlineData("Input(3, 5, 3), Pad(⟦3⟧, Mode = PadMode.Reflect)", "pad1: it reflects 3 pixels at a side, which its input [3,5,3] does not allow; use at most 2, for the edge itself is not reflected")]
    [InlineData("Input(3, 5, 8), Pad(1, PaddingTop = ⟦7⟧, Mode = PadMode.Reflect)", "pad1: it reflects 7 pixels at a side, which its input [3,5,8] does not allow; use at most 4, for the edge itself is not reflected")]
    [InlineData("Input(3, 6, 9), SpaceToDepth(⟦4⟧)", "spaceToDepth1: it takes blocks of 4×4 pixels, which its input [3,6,9] does not allow; use a divisor of both sides, such as 3")]
    [InlineData("Input(6, 5, 5), DepthToSpace(⟦2⟧)", "depthToSpace1: it makes blocks of 2×2 pixels out of 6 channels, which its input [6,5,5] does not allow; use a block whose square divides them, or 4 channels for each of the output")]
    [InlineData("Input(3, 5, 8), Conv(2, 3, Connections = ⟦\"0,1; 1,3\"⟧)", "conv1: it connects channel 3, which its input [3,5,8] does not allow; use channels from 0 to 2")]
    [InlineData("Input(3, 5, 8), MaxPool(2), MaxUnpool(⟦\"maxPool1\"⟧)", "maxUnpool1: it undoes a pooling, which its input [3,5,8] does not allow; give that MaxPool windows that cover its input side by side, without padding")]
    [InlineData("Input(3, 8, 8), MaxPool(3, Stride = 1), MaxUnpool(⟦\"maxPool1\"⟧)", "maxUnpool1: it undoes a pooling, which its input [3,8,8] does not allow; give that MaxPool windows that cover its input side by side, without padding")]
    [InlineData("Input(3, 8, 8), MaxPool(2), Conv(5, 1), MaxUnpool(⟦\"maxPool1\"⟧)", "maxUnpool1: it puts values where a pooling found [3,4,4], which its input [5,4,4] does not allow; let it have that shape")]
    public void A_size_that_does_not_suit_the_input(string network, string message) => Expect.Error("CNN2012", message, Model(network));

    [Theory]
    [InlineData("Input(3, 5, 5), ConvTranspose(4, 3, Stride = ⟦9⟧)", "convTranspose1: a stride of 9×9 makes 81 phases, more than the 80 that the compiler writes out; use two layers of smaller strides, or [Upsample]")]
    [InlineData("Input(3, 5, 5), ConvTranspose(4, 3, StrideY = ⟦81⟧)", "convTranspose1: a stride of 81×1 makes 81 phases, more than the 80 that the compiler writes out; use two layers of smaller strides, or [Upsample]")]
    public void A_stride_of_too_many_phases(string network, string message) => Expect.Error("CNN2013", message, Model(network));

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

namespace CnnCompiler.Generator.Tests;

/// <summary>What layers cost, where it is not what a convolution does: published figures, or counted by hand.</summary>
public sealed class CostTests
{
    /// <summary>U-Net's first way up: 1024 to 512 channels, 28×28 to 56×56 pixels.</summary>
    [Fact]
    public void Transposed_convolution_multiplies_once_for_each_tap_of_each_input_pixel()
    {
        var network = Specs.Network("Input(1024, 28, 28), ConvTranspose(512, 2, Stride = 2)");
        Assert.Equal("[512,56,56]", network.Layers[0].Output.ToString());
        Assert.Equal((1024 * 512 * 4) + 512, network.Parameters);
        Assert.Equal(28L * 28 * 1024 * 512 * 4, network.Macs);
    }

    /// <summary>LeNet-5's S2, 1998: one coefficient and one bias for each of six maps.</summary>
    [Fact]
    public void Trained_subsampling_has_two_numbers_a_map() => Assert.Equal(12, Specs.Network("Input(6, 28, 28), AvgPool(2), Scale").Parameters);

    /// <summary>LeNet-5's C3, 1998: 60 of 96 pairs of maps are connected.</summary>
    [Fact]
    public void A_table_of_connections_counts_what_is_connected()
    {
        var network = Specs.Network(
            "Input(6, 14, 14), Conv(16, 5, Connections = \"0,1,2; 1,2,3; 2,3,4; 3,4,5; 0,4,5; 0,1,5; 0,1,2,3; 1,2,3,4; 2,3,4,5; 0,3,4,5; 0,1,4,5; 0,1,2,5; 0,1,3,4; 1,2,4,5; 0,2,3,5; 0,1,2,3,4,5\")");
        Assert.Equal(1516, network.Parameters);
        Assert.Equal(150_000, network.Macs);
    }

    /// <summary>Darknet's yolov1.cfg: 256 filters of 3×3 over 1024 channels, at each of 7×7 places.</summary>
    [Fact]
    public void A_locally_connected_layer_has_weights_for_each_place()
    {
        var network = Specs.Network("Input(1024, 7, 7), LocallyConnected(256, 3, Padding = 1)");
        Assert.Equal(49 * 256 * ((1024 * 9) + 1), network.Parameters);
        Assert.Equal(49L * 256 * 1024 * 9, network.Macs);
    }

    /// <summary>SSD300 counts the 512 scales of its fourth block.</summary>
    [Fact]
    public void Normalisation_of_lengths_has_a_number_a_channel() => Assert.Equal(512, Specs.Network("Input(512, 38, 38), L2Normalize(Scale = 20)").Parameters);

    /// <summary>
    /// A pixel of the input is seen through pooling 2 as 2×2, and the pixels of a map twice as large are half as far apart: 2 + 2 · 1 = 4. Transposed with a kernel of 4 and a stride of 2, two pixels
    /// are seen, 2 + 1 · 2 = 4, and a kernel of 3 behind it sees 4 + 2 · 1 = 6.
    /// </summary>
    [Theory]
    [InlineData("MaxPool(2), Upsample(2), Conv(1, 3)", "4×4")]
    [InlineData("MaxPool(2), ConvTranspose(1, 4, Stride = 2, Padding = 1), Conv(1, 3)", "6×6")]
    [InlineData("Upsample(2), Conv(1, 2)", "2×2")]
    [InlineData("SpaceToDepth(2), Conv(4, 3), DepthToSpace(2), Conv(1, 3)", "8×8")]
    public void Fields_of_enlarged_maps_are_closer_together(string layers, string field) =>
        Assert.Equal(field, Specs.Network($"Input(1, 16, 16), {layers}").Layers[^1].Field.ToString());
}

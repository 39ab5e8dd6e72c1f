using CnnCompiler.References;

namespace CnnCompiler.Numerics.Tests;

/// <summary>
/// Convolution worked out by hand on the lecture's image of 7×7 pixels with the values 1 to 49, so that I(i, j) = 7i + j + 1. The kernel is 1 to 9, so that
/// K(m, n) = 3m + n + 1 and no two taps are alike; its sum is 45.
/// </summary>
public class ConvExampleTests
{
    private static Tensor Image => new([1, 1, 7, 7], [.. Enumerable.Range(1, 49).Select(value => (double)value)]);

    private static Tensor Kernel => new([1, 1, 3, 3], [1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0, 9.0]);

    /// <summary>1·1 + 2·2 + 3·3 + 8·4 + 9·5 + 10·6 + 15·7 + 16·8 + 17·9 = 537; a pixel to the right adds Σ K = 45, a row down 7 · 45 = 315.</summary>
    [Fact]
    public void Cross_correlation_lays_the_kernel_on_the_image_as_it_stands()
    {
        Tensor output = Conv(Image, Kernel);
        Assert.Equal([1, 1, 5, 5], output.Dimensions);
        foreach (var (oy, ox) in Positions(5, 5))
            Assert.Equal(537 + (315 * oy) + (45 * ox), output[0, 0, oy, ox]);
    }

    /// <summary>1·9 + 2·8 + 3·7 + 8·6 + 9·5 + 10·4 + 15·3 + 16·2 + 17·1 = 273.</summary>
    [Fact]
    public void Convolution_turns_the_kernel_round_in_both_directions()
    {
        Tensor output = Conv(Image, Turned(Kernel));
        foreach (var (oy, ox) in Positions(5, 5))
            Assert.Equal(273 + (315 * oy) + (45 * ox), output[0, 0, oy, ox]);
    }

    /// <summary>Sobel's kernel: each row of the image falls by 2 from the first column under the kernel to the third, and the rows weigh 1 + 2 + 1. Turning changes the sign.</summary>
    [Fact]
    public void An_edge_detector_changes_its_sign_between_the_two()
    {
        Tensor sobel = new([1, 1, 3, 3], [1.0, 0.0, -1.0, 2.0, 0.0, -2.0, 1.0, 0.0, -1.0]);
        Assert.All(Conv(Image, sobel).Values.ToArray(), value => Assert.Equal(-8, value));
        Assert.All(Conv(Image, Turned(sobel)).Values.ToArray(), value => Assert.Equal(8, value));
    }

    /// <summary>At the corner only the lower right four taps see the image: 1·5 + 2·6 + 8·8 + 9·9 = 162, and turned 1·5 + 2·4 + 8·2 + 9·1 = 38.</summary>
    [Fact]
    public void Padding_is_zero()
    {
        NodeArgument pads = new("pads", [1, 1, 1, 1]);
        Tensor output = Conv(Image, Kernel, pads);
        Assert.Equal([1, 1, 7, 7], output.Dimensions);
        Assert.Equal(162, output[0, 0, 0, 0]);
        Assert.Equal(537, output[0, 0, 1, 1]);
        Assert.Equal(38, Conv(Image, Turned(Kernel), pads)[0, 0, 0, 0]);
    }

    /// <summary>A row more above and two columns more to the left: [7 + 1 − 3 + 1, 7 + 2 − 3 + 1], and the old first position stands at (1, 2).</summary>
    [Fact]
    public void Pads_are_top_left_bottom_right()
    {
        Tensor output = Conv(Image, Kernel, new NodeArgument("pads", [1, 2, 0, 0]));
        Assert.Equal([1, 1, 6, 7], output.Dimensions);
        Assert.Equal(537, output[0, 0, 1, 2]);
    }

    /// <summary>Rows by 2, columns by 3: 537 + 2 · 315 + 3 · 45 at (1, 1).</summary>
    [Fact]
    public void Strides_are_down_then_right()
    {
        Tensor output = Conv(Image, Kernel, new NodeArgument("strides", [2, 3]));
        Assert.Equal([1, 1, 3, 2], output.Dimensions);
        Assert.Equal(537 + (2 * 315) + (3 * 45), output[0, 0, 1, 1]);
    }

    /// <summary>Rows 0, 2, 4 and columns 0, 1, 2: (1·1 + 2·2 + 3·3) + (15·4 + 16·5 + 17·6) + (29·7 + 30·8 + 31·9) = 14 + 242 + 722.</summary>
    [Fact]
    public void Dilations_are_down_then_right()
    {
        Tensor output = Conv(Image, Kernel, new NodeArgument("dilations", [2, 1]));
        Assert.Equal([1, 1, 3, 5], output.Dimensions);
        Assert.Equal(14 + 242 + 722, output[0, 0, 0, 0]);
    }

    /// <summary>Four channels 1, 2, 3, 4 in two groups of two; filter 0 sees 1 and 2, filter 1 sees 3 and 4: 10·1 + 20·2 + 0.5 and 30·3 + 40·4 + 0.25.</summary>
    [Fact]
    public void Groups_do_not_see_each_other()
    {
        Tensor image = new([1, 4, 1, 1], [1.0, 2.0, 3.0, 4.0]), weight = new([2, 2, 1, 1], [10.0, 20.0, 30.0, 40.0]), bias = new([2], [0.5, 0.25]);
        Tensor output = new ConvReference().Forward(new(new NodeArgument("group", 2)), [image, weight, bias]);
        Assert.Equal([50.5, 250.25], output.Values);
    }

    /// <summary>
    /// Of the sum of all outputs: the bias counts in 25 of them; the corner pixel meets K(0, 0) alone, the middle one all taps; tap (m, n) meets the pixels of a 5×5 square
    /// whose middle is I(m + 2, n + 2) = 17 + 7m + n, their mean.
    /// </summary>
    [Fact]
    public void Gradients_of_the_sum_of_all_outputs()
    {
        ConvReference reference = new();
        Tensor[] inputs = [Image, Kernel, new([1])];
        Tensor output = reference.Forward(new(), inputs), ones = output.Zeros();
        ones.Values.Fill(1);
        var gradients = reference.Backward(new(), inputs, output, ones);
        Assert.Equal(1, gradients[0]![0, 0, 0, 0]);
        Assert.Equal(9, gradients[0]![0, 0, 6, 6]);
        Assert.Equal(45, gradients[0]![0, 0, 3, 3]);
        foreach (var (m, n) in Positions(3, 3))
            Assert.Equal(25 * (17 + (7 * m) + n), gradients[1]![0, 0, m, n]);
        Assert.Equal(25, gradients[2]!.Values[0]);
    }

    [Fact]
    public void What_does_not_fit_is_refused()
    {
        Assert.Throws<ArgumentException>(() => Conv(new([1, 1, 2, 7]), Kernel));
        Assert.Throws<ArgumentException>(() => Conv(new([1, 2, 7, 7]), Kernel));
        Assert.Throws<ArgumentException>(() => Conv(Image, Kernel, new NodeArgument("kernel_shape", [3, 2])));
        Assert.Throws<NotSupportedException>(() => Conv(Image, Kernel, new NodeArgument("auto_pad", "SAME_UPPER")));
    }

    private static Tensor Conv(Tensor image, Tensor kernel, params ReadOnlySpan<NodeArgument> arguments) => new ConvReference().Forward(new(arguments), [image, kernel]);

    private static Tensor Turned(Tensor kernel) =>
        new CropReference().Forward(new(), [kernel, new([2], [-1.0, -1.0]), new([2], [(double)int.MinValue, int.MinValue]), new([2], [2.0, 3.0]), new([2], [-1.0, -1.0])]);

    private static IEnumerable<(int Row, int Column)> Positions(int rows, int columns) =>
        Enumerable.Range(0, rows).SelectMany(row => Enumerable.Range(0, columns).Select(column => (row, column)));
}

using CnnCompiler.References;

namespace CnnCompiler.Numerics.Tests;

/// <summary>Pooling worked out by hand, mostly on the image of 7×7 pixels with the values 1 to 49.</summary>
public class PoolExampleTests
{
    private static Tensor Image => new([1, 1, 7, 7], [.. Enumerable.Range(1, 49).Select(value => (double)value)]);

    [Fact]
    public void Strides_are_1_unless_given() => Assert.Equal([1, 1, 6, 6], Max(Image, Window(2, 1)).Dimensions);

    /// <summary>Windows end at row and column 6, counted from 1; the seventh row and column are lost.</summary>
    [Fact]
    public void Rounded_down_the_border_is_lost()
    {
        Assert.Equal([9.0, 11, 13, 23, 25, 27, 37, 39, 41], Max(Image, Window(2, 2)).Values);
        Assert.Equal([5.0, 7, 9, 19, 21, 23, 33, 35, 37], Average(Image, Window(2, 2)).Values);
    }

    /// <summary>At the right border two pixels are left of a window, in the corner one: (7 + 14) / 2, (43 + 44) / 2, 49.</summary>
    [Fact]
    public void Rounded_up_the_last_windows_hang_over()
    {
        Assert.Equal([9.0, 11, 13, 14, 23, 25, 27, 28, 37, 39, 41, 42, 44, 46, 48, 49], Max(Image, Window(2, 2), Ceil).Values);
        Assert.Equal([5.0, 7, 9, 10.5, 19, 21, 23, 24.5, 33, 35, 37, 38.5, 43.5, 45.5, 47.5, 49], Average(Image, Window(2, 2), Ceil).Values);
    }

    /// <summary>
    /// Five pixels, one of padding on both sides, windows of 3 in steps of 3: a third would start at 6, where only the padding behind the image is. It is dropped, though
    /// ⌈(5 + 2 − 3) / 3⌉ + 1 = 3.
    /// </summary>
    [Fact]
    public void Rounded_up_a_window_that_would_start_behind_the_image_is_dropped()
    {
        Tensor image = new([1, 1, 5, 5]);
        Assert.Equal([1, 1, 2, 2], Max(image, [.. Window(3, 3), new("pads", [1, 1, 1, 1])], Ceil).Dimensions);
        Assert.Equal([1, 1, 2, 2], Average(image, [.. Window(3, 3), new("pads", [1, 1, 1, 1])], Ceil).Dimensions);
    }

    /// <summary>
    /// Six pixels 1 to 6, one of padding on both sides, windows of 3 in steps of 2. The first sees a pixel of padding, the last one pixel, one of padding, and one beyond, which
    /// is not counted: 3/3, 9/3, 15/3, 6/2; without padding 3/2, 9/3, 15/3, 6/1.
    /// </summary>
    [Fact]
    public void A_mean_counts_padding_if_told_to_but_never_what_lies_beyond()
    {
        Tensor row = new([1, 1, 1, 6], [1.0, 2.0, 3.0, 4.0, 5.0, 6.0]);
        NodeArgument[] window = [new("kernel_shape", [1, 3]), new("strides", [1, 2]), new("pads", [0, 1, 0, 1])];
        Assert.Equal([1.0, 3, 5, 3], Average(row, window, Ceil, new("count_include_pad", 1L)).Values);
        Assert.Equal([1.5, 3, 5, 6], Average(row, window, Ceil).Values);
    }

    /// <summary>What PyTorch's AvgPool1d(7, stride 3, padding 3, ceil_mode, count_include_pad) gives, as printed in ONNX's issue 5276.</summary>
    [Fact]
    public void A_mean_is_that_of_PyTorch()
    {
        Tensor rows = new(
            [1, 2, 1, 9],
            [2.0903, 4.6493, 1.6320, -3.2051, 4.6975, 4.7296, 3.3653, -1.5815, -2.3832, 0.9628, -1.5899, -2.6820, 5.7529, 7.7346, -0.8910, -2.0151, 0.1313, -0.5374]);
        Tensor means = Average(rows, [new("kernel_shape", [1, 7]), new("strides", [1, 3]), new("pads", [0, 3, 0, 3])], Ceil, new("count_include_pad", 1L));
        Assert.Equal([0.7381, 2.5656, 0.8032, -0.0999, 0.3491, 1.0389, 1.4536, -0.4035], means.Values.ToArray().Select(mean => Math.Round(mean, 4)));
    }

    [Fact]
    public void Padding_never_wins_not_even_against_negative_pixels()
    {
        Tensor pixel = new([1, 1, 1, 1], [-5.0]);
        Assert.Equal([-5.0], Max(pixel, [.. Window(3, 1), new("pads", [1, 1, 1, 1])]).Values);
    }

    /// <summary>Windows of 2×2 in steps of 1 over equal pixels: each gives its gradient to its own upper left pixel.</summary>
    [Fact]
    public void Of_equal_pixels_the_first_gets_the_gradient()
    {
        Tensor image = new([1, 1, 3, 3]), gradient = new([1, 1, 2, 2], [1.0, 2.0, 3.0, 4.0]);
        var gradients = new MaxPoolReference().Backward(new([.. Window(2, 1)]), [image], gradient.Zeros(), gradient);
        Assert.Equal([1.0, 2, 0, 3, 4, 0, 0, 0, 0], gradients[0]!.Values);
    }

    /// <summary>Row by row, not column by column: of 9 at (0, 1) and 9 at (1, 0), the former.</summary>
    [Fact]
    public void Pixels_are_compared_row_by_row()
    {
        Tensor image = new([1, 1, 2, 2], [0.0, 9.0, 9.0, 0.0]), gradient = new([1, 1, 1, 1], [1.0]);
        var gradients = new MaxPoolReference().Backward(new([.. Window(2, 1)]), [image], new([1, 1, 1, 1], [9.0]), gradient);
        Assert.Equal([0.0, 1, 0, 0], gradients[0]!.Values);
    }

    [Fact]
    public void Windows_that_see_padding_alone_are_refused()
    {
        Assert.Throws<ArgumentException>(() => Max(Image, [.. Window(2, 1), new("pads", [0, 0, 0, 2])]));
        Assert.Throws<ArgumentException>(() => Average(Image, [.. Window(2, 1), new("pads", [2, 0, 0, 0])]));
    }

    private static NodeArgument Ceil => new("ceil_mode", 1L);

    private static NodeArgument[] Window(int kernel, int stride) =>
        stride == 1 ? [new("kernel_shape", [kernel, kernel])] : [new("kernel_shape", [kernel, kernel]), new("strides", [stride, stride])];

    /// <summary>Worked out by hand; of the two fours the first has won.</summary>
    [Fact]
    public void Maxima_go_back_to_their_places()
    {
        Tensor image = new([1, 1, 2, 4], [1.0, 4.0, 7.0, 0.0, 4.0, 2.0, 5.0, 6.0]);
        NodeArgument[] windows = [new("kernel_shape", [2, 2]), new("strides", [2, 2])];
        Tensor places = new MaxPoolReference().Second(new(windows), [image]);
        Assert.Equal([1.0, 2.0], places.Values.ToArray());
        Tensor values = new([1, 1, 1, 2], [10.0, 20.0]), gradient = new([1, 1, 2, 4], [1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0]);
        Tensor result = new MaxUnpoolReference().Forward(new(windows), [values, places]);
        Assert.Equal([0.0, 10, 20, 0, 0, 0, 0, 0], result.Values.ToArray());
        var gradients = new MaxUnpoolReference().Backward(new(windows), [values, places], result, gradient);
        Assert.Equal([2.0, 3.0], gradients[0]!.Values.ToArray());
        Assert.Null(gradients[1]);
    }

    private static Tensor Max(Tensor image, NodeArgument[] window, params NodeArgument[] more) => new MaxPoolReference().Forward(new([.. window, .. more]), [image]);

    private static Tensor Average(Tensor image, NodeArgument[] window, params NodeArgument[] more) => new AvgPoolReference().Forward(new([.. window, .. more]), [image]);
}

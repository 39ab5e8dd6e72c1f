using CnnCompiler.References;

namespace CnnCompiler.Numerics.Tests;

/// <summary>The other operators, worked out by hand.</summary>
public class SmallOperatorTests
{
    private static Attributes TransB => new(new NodeArgument("transB", 1L));

    /// <summary>A row of the weight belongs to an output: 1·10 + 2·20 + 3·30 + 0.5 and 1·40 + 2·50 + 3·60 + 0.25.</summary>
    [Fact]
    public void Gemm_multiplies_rows_by_rows()
    {
        Tensor input = new([1, 3], [1.0, 2.0, 3.0]), weight = new([2, 3], [10.0, 20.0, 30.0, 40.0, 50.0, 60.0]), bias = new([2], [0.5, 0.25]);
        Assert.Equal([140.5, 320.25], new DenseReference().Forward(TransB, [input, weight, bias]).Values);
        Assert.Equal([140.0, 320], new DenseReference().Forward(TransB, [input, weight]).Values);
    }

    /// <summary>1 lays down 1 2 3, and two pixels further 10 lays down 10 20 30; a padding of 1 cuts both ends off, an output padding brings one pixel back.</summary>
    [Fact]
    public void Transposed_convolution_lays_a_kernel_at_every_pixel()
    {
        Tensor row = new([1, 1, 1, 2], [1.0, 10.0]), kernel = new([1, 1, 1, 3], [1.0, 2.0, 3.0]);
        NodeArgument stride = new("strides", [1L, 2L]), padding = new("pads", [0L, 1L, 0L, 1L]);
        ConvTransposeReference transposed = new();
        Assert.Equal([1.0, 2, 13, 20, 30], transposed.Forward(new(stride), [row, kernel]).Values);
        Assert.Equal([2.0, 13, 20], transposed.Forward(new(stride, padding), [row, kernel]).Values);
        Assert.Equal([2.0, 13, 20, 30], transposed.Forward(new(stride, padding, new("output_padding", [0L, 1L])), [row, kernel]).Values);
    }

    [Fact]
    public void Gemm_without_transB_is_refused() =>
        Assert.Throws<NotSupportedException>(() => new DenseReference().Forward(new(), [new([1, 2]), new([2, 2])]));

    [Fact]
    public void Gemm_refuses_a_weight_of_other_width() =>
        Assert.Throws<ArgumentException>(() => new DenseReference().Forward(TransB, [new([1, 2]), new([2, 3])]));

    [Fact]
    public void Flatten_keeps_the_batch_and_the_order()
    {
        Tensor flat = new FlattenReference().Forward(new(), [new([2, 1, 2, 2], [1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0])]);
        Assert.Equal([2, 4], flat.Dimensions);
        Assert.Equal([1.0, 2, 3, 4, 5, 6, 7, 8], flat.Values);
    }

    [Fact]
    public void Flatten_of_the_batch_is_refused() =>
        Assert.Throws<NotSupportedException>(() => new FlattenReference().Forward(new(new NodeArgument("axis", 0L)), [new([2, 2])]));

    [Fact]
    public void Relu_has_no_slope_at_zero()
    {
        ReluReference relu = new();
        Tensor input = new([1, 3], [-2.0, 0.0, 3.0]), gradient = new([1, 3], [1.0, 1.0, 1.0]), output = relu.Forward(new(), [input]);
        Assert.Equal([0.0, 0, 3], output.Values);
        Assert.Equal([0.0, 0, 1], relu.Backward(new(), [input], output, gradient)[0]!.Values);
    }

    /// <summary>2 · (e^(−ln 2) − 1) = −1, and there the slope is 2 · e^(−ln 2) = 1.</summary>
    [Fact]
    public void Elu_bends_at_zero()
    {
        EluReference elu = new();
        Attributes attributes = new(new NodeArgument("alpha", 2f));
        Tensor input = new([1, 3], [-Math.Log(2), 0.0, 3.0]), gradient = new([1, 3], [1.0, 1.0, 1.0]), output = elu.Forward(attributes, [input]);
        Assert.InRange(RelativeError.Of(output.Values, [-1.0, 0, 3]), 0, 1e-15);
        Assert.InRange(RelativeError.Of(elu.Backward(attributes, [input], output, gradient)[0]!.Values, [1.0, 2, 1]), 0, 1e-15);
        Assert.InRange(RelativeError.Of(elu.Forward(new(), [input]).Values, [-0.5, 0, 3]), 0, 1e-15);
    }

    /// <summary>tanh(ln 2) = (2 − 1/2) / (2 + 1/2) = 3/5.</summary>
    [Fact]
    public void Tanh_is_the_hyperbolic_tangent() =>
        Assert.Equal(0.6, new TanhReference().Forward(new(), [new([1, 1], [Math.Log(2)])]).Values[0], 1e-15);

    /// <summary>Scores ln 1 and ln 3 make 1/4 and 3/4; scores a thousand higher make the same.</summary>
    [Fact]
    public void Softmax_depends_on_differences_alone()
    {
        SoftmaxReference softmax = new();
        Assert.InRange(RelativeError.Of(softmax.Forward(new(), [new([1, 2], [0.0, Math.Log(3)])]).Values, [0.25, 0.75]), 0, 1e-15);
        Assert.InRange(RelativeError.Of(softmax.Forward(new(), [new([1, 2], [1000.0, 1000 + Math.Log(3)])]).Values, [0.25, 0.75]), 0, 1e-12);
    }

    /// <summary>Two channels of two pixels: the first pixel has scores 0 and ln 3, the second ln 3 and 0.</summary>
    [Fact]
    public void Softmax_runs_over_channels_at_each_pixel()
    {
        Tensor scores = new([1, 2, 1, 2], [0.0, Math.Log(3), Math.Log(3), 0.0]);
        Assert.InRange(RelativeError.Of(new SoftmaxReference().Forward(new(new NodeArgument("axis", 1L)), [scores]).Values, [0.25, 0.75, 0.75, 0.25]), 0, 1e-15);
    }

    [Fact]
    public void Softmax_over_columns_is_refused() =>
        Assert.Throws<NotSupportedException>(() => new SoftmaxReference().Forward(new(), [new([1, 2, 3, 4])]));

    [Fact]
    public void Slice_turns_the_named_axes_alone()
    {
        Tensor data = new([1, 1, 2, 2], [1.0, 2.0, 3.0, 4.0]);
        Assert.Equal([3.0, 4, 1, 2], Turn(data, axis: 2, step: -1).Values);
        Assert.Equal([2.0, 1, 4, 3], Turn(data, axis: 3, step: -1).Values);
    }

    /// <summary>From the second of five in steps of two: the second and the fourth. From the last but one to before the second: those between, backwards.</summary>
    [Fact]
    public void Slice_cuts_in_steps_from_either_end()
    {
        Tensor row = new([1, 1, 1, 5], [1.0, 2.0, 3.0, 4.0, 5.0]);
        Assert.Equal([2.0, 4], Cut(row, 1, 5, 2).Values);
        Assert.Equal([2.0, 3, 4], Cut(row, 1, -1, 1).Values);
        Assert.Equal([4.0, 3], Cut(row, -2, 1, -1).Values);
        Assert.Throws<ArgumentException>(() => Cut(row, 3, 3, 1));
    }

    [Fact]
    public void Pad_reflects_without_repeating_the_edge()
    {
        Tensor row = new([1, 1, 1, 3], [1.0, 2.0, 3.0]), pads = new([8], [0.0, 0, 0, 2, 0, 0, 0, 1]);
        Assert.Equal([3.0, 2, 1, 2, 3, 2], new PadReference().Forward(new(new NodeArgument("mode", "reflect")), [row, pads]).Values);
        Assert.Equal([0.0, 0, 1, 2, 3, 0], new PadReference().Forward(new(), [row, pads]).Values);
    }

    /// <summary>Two pixels 0 and 6, enlarged twice: their centres lie at 1/2 and 5/2 of four positions, or their corners at 0 and 3.</summary>
    [Fact]
    public void Resize_interpolates_between_centres_or_between_corners()
    {
        Assert.Equal([0.0, 1.5, 4.5, 6], Enlarged("linear", "half_pixel").Values);
        Assert.Equal([0.0, 2, 4, 6], Enlarged("linear", "align_corners").Values.ToArray().Select(value => Math.Round(value, 12)));
        Assert.Equal([0.0, 0, 6, 6], Enlarged("nearest", "asymmetric").Values);
        Assert.Throws<NotSupportedException>(() => Enlarged("cubic", "half_pixel"));
    }

    /// <summary>Two channels of a block of four pixels: all channels of the first pixel, then of the second. Back again it is the same; counted channel by channel, it is not.</summary>
    [Fact]
    public void Space_to_depth_and_back()
    {
        Tensor image = new([1, 2, 2, 2], [1.0, 2, 3, 4, 10, 20, 30, 40]);
        NodeArgument block = new("blocksize", 2L);
        Tensor deep = new SpaceToDepthReference().Forward(new(block), [image]);
        Assert.Equal([1, 8, 1, 1], deep.Dimensions);
        Assert.Equal([1.0, 10, 2, 20, 3, 30, 4, 40], deep.Values);
        Assert.Equal(image.Values, new DepthToSpaceReference().Forward(new(block), [deep]).Values);
        Assert.Equal([1.0, 10, 2, 20, 3, 30, 4, 40], new DepthToSpaceReference().Forward(new(block, new("mode", "CRD")), [deep]).Values);
    }

    /// <summary>3 and 4 have the length 5; a pixel of zeros stays what it is.</summary>
    [Fact]
    public void Vectors_are_brought_to_length_1()
    {
        Tensor image = new([1, 2, 1, 2], [3.0, 0, 4, 0]);
        L2NormalizeReference normalize = new();
        Attributes attributes = new(new NodeArgument("axis", 1L));
        Tensor output = normalize.Forward(attributes, [image]);
        Assert.InRange(RelativeError.Of(output.Values, [0.6, 0, 0.8, 0]), 0, 1e-15);
        Assert.Equal([0.0, 0], normalize.Backward(attributes, [image], output, new([1, 2, 1, 2], [1.0, 1, 1, 1]))[0]!.Values.ToArray().Where((_, i) => i % 2 == 1));
    }

    private static Tensor Enlarged(string mode, string place) => new UpsampleReference().Forward(
        new(new NodeArgument("mode", mode), new("coordinate_transformation_mode", place), new("nearest_mode", "floor"), new("axes", [2L, 3L])),
        [new([1, 1, 1, 2], [0.0, 6.0]), new([]), new([]), new([2], [1.0, 4.0])]);

    private static Tensor Turn(Tensor data, int axis, int step) => Slice(data, axis, -1, long.MinValue, step);

    private static Tensor Cut(Tensor data, int start, int end, int step) => Slice(data, 3, start, end, step);

    private static Tensor Slice(Tensor data, int axis, long start, long end, int step) =>
        new CropReference().Forward(new(), [data, new([1], [(double)start]), new([1], [(double)end]), new([1], [(double)axis]), new([1], [(double)step])]);

    /// <summary>Each channel has a factor: 2 · 1, 2 · 2 and 3 · 3, 3 · 4; the factors' gradients are the sums 1 + 2 and 3 + 4.</summary>
    [Fact]
    public void Mul_goes_channel_by_channel()
    {
        MultiplyReference multiply = new();
        Tensor map = new([1, 2, 1, 2], [1.0, 2.0, 3.0, 4.0]), gate = new([1, 2, 1, 1], [2.0, 3.0]), gradient = new([1, 2, 1, 2], [1.0, 1.0, 1.0, 1.0]);
        Tensor output = multiply.Forward(new(), [map, gate]);
        Assert.Equal([2.0, 4, 9, 12], output.Values);
        Assert.Equal(output.Values, multiply.Forward(new(), [gate, map]).Values);
        var gradients = multiply.Backward(new(), [map, gate], output, gradient);
        Assert.Equal([2.0, 2, 3, 3], gradients[0]!.Values);
        Assert.Equal([3.0, 7], gradients[1]!.Values);
    }

    [Fact]
    public void Mul_refuses_dimensions_that_are_neither_alike_nor_one() =>
        Assert.Throws<NotSupportedException>(() => new MultiplyReference().Forward(new(), [new([1, 2, 3, 1]), new([1, 2, 2, 1])]));

    /// <summary>Image by image: the channels of the first, then those of the second.</summary>
    [Fact]
    public void Concat_keeps_images_together()
    {
        ConcatReference concat = new();
        Attributes axis = new(new NodeArgument("axis", 1L));
        Tensor a = new([2, 1], [1.0, 2.0]), b = new([2, 2], [3.0, 4.0, 5.0, 6.0]), output = concat.Forward(axis, [a, b]);
        Assert.Equal([2, 3], output.Dimensions);
        Assert.Equal([1.0, 3, 4, 2, 5, 6], output.Values);
        var gradients = concat.Backward(axis, [a, b], output, output);
        Assert.Equal(a.Values, gradients[0]!.Values);
        Assert.Equal(b.Values, gradients[1]!.Values);
    }

    [Fact]
    public void Concat_refuses_another_axis_and_other_pixels()
    {
        Assert.Throws<NotSupportedException>(() => new ConcatReference().Forward(new(new NodeArgument("axis", 2L)), [new([1, 2, 3, 1])]));
        Assert.Throws<ArgumentException>(() => new ConcatReference().Forward(new(new NodeArgument("axis", 1L)), [new([1, 2, 3, 1]), new([1, 2, 2, 1])]));
    }
}

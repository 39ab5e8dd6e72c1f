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

    [Fact]
    public void Slice_that_does_not_turn_is_refused() => Assert.Throws<NotSupportedException>(() => Turn(new([1, 1, 2, 2]), axis: 2, step: -2));

    private static Tensor Turn(Tensor data, int axis, int step) =>
        new SliceReference().Forward(new(), [data, new([1], [-1.0]), new([1], [(double)long.MinValue]), new([1], [(double)axis]), new([1], [(double)step])]);
}

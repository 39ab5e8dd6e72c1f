using CnnCompiler.References;

namespace CnnCompiler.Numerics.Tests;

/// <summary>The activations, worked out by hand or looked up in tables.</summary>
public class ActivationReferenceTests
{
    private static readonly double Ln2 = Math.Log(2), Ln3 = Math.Log(3);

    /// <summary>1 / (1 + 1/3) = 3/4.</summary>
    [Fact]
    public void Sigmoid_makes_a_probability_of_the_logarithm_of_odds() => Assert.Equal(0.75, Value(new SigmoidReference(), Ln3), 1e-15);

    /// <summary>ln(1 + 3) = 2 ln 2; far to the left it is eˣ.</summary>
    [Fact]
    public void Softplus_is_the_logarithm_of_1_and_a_power()
    {
        Assert.Equal(2 * Ln2, Value(new SoftplusReference(), Ln3), 1e-15);
        Assert.Equal(1, Value(new SoftplusReference(), -50) / Math.Exp(-50), 1e-15);
        Assert.Equal(1000, Value(new SoftplusReference(), 1000));
    }

    /// <summary>0.2 · 1 + 0.5 by default; −2 · 0.25 + 0.75 = 0.25.</summary>
    [Fact]
    public void HardSigmoid_is_a_line_between_0_and_1()
    {
        HardSigmoidReference hard = new();
        Assert.Equal(0.7, Value(hard, 1), 1e-8);
        Assert.Equal((0.0, 1.0), (Value(hard, -3), Value(hard, 3)));
        Assert.Equal(0.25, Value(hard, 0.25, new NodeArgument("alpha", -2f), new NodeArgument("beta", 0.75f)));
    }

    /// <summary>1 · 4/6 and −1 · 2/6.</summary>
    [Fact]
    public void HardSwish_is_x_times_a_line()
    {
        HardSwishReference hard = new();
        Assert.Equal(2.0 / 3, Value(hard, 1), 1e-15);
        Assert.Equal(-1.0 / 3, Value(hard, -1), 1e-15);
        Assert.Equal((0.0, 4.0), (Value(hard, -3), Value(hard, 4)));
    }

    [Fact]
    public void Rectifiers_have_their_slopes_and_ceilings()
    {
        Assert.Equal(-1, Value(new LeakyReluReference(), -4, new NodeArgument("alpha", 0.25f)));
        Tensor three = new([1, 3], [-1.0, 4.0, 7.0]), low = new([], [0.0]), high = new([], [6.0]);
        Assert.Equal([0.0, 4, 6], new Relu6Reference().Forward(new(), [three, low, high]).Values);
    }

    /// <summary>Two channels of two pixels: −1 and −2 with slope 0.5, −3 with slope −2. The slopes' gradients are Σ gradient · x over negative x.</summary>
    [Fact]
    public void PRelu_has_a_slope_for_each_channel()
    {
        PReluReference rectifier = new();
        Tensor input = new([1, 2, 1, 2], [-1.0, -2.0, -3.0, 4.0]), slopes = new([2, 1, 1], [0.5, -2.0]), gradient = new([1, 2, 1, 2], [1.0, 10.0, 100.0, 1000.0]);
        Tensor output = rectifier.Forward(new(), [input, slopes]);
        Assert.Equal([-0.5, -1, 6, 4], output.Values);
        var gradients = rectifier.Backward(new(), [input, slopes], output, gradient);
        Assert.Equal([0.5, 5, -200, 1000], gradients[0]!.Values);
        Assert.Equal([-21.0, -300], gradients[1]!.Values);
        Assert.Equal([-321.0], rectifier.Backward(new(), [input, new([1], [0.5])], output, gradient)[1]!.Values);
    }

    [Fact]
    public void PRelu_refuses_slopes_of_other_channels() =>
        Assert.Throws<ArgumentException>(() => new PReluReference().Forward(new(), [new([1, 3]), new([2])]));

    /// <summary>Scores ln 1 and ln 3 make 1/4 and 3/4; 0 and 1000 make −1000 and 0.</summary>
    [Fact]
    public void LogSoftmax_is_the_logarithm_of_softmax()
    {
        LogSoftmaxReference logarithm = new();
        NodeArgument axis = new("axis", 1L);
        Assert.InRange(RelativeError.Of(logarithm.Forward(new(axis), [new([1, 2], [0.0, Ln3])]).Values, [Math.Log(0.25), Math.Log(0.75)]), 0, 1e-15);
        Assert.Equal([-1000.0, 0], logarithm.Forward(new(axis), [new([1, 2], [0.0, 1000.0])]).Values);
    }

    /// <summary>Abramowitz, Stegun, tables 7.1 and 26.2: erf(0.5), erf(1) and, on the other side of the border between series and fraction, erf(2.5); the probability below −10.</summary>
    [Fact]
    public void The_error_function_is_that_of_the_tables()
    {
        GeluReference error = new();
        Assert.Equal(0.5204998778, Value(error, 0.5), 1e-10);
        Assert.Equal(-0.8427007929, Value(error, -1), 1e-10);
        Assert.Equal(0.9995930480, Value(error, 2.5), 1e-10);
        Assert.Equal(7.61985302416e-24, NormalDistribution.Below(-10), 1e-34);
        Assert.Equal(NormalDistribution.ErrorComplement(Math.BitDecrement(2)), NormalDistribution.ErrorComplement(2), 1e-14);
    }

    private static double Value(IOperatorReference reference, double x, params NodeArgument[] arguments) => reference.Forward(new(arguments), [new([1, 1], [x])]).Values[0];
}

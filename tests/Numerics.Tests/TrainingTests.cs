using CnnCompiler.References;

namespace CnnCompiler.Numerics.Tests;

/// <summary>Loss and optimizers, worked out by hand.</summary>
public class TrainingTests
{
    /// <summary>Scores 0 and ln 3 make probabilities 1/4 and 3/4: labels 1 and 0 cost −ln 3/4 and −ln 1/4, and the mean over two images halves the gradients.</summary>
    [Fact]
    public void Softmax_cross_entropy_is_the_mean_of_minus_log_probability()
    {
        Tensor scores = new([2, 2], [0.0, Math.Log(3), 0.0, Math.Log(3)]);
        Assert.Equal((Math.Log(4.0 / 3) + Math.Log(4)) / 2, SoftmaxCrossEntropy.Loss(scores, [1, 0]), 1e-15);
        Assert.InRange(RelativeError.Of(SoftmaxCrossEntropy.Gradient(scores, [1, 0]).Values, [0.125, -0.125, -0.375, 0.375]), 0, 1e-15);
    }

    [Fact]
    public void Softmax_cross_entropy_stays_finite()
    {
        Tensor scores = new([1, 2, 1, 1], [1000.0, -1000.0]);
        Assert.Equal(2000, SoftmaxCrossEntropy.Loss(scores, [1]));
        Tensor gradient = SoftmaxCrossEntropy.Gradient(scores, [1]);
        Assert.Equal([1, 2, 1, 1], gradient.Dimensions);
        Assert.Equal([1.0, -1.0], gradient.Values);
    }

    [Fact]
    public void Softmax_cross_entropy_wants_a_label_for_each_image() =>
        Assert.Throws<ArgumentException>(() => SoftmaxCrossEntropy.Loss(new([2, 3]), [1]));

    /// <summary>
    /// Rate 0.1, momentum 0.5, decay 0.01, gradient 1 twice, from 2. Weight: 1 + 0.02 = 1.02, so 1.898; then 0.51 + 1.01898 = 1.52898, so 1.745102. The bias does not decay:
    /// 1.9; then 0.5 + 1 = 1.5, so 1.75.
    /// </summary>
    [Fact]
    public void Sgd_has_momentum_and_decays_weights_alone()
    {
        ReferenceSgd optimizer = new(learningRate: 0.1, momentum: 0.5, weightDecay: 0.01);
        var parameters = WeightAndBias(2);
        optimizer.Step(parameters, WeightAndBias(1));
        Assert.Equal(1.898, parameters["conv.weight"].Values[0], 1e-12);
        Assert.Equal(1.9, parameters["conv.bias"].Values[0], 1e-12);
        optimizer.Step(parameters, WeightAndBias(1));
        Assert.Equal(1.745102, parameters["conv.weight"].Values[0], 1e-12);
        Assert.Equal(1.75, parameters["conv.bias"].Values[0], 1e-12);
    }

    /// <summary>
    /// Rate 0.1, β₁ 1/2, β₂ 3/4, ε 0, gradients 1 and 3, from 2. First the unbiased moments are 1 and 1: a step of 0.1. Then m = 7/4 over 3/4 and v = 39/16 over 7/16.
    /// </summary>
    [Fact]
    public void Adam_corrects_the_bias_of_its_moments()
    {
        ReferenceAdam optimizer = new(learningRate: 0.1, beta1: 0.5, beta2: 0.75, epsilon: 0);
        var parameters = WeightAndBias(2);
        optimizer.Step(parameters, WeightAndBias(1));
        Assert.Equal(1.9, parameters["conv.weight"].Values[0], 1e-12);
        optimizer.Step(parameters, WeightAndBias(3));
        Assert.Equal(1.9 - (0.1 * (7.0 / 3) / Math.Sqrt(39.0 / 7)), parameters["conv.weight"].Values[0], 1e-12);
    }

    /// <summary>Rate 0.1, ε 1, decay 0.5, gradient 1, from 2. Weight: g = 2, 0.1 · 2 / (2 + 1). Bias: 0.1 · 1 / (1 + 1). Under the root, ε would give 0.1 · 2 / √5.</summary>
    [Fact]
    public void Adam_adds_epsilon_outside_the_root_and_decays_weights_alone()
    {
        ReferenceAdam optimizer = new(learningRate: 0.1, epsilon: 1, weightDecay: 0.5);
        var parameters = WeightAndBias(2);
        optimizer.Step(parameters, WeightAndBias(1));
        Assert.Equal(2 - (0.2 / 3), parameters["conv.weight"].Values[0], 1e-12);
        Assert.Equal(1.95, parameters["conv.bias"].Values[0], 1e-12);
    }

    private static Dictionary<string, Tensor> WeightAndBias(double value) => new() { ["conv.weight"] = new([1], [value]), ["conv.bias"] = new([1], [value]) };
}

namespace CnnCompiler.Runtime.Tests.Losses;

/// <summary>Scores that overflow naive formulas, what does not count, and what is not finite.</summary>
public sealed class ExtremeTests
{
    private static readonly MapShape _two = new(2, 1, 1), _one = new(1, 1, 1);

    public static TheoryData<Loss> Kinds => [.. Enum.GetValues<Loss>().Except([Loss.Custom])];

    [Theory]
    [InlineData(1000, -1000, 0, 0)]
    [InlineData(1000, -1000, 1, 2000)]
    [InlineData(-3e38f, 3e38f, 0, float.PositiveInfinity)] // the difference is no float
    [InlineData(1e30f, 1e30f, 1, 0.6931472f)]
    public void Softmax_cross_entropy_of_huge_scores(float first, float second, int label, float expected)
    {
        float[] gradients = new float[2];
        Assert.Equal(expected, new SoftmaxCrossEntropyLoss().Compute(_two, [first, second], [label], gradients));
        float other = first == second ? 0.5f : expected == 0 ? 0 : 1;
        Assert.Equal(label == 0 ? [-other, other] : [other, -other], gradients);
    }

    [Fact]
    public void What_is_left_beside_a_probability_of_nearly_one_is_not_lost()
    {
        float[] gradients = new float[2];
        Assert.Equal(Math.Exp(-30), new SoftmaxCrossEntropyLoss().Compute(_two, [30, 0], [0], gradients), 1e-16);
        Assert.Equal(Math.Exp(-30), gradients[1], 1e-20);

        float[] gradient = new float[1];
        Assert.Equal(Math.Exp(-80), new SigmoidCrossEntropyLoss().Compute(_one, [80], [1f], gradient), 1e-41);
        Assert.Equal(-Math.Exp(-80), gradient[0], 1e-41);
        Assert.Equal(Math.Exp(-80), new SigmoidCrossEntropyLoss().Compute(_one, [-80], [0f], gradient), 1e-41);
        Assert.Equal(Math.Exp(-80), gradient[0], 1e-41);
    }

    [Theory]
    [InlineData(1e5f, 1, 0, 0)]
    [InlineData(1e5f, 0, 1e5f, 1)]
    [InlineData(-1e5f, 1, 1e5f, -1)]
    [InlineData(-1e5f, 0, 0, 0)]
    public void Sigmoid_losses_of_huge_scores(float score, float target, float expected, float slope)
    {
        float[] gradient = new float[1];
        Assert.Equal(expected, new SigmoidCrossEntropyLoss().Compute(_one, [score], [target], gradient));
        Assert.Equal(slope, gradient[0]);
        Assert.Equal(expected, new SigmoidFocalLoss { Alpha = null, Gamma = 0.5f }.Compute(_one, [score], [target], gradient));
        Assert.Equal(slope, gradient[0]);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(0.5f)]
    [InlineData(2)]
    public void Softmax_focal_loss_of_huge_scores(float gamma)
    {
        float[] gradients = new float[2];
        SoftmaxFocalLoss loss = new() { Gamma = gamma };
        Assert.Equal(0, loss.Compute(_two, [1e5f, -1e5f], [0], gradients));
        Assert.Equal([0f, 0f], gradients);
        Assert.Equal(2e5f, loss.Compute(_two, [1e5f, -1e5f], [1], gradients));
        Assert.Equal([1f, -1f], gradients);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Results_that_are_no_numbers_give_a_loss_that_is_none(Loss kind)
    {
        float[] gradients = new float[4];
        Assert.True(float.IsNaN(Compute(LossFunction.Default(kind), _two, [1, 2, float.NaN, 1], gradients, 0)));
        Assert.False(float.IsFinite(Compute(LossFunction.Default(kind), _two, [1, float.PositiveInfinity, 1, 2], gradients, 0)));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Where_nothing_counts_the_loss_is_zero(Loss kind)
    {
        float[] outputs = [1, 2, 3, 4], gradients = [9, 9, 9, 9];
        float value = kind == Loss.Hinge
            ? new HingeLoss { IgnoredLabel = -1 }.Compute(_two, outputs, [-1, -1], gradients)
            : LossFunction.Default(kind).Compute(_two, outputs, [float.NaN, float.NaN, float.NaN, float.NaN], gradients);
        Assert.Equal(0, value);
        Assert.Equal([0f, 0f, 0f, 0f], gradients);
    }

    [Fact]
    public void What_does_not_count_changes_nothing_about_what_does()
    {
        float[] some = new float[2], all = new float[6];
        SoftmaxCrossEntropyLoss loss = new() { IgnoredLabel = 255, LabelSmoothing = 0.1f };
        float expected = loss.Compute(_two, [1, 2], [1], some);
        Assert.Equal(expected, loss.Compute(_two, [float.NaN, 7, 1, 2, 5, float.PositiveInfinity], [255, 1, 255], all));
        Assert.Equal([0, 0, some[0], some[1], 0, 0], all);
        expected = loss.Compute(_two, [1, 2], [0.25f, 0.75f], some);
        Assert.Equal(expected, loss.Compute(_two, [5, 7, 1, 2, 5, 6], [0, float.NaN, 0.25f, 0.75f, float.NaN, float.NaN], all));
        Assert.Equal([0, 0, some[0], some[1], 0, 0], all);
    }

    [Fact]
    public void A_class_that_nobody_wants_may_be_impossible()
    {
        float[] gradients = new float[2];
        Assert.Equal(0, new SoftmaxCrossEntropyLoss().Compute(_two, [float.NegativeInfinity, 0], [1], gradients));
        Assert.Equal([0f, 0f], gradients);
    }

    [Theory]
    [InlineData(Loss.MeanAbsolute, 0)]
    [InlineData(Loss.Huber, 0)]
    [InlineData(Loss.MeanSquared, 0)]
    public void At_its_target_a_result_is_not_moved(Loss kind, float expected)
    {
        float[] gradient = [9];
        Assert.Equal(expected, LossFunction.Default(kind).Compute(_one, [3], [3f], gradient));
        Assert.Equal(0, gradient[0]);
    }

    [Fact]
    public void A_score_at_the_very_margin_is_not_moved()
    {
        float[] gradients = [9, 9];
        Assert.Equal(0, new HingeLoss().Compute(_two, [2, 1], [0], gradients));
        Assert.Equal([0f, 0f], gradients);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Nothing_is_allocated(Loss kind)
    {
        var loss = LossFunction.Default(kind);
        float[] outputs = [1, 2, 3, 4], gradients = new float[4];
        for (int i = 0; i < 3; i++)
            Compute(loss, _two, outputs, gradients, 1); // the first call compiles
        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < 10; i++)
            Compute(loss, _two, outputs, gradients, 1);
        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
    }

    /// <summary>With labels where the loss takes them, else with targets that are the label.</summary>
    private static float Compute(LossFunction loss, MapShape shape, ReadOnlySpan<float> outputs, Span<float> gradients, int label)
    {
        if (loss is ClassLoss)
            return loss.Compute(shape, outputs, [label, label], gradients);
        ReadOnlySpan<float> targets = [label, label, label, label];
        return loss.Compute(shape, outputs, targets, gradients);
    }
}

namespace CnnCompiler.Runtime.Tests.Losses;

/// <summary>Arguments and options that no loss can be computed from, and what is said about them.</summary>
public sealed class ArgumentTests
{
    private static readonly MapShape _map = new(2, 1, 3);

    private readonly float[] _outputs = new float[12], _gradients = new float[12];

    [Fact]
    public void Lengths_that_do_not_fit()
    {
        SoftmaxCrossEntropyLoss loss = new();
        Says("11 values are not one or more results [2, 1, 3] of 6 values each.", "outputs", () => loss.Compute(_map, _outputs.AsSpan(0, 11), [0, 0, 0], _gradients));
        Says("0 values are not one or more results [2, 1, 3] of 6 values each.", "outputs", () => loss.Compute(_map, [], Array.Empty<int>(), []));
        Says("12 results' values have as many gradients, but there is room for 6.", "gradients", () => loss.Compute(_map, _outputs, new int[6], _gradients.AsSpan(0, 6)));
        Says("2 results [2, 1, 3] go with 6 labels, one for each of their 3 pixels, but got 2.", "labels", () => loss.Compute(_map, _outputs, new int[2], _gradients));
        Says("6 results [2, 1, 1] go with 6 labels, one an image, but got 3.", "labels", () => loss.Compute(new(2, 1, 1), _outputs, new int[3], _gradients));
        Says("2 results [2, 1, 3] go with 12 targets, one a value, but got 6.", "targets", () => loss.Compute(_map, _outputs, new float[6], _gradients));
        Says("A result of [0, 1, 1] has no values.", "output", () => loss.Compute(new(0, 1, 1), _outputs, new int[6], _gradients));
    }

    [Theory]
    [InlineData(2)]
    [InlineData(-1)]
    [InlineData(int.MinValue)]
    public void Labels_that_are_no_class(int label)
    {
        foreach (LossFunction loss in new LossFunction[] { new SoftmaxCrossEntropyLoss { IgnoredLabel = -100 }, new SoftmaxFocalLoss(), new HingeLoss() })
            Says($"{label} is no class: there are 2, numbered from 0.", "labels", () => loss.Compute(_map, _outputs, [0, 1, label, 0, 1, 0], _gradients));
    }

    [Theory]
    [InlineData(Loss.SoftmaxCrossEntropy, -0.1f)]
    [InlineData(Loss.SoftmaxFocal, 1.5f)]
    [InlineData(Loss.SigmoidCrossEntropy, 255)]
    [InlineData(Loss.SigmoidFocal, float.NegativeInfinity)]
    public void Targets_that_are_no_probabilities(Loss kind, float target) =>
        Says(
            $"A target is {target}, but must be from 0 to 1, or NaN where it is not known.",
            null,
            () => LossFunction.Default(kind).Compute(new(2, 1, 1), new float[2], [0, target], new float[2]));

    [Theory]
    [InlineData(Loss.MeanSquared)]
    [InlineData(Loss.MeanAbsolute)]
    [InlineData(Loss.Huber)]
    public void Targets_that_are_not_finite(Loss kind) =>
        Says(
            $"A target is {float.PositiveInfinity}, but must be finite, or NaN where it is not known.",
            null,
            () => LossFunction.Default(kind).Compute(new(2, 1, 1), new float[2], [0, float.PositiveInfinity], new float[2]));

    [Theory]
    [InlineData(Loss.SigmoidCrossEntropy)]
    [InlineData(Loss.SigmoidFocal)]
    [InlineData(Loss.MeanSquared)]
    [InlineData(Loss.MeanAbsolute)]
    [InlineData(Loss.Huber)]
    public void Losses_of_values_take_no_labels(Loss kind)
    {
        var thrown = Assert.Throws<NotSupportedException>(() => LossFunction.Default(kind).Compute(_map, _outputs, new int[6], _gradients));
        Assert.Equal($"{kind}Loss compares results with targets, one a value; labels say nothing to it.", thrown.Message);
    }

    [Fact]
    public void The_hinge_takes_no_targets()
    {
        var thrown = Assert.Throws<NotSupportedException>(() => new HingeLoss().Compute(_map, _outputs, new float[12], _gradients));
        Assert.Equal("HingeLoss compares results with labels, one a pixel; targets say nothing to it.", thrown.Message);
    }

    [Fact]
    public void Weights_for_another_number_of_classes()
    {
        const string Classes = "There are 3 class weights, but the results have 2 classes.", Channels = "There are 1 positive weights, but the results have 2 channels.";
        float[] targets = new float[12];
        Says(Classes, null, () => new SoftmaxCrossEntropyLoss { ClassWeights = [1, 2, 3] }.Compute(_map, _outputs, new int[6], _gradients));
        Says(Classes, null, () => new SoftmaxFocalLoss { ClassWeights = [1, 2, 3] }.Compute(_map, _outputs, targets, _gradients));
        Says(Channels, null, () => new SigmoidCrossEntropyLoss { PositiveWeights = [1] }.Compute(_map, _outputs, targets, _gradients));
    }

    [Fact]
    public void Options_out_of_range()
    {
        Assert.Throws<ArgumentOutOfRangeException>("LabelSmoothing", () => new SoftmaxCrossEntropyLoss { LabelSmoothing = 1.1f });
        Assert.Throws<ArgumentOutOfRangeException>("LabelSmoothing", () => new SoftmaxCrossEntropyLoss { LabelSmoothing = float.NaN });
        Assert.Throws<ArgumentOutOfRangeException>("ClassWeights", () => new SoftmaxCrossEntropyLoss { ClassWeights = [1, -1] });
        Assert.Throws<ArgumentOutOfRangeException>("PositiveWeights", () => new SigmoidCrossEntropyLoss { PositiveWeights = [float.PositiveInfinity] });
        Assert.Throws<ArgumentOutOfRangeException>("Gamma", () => new SoftmaxFocalLoss { Gamma = -1 });
        Assert.Throws<ArgumentOutOfRangeException>("Gamma", () => new SigmoidFocalLoss { Gamma = float.NaN });
        Assert.Throws<ArgumentOutOfRangeException>("Alpha", () => new SigmoidFocalLoss { Alpha = 2 });
        Assert.Throws<ArgumentOutOfRangeException>("Margin", () => new HingeLoss { Margin = 0 });
        Assert.Throws<ArgumentOutOfRangeException>("Delta", () => new HuberLoss { Delta = -1 });
    }

    [Fact]
    public void Weights_are_the_losss_own()
    {
        float[] weights = [1, 2];
        SoftmaxCrossEntropyLoss loss = new() { ClassWeights = weights };
        weights[0] = 7;
        Assert.Equal([1f, 2f], loss.ClassWeights);
    }

    [Theory]
    [InlineData(Loss.Custom)]
    [InlineData((Loss)99)]
    public void A_custom_loss_has_no_default(Loss kind) => Says(
        $"Loss.{kind} is none of the compiler's: derive a class from LossFunction, or give the gradient to Trainer.Backward.", "kind", () => LossFunction.Default(kind));

    [Fact]
    public void A_loss_of_ones_own_finds_its_lengths_checked()
    {
        Assert.Equal(36, new SumLoss().Compute(_map, _outputs, [.. Enumerable.Repeat(3f, 12)], _gradients));
        Assert.Throws<ArgumentException>("targets", () => new SumLoss().Compute(_map, _outputs, new float[11], _gradients));
        Assert.Throws<ArgumentException>("gradients", () => new SumLoss().Compute(_map, _outputs, new float[12], []));
        Assert.Throws<NotSupportedException>(() => new SumLoss().Compute(_map, _outputs, new int[6], _gradients));
    }

    private static void Says(string message, string? parameter, Func<object> action)
    {
        var thrown = Assert.Throws<ArgumentException>(action);
        Assert.Equal(parameter is null ? message : $"{message} (Parameter '{parameter}')", thrown.Message);
        Assert.Equal(parameter, thrown.ParamName);
    }

    private sealed class SumLoss : LossFunction
    {
        public override Loss Kind => Loss.Custom;

        protected override float OfTargets(MapShape output, ReadOnlySpan<float> outputs, ReadOnlySpan<float> targets, Span<float> gradients)
        {
            float sum = 0;
            for (int i = 0; i < targets.Length; i++)
                sum += targets[i] - outputs[i];
            return sum;
        }
    }
}

namespace CnnCompiler.Runtime.Tests.Training;

/// <summary>What optimizers accept, and where their arithmetic is delicate; their steps are held against PyTorch's in the tests of networks.</summary>
public sealed class OptimizerTests
{
    private const int Length = 32;

    [Fact]
    public void Constants_out_of_range_are_refused()
    {
        Func<object>[] wrong =
        [
            () => new Sgd(0), () => new Sgd(0.1f, 1), () => new Sgd(0.1f, -0.1f), () => new Sgd(0.1f, float.NaN), () => new Sgd(0.1f, 0, -1), () => new Adam(beta1: 1),
            () => new Adam(beta2: -1), () => new AdamW(epsilon: 0), () => new RmsProp(alpha: 1), () => new RmsProp(epsilon: -1), () => new RmsProp(momentum: 1),
            () => new Adagrad(epsilon: 0), () => new Lion(beta1: 1), () => new Lion(beta2: 1),
        ];
        Assert.All(wrong, make => Assert.Throws<ArgumentOutOfRangeException>(make));
        Assert.Throws<ArgumentException>(() => new Sgd(0.1f, nesterov: true));
    }

    [Fact]
    public void Options_out_of_range_are_refused()
    {
        Func<object>[] wrong =
        [
            () => new TrainingOptions { ClipNorm = -1 }, () => new TrainingOptions { ClipValue = float.NaN }, () => new TrainingOptions { MaxNorm = float.PositiveInfinity },
            () => new TrainingOptions { AverageDecay = 1 }, () => new ParameterGroup("*") { RateFactor = -1 }, () => new ParameterGroup("*") { WeightDecay = float.NaN },
            () => new EarlyStopping { Patience = 0 }, () => new EarlyStopping { SmallestImprovement = double.NaN }, () => new EarlyStopping { Measure = (StoppingMeasure)9 },
            () => new FitOptions { Epochs = 0 }, () => new FitOptions { Prefetch = -1 },
        ];
        Assert.All(wrong, make => Assert.Throws<ArgumentOutOfRangeException>(make));
    }

    /// <summary>A gradient that never changes has no variance, and rounding makes less than none of it.</summary>
    [Fact]
    public void Centered_RMSprop_stays_finite_where_gradients_do_not_change()
    {
        var weights = Train(new RmsProp(alpha: 0.5f, centered: true), steps: 200, gradient: 0.3f);
        Assert.All(weights, w => Assert.True(float.IsFinite(w)));
    }

    /// <summary>Padding among the parameters has no gradients and must stay zero.</summary>
    [Fact]
    public void Zeros_without_gradients_stay_zeros()
    {
        Optimizer[] optimizers = [new Sgd(0.1f, 0.9f, 0.1f, true), new Adam(weightDecay: 0.1f), new AdamW(), new RmsProp(0.1f, momentum: 0.9f, centered: true), new Adagrad(), new Lion(weightDecay: 1)];
        Assert.All(optimizers, optimizer => Assert.All(Train(optimizer, steps: 3, gradient: 0), w => Assert.Equal(0, w)));
    }

    /// <summary>The sign of a momentum of exactly zero is zero, not up or down.</summary>
    [Fact]
    public void Lion_moves_by_its_rate() => Assert.All(Train(new Lion(0.25f), steps: 3, gradient: -5), w => Assert.Equal(0.75f, w));

    private static float[] Train(Optimizer optimizer, int steps, float gradient)
    {
        AlignedFloats weights = new(Length), gradients = new(Length);
        AlignedFloats[] slots = [.. optimizer.Slots.Select(_ => new AlignedFloats(Length))];
        for (int step = 1; step <= steps; step++)
        {
            gradients.Span.Fill(gradient);
            optimizer.Update(weights.Span, gradients.Span, new(slots, 0, Length), optimizer.LearningRate, optimizer.WeightDecay, step);
        }

        return weights.Span.ToArray();
    }
}

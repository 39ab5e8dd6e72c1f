using CnnCompiler.Data;

namespace CnnCompiler.Runtime.Tests.Training;

/// <summary>Whole training: batches with everything random about them, by labels and by targets, and what validation says.</summary>
public class FitTests
{
    private static readonly FitOptions Augmented = new() { Epochs = 3, Seed = 4, Augmentation = SmallData.Augmentation, Mixup = new(0.3) };

    /// <summary>Fit is the steps that a caller would write by hand.</summary>
    [Fact]
    public void It_is_a_loop_of_steps()
    {
        var model = SmallNet.Create(1);
        model.CreateTrainer(SmallData.Batch, new Adam()).Fit(SmallData.Train, null, new() { Epochs = 2, Seed = 4 });

        var byHand = SmallNet.Create(1);
        var trainer = byHand.CreateTrainer(SmallData.Batch, new Adam());
        using BatchLoader loader = new(SmallData.Train, new() { BatchSize = SmallData.Batch, Seed = 4 });
        for (int epoch = 0; epoch < 2; epoch++)
        {
            for (loader.Begin(epoch); loader.TryNext(out var batch);)
                trainer.Step(batch.Images, batch.Labels);
        }

        trainer.Publish();
        Assert.Equal(byHand.Parameters, model.Parameters);
    }

    [Fact]
    public void Prefetching_changes_no_bit()
    {
        var (weights, results) = Train(Augmented);
        var (prefetched, prefetchedResults) = Train(Augmented with { Prefetch = 3 });
        Assert.Equal(weights, prefetched);
        Assert.Equal(results, prefetchedResults);
        Assert.NotEqual(weights, Train(Augmented with { Augmentation = null }).Weights);
        Assert.NotEqual(weights, Train(Augmented with { Mixup = null }).Weights);
        Assert.NotEqual(weights, Train(Augmented with { Seed = 5 }).Weights);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(2)]
    public void The_loop_allocates_nothing(int prefetch)
    {
        var trainer = SmallNet.Create(1).CreateTrainer(SmallData.Batch, new AdamW(), Everything.Options);
        AllocationMeter meter = new();
        trainer.Fit(SmallData.Train, null, Augmented with { Prefetch = prefetch, Schedule = Schedule.OneCycle().WithWarmUp(3) }, meter);
        Assert.Equal(3 * SmallData.StepsPerEpoch, meter.Steps);
        Assert.Equal(0, meter.Least);
    }

    [Fact]
    public void Targets_are_learnt()
    {
        var model = SmallTagger.Create(1);
        var trainer = model.CreateTrainer(SmallData.Batch, new Adam(0.01f));
        var epochs = trainer.Fit(TaggedData.Train, TaggedData.Validation, new() { Epochs = 30, Prefetch = 1 });
        Assert.True(epochs[^1].Loss < 0.2 * epochs[0].Loss);
        Assert.All(epochs, epoch => Assert.Null(epoch.Validation));
        Assert.True(float.IsNaN(epochs[0].Accuracy));
        Assert.Equal(LossByHand(trainer, TaggedData.Validation), epochs[^1].ValidationLoss!.Value, 1e-5);
    }

    /// <summary>The loss as training computes it, with its options, though predictions of the one network are probabilities and of the other scores.</summary>
    [Fact]
    public void Validation_computes_the_loss_of_training()
    {
        SoftmaxCrossEntropyLoss smooth = new() { LabelSmoothing = 0.1f };
        var scores = SmallNet.Create(1).CreateTrainer(SmallData.Batch, new Adam(0.01f), new() { Loss = smooth });
        var epoch = scores.Fit(SmallData.Train, SmallData.Validation, new())[0];
        Assert.Equal(LossByHand(scores, SmallData.Validation, smooth), epoch.ValidationLoss!.Value, 1e-5);

        var probabilities = SoftmaxNet.Create(1).CreateTrainer(SmallData.Batch, new Adam(0.01f), new() { Loss = smooth });
        epoch = probabilities.Fit(SmallData.Train, SmallData.Validation, new())[0];
        Assert.Equal(LossByHand(probabilities, SmallData.Validation, smooth), epoch.ValidationLoss!.Value, 1e-5);
    }

    [Fact]
    public void What_does_not_fit_is_refused()
    {
        var trainer = SmallNet.Create(1).CreateTrainer(SmallData.Batch, new Sgd(0.1f));
        ImageDataset few = new(new(2, 8, 8), new byte[256], new byte[] { 0, 1 });
        var error = Assert.Throws<ArgumentException>(() => trainer.Fit(few, null, Augmented));
        Assert.Contains("tells 4 apart, but the data set has 2", error.Message, StringComparison.Ordinal);
        error = Assert.Throws<ArgumentException>(() => trainer.Fit(TaggedData.Train, null, new()));
        Assert.Contains("gives 4 values for an image, but the data set has targets of 3", error.Message, StringComparison.Ordinal);
        error = Assert.Throws<ArgumentException>(() => SmallNet.Create().CreateTrainer(1, new Sgd(0.1f), new() { Loss = new HingeLoss() }));
        Assert.Contains("declared with Loss.SoftmaxCrossEntropy, but HingeLoss is a Loss.Hinge", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_step_that_is_refused_leaves_nothing_to_go_back_through()
    {
        var trainer = SmallNet.Create(1).CreateTrainer(SmallData.Batch, new Sgd(0.1f));
        float[] images = SmallData.Images<SmallNet>(2, 1);
        Assert.Throws<ArgumentException>(() => trainer.Step(images, [1, 4]));
        Assert.Throws<ArgumentException>(() => trainer.Step(images, [1]));
        Assert.Throws<ArgumentException>(() => trainer.Step(images, new float[7]));
        Assert.Throws<InvalidOperationException>(() => trainer.Backward(new float[8]));
        Assert.Equal(0, trainer.Steps);
    }

    /// <summary>A class of one's own is all that a model declared with Loss.Custom lacks.</summary>
    [Fact]
    public void A_loss_of_ones_own_trains()
    {
        var without = SmallCustom.Create(1).CreateTrainer(SmallData.Batch, new Sgd(0.1f));
        Assert.Throws<InvalidOperationException>(() => without.Fit(TaggedData.Train, null, new()));
        var trainer = SmallCustom.Create(1).CreateTrainer(SmallData.Batch, new Sgd(0.1f), new() { Loss = new SumLoss() });
        float[] images = SmallData.Images<SmallCustom>(SmallData.Batch, 1), targets = new float[SmallData.Batch * 3];
        float first = trainer.Step(images, targets);
        Assert.True(trainer.Step(images, targets) < first);
    }

    private static (float[] Weights, (float, float, double?)[] Results) Train(FitOptions options)
    {
        var model = SmallNet.Create(1);
        var epochs = model.CreateTrainer(SmallData.Batch, new Adam()).Fit(SmallData.Train, SmallData.Validation, options);
        return (model.Parameters.ToArray(), [.. epochs.Select(e => (e.Loss, e.Accuracy, e.ValidationLoss))]);
    }

    /// <summary>Of a trainer without an average: image by image through training's own forward pass. Every image has as many known targets as the loss counts.</summary>
    private static double LossByHand(Trainer<SmallTagger> trainer, TaggedData data)
    {
        SigmoidCrossEntropyLoss loss = new();
        float[] image = new float[data.Shape.Length], targets = new float[3], gradients = new float[3];
        double sum = 0;
        int known = 0;
        for (int i = 0; i < data.Count; i++)
        {
            data.CopyImage(i, image);
            data.CopyTarget(i, targets);
            int ofImage = targets.Count(target => !float.IsNaN(target));
            sum += ofImage * loss.Compute(new(3, 1, 1), trainer.Forward(image), targets, gradients);
            known += ofImage;
        }

        return sum / known;
    }

    private static double LossByHand<TModel>(Trainer<TModel> trainer, ImageDataset data, LossFunction loss)
        where TModel : class, ITrainableModel<TModel>
    {
        float[] image = new float[data.Shape.Length], gradients = new float[data.Classes];
        double sum = 0;
        for (int i = 0; i < data.Count; i++)
        {
            data.CopyImage(i, image);
            sum += loss.Compute(new(data.Classes, 1, 1), trainer.Forward(image), [data.Label(i)], gradients);
        }

        return sum / data.Count;
    }

    private sealed class SumLoss : LossFunction
    {
        public override Loss Kind => Loss.Custom;

        protected override float OfTargets(MapShape output, ReadOnlySpan<float> outputs, ReadOnlySpan<float> targets, Span<float> gradients)
        {
            gradients.Fill(1f / outputs.Length);
            float sum = 0;
            foreach (float value in outputs)
                sum += value;
            return sum / outputs.Length;
        }
    }

    /// <summary>
    /// What the training thread allocates from an epoch's first report to its last, in the epoch in which that is least: the first ones compile, and the runtime may
    /// allocate for itself when it compiles anew.
    /// </summary>
    private sealed class AllocationMeter : IProgress<FitProgress>
    {
        private long _atFirst;

        public int Steps { get; private set; }

        public long Least { get; private set; } = long.MaxValue;

        public void Report(FitProgress value)
        {
            Steps++;
            if (value.Step == 1)
                _atFirst = GC.GetAllocatedBytesForCurrentThread();
            if (value.Step == value.StepsPerEpoch)
                Least = Math.Min(Least, GC.GetAllocatedBytesForCurrentThread() - _atFirst);
        }
    }
}

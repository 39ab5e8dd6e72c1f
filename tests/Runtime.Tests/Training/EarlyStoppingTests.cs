namespace CnnCompiler.Runtime.Tests.Training;

/// <summary>Training ends when its measure stops improving, and the model gets its best weights.</summary>
public class EarlyStoppingTests
{
    /// <summary>Rates that make training worse and worse after its first epochs.</summary>
    private const float Diverging = 0.9f;

    [Theory]
    [InlineData(StoppingMeasure.ValidationLoss)]
    [InlineData(StoppingMeasure.ValidationAccuracy)]
    [InlineData(StoppingMeasure.TrainingLoss)]
    [InlineData(StoppingMeasure.TrainingAccuracy)]
    public void It_ends_after_its_patience_with_the_best_weights(StoppingMeasure measure)
    {
        var model = SmallNet.Create(2);
        var trainer = model.CreateTrainer(SmallData.Batch, new Sgd(Diverging, 0.9f));
        List<float[]> published = [];
        FitOptions options = new() { Epochs = 60, EarlyStopping = new() { Patience = 3, Measure = measure } };
        var epochs = trainer.Fit(SmallData.Train, SmallData.Validation, options, finished: new Told(_ => published.Add(model.Parameters.ToArray())));

        double[] values = [.. epochs.Select(e => Badness(measure, e))];
        int best = Array.IndexOf(values, values.Min());
        Assert.Equal(best + 1 + 3, epochs.Count);
        Assert.InRange(epochs.Count, 4, 59);
        Assert.Equal(published[best], model.Parameters);
        Assert.False(model.Parameters.SequenceEqual(published[^1]));
        Assert.Empty(trainer.Fit(SmallData.Train, SmallData.Validation, options)); // it stays stopped
        Assert.Equal(published[best], model.Parameters);

        trainer.PublishLatest();
        Assert.Equal(published[^1], model.Parameters);
    }

    [Fact]
    public void Improvements_that_are_too_small_do_not_count()
    {
        var trainer = SmallNet.Create(2).CreateTrainer(SmallData.Batch, new Sgd(1e-4f));
        EarlyStopping stopping = new() { Patience = 2, Measure = StoppingMeasure.TrainingLoss };
        var epochs = trainer.Fit(SmallData.Train, null, new() { Epochs = 8, EarlyStopping = stopping });
        Assert.Equal(8, epochs.Count);
        Assert.All(epochs.Zip(epochs.Skip(1)), pair => Assert.True(pair.Second.Loss < pair.First.Loss));
        trainer = SmallNet.Create(2).CreateTrainer(SmallData.Batch, new Sgd(1e-4f));
        Assert.Equal(3, trainer.Fit(SmallData.Train, null, new() { Epochs = 8, EarlyStopping = stopping with { SmallestImprovement = 1 } }).Count);
    }

    [Fact]
    public void The_latest_weights_stay_if_that_is_wanted()
    {
        var model = SmallNet.Create(2);
        var trainer = model.CreateTrainer(SmallData.Batch, new Sgd(Diverging, 0.9f));
        FitOptions options = new() { Epochs = 60, EarlyStopping = new() { Patience = 3, Measure = StoppingMeasure.TrainingLoss, RestoreBest = false } };
        trainer.Fit(SmallData.Train, null, options);
        float[] atTheEnd = model.Parameters.ToArray();
        trainer.PublishLatest();
        Assert.Equal(atTheEnd, model.Parameters);
    }

    [Fact]
    public void What_cannot_be_watched_is_refused()
    {
        var trainer = SmallNet.Create(2).CreateTrainer(SmallData.Batch, new Sgd(0.1f));
        FitOptions options = new() { EarlyStopping = new() };
        var error = Assert.Throws<ArgumentException>(() => trainer.Fit(SmallData.Train, null, options));
        Assert.Contains("no validation images", error.Message, StringComparison.Ordinal);
        trainer.Fit(SmallData.Train, SmallData.Validation, options);
        error = Assert.Throws<ArgumentException>(() => trainer.Fit(SmallData.Train, null, options with { EarlyStopping = new() { Measure = StoppingMeasure.TrainingLoss } }));
        Assert.Contains("has watched ValidationLoss", error.Message, StringComparison.Ordinal);
        var tagger = SmallTagger.Create(2).CreateTrainer(SmallData.Batch, new Sgd(0.1f));
        error = Assert.Throws<ArgumentException>(
            () => tagger.Fit(TaggedData.Train, null, new() { EarlyStopping = new() { Measure = StoppingMeasure.TrainingAccuracy } }));
        Assert.Contains("no class to recognise", error.Message, StringComparison.Ordinal);
    }

    private static double Badness(StoppingMeasure measure, EpochResult epoch) => measure switch
    {
        StoppingMeasure.ValidationLoss => epoch.ValidationLoss!.Value,
        StoppingMeasure.ValidationAccuracy => -epoch.Validation!.Accuracy,
        StoppingMeasure.TrainingLoss => epoch.Loss,
        _ => -epoch.Accuracy,
    };

    private sealed class Told(Action<EpochResult> action) : IProgress<EpochResult>
    {
        public void Report(EpochResult value) => action(value);
    }
}

using CnnCompiler.Data;

namespace CnnCompiler.Runtime.Tests.Training;

/// <summary>Several outputs: what training reports of them, and what validation can see.</summary>
public class HeadsTests
{
    private static readonly SoftmaxCrossEntropyLoss CrossEntropy = new();

    /// <summary>The loss that Fit reports is the weighted sum, the accuracy the main output's, both as they were before each step.</summary>
    [Fact]
    public void Training_reports_the_weighted_sum_and_the_main_outputs_accuracy()
    {
        var fitted = SeveralHeads.Create(1).CreateTrainer(SmallData.Batch, new Adam(0.01f));
        var epoch = fitted.Fit(SmallData.Train, null, new() { Seed = 4 })[0];

        var byHand = SeveralHeads.Create(1).CreateTrainer(SmallData.Batch, new Adam(0.01f));
        using BatchLoader loader = new(SmallData.Train, new() { BatchSize = SmallData.Batch, Seed = 4 });
        double loss = 0;
        int correct = 0, seen = 0;
        for (loader.Begin(0); loader.TryNext(out var batch);)
        {
            float[] outputs = byHand.Forward(batch.Images).ToArray();
            loss += batch.Count * ((0.3 * LossOf(outputs, 12, 0, batch.Labels)) + LossOf(outputs, 12, 4, batch.Labels) + (0.5 * LossOf(outputs, 12, 8, batch.Labels)));
            for (int n = 0; n < batch.Count; n++)
                correct += Enumerable.Range(0, 4).MaxBy(c => outputs[(n * 12) + 4 + c]) == batch.Labels[n] ? 1 : 0;
            seen += batch.Count;
            byHand.Step(batch.Images, batch.Labels);
        }

        Assert.Equal(loss / seen, epoch.Loss, 1e-5);
        Assert.Equal((float)correct / seen, epoch.Accuracy);
    }

    /// <summary>What only training has cannot be validated.</summary>
    [Fact]
    public void Validation_is_of_what_predictions_give()
    {
        var model = SeveralHeads.Create(2);
        var trainer = model.CreateTrainer(SmallData.Batch, new Adam(0.01f));
        var epoch = trainer.Fit(SmallData.Train, SmallData.Validation, new())[0];
        var data = SmallData.Validation;
        double loss = 0;
        float[] image = new float[data.Shape.Length];
        for (int i = 0; i < data.Count; i++)
        {
            data.CopyImage(i, image);
            float[] outputs = trainer.Forward(image).ToArray();
            loss += LossOf(outputs, 12, 4, [data.Label(i)]) + (0.5 * LossOf(outputs, 12, 8, [data.Label(i)]));
        }

        Assert.Equal(loss / data.Count, epoch.ValidationLoss!.Value, 1e-5);
        var evaluation = Evaluation.Of(model, data);
        Assert.Equal((4, evaluation.Accuracy), (evaluation.Classes, epoch.Validation!.Accuracy));
    }

    [Fact]
    public void Targets_are_those_of_every_output()
    {
        var trainer = DeepTagger.Create(3).CreateTrainer(2, new Sgd(0.1f));
        float[] images = SmallData.Images<DeepTagger>(2, 1), targets = [1, 0, float.NaN, 0, 1, 1], outputs = trainer.Forward(images).ToArray();
        SigmoidCrossEntropyLoss function = new();
        float early = function.Compute(new(3, 1, 1), [.. outputs[..3], .. outputs[6..9]], targets, new float[6]);
        float late = function.Compute(new(3, 1, 1), [.. outputs[3..6], .. outputs[9..]], targets, new float[6]);
        Assert.Equal((0.25f * early) + late, trainer.Step(images, targets), 1e-6f);
        var epochs = DeepTagger.Create(3).CreateTrainer(SmallData.Batch, new Adam(0.01f)).Fit(TaggedData.Train, TaggedData.Validation, new() { Epochs = 20 });
        Assert.True(epochs[^1].Loss < 0.5 * epochs[0].Loss);
        Assert.True(epochs[^1].ValidationLoss > 0);
    }

    private static float LossOf(float[] outputs, int length, int start, ReadOnlySpan<int> labels)
    {
        float[] scores = [.. Enumerable.Range(0, labels.Length).SelectMany(n => outputs.Skip((n * length) + start).Take(4))];
        return CrossEntropy.Compute(new(4, 1, 1), scores, labels, new float[scores.Length]);
    }
}

using CnnCompiler.Numerics;
using CnnCompiler.References;

namespace CnnCompiler.Networks.Tests;

/// <summary>A built-in loss over several outputs: each compared with the same labels, times its weight.</summary>
public class HeadsTests
{
    private const int Images = 4;

    /// <summary>The heads in the order of their declaration: the layer that makes their scores, and their weight.</summary>
    private static readonly (string Scores, float Weight)[] Heads = [("early", 0.3f), ("scores", 1), ("late", 0.5f)];

    private static readonly int[] Labels = [3, 0, 4, 1];

    [Fact]
    public void Ten_steps_are_those_of_the_references()
    {
        var shown = ReferenceOf.Model<HeadsShown>(1);
        var network = ReferenceOf.Network(shown);
        var trainer = WithHeads.FromParameters(shown.Parameters).CreateTrainer(Images, new Sgd(0.1f, 0.9f));
        ReferenceSgd optimizer = new(0.1f, 0.9f);
        for (ulong i = 1; i <= 10; i++)
        {
            var batch = ReferenceOf.Images<WithHeads>(Images, 100 + i);
            float loss = trainer.Step(batch.ToSingle(), Labels);
            var evaluation = network.Forward(batch, training: true);
            double expected = Heads.Sum(head => head.Weight * SoftmaxCrossEntropy.Loss(evaluation.Values[head.Scores], Labels));
            Assert.InRange(Math.Abs(loss - expected) / expected, 0, 1e-5);
            var shares = Heads.Select(head => evaluation.Backward(head.Scores, Times(SoftmaxCrossEntropy.Gradient(evaluation.Values[head.Scores], Labels), head.Weight))).ToList();
            optimizer.Step(network.Parameters, WithHeads.Info.Tensors.ToDictionary(t => t.Name, t => Sum([.. shares.Where(s => s.ContainsKey(t.Name)).Select(s => s[t.Name])])));
            foreach (var tensor in WithHeads.Info.Tensors)
            {
                float[] weights = new float[tensor.Length];
                trainer.CopyWeights(tensor.Name, weights);
                Assert.InRange(RelativeError.Of(weights, network.Parameters[tensor.Name].Values), 0, 1e-5);
            }
        }
    }

    [Fact]
    public void It_is_what_a_loss_of_ones_own_would_compute()
    {
        var built = WithHeads.Create(2).CreateTrainer(Images, new Sgd(0.1f));
        var byHand = HeadsByHand.Create(2).CreateTrainer(Images, new Sgd(0.1f));
        SoftmaxCrossEntropyLoss function = new();
        for (ulong i = 1; i <= 3; i++)
        {
            float[] images = ReferenceOf.Images<WithHeads>(Images, i).ToSingle();
            float[] outputs = byHand.Forward(images).ToArray(), gradients = new float[outputs.Length];
            float loss = 0;
            for (int head = 0; head < Heads.Length; head++)
            {
                float[] slopes = new float[Images * 5];
                loss += Heads[head].Weight * function.Compute(new(5, 1, 1), [.. Enumerable.Range(0, Images).SelectMany(n => outputs.Skip((n * 15) + (head * 5)).Take(5))], Labels, slopes);
                for (int j = 0; j < slopes.Length; j++)
                    gradients[(j / 5 * 15) + (head * 5) + (j % 5)] = Heads[head].Weight * slopes[j];
            }

            byHand.Backward(gradients);
            byHand.Update();
            Assert.Equal(loss, built.Step(images, Labels), 1e-6f);
        }

        foreach (var tensor in WithHeads.Info.Tensors)
        {
            float[] expected = new float[tensor.Length], weights = new float[tensor.Length];
            byHand.CopyWeights(tensor.Name, expected);
            built.CopyWeights(tensor.Name, weights);
            Assert.Equal(expected, weights);
        }
    }

    /// <summary>The slope of the reported loss, along single parameters of every layer.</summary>
    [Fact]
    public void Gradients_are_the_slopes_of_the_loss()
    {
        const float Step = 4e-3f;
        float[] images = ReferenceOf.Images<WithHeads>(Images, 3).ToSingle(), parameters = WithHeads.Create(4).Parameters.ToArray();
        var trainer = WithHeads.FromParameters(parameters).CreateTrainer(Images, new Sgd(0.1f));
        trainer.Step(images, Labels);
        foreach (var tensor in WithHeads.Info.Tensors)
        {
            float[] gradient = new float[tensor.Length];
            trainer.CopyGradient(tensor.Name, gradient);
            int steepest = Enumerable.Range(0, gradient.Length).MaxBy(i => Math.Abs(gradient[i]));
            Assert.NotEqual(0, gradient[steepest]);
            float slope = (LossAt(Step) - LossAt(-Step)) / (2 * Step);
            Assert.InRange(Math.Abs(slope - gradient[steepest]) / Math.Abs(gradient[steepest]), 0, 2e-2);

            float LossAt(float step)
            {
                float[] moved = [.. parameters];
                moved[tensor.Offset + steepest] += step;
                return WithHeads.FromParameters(moved).CreateTrainer(Images, new Sgd(0.1f)).Step(images, Labels);
            }
        }
    }

    [Fact]
    public void A_step_allocates_nothing()
    {
        var trainer = WithHeads.Create(1).CreateTrainer(Images, new Adam());
        float[] images = ReferenceOf.Images<WithHeads>(Images, 1).ToSingle();
        Assert.Equal(0, AllocationTests.Allocated(() => trainer.Step(images, Labels)));
    }

    private static Tensor Times(Tensor tensor, double factor) => new([.. tensor.Dimensions], [.. tensor.Values.ToArray().Select(value => value * factor)]);

    private static Tensor Sum(IReadOnlyList<Tensor> shares) =>
        new([.. shares[0].Dimensions], [.. Enumerable.Range(0, shares[0].Values.Length).Select(i => shares.Sum(share => share.Values[i]))]);
}

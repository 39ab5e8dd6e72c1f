using CnnCompiler.Numerics;
using CnnCompiler.References;
using CnnCompiler.Runtime;
using CnnCompiler.Samples.Digits;

namespace CnnCompiler.Networks.Tests;

/// <summary>Ten steps of training against the same network run through the references in double precision, compared after every step.</summary>
public class TrainingTests
{
    /// <summary>Each step adds the rounding of a forward and a backward pass, and later steps carry what earlier ones left.</summary>
    private const double Tolerance = 2e-5;

    private delegate void ReferenceStep(IReadOnlyDictionary<string, Tensor> parameters, IReadOnlyDictionary<string, Tensor> gradients);

    [Fact]
    public void LeNet_5_by_gradient_descent() => Agree<LeNet5>(new Sgd(0.05f), new ReferenceSgd(0.05f).Step);

    [Fact]
    public void LeNet_5_by_momentum_and_weight_decay() =>
        Agree<LeNet5>(new Sgd(0.02f, 0.9f, 1e-2f), new ReferenceSgd(0.02f, 0.9f, 1e-2f).Step);

    [Fact]
    public void The_classic_LeNet_5_by_Adam() =>
        Agree<ClassicLeNet5>(new Adam(1e-3f), new ReferenceAdam(1e-3f, 0.9f, 0.999f, 1e-8f).Step);

    [Fact]
    public void A_network_of_everything_by_Adam_with_weight_decay() =>
        Agree<Medley>(new Adam(1e-3f, weightDecay: 1e-2f), new ReferenceAdam(1e-3f, 0.9f, 0.999f, 1e-8f, 1e-2f).Step);

    [Fact]
    public void A_network_down_and_up_by_momentum() => Agree<DownAndUp>(new Sgd(0.02f, 0.9f), new ReferenceSgd(0.02f, 0.9f).Step);

    [Fact]
    public void A_network_of_wide_pools() => Agree<WidePools>(new Sgd(0.02f), new ReferenceSgd(0.02f).Step);

    [Fact]
    public void A_network_of_batch_normalisations() =>
        Agree<BatchNormalised>(new Sgd(0.02f, 0.9f, 1e-2f), new ReferenceSgd(0.02f, 0.9f, 1e-2f).Step, learningRate: 0.02f);

    [Fact]
    public void A_deep_network_of_batch_normalisations() => Agree<DeepNormalised>(new Sgd(0.02f), new ReferenceSgd(0.02f).Step, learningRate: 0.02f, images: 5);

    [Fact]
    public void The_lectures_network_by_momentum() => Agree<DigitNet>(new Sgd(0.02f, 0.9f), new ReferenceSgd(0.02f, 0.9f).Step, images: 3);

    /// <summary>
    /// A running mean is as exact as what it is the mean of, whose size its variance tells, even where it comes to next to nothing. The gradient of a bias that a batch
    /// normalisation takes away again is zero: what moves it is the rounding of all that cancels, which is large behind a channel that hardly varies.
    /// </summary>
    private static double LeastScale(ReferenceNetwork network, string tensor, IReadOnlyDictionary<string, Tensor> gradients, float learningRate)
    {
        if (tensor.EndsWith(".mean", StringComparison.Ordinal))
            return Math.Sqrt(network.Parameters[$"{tensor[..^5]}.variance"].Values.ToArray().Max());
        string layer = tensor.Split('.')[0];
        bool isTakenAway = tensor == $"{layer}.bias" && network.Graph.Nodes.Any(n => n.Operation == "BatchNormalization" && n.Inputs[0] == layer);
        return isTakenAway ? learningRate * SumOfSizes(gradients[layer]) : 0;
    }

    /// <summary>Σ |g| over images and pixels, of the channel where it is largest.</summary>
    private static double SumOfSizes(Tensor gradient)
    {
        int channels = gradient.Dimensions[1], pixels = gradient.Values.Length / gradient.Dimensions[0] / channels;
        double[] sums = new double[channels];
        for (int i = 0; i < gradient.Values.Length; i++)
            sums[i / pixels % channels] += Math.Abs(gradient.Values[i]);
        return sums.Max();
    }

    private static void Agree<TModel>(Optimizer optimizer, ReferenceStep step, int images = 6, float learningRate = 0)
        where TModel : class, ITrainableModel<TModel>
    {
        var model = ReferenceOf.Model<TModel>(11);
        var network = ReferenceOf.Network(model);
        Trainer<TModel> trainer = new(model, images, optimizer);
        TestNumbers numbers = new(12);
        for (ulong i = 1; i <= 10; i++)
        {
            var batch = ReferenceOf.Images<TModel>(images, 100 + i);
            int[] labels = [.. Enumerable.Range(0, images).Select(_ => numbers.Whole(0, TModel.TrainingOutputLength - 1))];
            float loss = trainer.Step(batch.ToSingle(), labels);

            var evaluation = network.Forward(batch, training: true);
            foreach (var (name, after) in evaluation.StateAfter())
                after.Values.CopyTo(network.Parameters[name].Values);
            var scores = evaluation.Values[network.Graph.Scores];
            double expected = SoftmaxCrossEntropy.Loss(scores, labels);
            Assert.InRange(Math.Abs(loss - expected) / expected, 0, Tolerance);
            var gradients = evaluation.Backward(network.Graph.Scores, SoftmaxCrossEntropy.Gradient(scores, labels));
            step(network.Parameters, gradients);
            foreach (var tensor in TModel.Info.Tensors)
            {
                float[] weights = new float[tensor.Length];
                trainer.CopyWeights(tensor.Name, weights);
                double error = RelativeError.Of(weights, network.Parameters[tensor.Name].Values, LeastScale(network, tensor.Name, gradients, learningRate));
                Assert.True(error <= Tolerance, $"after step {i}, {tensor.Name} is off by {error:E1}");
            }
        }
    }
}

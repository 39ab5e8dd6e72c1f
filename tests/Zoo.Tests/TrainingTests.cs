using CnnCompiler.Data;
using CnnCompiler.Numerics;
using CnnCompiler.References;
using CnnCompiler.Runtime;
using CnnCompiler.Samples.Zoo.Networks;

namespace CnnCompiler.Zoo.Tests;

/// <summary>Training builds of the zoo's architectures.</summary>
public class TrainingTests
{
    private const int Images = 3;
    private const double Tolerance = 5e-5;

    [Fact]
    public void A_residual_network_has_the_gradients_of_the_references() => Agree<ReducedResNet>();

    [Fact]
    public void A_pre_activation_network_has_the_gradients_of_the_references() => Agree<ReducedPreActivation>();

    [Fact]
    public void An_inception_network_has_the_gradients_of_the_references() => Agree<ReducedInception>();

    [Fact]
    public void A_network_down_and_up_has_the_gradients_of_the_references() => Agree<ReducedUNet>();

    [Fact]
    public void A_depthwise_network_has_the_gradients_of_the_references() => Agree<ReducedMobileNet>();

    [Fact]
    public void A_squeezed_network_has_the_gradients_of_the_references() => Agree<ReducedSqueezeNet>();

    [Fact]
    public void A_detector_has_the_gradients_of_the_references() => Agree<ReducedSsd>();

    /// <summary>Ten colours are told apart after a few steps.</summary>
    [Fact]
    public void ResNet_20_trains_through_Fit()
    {
        const int Count = 40, Pixels = 32 * 32;
        TestNumbers numbers = new(5);
        byte[] pixels = new byte[Count * 3 * Pixels], labels = new byte[Count];
        for (int i = 0; i < pixels.Length; i++)
        {
            int label = i / (3 * Pixels) % 10, channel = i / Pixels % 3;
            labels[i / (3 * Pixels)] = (byte)label;
            pixels[i] = (byte)((label * (channel + 1) * 37 % 200) + numbers.Whole(0, 55));
        }

        ImageDataset data = new(new(3, 32, 32), pixels, labels);
        var net = TrainedResNet20.Create(seed: 1);
        Assert.Equal(ResNet20.ParameterCount, TrainedResNet20.ParameterCount);
        var epochs = net.CreateTrainer(10, new Adam(1e-3f)).Fit(data, null, new() { Epochs = 5, Seed = 2 });
        Assert.True(epochs[^1].Loss < 0.8 * epochs[0].Loss, $"{epochs[0].Loss} became {epochs[^1].Loss}");
    }

    /// <summary>Results and gradients of all weights, for any gradient of the outputs.</summary>
    private static void Agree<TModel>()
        where TModel : class, ITrainableModel<TModel>
    {
        TestNumbers numbers = new(1);
        var graph = GraphRecorder.Record(TModel.Describe);
        var parameters = numbers.Parameters(graph);
        var model = TModel.FromParameters([.. TModel.Info.Tensors.SelectMany(t => parameters[t.Name].ToSingle())]);
        var shape = TModel.Info.Input;
        var images = numbers.Tensor([Images, shape.Channels, shape.Height, shape.Width]);
        float[] slopes = numbers.Tensor([Images, TModel.TrainingOutputLength]).ToSingle();

        Trainer<TModel> trainer = new(model, Images, new Sgd(0.1f));
        float[] results = trainer.Forward(images.ToSingle()).ToArray();
        trainer.Backward(slopes);
        var evaluation = new ReferenceNetwork(graph, parameters).Forward(images, training: true);
        List<IReadOnlyDictionary<string, Tensor>> shares = [];
        foreach (var (place, output) in TModel.Info.Outputs.Zip(graph.Outputs))
        {
            var expected = evaluation.Values[output.Name];
            Assert.InRange(RelativeError.Of(Of(results), expected.Values), 0, Tolerance);
            shares.Add(evaluation.Backward(output.Name, new([.. expected.Dimensions], Of(slopes))));

            float[] Of(float[] all) => [.. Enumerable.Range(0, Images).SelectMany(n => all.Skip((n * TModel.TrainingOutputLength) + place.Offset).Take(place.Shape.Length))];
        }

        foreach (var tensor in TModel.Info.Tensors.Where(t => !t.IsState))
        {
            float[] gradient = new float[tensor.Length];
            trainer.CopyGradient(tensor.Name, gradient);
            double[] sum = [.. Enumerable.Range(0, tensor.Length).Select(i => shares.Sum(share => share[tensor.Name].Values[i]))];
            double error = RelativeError.Of(gradient, sum);
            Assert.True(error <= Tolerance, $"{tensor.Name} is off by {error:E1}");
        }
    }
}

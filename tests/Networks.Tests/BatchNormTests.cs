using CnnCompiler.Numerics;
using CnnCompiler.References;
using CnnCompiler.Runtime;

namespace CnnCompiler.Networks.Tests;

/// <summary>What random networks and ten steps of training do not show of batch normalisation.</summary>
public class BatchNormTests
{
    private const int Images = 6;

    [Fact]
    public void A_mean_of_ten_thousand_deviations_costs_no_digits() => LargeMean<Normalised>();

    [Fact]
    public void Nor_in_a_planar_map() => LargeMean<NormalisedFewChannels>();

    [Fact]
    public void A_frozen_one_normalises_with_its_running_averages_and_keeps_them()
    {
        var model = ReferenceOf.Model<FrozenNormalised>(1);
        var network = ReferenceOf.Network(model);
        Trainer<FrozenNormalised> trainer = new(model, Images, new Sgd(0.1f, weightDecay: 0.1f));
        var images = ReferenceOf.Images<FrozenNormalised>(Images, 2);
        var expected = network.Forward(images);
        Assert.InRange(RelativeError.Of(trainer.Forward(images.ToSingle()), expected.Output.Values), 0, 1e-5);

        var gradient = new TestNumbers(3).Tensor(expected.Output.Dimensions);
        trainer.Backward(gradient.ToSingle());
        var gradients = expected.Backward(gradient);
        Assert.InRange(RelativeError.Of(trainer.InputGradient, gradients[network.Graph.Inputs[0].Name].Values), 0, 1e-5);
        float[] weight = new float[20 * 3 * 3 * 3];
        trainer.CopyGradient("conv1.weight", weight);
        Assert.InRange(RelativeError.Of(weight, gradients["conv1.weight"].Values), 0, 1e-5);

        trainer.Update();
        foreach (var tensor in FrozenNormalised.Info.Tensors.Where(t => t.Name.StartsWith("batchNorm", StringComparison.Ordinal)))
        {
            float[] values = new float[tensor.Length];
            trainer.CopyWeights(tensor.Name, values);
            Assert.Equal(network.Parameters[tensor.Name].ToSingle(), values);
        }
    }

    /// <summary>
    /// Values around 10,000 are whole multiples of 2⁻¹⁰, exact in single precision; so nothing but the kernels' own rounding is between them and the reference.
    /// </summary>
    private static void LargeMean<TModel>()
        where TModel : class, ITrainableModel<TModel>
    {
        var model = ReferenceOf.Model<TModel>(1);
        var images = ReferenceOf.Images<TModel>(Images, 2);
        foreach (ref double value in images.Values)
            value = 10_000 + (Math.Round(value * 1024) / 1024);
        var expected = ReferenceOf.Network(model).Forward(images, training: true);
        Trainer<TModel> trainer = new(model, Images, new Sgd(1));
        Assert.InRange(RelativeError.Of(trainer.Forward(images.ToSingle()), expected.Output.Values), 0, 3e-6);

        var gradient = new TestNumbers(3).Tensor(expected.Output.Dimensions);
        trainer.Backward(gradient.ToSingle());
        Assert.InRange(RelativeError.Of(trainer.InputGradient, expected.Backward(gradient)["image"].Values), 0, 1e-5);
        foreach (var (name, after) in expected.StateAfter())
        {
            float[] values = new float[after.Values.Length];
            trainer.CopyWeights(name, values);
            Assert.InRange(RelativeError.Of(values, after.Values), 0, 1e-6);
        }
    }
}

using CnnCompiler.Numerics;
using CnnCompiler.References;
using CnnCompiler.Samples.Digits;

namespace CnnCompiler.Networks.Tests;

/// <summary>What users do with a model.</summary>
public class ModelTests
{
    [Fact]
    public void Its_constants_are_those_of_the_published_network()
    {
        Assert.Equal(421_642, DigitNet.ParameterCount);
        Assert.Equal(4_241_152, DigitNet.Macs);
        Assert.Equal(784, DigitNet.InputLength);
        Assert.Equal(10, DigitNet.OutputLength);
        Assert.Equal(61_706, LeNet5.ParameterCount);
        Assert.Equal(416_520, LeNet5.Macs);
        Assert.Matches(@"conv2 \(Conv\) +\[64,14,14\] +18,496 +3,612,672 +8×8 +50,176\n", DigitNet.Summary);
        Assert.Equal("conv2", DigitNet.Layers.Conv2);
    }

    [Fact]
    public void Wrong_lengths_are_refused_and_named()
    {
        var net = LeNet5.Create(1);
        var error = Assert.Throws<ArgumentException>(() => net.Predict(new float[783]));
        Assert.Contains("783", error.Message, StringComparison.Ordinal);
        Assert.Contains("784", error.Message, StringComparison.Ordinal);
        error = Assert.Throws<ArgumentException>(() => net.Predict(new float[2 * 784], new float[19]));
        Assert.Contains("19", error.Message, StringComparison.Ordinal);
        Assert.Contains("20", error.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => LeNet5.FromParameters(new float[3]));
        Assert.Throws<ArgumentOutOfRangeException>(() => net.Fork(0));
        var trainer = net.CreateTrainer(2, new Sgd(0.1f));
        Assert.Throws<ArgumentException>(() => trainer.Step(new float[3 * 784], [0, 1, 2]));
        Assert.Throws<ArgumentException>(() => trainer.Step(new float[784], [10]));
        Assert.Throws<ArgumentException>(() => trainer.Step(new float[784], [1, 2]));
        Assert.Throws<InvalidOperationException>(() => trainer.Backward(new float[10]));
    }

    [Fact]
    public void A_fork_shares_weights_and_sees_what_training_publishes()
    {
        var net = LeNet5.Create(1);
        var fork = net.Fork(2);
        float[] images = ReferenceOf.Images<LeNet5>(2, 1).ToSingle(), before = new float[20], after = new float[20];
        fork.Predict(images, before);
        var trainer = net.CreateTrainer(2, new Sgd(0.1f));
        trainer.Step(images, [3, 4]);
        fork.Predict(images, after);
        Assert.Equal(before, after);
        trainer.Publish();
        fork.Predict(images, after);
        Assert.NotEqual(before, after);
        Assert.True(fork.Parameters.SequenceEqual(net.Parameters));
    }

    [Fact]
    public void Weights_come_back_from_a_file()
    {
        string path = Path.GetTempFileName();
        try
        {
            var net = Medley.Create(5);
            net.Save(path);
            Assert.True(Medley.Load(path).Parameters.SequenceEqual(net.Parameters));
            Assert.Throws<InvalidDataException>(() => LeNet5.Load(path));
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public void Initial_weights_have_the_variance_that_the_activation_asks_for()
    {
        var net = DigitNet.Create(1);
        var hidden = net.Parameters.Slice(DigitNet.Info.Tensor("dense1.weight").Offset, 3136 * 128);
        var scores = net.Parameters.Slice(DigitNet.Info.Tensor("dense2.weight").Offset, 128 * 10);
        Assert.InRange(Variance(hidden) / (2.0 / 3136), 0.98, 1.02); // He: a rectifier follows
        Assert.InRange(Variance(scores) / (2.0 / 138), 0.9, 1.1); // Glorot: softmax follows
        Assert.True(net.Parameters.Slice(DigitNet.Info.Tensor("conv1.bias").Offset, 32).IndexOfAnyExcept(0f) < 0);
    }

    [Fact]
    public void An_inspected_network_shows_every_layers_output()
    {
        var model = ReferenceOf.Model<Inspected>(3);
        var images = ReferenceOf.Images<Inspected>(1, 4);
        var expected = ReferenceOf.Network(model).Forward(images).Values;
        model.Predict(images.ToSingle());
        var values = model.Values;
        foreach (var (name, map) in new[]
        {
            ("image", values.Image), ("edges", values.Edges), ("relu1", values.Relu1), ("maxPool1", values.MaxPool1), ("conv2", values.Conv2), ("tanh1", values.Tanh1),
            ("avgPool1", values.AvgPool1), ("flatten1", values.Flatten1), ("dense1", values.Dense1), ("softmax1", values.Softmax1),
        })
        {
            float[] actual = new float[map.Shape.Length];
            map.CopyTo(actual);
            Assert.True(RelativeError.Of(actual, expected[name].Values) < 1e-5, name);
        }

        Assert.Equal(images[0, 0, 3, 5], values.Image[0, 3, 5]);
        Assert.Throws<ArgumentOutOfRangeException>(() => values.Image[0, 28, 0]);
        Assert.Throws<ArgumentException>(() => values.Conv2.CopyTo(new float[3]));
    }

    /// <summary>
    /// The lecture's example: the image 1, 2, …, 49 in seven rows. With the kernel 1 … 9 the first result of cross-correlation is
    /// 1·1 + 2·2 + 3·3 + 8·4 + 9·5 + 10·6 + 15·7 + 16·8 + 17·9 = 537; convolution turns the kernel round: 1·9 + 2·8 + … + 17·1 = 273.
    /// A step to the right adds the sum of the kernel, 45; a step down seven times that.
    /// </summary>
    [Fact]
    public void The_lectures_example_by_hand()
    {
        float[] image = [.. Enumerable.Range(1, 49).Select(i => (float)i)], kernel = [1, 2, 3, 4, 5, 6, 7, 8, 9];
        var crossCorrelation = CrossCorrelated.FromParameters(kernel).Predict(image);
        var convolution = Convolved.FromParameters(kernel).Predict(image);
        for (int y = 0; y < 5; y++)
        {
            for (int x = 0; x < 5; x++)
            {
                Assert.Equal(537 + (45 * x) + (315 * y), crossCorrelation[(y * 5) + x]);
                Assert.Equal(273 + (45 * x) + (315 * y), convolution[(y * 5) + x]);
            }
        }
    }

    private static double Variance(ReadOnlySpan<float> values)
    {
        double sum = 0;
        foreach (float value in values)
            sum += (double)value * value;
        return sum / values.Length;
    }
}

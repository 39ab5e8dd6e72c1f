using CnnCompiler.Numerics;
using CnnCompiler.Runtime;

namespace CnnCompiler.Networks.Tests;

/// <summary>What dropout drops is random, so these tests are of what must hold whatever it is.</summary>
public class DropoutTests
{
    private const int Images = 8;

    [Fact]
    public void A_prediction_drops_nothing()
    {
        var model = Dropped.Create(1);
        float[] image = Numbers(1);
        Assert.Equal(image, model.Predict(image).ToArray());
    }

    /// <summary>The tolerance is five standard deviations of so many coins.</summary>
    [Fact]
    public void A_step_drops_the_part_that_the_rate_says_and_scales_the_rest()
    {
        float[] images = Numbers(Images), results = Trainer<Dropped>(seed: 1).Forward(images).ToArray();
        int zeros = results.Count(value => value == 0);
        Assert.InRange(zeros, (0.3 * results.Length) - (5 * Math.Sqrt(0.21 * results.Length)), (0.3 * results.Length) + (5 * Math.Sqrt(0.21 * results.Length)));
        Assert.All(results.Zip(images), pair => Assert.True(pair.First == 0 || Math.Abs((pair.First * 0.7f) - pair.Second) < 1e-6f));
    }

    [Fact]
    public void Spatial_dropout_drops_whole_channels()
    {
        foreach (float[] channels in new[] { KeptChannels<DroppedChannels>(), KeptChannels<DroppedFewChannels>() })
        {
            Assert.All(channels, part => Assert.True(part is 0 or 1, $"{part} of a channel is kept"));
            Assert.Contains(0, channels);
            Assert.Contains(1, channels);
        }
    }

    [Fact]
    public void The_gradient_goes_where_the_value_went()
    {
        var trainer = Trainer<Dropped>(seed: 1);
        float[] results = trainer.Forward(Numbers(Images)).ToArray(), gradient = [.. results.Select(_ => 1f)];
        trainer.Backward(gradient);
        Assert.All(trainer.InputGradient.ToArray().Zip(results), pair => Assert.Equal(pair.Second == 0 ? 0 : 1 / (1 - 0.3f), pair.First));
    }

    [Fact]
    public void Images_steps_layers_and_seeds_differ_and_the_same_step_does_not()
    {
        var trainer = Trainer<Dropped>(seed: 1);
        float[] ones = [.. Enumerable.Repeat(1f, Images * Dropped.InputLength)];
        float[] first = trainer.Forward(ones).ToArray(), again = trainer.Forward(ones).ToArray();
        Assert.Equal(first, again);
        Assert.Equal(first, Trainer<Dropped>(seed: 1).Forward(ones).ToArray());
        Assert.NotEqual(first, Trainer<Dropped>(seed: 2).Forward(ones).ToArray());
        trainer.Backward(ones);
        trainer.Update();
        Assert.NotEqual(first, trainer.Forward(ones).ToArray());
        for (int n = 1; n < Images; n++)
            Assert.NotEqual(first.AsSpan(0, Dropped.InputLength).ToArray(), first.AsSpan(n * Dropped.InputLength, Dropped.InputLength).ToArray());
        float[] twice = Trainer<DroppedTwice>(seed: 1).Forward(ones).ToArray();
        Assert.True(twice.Count(value => value == 0) > 1.2 * first.Count(value => value == 0), "two layers drop the same values");
    }

    /// <summary>The number is what came out when this was written, with 512-bit vectors; it has to come out with any others.</summary>
    [Fact]
    public void Every_machine_drops_the_same()
    {
        var kept = Trainer<Dropped>(seed: 1).Forward(Numbers(Images)).ToArray().Select((value, i) => value == 0 ? 0UL : (ulong)i + 1);
        Assert.Equal(17568489660192811824UL, kept.Aggregate(17UL, (hash, place) => unchecked((hash * 31) + place)));
    }

    private static float[] Numbers(int images)
    {
        float[] numbers = new float[images * Dropped.InputLength];
        new TestNumbers(3).Fill(numbers);
        return [.. numbers.Select(number => number + 2)];
    }

    private static Trainer<TModel> Trainer<TModel>(ulong seed)
        where TModel : class, ITrainableModel<TModel> => new(TModel.Create(1), Images, new Sgd(1), new TrainingOptions { Seed = seed });

    private static float[] KeptChannels<TModel>()
        where TModel : class, ITrainableModel<TModel>
    {
        var shape = TModel.Info.Input;
        float[] results = Trainer<TModel>(seed: 1).Forward([.. Enumerable.Repeat(1f, Images * shape.Length)]).ToArray();
        return [.. results.Chunk(shape.Height * shape.Width).Select(channel => (float)channel.Count(value => value != 0) / channel.Length)];
    }
}

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(20, 9, 7)]
[Dropout(0.3)]
internal sealed partial class Dropped;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(20, 9, 7)]
[Dropout(0.3), Dropout(0.3)]
internal sealed partial class DroppedTwice;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(20, 9, 7)]
[Dropout(0.5, Spatial = true)]
internal sealed partial class DroppedChannels;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(3, 9, 7)]
[Dropout(0.5, Spatial = true)]
internal sealed partial class DroppedFewChannels;

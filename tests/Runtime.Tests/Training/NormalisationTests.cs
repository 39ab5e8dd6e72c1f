using CnnCompiler.Numerics;
using CnnCompiler.Weights;

namespace CnnCompiler.Runtime.Tests.Training;

/// <summary>
/// Ten steps of gradient descent with momentum and weight decay through each normalisation give PyTorch's losses and weights; <c>expected/normalisation.py</c> made them. Weight
/// decay spares scales and shifts.
/// </summary>
public class NormalisationTests
{
    private const double Tolerance = 1e-5;
    private const int Steps = 10, Batch = 4;

    private static readonly SafetensorsFile Expected = SafetensorsFile.Read(Path.Combine(AppContext.BaseDirectory, "expected", "normalisation.safetensors"));

    /// <summary>Running averages included.</summary>
    [Fact]
    public void BatchNorm_trains_as_in_PyTorch() => Agree<BatchNormNet>();

    [Fact]
    public void LayerNorm_trains_as_in_PyTorch() => Agree<LayerNormNet>();

    [Fact]
    public void InstanceNorm_trains_as_in_PyTorch() => Agree<InstanceNormNet>();

    [Fact]
    public void GroupNorm_trains_as_in_PyTorch() => Agree<GroupNormNet>();

    [Fact]
    public void LocalResponseNorm_trains_as_in_PyTorch() => Agree<LocalResponseNormNet>();

    /// <summary>The first weights are trained, and with the factors of 1 and the summands of 0 a normalisation begins by doing nothing else.</summary>
    [Fact]
    public void Scales_start_at_one_and_shifts_at_zero()
    {
        var parameters = GroupNormNet.Create(seed: 3).Parameters;
        foreach (var tensor in GroupNormNet.Info.Tensors.Where(t => t.Name.Contains("Norm", StringComparison.Ordinal)))
        {
            float expected = tensor.Name.EndsWith(".scale", StringComparison.Ordinal) ? 1 : 0;
            Assert.All(parameters.Slice(tensor.Offset, tensor.Length).ToArray(), value => Assert.Equal(expected, value));
        }
    }

    private static void Agree<TModel>()
        where TModel : class, ITrainableModel<TModel>
    {
        string run = TModel.Info.Name;
        var model = TModel.FromParameters([.. TModel.Info.Tensors.SelectMany(t => Values($"{run}.start.{t.Name}"))]);
        Trainer<TModel> trainer = new(model, Batch, new Sgd(0.05f, 0.9f, 0.01f));
        float[] images = Values("images"), losses = Values($"{run}.losses");
        int[] labels = [.. Values("labels").Select(label => (int)label)];
        int length = TModel.Info.Input.Length;
        for (int i = 0; i < Steps; i++)
        {
            float loss = trainer.Step(images.AsSpan(i * Batch * length, Batch * length), labels.AsSpan(i * Batch, Batch));
            Assert.InRange(Math.Abs(loss - losses[i]) / losses[i], 0, Tolerance);
        }

        foreach (var tensor in TModel.Info.Tensors)
        {
            float[] actual = new float[tensor.Length];
            trainer.CopyWeights(tensor.Name, actual);
            double error = RelativeError.Of(actual, [.. Values($"{run}.{tensor.Name}").Select(value => (double)value)], LeastScale(run, tensor.Name));
            Assert.True(error <= Tolerance, $"{tensor.Name} is off by {error:E1}");
        }
    }

    /// <summary>A running mean is as exact as what it is the mean of, whose size its variance tells, even where it comes to next to nothing.</summary>
    private static double LeastScale(string run, string tensor) =>
        tensor.EndsWith(".mean", StringComparison.Ordinal) ? Math.Sqrt(Values($"{run}.{tensor[..^5]}.variance").Max()) : 0;

    private static float[] Values(string name)
    {
        var tensor = Expected.Tensor(name);
        float[] values = new float[tensor.Shape.Aggregate(1, (product, dimension) => product * dimension)];
        tensor.CopyTo(values);
        return values;
    }
}

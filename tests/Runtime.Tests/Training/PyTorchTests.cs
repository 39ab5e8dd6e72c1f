using CnnCompiler.Numerics;
using CnnCompiler.Weights;

namespace CnnCompiler.Runtime.Tests.Training;

/// <summary>Ten steps of training with each optimizer, schedule and option give PyTorch's losses and weights; <c>expected/training.py</c> made them.</summary>
public class PyTorchTests
{
    private const double Tolerance = 1e-5;
    private const int Steps = 10, StepsPerEpoch = 5, Batch = 4;

    private static readonly SafetensorsFile Expected = SafetensorsFile.Read(Path.Combine(AppContext.BaseDirectory, "expected", "training.safetensors"));

    private static readonly Dictionary<string, Schedule> Schedules = new()
    {
        ["constant"] = Schedule.Constant,
        ["step"] = Schedule.Step(3, 0.5),
        ["exponential"] = Schedule.Exponential(0.8),
        ["cosine"] = Schedule.Cosine(lowest: 0.1),
        ["cosine restarts"] = Schedule.CosineRestarts(3, 2),
        ["one cycle"] = Schedule.OneCycle(),
        ["polynomial"] = Schedule.Polynomial(2),
        ["warm up"] = Schedule.Exponential(0.8).WithWarmUp(4, 0.25),
    };

    private static readonly Dictionary<string, TrainingOptions> Options = new()
    {
        ["clip value"] = new() { ClipValue = 0.02f },
        ["clip norm"] = new() { ClipNorm = 0.2f },
        ["max norm"] = new() { MaxNorm = 0.7f },
        ["average"] = new() { AverageDecay = 0.8f },
    };

    public static TheoryData<string> ScheduleNames => [.. Schedules.Keys];

    public static TheoryData<string> OptionNames => [.. Options.Keys];

    [Theory]
    [MemberData(nameof(Everything.OptimizerNames), MemberType = typeof(Everything))]
    public void Optimizers(string name) => Agree(name, Everything.Optimizers[name]());

    [Theory]
    [MemberData(nameof(ScheduleNames))]
    public void SchedulesOfTheRate(string name) => Agree(name, new Sgd(0.05f, 0.9f, 0.01f), schedule: Schedules[name]);

    [Theory]
    [MemberData(nameof(OptionNames))]
    public void OptionsOfTraining(string name) => Agree(name, new Sgd(0.05f, 0.9f, 0.01f), Options[name]);

    [Fact]
    public void Groups() => Agree("groups", new Sgd(0.05f, 0.9f), new()
    {
        Groups = [new("conv2.*") { RateFactor = 0.5f, WeightDecay = 0.2f }, new("dense1.weight") { RateFactor = 2 }, new("dense1.*") { Frozen = true }],
    });

    /// <summary>Without it, expected values that nobody reads would look like tests.</summary>
    [Fact]
    public void Every_expected_run_is_compared() => Assert.Equal(
        Expected.Tensors.Where(t => t.Name.EndsWith(".losses", StringComparison.Ordinal)).Select(t => t.Name[..^".losses".Length]).Order(),
        Everything.Optimizers.Keys.Concat(Schedules.Keys).Concat(Options.Keys).Append("groups").Order());

    private static void Agree(string run, Optimizer optimizer, TrainingOptions? options = null, Schedule? schedule = null)
    {
        var model = SmallNet.FromParameters([.. SmallNet.Info.Tensors.SelectMany(t => Values($"start.{t.Name}"))]);
        var trainer = model.CreateTrainer(Batch, optimizer, options);
        float[] images = Values("images"), losses = Values($"{run}.losses");
        int[] labels = [.. Values("labels").Select(label => (int)label)];
        float rate = optimizer.LearningRate;
        for (int i = 0; i < Steps; i++)
        {
            optimizer.LearningRate = (float)(rate * (schedule ?? Schedule.Constant).Factor(i, StepsPerEpoch, Steps));
            float loss = trainer.Step(images.AsSpan(i * Batch * SmallNet.InputLength, Batch * SmallNet.InputLength), labels.AsSpan(i * Batch, Batch));
            Assert.InRange(Math.Abs(loss - losses[i]) / losses[i], 0, Tolerance);
        }

        foreach (var tensor in SmallNet.Info.Tensors)
        {
            float[] actual = new float[tensor.Length];
            if (options is { AverageDecay: > 0 })
                trainer.CopyAverage(tensor.Name, actual);
            else
                trainer.CopyWeights(tensor.Name, actual);
            double error = RelativeError.Of(actual, [.. Values($"{run}.{tensor.Name}").Select(value => (double)value)]);
            Assert.True(error <= Tolerance, $"{tensor.Name} is off by {error:E1}");
        }
    }

    private static float[] Values(string name)
    {
        var tensor = Expected.Tensor(name);
        float[] values = new float[tensor.Shape.Aggregate(1, (product, dimension) => product * dimension)];
        tensor.CopyTo(values);
        return values;
    }
}

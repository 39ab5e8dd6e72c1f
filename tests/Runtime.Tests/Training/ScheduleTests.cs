using System.Text.Json;

namespace CnnCompiler.Runtime.Tests.Training;

/// <summary>Learning rates over forty steps against PyTorch's schedulers, advanced after every step; <c>expected/schedules.py</c> made the expected ones.</summary>
public sealed class ScheduleTests
{
    private const int StepsPerEpoch = 8;

    private static readonly Dictionary<string, double[]> Expected =
        JsonSerializer.Deserialize<Dictionary<string, double[]>>(File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "expected", "schedules.json")))!;

    private static readonly Dictionary<string, Schedule> Schedules = new()
    {
        ["constant"] = Schedule.Constant,
        ["step"] = Schedule.Step(7, 0.3),
        ["step default"] = Schedule.Step(15),
        ["exponential"] = Schedule.Exponential(0.93),
        ["cosine"] = Schedule.Cosine(),
        ["cosine lowest"] = Schedule.Cosine(0.2),
        ["cosine restarts"] = Schedule.CosineRestarts(9),
        ["cosine restarts longer"] = Schedule.CosineRestarts(5, 2, 0.1),
        ["one cycle"] = Schedule.OneCycle(),
        ["one cycle linear"] = Schedule.OneCycle(0.4, 10, 100, linear: true),
        ["one cycle peak on a step"] = Schedule.OneCycle(0.25),
        ["polynomial"] = Schedule.Polynomial(),
        ["polynomial square"] = Schedule.Polynomial(2),
        ["warm up constant"] = Schedule.Constant.WithWarmUp(6),
        ["warm up step"] = Schedule.Step(7, 0.3).WithWarmUp(6),
        ["warm up exponential"] = Schedule.Exponential(0.93).WithWarmUp(10, 0.05),
        ["warm up cosine"] = Schedule.Cosine().WithWarmUp(5),
        ["step per epoch"] = Schedule.Step(2, 0.5).PerEpoch(),
        ["cosine per epoch"] = Schedule.Cosine().PerEpoch(),
    };

    public static TheoryData<string> Names => [.. Schedules.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void It_is_that_of_PyTorch(string name)
    {
        double[] expected = Expected[name];
        for (int step = 0; step < expected.Length; step++)
            Assert.InRange(Schedules[name].Factor(step, StepsPerEpoch, expected.Length) - expected[step], -1e-12, 1e-12);
    }

    [Fact]
    public void Every_expected_schedule_is_compared() => Assert.Equal(Expected.Keys.Order(), Schedules.Keys.Order());

    [Fact]
    public void A_curve_of_ones_own_gets_the_part_that_is_done() =>
        Assert.Equal([1, 0.75, 0.5, 0.25], Enumerable.Range(0, 4).Select(step => Schedule.Of(done => 1 - done).Factor(step, 2, 4)));

    /// <summary>Where the peak falls on the first step, the way up has no length.</summary>
    [Fact]
    public void A_cycle_may_begin_at_its_peak() => Assert.Equal(1, Schedule.OneCycle(0.25).Factor(0, 4, 4));

    [Fact]
    public void Constants_out_of_range_are_refused()
    {
        Func<object>[] wrong =
        [
            () => Schedule.Step(0), () => Schedule.Step(1, 0), () => Schedule.Exponential(-1), () => Schedule.Cosine(1.5), () => Schedule.CosineRestarts(0),
            () => Schedule.CosineRestarts(1, 0), () => Schedule.CosineRestarts(1, 1, -1), () => Schedule.OneCycle(1), () => Schedule.OneCycle(startDivisor: 0.5),
            () => Schedule.OneCycle(endDivisor: 0), () => Schedule.Polynomial(0), () => Schedule.Constant.WithWarmUp(0), () => Schedule.Constant.WithWarmUp(1, 2),
        ];
        Assert.All(wrong, make => Assert.Throws<ArgumentOutOfRangeException>(make));
        Assert.Throws<ArgumentNullException>(() => Schedule.Of(null!));
    }
}

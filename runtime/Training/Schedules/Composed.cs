namespace CnnCompiler;

internal sealed record WarmUpSchedule : Schedule
{
    private readonly Schedule _then;
    private readonly int _steps;
    private readonly double _start;

    public WarmUpSchedule(Schedule then, int steps, double start)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(steps, 1);
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(start, 1);
        (_then, _steps, _start) = (then, steps, start);
    }

    public override double Factor(long step, long stepsPerEpoch, long steps) => step < _steps
        ? _start + ((1 - _start) * step / _steps)
        : _then.Factor(step - _steps, stepsPerEpoch, steps - _steps);
}

internal sealed record PerEpochSchedule(Schedule Inner) : Schedule
{
    /// <summary>Behind a warm-up the last epoch may be a part of one, which counts like a whole.</summary>
    public override double Factor(long step, long stepsPerEpoch, long steps) =>
        Inner.Factor(step / stepsPerEpoch, 1, (steps + stepsPerEpoch - 1) / stepsPerEpoch);
}

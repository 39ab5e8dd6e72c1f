namespace CnnCompiler;

internal sealed record ConstantSchedule : Schedule
{
    public override double Factor(long step, long stepsPerEpoch, long steps) => 1;
}

internal sealed record StepSchedule : Schedule
{
    private readonly int _every;
    private readonly double _factor;

    public StepSchedule(int every, double factor)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(every, 1);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(factor);
        (_every, _factor) = (every, factor);
    }

    public override double Factor(long step, long stepsPerEpoch, long steps) => Math.Pow(_factor, step / _every);
}

internal sealed record ExponentialSchedule : Schedule
{
    private readonly double _factor;

    public ExponentialSchedule(double factor)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(factor);
        _factor = factor;
    }

    public override double Factor(long step, long stepsPerEpoch, long steps) => Math.Pow(_factor, step);
}

internal sealed record PolynomialSchedule : Schedule
{
    private readonly double _power;

    public PolynomialSchedule(double power)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(power);
        _power = power;
    }

    public override double Factor(long step, long stepsPerEpoch, long steps) => Math.Pow(1 - ((double)step / steps), _power);
}

internal sealed record CurveSchedule(Func<double, double> Curve) : Schedule
{
    public override double Factor(long step, long stepsPerEpoch, long steps) => Curve((double)step / steps);
}

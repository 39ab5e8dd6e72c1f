namespace CnnCompiler;

/// <summary>Half a cosine between two values: level at both ends.</summary>
internal static class HalfCosine
{
    public static double At(double from, double to, double done) => to + ((from - to) * (1 + Math.Cos(Math.PI * done)) / 2);
}

internal sealed record CosineSchedule : Schedule
{
    private readonly double _lowest;

    public CosineSchedule(double lowest)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(lowest);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(lowest, 1);
        _lowest = lowest;
    }

    public override double Factor(long step, long stepsPerEpoch, long steps) => HalfCosine.At(1, _lowest, (double)step / steps);
}

internal sealed record CosineRestartsSchedule : Schedule
{
    private readonly int _first;
    private readonly int _multiple;
    private readonly double _lowest;

    public CosineRestartsSchedule(int first, int multiple, double lowest)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(first, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(multiple, 1);
        ArgumentOutOfRangeException.ThrowIfNegative(lowest);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(lowest, 1);
        (_first, _multiple, _lowest) = (first, multiple, lowest);
    }

    public override double Factor(long step, long stepsPerEpoch, long steps)
    {
        long length = _first;
        if (_multiple == 1)
            step %= length;
        for (; step >= length; length *= _multiple)
            step -= length;
        return HalfCosine.At(1, _lowest, (double)step / length);
    }
}

internal sealed record OneCycleSchedule : Schedule
{
    private readonly double _rise;
    private readonly double _start;
    private readonly double _end;
    private readonly bool _linear;

    public OneCycleSchedule(double rise, double startDivisor, double endDivisor, bool linear)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(rise);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(rise, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(startDivisor, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(endDivisor, 1);
        (_rise, _start, _end, _linear) = (rise, 1 / startDivisor, 1 / startDivisor / endDivisor, linear);
    }

    public override double Factor(long step, long stepsPerEpoch, long steps)
    {
        // PyTorch reaches the end with the last step, and the peak one step before the given part of all of them.
        double peak = (_rise * steps) - 1;
        return step < peak ? Between(_start, 1, step / peak) : Between(1, _end, (step - peak) / (steps - 1 - peak));
    }

    private double Between(double from, double to, double done) => _linear ? from + ((to - from) * done) : HalfCosine.At(from, to, done);
}

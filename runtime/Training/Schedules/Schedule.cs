namespace CnnCompiler;

/// <summary>
/// The learning rate over the course of training, as a factor of the optimizer's own rate. Lengths are in steps; <see cref="PerEpoch"/> counts in epochs.
/// Each equals PyTorch's scheduler of the same purpose, advanced after every step.
/// </summary>
public abstract record Schedule
{
    /// <summary>The optimizer's rate all the time.</summary>
    public static Schedule Constant { get; } = new ConstantSchedule();

    /// <summary>The factor of one step.</summary>
    /// <param name="step">The step, from 0 to <paramref name="steps"/> − 1.</param>
    /// <param name="stepsPerEpoch">How many steps an epoch has.</param>
    /// <param name="steps">How many steps training has.</param>
    public abstract double Factor(long step, long stepsPerEpoch, long steps);

    /// <summary>Falls at regular intervals: factor^⌊step / every⌋. PyTorch's StepLR.</summary>
    /// <param name="every">Steps between two falls, at least 1.</param>
    /// <param name="factor">What is left after a fall, above 0.</param>
    public static Schedule Step(int every, double factor = 0.1) => new StepSchedule(every, factor);

    /// <summary>Falls a little at every step: factor^step. PyTorch's ExponentialLR.</summary>
    /// <param name="factor">What is left after a step, above 0.</param>
    public static Schedule Exponential(double factor) => new ExponentialSchedule(factor);

    /// <summary>
    /// Falls along half a cosine, over the whole of training. PyTorch's CosineAnnealingLR with T_max = steps. Source: Loshchilov, Hutter, "SGDR: Stochastic Gradient
    /// Descent with Warm Restarts", 2017.
    /// </summary>
    /// <param name="lowest">Where it ends, from 0 to 1.</param>
    public static Schedule Cosine(double lowest = 0) => new CosineSchedule(lowest);

    /// <summary>Falls along half a cosine again and again. PyTorch's CosineAnnealingWarmRestarts. Source: as <see cref="Cosine"/>.</summary>
    /// <param name="first">Steps of the first fall, at least 1.</param>
    /// <param name="multiple">How many times longer each is than the one before, at least 1.</param>
    /// <param name="lowest">Where each ends, from 0 to 1.</param>
    public static Schedule CosineRestarts(int first, int multiple = 1, double lowest = 0) => new CosineRestartsSchedule(first, multiple, lowest);

    /// <summary>
    /// Rises from far below to the optimizer's rate, and falls further below, over the whole of training. PyTorch's OneCycleLR with max_lr the optimizer's rate and
    /// cycle_momentum off. Source: Smith, Topin, "Super-Convergence: Very Fast Training of Neural Networks Using Large Learning Rates", 2018.
    /// </summary>
    /// <param name="rise">The part of training in which it rises, between 0 and 1.</param>
    /// <param name="startDivisor">It starts at one part in so many, at least 1.</param>
    /// <param name="endDivisor">It ends at one part in so many of where it started, at least 1.</param>
    /// <param name="linear">Along straight lines instead of half cosines.</param>
    public static Schedule OneCycle(double rise = 0.3, double startDivisor = 25, double endDivisor = 1e4, bool linear = false) =>
        new OneCycleSchedule(rise, startDivisor, endDivisor, linear);

    /// <summary>Falls to zero as (1 − done)^power, over the whole of training. PyTorch's PolynomialLR with total_iters = steps.</summary>
    /// <param name="power">1 for a straight line, above 0.</param>
    public static Schedule Polynomial(double power = 1) => new PolynomialSchedule(power);

    /// <summary>A curve of the caller's own.</summary>
    /// <param name="curve">From the part of training that is done, 0 to below 1, to the factor.</param>
    public static Schedule Of(Func<double, double> curve)
    {
        ArgumentNullException.ThrowIfNull(curve);
        return new CurveSchedule(curve);
    }

    /// <summary>
    /// Rises in a straight line to 1 before this schedule begins, which then has the steps that are left. PyTorch's LinearLR, then this, in a SequentialLR. Source: Goyal
    /// et al., "Accurate, Large Minibatch SGD: Training ImageNet in 1 Hour", 2017.
    /// </summary>
    /// <param name="steps">How many steps it rises, at least 1.</param>
    /// <param name="start">Where it starts, from 0 to 1.</param>
    public Schedule WithWarmUp(int steps, double start = 1.0 / 3) => new WarmUpSchedule(this, steps, start);

    /// <summary>Counts this schedule's lengths in epochs, and keeps its factor for an epoch.</summary>
    public Schedule PerEpoch() => new PerEpochSchedule(this);
}

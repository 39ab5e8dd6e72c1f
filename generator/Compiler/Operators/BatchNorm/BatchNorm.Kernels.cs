using CnnCompiler.Generator.Graph;
using CnnCompiler.Generator.Kernels;
using CnnCompiler.Generator.Lowering;
using CnnCompiler.Generator.Planning;

namespace CnnCompiler.Generator.Operators;

/// <summary>Batch normalisation's kernels: one pass over the batch for the mean, one for the variance around it, one for the result; the two of the gradient likewise.</summary>
internal sealed partial class BatchNorm : IKernelBuilder, IFoldingRule
{
    private static readonly Buffer Input = new("x"), Scale = new("scale"), Shift = new("shift"), RunningMean = new("runningMean"), RunningVariance = new("runningVariance");
    private static readonly Buffer Output = new("y"), Mean = new("mean"), MeanRest = new("meanRest"), InverseDeviation = new("inverseDeviation");
    private static readonly Buffer OutputGradient = new("dy"), InputGradient = new("dx"), ScaleGradient = new("dscale"), ShiftGradient = new("dshift");
    private static readonly Buffer MeanGradient = new("meanGradient"), MeanProduct = new("meanProduct");

    public Procedure Build(StepPlan plan, KernelSet kernels) => plan.Step.Pass switch
    {
        Pass.Forward when IsBatched(plan.Step) => Train(plan, kernels.Target),
        Pass.Forward => Predict(plan, kernels.Target),
        Pass.BackwardData when plan.Step.Layer.Frozen => BackwardFrozen(plan, kernels.Target),
        Pass.BackwardWeights => BackwardWeights(plan, kernels.Target),
        _ => BackwardData(plan, kernels.Target),
    };

    public Procedure? BuildScratch(StepPlan plan, KernelSet kernels) => null;

    public Procedure Repack(StepPlan plan, Weight weight, bool pack) => PlainCopy.Repack(weight, pack);

    /// <summary>weight · factor and (bias − mean) · factor + shift, row by row of the weights.</summary>
    public Procedure BuildFold(Fold fold)
    {
        Buffer weight = new("weight"), bias = new("bias"), folded = new("foldedWeight"), foldedBias = new("foldedBias");
        var tensor = fold.Weights[0].Tensor;
        int units = tensor.Dimensions[0], row = tensor.Length / units;
        bool hasBias = fold.Weights.Length > 1;
        Axis unit = new("oc"), i = new("i");
        Register factor = new("factor");
        Expression before = hasBias ? new Load(bias, unit) - new Load(RunningMean, unit) : (Expression)0f - new Load(RunningMean, unit);
        return new(
            $"{LayerNames.Pascal(fold.Normalisation.Name)}_Fold", [], [weight, .. hasBias ? [bias] : Array.Empty<Buffer>(), Scale, Shift, RunningMean, RunningVariance, folded, foldedBias], [],
            [
                For.Rolled(unit, units,
                    new Set(factor, FactorOf(fold.Normalisation, unit)),
                    For.Rolled(i, row, new Store(folded, (unit * (Index)row) + i, new Load(weight, (unit * (Index)row) + i) * factor)),
                    new Store(foldedBias, unit, Expression.MultiplyAdd(before, factor, new Load(Shift, unit)))),
            ]);
    }

    /// <summary>With the running averages: y = (x − mean) · factor + shift, where factor = scale / √(variance + ε).</summary>
    private static Procedure Predict(StepPlan plan, Target target)
    {
        ChannelWalk walk = new(plan.Input, images: null, 0, target);
        Register mean = walk.Register("mean"), factor = walk.Register("factor"), shift = walk.Register("shiftOfChannel");
        var body = walk.OverChannels(
            walk.Each(
                new Set(mean, new Load(RunningMean, walk.Channel)),
                new Set(factor, FactorOf(plan.Step.Layer, walk.Channel)),
                new Set(shift, new Load(Shift, walk.Channel))),
            Normalise(plan, walk, mean, factor, shift));
        return new(KernelNames.Of(plan), KernelNotes.Of(plan), [Input, Scale, Shift, RunningMean, RunningVariance, Output], [], [body]);
    }

    /// <summary>
    /// The mean as a float is off by up to 6e-8 of itself, which may be much beside a small deviation. The second pass finds by how much: the sum of what deviates from it, which
    /// would be zero. Source: Chan, Golub, LeVeque, "Algorithms for Computing the Sample Variance", 1983.
    /// </summary>
    private static Procedure Train(StepPlan plan, Target target)
    {
        var (epsilon, momentum) = Of(plan.Step.Layer);
        ChannelWalk walk = Walk(plan, target);
        Register mean = walk.Register("meanOfBatch"), rest = walk.Register("rest"), variance = walk.Register("varianceOfBatch"), inverse = walk.Register("inverse");
        Register sum = walk.Register("sum"), deviations = walk.Register("deviations"), squares = walk.Register("squares");
        Register factor = walk.Register("factor"), shift = walk.Register("shiftOfChannel"), share = new("share"), unbiased = new("unbiased");
        Index values = BatchSizes.Images * (Index)plan.Input.Shape.Pixels;
        Statement Average(Buffer buffer, Expression ofBatch) => new Store(buffer, walk.Channel, (new Load(buffer, walk.Channel) * (1 - momentum)) + (ofBatch * momentum));
        Statement Keep(Buffer buffer, int output, Expression value) => new Store(buffer, walk.Statistic(plan.Of(plan.Step.Outputs[output])), value);
        Expression Deviation(Func<Layout, Index> at) => new Load(Input, at(plan.Input)) - mean;
        var body = walk.OverChannels(
            walk.Sum(new ChannelWalk.Term("sum", at => new Load(Input, at(plan.Input)))),
            walk.Each(new Set(mean, sum * share)),
            walk.Sum(new("deviations", Deviation), new("squares", at => Deviation(at) * Deviation(at))),
            walk.Each(
                new Set(rest, deviations * share),
                new Set(variance, Expression.Max(0f, (squares * share) - (rest * rest))),
                new Set(inverse, (Expression)1f / Expression.SquareRoot(variance + epsilon)),
                new Set(factor, inverse * new Load(Scale, walk.Channel)),
                new Set(shift, new Load(Shift, walk.Channel) - (rest * factor)),
                Keep(Mean, 1, mean),
                Keep(MeanRest, 2, rest),
                Keep(InverseDeviation, 3, inverse),
                Average(RunningMean, mean + rest),
                Average(RunningVariance, variance * unbiased)),
            Normalise(plan, walk, mean, factor, shift));
        return new(
            KernelNames.Of(plan), KernelNotes.Of(plan), [Input, Scale, Shift, RunningMean, RunningVariance, Output, Mean, MeanRest, InverseDeviation], BatchSizes.OfChannels,
            [
                new Set(share, (Expression)1f / new Number(values)),
                new Set(unbiased, new Number(values) / Expression.Max(1f, new Number(values - 1))),
                body,
            ]);
    }

    /// <summary>dshift = Σ dy and dscale = Σ dy · x̂; the means of dy and of dy · x̂ over the deviation are kept for the gradient of the input.</summary>
    private static Procedure BackwardWeights(StepPlan plan, Target target)
    {
        var gradients = plan.Of(plan.Step.Inputs[1]);
        ChannelWalk walk = Walk(plan, target);
        Register mean = walk.Register("meanOfBatch"), rest = walk.Register("rest"), inverse = walk.Register("inverse"), share = new("share");
        Register sum = walk.Register("sum"), product = walk.Register("product");
        Expression Statistic(Buffer buffer, int input) => new Load(buffer, walk.Statistic(plan.Of(plan.Step.Inputs[input])));
        var body = walk.OverChannels(
            walk.Each(new Set(mean, Statistic(Mean, 2)), new Set(rest, Statistic(MeanRest, 3))),
            walk.Sum(
                new("sum", at => new Load(OutputGradient, at(gradients))),
                new("product", at => new Load(OutputGradient, at(gradients)) * (new Load(Input, at(plan.Input)) - mean))),
            walk.Each(
                new Set(inverse, Statistic(InverseDeviation, 4)),
                new Set(product, (product - (sum * rest)) * inverse),
                new Store(ShiftGradient, walk.Channel, sum),
                new Store(ScaleGradient, walk.Channel, product),
                new Store(MeanGradient, walk.Statistic(plan.Output), sum * share),
                new Store(MeanProduct, walk.Statistic(plan.Of(plan.Step.Outputs[1])), product * inverse * share)));
        return new(
            KernelNames.Of(plan), KernelNotes.Of(plan), [Input, OutputGradient, Mean, MeanRest, InverseDeviation, ScaleGradient, ShiftGradient, MeanGradient, MeanProduct], BatchSizes.OfChannels,
            [new Set(share, (Expression)1f / new Number(BatchSizes.Images * (Index)plan.Input.Shape.Pixels)), body]);
    }

    /// <summary>dx = scale / deviation · (dy − mean of dy − x̂ · mean of dy · x̂): mean and deviation follow x, and take back what would move them.</summary>
    private static Procedure BackwardData(StepPlan plan, Target target)
    {
        var inputs = plan.Step.Inputs;
        ChannelWalk walk = Walk(plan, target);
        Expression Statistic(Buffer buffer, int input) => new Load(buffer, walk.Statistic(plan.Of(inputs[input])));
        Register mean = walk.Register("meanOfBatch"), factor = walk.Register("factor"), constant = walk.Register("constant"), meanProduct = walk.Register("meanOfProduct");
        var body = walk.OverChannels(
            walk.Each(
                new Set(mean, Statistic(Mean, 2)),
                new Set(factor, new Load(Scale, walk.Channel) * Statistic(InverseDeviation, 4)),
                new Set(meanProduct, Statistic(MeanProduct, 6)),
                new Set(constant, Statistic(MeanGradient, 5) - (Statistic(MeanRest, 3) * meanProduct))),
            walk.OverPixels(real =>
            [
                new Store(InputGradient, walk.At(plan.Output), real(
                    (new Load(OutputGradient, walk.At(plan.Input)) - constant - ((new Load(Input, walk.At(plan.Of(inputs[1]))) - mean) * meanProduct)) * factor)),
            ]));
        return new(
            KernelNames.Of(plan), KernelNotes.Of(plan), [OutputGradient, Input, Mean, MeanRest, InverseDeviation, MeanGradient, MeanProduct, Scale, InputGradient], BatchSizes.OfChannels,
            [body]);
    }

    /// <summary>With statistics that do not follow x: dx = dy · scale / √(variance + ε).</summary>
    private static Procedure BackwardFrozen(StepPlan plan, Target target)
    {
        ChannelWalk walk = new(plan.Input, images: null, 0, target);
        Register factor = walk.Register("factor");
        var body = walk.OverChannels(
            walk.Each(new Set(factor, FactorOf(plan.Step.Layer, walk.Channel))),
            walk.OverPixels(real => [new Store(InputGradient, walk.At(plan.Output), real(new Load(OutputGradient, walk.At(plan.Input)) * factor))]));
        return new(KernelNames.Of(plan), KernelNotes.Of(plan), [OutputGradient, Scale, Shift, RunningMean, RunningVariance, InputGradient], [], [body]);
    }

    /// <summary>scale / √(running variance + ε).</summary>
    private static Expression FactorOf(Layer layer, Index channel) =>
        new Load(Scale, channel) / Expression.SquareRoot(new Load(RunningVariance, channel) + Of(layer).Epsilon);

    private static IEnumerable<Statement> Normalise(StepPlan plan, ChannelWalk walk, Register mean, Register factor, Register shift) =>
        walk.OverPixels(real =>
        {
            Expression result = Expression.MultiplyAdd(new Load(Input, walk.At(plan.Input)) - mean, factor, shift);
            return [new Store(Output, walk.At(plan.Output), real(ActivationKey.Of(plan.Step.Epilogue.Activation)?.Apply(result) ?? result))];
        });

    private static ChannelWalk Walk(StepPlan plan, Target target) => new(plan.Input, BatchSizes.Images, plan.Model.Memory.PerImageLength, target);
}

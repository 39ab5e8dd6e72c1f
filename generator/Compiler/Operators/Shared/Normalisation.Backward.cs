using CnnCompiler.Generator.Kernels;
using CnnCompiler.Generator.Planning;

namespace CnnCompiler.Generator.Operators;

/// <summary>
/// The backward kernels. With x̂ = (x − mean) · inverse + offset, the gradient of a shift is the sum of dy, that of a scale the sum of dy · x̂. With g = dy · scale,
/// dx = inverse · (g − mean of g − x̂ · mean of g · x̂), where the means are those of a group: mean and deviation follow x, and take back what would move them.
/// </summary>
internal abstract partial class Normalisation
{
    private static readonly Buffer OutputGradient = new("dy"), InputGradient = new("dx"), ScaleGradient = new("dscale"), ShiftGradient = new("dshift");
    private static readonly Buffer GradientSum = new("gradientSum"), ProductSum = new("productSum"), GradientMean = new("gradientMean"), ProductMean = new("productMean");

    private Procedure BackwardWeights(StepPlan plan, Target target)
    {
        Buffer[] sums = plan.Step.Outputs.Length > 0 ? [GradientSum, ProductSum] : [];
        return new(
            KernelNames.Of(plan), KernelNotes.Of(plan), [Input, OutputGradient, Mean, Inverse, Offset, ScaleGradient, ShiftGradient, .. sums], [],
            [ScalesValues ? GradientsOfValues(plan, target) : GradientsOfChannels(plan, target)]);
    }

    private static For GradientsOfChannels(StepPlan plan, Target target)
    {
        var (x, dy) = (plan.Input, plan.Of(plan.Step.Inputs[1]));
        PixelWalk walk = new(target, 2, x, dy);
        Register gradient = walk.OfChannel("gradientOfChannel"), product = walk.OfChannel("productOfChannel");
        List<Statement> add =
        [
            new Set(product, Expression.MultiplyAdd(product, new Load(Inverse, walk.Channel), new Load(Offset, walk.Channel) * gradient)),
            new Store(ShiftGradient, walk.Channel, new Load(ShiftGradient, walk.Channel) + gradient),
            new Store(ScaleGradient, walk.Channel, new Load(ScaleGradient, walk.Channel) + product),
        ];
        if (plan.Step.Outputs.Length > 0)
            add.AddRange([new Store(GradientSum, walk.Channel, gradient), new Store(ProductSum, walk.Channel, product)]);
        return walk.OverChannels(SumGradients(walk, x, new Load(OutputGradient, walk.At(dy))), walk.Each([.. add]));
    }

    private static For GradientsOfValues(StepPlan plan, Target target)
    {
        var (x, dy, weights) = (plan.Input, plan.Of(plan.Step.Inputs[1]), WeightLayout(plan.Input));
        PixelWalk walk = new(target, 2, x, dy, weights);
        Register center = walk.ForPixels("center"), inverse = walk.ForPixels("inverseDeviation"), offset = walk.ForPixels("offsetOfChannel"), gradient = new("gradient");
        Load scale = new(ScaleGradient, walk.At(weights)), shift = new(ShiftGradient, walk.At(weights));
        return walk.OverChannels(
            walk.Prepare(new Set(center, new Load(Mean, walk.Channel)), new Set(inverse, new Load(Inverse, walk.Channel)), new Set(offset, new Load(Offset, walk.Channel))),
            walk.OverPixels(_ =>
            [
                new Set(gradient, new Load(OutputGradient, walk.At(dy))),
                new Store(ShiftGradient, shift.Index, shift + gradient),
                new Store(ScaleGradient, scale.Index, Expression.MultiplyAdd(gradient, Expression.MultiplyAdd(new Load(Input, walk.At(x)) - center, inverse, offset), scale)),
            ]));
    }

    private Procedure BackwardData(StepPlan plan, Target target)
    {
        bool keepsSums = KeepsSums(plan.Step.Layer), affine = Of(plan.Step.Layer).Affine;
        Buffer[] sums = keepsSums ? [GradientSum, ProductSum] : [], weights = affine ? [Scale] : [];
        IEnumerable<Statement> body = [.. keepsSums ? [] : FindSums(plan, target), .. FindMeans(plan, target), GradientsOfInput(plan, target)];
        return new(
            KernelNames.Of(plan), KernelNotes.Of(plan), [OutputGradient, Input, Mean, Inverse, Offset, .. sums, .. weights, InputGradient, GradientMean, ProductMean], [], [.. body]);
    }

    /// <summary>Sums of g and of g · x̂ over the pixels of each channel, where no earlier step has kept them.</summary>
    private IEnumerable<Statement> FindSums(StepPlan plan, Target target)
    {
        var (dy, x) = (plan.Input, plan.Of(plan.Step.Inputs[1]));
        PixelWalk walk = new(target, 2, HasScaleOfValues(plan) ? [dy, x, WeightLayout(dy)] : [dy, x]);
        Register gradient = walk.OfChannel("gradientOfChannel"), product = walk.OfChannel("productOfChannel");
        return
        [
            walk.OverChannels(
                SumGradients(walk, x, ScaledGradient(plan, walk)),
                walk.Each(
                    new Store(GradientMean, walk.Channel, gradient),
                    new Store(ProductMean, walk.Channel, Expression.MultiplyAdd(product, new Load(Inverse, walk.Channel), new Load(Offset, walk.Channel) * gradient)))),
        ];
    }

    private IEnumerable<Statement> FindMeans(StepPlan plan, Target target)
    {
        bool keepsSums = KeepsSums(plan.Step.Layer);
        Expression Sum(Buffer kept, Buffer own, Index c) => keepsSums ? new Load(kept, c) * new Load(Scale, c) : new Load(own, c);
        Register gradient = new("meanGradient"), product = new("meanProduct");
        float values = ValuesOfGroup(plan);
        return GroupsOf(plan, target).Build(
            [(gradient, c => Sum(GradientSum, GradientMean, c)), (product, c => Sum(ProductSum, ProductMean, c))],
            [new Set(gradient, gradient / values), new Set(product, product / values)],
            (c, real) => [new Store(GradientMean, c, real(gradient)), new Store(ProductMean, c, real(product))]);
    }

    /// <summary>
    /// The formula sorted by dy and x: what depends on the channel alone is computed before its pixels. The mean is taken away before anything else, so a group of one value has
    /// a gradient of exactly zero.
    /// </summary>
    private For GradientsOfInput(StepPlan plan, Target target)
    {
        var (dy, x) = (plan.Input, plan.Of(plan.Step.Inputs[1]));
        PixelWalk walk = new(target, 3, HasScaleOfValues(plan) ? [dy, x, plan.Output, WeightLayout(dy)] : [dy, x, plan.Output]);
        Register center = walk.ForPixels("center"), inverse = walk.ForPixels("inverseDeviation"), slope = walk.ForPixels("slope"), common = walk.ForPixels("common");
        Register scale = walk.ForPixels("scaleOfChannel");
        bool scalesChannels = KeepsSums(plan.Step.Layer);
        Load product = new(ProductMean, walk.Channel);
        return walk.OverChannels(
            walk.Prepare(
                [
                    new Set(center, new Load(Mean, walk.Channel)),
                    new Set(inverse, new Load(Inverse, walk.Channel)),
                    new Set(slope, -(inverse * inverse * product)),
                    new Set(common, Expression.MultiplyAdd(new Load(Offset, walk.Channel), product, new Load(GradientMean, walk.Channel))),
                    .. scalesChannels ? [new Set(scale, new Load(Scale, walk.Channel))] : Array.Empty<Statement>(),
                ]),
            walk.OverPixels(real =>
            {
                var gradient = ScaledGradient(plan, walk);
                var own = ((scalesChannels ? gradient * scale : gradient) - common) * inverse;
                return [new Store(InputGradient, walk.At(plan.Output), real(Expression.MultiplyAdd(new Load(Input, walk.At(x)) - center, slope, own)))];
            }));
    }

    /// <summary>Sums of a gradient g and of g · (x − mean) over the pixels of the channel at hand; g is zero behind the end of a row.</summary>
    private static IEnumerable<Statement> SumGradients(PixelWalk walk, Layout x, Expression value)
    {
        Register center = walk.ForPixels("center"), gradient = new("gradient"), gradients = walk.Sum("gradients"), products = walk.Sum("products");
        return
        [
            .. walk.Prepare(new Set(center, new Load(Mean, walk.Channel))),
            .. walk.Sums([("gradients", "gradientOfChannel"), ("products", "productOfChannel")], _ =>
            [
                new Set(gradient, value),
                new Set(gradients, gradients + gradient),
                new Set(products, Expression.MultiplyAdd(gradient, new Load(Input, walk.At(x)) - center, products)),
            ]),
        ];
    }

    /// <summary>dy, times the scale where that belongs to values; that of a channel is multiplied with its sums.</summary>
    private Expression ScaledGradient(StepPlan plan, PixelWalk walk)
    {
        Expression gradient = new Load(OutputGradient, walk.At(plan.Input));
        return HasScaleOfValues(plan) ? gradient * new Load(Scale, walk.At(WeightLayout(plan.Input))) : gradient;
    }

    private bool HasScaleOfValues(StepPlan plan) => Of(plan.Step.Layer).Affine && ScalesValues;
}

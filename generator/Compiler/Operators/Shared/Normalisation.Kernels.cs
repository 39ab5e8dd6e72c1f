using CnnCompiler.Generator.Graph;
using CnnCompiler.Generator.Kernels;
using CnnCompiler.Generator.Lowering;
using CnnCompiler.Generator.Planning;

namespace CnnCompiler.Generator.Operators;

/// <summary>
/// The forward kernel, in three sweeps over the map, which is in the cache: mean, variance around the mean, result. The second sums the distances from the mean as well. Their
/// sum would be zero if the mean were not rounded; what there is corrects variance and result, so that a mean ten thousand times the deviation costs no digits (Chan, Golub,
/// LeVeque, "Algorithms for Computing the Sample Variance", 1983).
/// </summary>
internal abstract partial class Normalisation : IKernelBuilder
{
    private static readonly Buffer Input = new("x"), Output = new("y"), Scale = new("scale"), Shift = new("shift");
    private static readonly Buffer Mean = new("mean"), Inverse = new("inverse"), Offset = new("offset");

    public Procedure Build(StepPlan plan, KernelSet kernels) => plan.Step.Pass switch
    {
        Pass.Forward => Forward(plan, kernels.Target),
        Pass.BackwardWeights => BackwardWeights(plan, kernels.Target),
        _ => BackwardData(plan, kernels.Target),
    };

    public Procedure? BuildScratch(StepPlan plan, KernelSet kernels) => null;

    public Procedure Repack(StepPlan plan, Weight weight, bool pack)
    {
        Buffer canonical = new("canonical"), packed = new("packed");
        Axis i = new("i");
        Statement[] Copy(Index from, Index to) =>
            pack ? [new Store(packed, to, new Load(canonical, from))] : [new Store(canonical, from, new Load(packed, to))];
        IEnumerable<Statement> body = ScalesValues ? Loops.Values(WeightLayout(plan.Input), Copy) : [For.Rolled(i, weight.Tensor.Length, Copy(i, i))];
        return new(KernelNames.Repack(weight, pack), [], [canonical, packed], [], [.. body]);
    }

    private Procedure Forward(StepPlan plan, Target target)
    {
        Buffer[] weights = Of(plan.Step.Layer).Affine ? [Scale, Shift] : [];
        return new(
            KernelNames.Of(plan), KernelNotes.Of(plan), [Input, .. weights, Output, Mean, Inverse, Offset], [],
            [.. FindMean(plan, target), .. FindVariance(plan, target), Normalise(plan, target)]);
    }

    private IEnumerable<Statement> FindMean(StepPlan plan, Target target)
    {
        PixelWalk walk = new(target, 1, plan.Input);
        Register sum = walk.Sum("sum"), total = new("total");
        yield return walk.OverChannels(
            walk.Sums([("sum", "sumOfChannel")], _ => [new Set(sum, sum + new Load(Input, walk.At(plan.Input)))]),
            walk.Each(new Store(Mean, walk.Channel, walk.OfChannel("sumOfChannel"))));
        foreach (var statement in GroupsOf(plan, target).Build(
            [(total, c => new Load(Mean, c))], [new Set(total, total / ValuesOfGroup(plan))], (c, real) => [new Store(Mean, c, real(total))]))
            yield return statement;
    }

    /// <summary>Of d = x − mean: inverse = 1 / √(mean of d² − (mean of d)² + ε), and offset = −mean of d · inverse, so that (x − mean) · inverse + offset has mean 0.</summary>
    private IEnumerable<Statement> FindVariance(StepPlan plan, Target target)
    {
        PixelWalk walk = new(target, 2, plan.Input);
        Register center = walk.ForPixels("center"), distance = new("distance"), rest = walk.Sum("rest"), square = walk.Sum("square");
        yield return walk.OverChannels(
            walk.Prepare(new Set(center, new Load(Mean, walk.Channel))),
            walk.Sums([("rest", "restOfChannel"), ("square", "squareOfChannel")], real =>
            [
                new Set(distance, real(new Load(Input, walk.At(plan.Input)) - center)),
                new Set(rest, rest + distance),
                new Set(square, Expression.MultiplyAdd(distance, distance, square)),
            ]),
            walk.Each(new Store(Offset, walk.Channel, walk.OfChannel("restOfChannel")), new Store(Inverse, walk.Channel, walk.OfChannel("squareOfChannel"))));

        Register meanRest = new("meanRest"), variance = new("variance"), inverse = new("inverseDeviation");
        float values = ValuesOfGroup(plan);
        foreach (var statement in GroupsOf(plan, target).Build(
            [(meanRest, c => new Load(Offset, c)), (variance, c => new Load(Inverse, c))],
            [
                new Set(meanRest, meanRest / values),
                new Set(variance, Expression.Max(0f, (variance / values) - (meanRest * meanRest))),
                new Set(inverse, (Expression)1f / Expression.SquareRoot(variance + Of(plan.Step.Layer).Epsilon)),
            ],
            (c, real) => [new Store(Inverse, c, real(inverse)), new Store(Offset, c, real(-meanRest * inverse))]))
            yield return statement;
    }

    private For Normalise(StepPlan plan, Target target)
    {
        bool affine = Of(plan.Step.Layer).Affine;
        var weights = WeightLayout(plan.Input);
        PixelWalk walk = new(target, 2, affine && ScalesValues ? [plan.Input, plan.Output, weights] : [plan.Input, plan.Output]);
        Register center = walk.ForPixels("center"), factor = walk.ForPixels("factor"), addend = walk.ForPixels("addend");
        Load inverse = new(Inverse, walk.Channel), offset = new(Offset, walk.Channel), scale = new(Scale, walk.Channel), shift = new(Shift, walk.Channel);
        bool perChannel = affine && !ScalesValues;
        return walk.OverChannels(
            walk.Prepare(
                new Set(center, new Load(Mean, walk.Channel)),
                new Set(factor, perChannel ? inverse * scale : inverse),
                new Set(addend, perChannel ? Expression.MultiplyAdd(offset, scale, shift) : offset)),
            walk.OverPixels(real =>
            {
                var result = Expression.MultiplyAdd(new Load(Input, walk.At(plan.Input)) - center, factor, addend);
                if (affine && ScalesValues)
                    result = Expression.MultiplyAdd(result, new Load(Scale, walk.At(weights)), new Load(Shift, walk.At(weights)));
                return [new Store(Output, walk.At(plan.Output), real(ActivationKey.Of(plan.Step.Epilogue.Activation)?.Apply(result) ?? result))];
            }));
    }

    private ChannelGroups GroupsOf(StepPlan plan, Target target) => new(plan.Input.Shape.Channels, Groups(plan.Step.Layer, plan.Input.Shape), target);

    private float ValuesOfGroup(StepPlan plan) => plan.Input.Shape.Length / Groups(plan.Step.Layer, plan.Input.Shape);
}

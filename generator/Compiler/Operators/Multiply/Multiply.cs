using System.Collections.Immutable;
using CnnCompiler.Generator.Emit;
using CnnCompiler.Generator.Graph;
using CnnCompiler.Generator.Kernels;
using CnnCompiler.Generator.Lowering;
using CnnCompiler.Generator.Planning;
using CnnCompiler.Generator.Shapes;

namespace CnnCompiler.Generator.Operators;

/// <summary>
/// A product of maps, and of gates: [C, 1, 1], a factor for each channel. The gradient of a map is the product of the output's gradient with everything else, which is the same kernel; that of a gate is
/// the sum of that product over the pixels.
/// </summary>
internal sealed class Multiply : Joining, IAlikeRule, IInPlaceJoinRule
{
    public override string Name => "Multiply";

    public override Shape? Join(Layer layer, ImmutableArray<Shape> inputs, ShapeReporter report)
    {
        var map = inputs.FirstOrDefault(input => !input.IsPixel) is { Channels: > 0 } largest ? largest : inputs[0];
        for (int i = 0; i < inputs.Length; i++)
        {
            if (inputs[i] == map || (!map.IsFlat && inputs[i] == new Shape(map.Channels, 1, 1)))
                continue;
            report.JoinMismatch(inputs, i, "multiplied", "give them equal shapes, or [C,1,1] for one factor a channel, as [GlobalAvgPool, Conv(C, 1)] makes");
            return null;
        }

        return map;
    }

    public override JoinGradients Backward(Step forward, Value outputGradient, ImmutableArray<Value?> inputGradients)
    {
        IEnumerable<Step> steps = inputGradients.Select((gradient, i) => gradient is null ? null : forward with
        {
            Pass = Pass.BackwardData,
            Inputs = [outputGradient, .. forward.Inputs.RemoveAt(i)],
            Outputs = [gradient],
        }).OfType<Step>();
        return new([.. steps], inputGradients);
    }

    public IEnumerable<Value> Alike(Step step) => step.Inputs;

    public IEnumerable<Value> Overwritable(Step step) => step.Inputs;

    public override IEnumerable<OnnxNode> Describe(ShapedLayer layer, IReadOnlyList<string> inputs) => Chain("Mul", layer.Name, inputs);

    public override Procedure Build(StepPlan plan, KernelSet kernels)
    {
        var step = plan.Step;
        var buffers = Inputs(step);
        var map = step.Inputs.Select(plan.Of).FirstOrDefault(layout => !layout.Shape.IsPixel) ?? plan.Input;
        var maps = Factors(plan, buffers, shape => shape == map.Shape);
        var body = maps.Count == step.Inputs.Length && step.Output.Shape == map.Shape
            ? MapLoops.Everything(plan.Output, at => [new Store(Output, at, Product(maps, _ => at))])
            : OverChannels(plan, new(map, images: null, 0, kernels.Target), maps, Factors(plan, buffers, shape => shape != map.Shape));
        return new(KernelNames.Of(plan), KernelNotes.Of(plan), [.. buffers, Output], [], [.. body]);
    }

    private static IReadOnlyList<(Buffer Buffer, Layout Layout)> Factors(StepPlan plan, ImmutableArray<Buffer> buffers, Func<Shape, bool> wanted) =>
        [.. plan.Step.Inputs.Zip(buffers, (input, buffer) => (buffer, Layout: plan.Of(input))).Where(factor => wanted(factor.Layout.Shape))];

    private static Expression Product(IEnumerable<(Buffer Buffer, Layout Layout)> factors, Func<Layout, Index> at) =>
        factors.Select(factor => (Expression)new Load(factor.Buffer, at(factor.Layout))).Aggregate((a, b) => a * b);

    /// <summary>A channel at a time, with the product of its gates: over the pixels, or as a factor of their sum.</summary>
    private static IEnumerable<Statement> OverChannels(
        StepPlan plan, ChannelWalk walk, IReadOnlyList<(Buffer Buffer, Layout Layout)> maps, IReadOnlyList<(Buffer Buffer, Layout Layout)> gates)
    {
        Register gate = walk.Register("gate"), sum = walk.Register("sum");
        var gated = gates.Count == 0 ? [] : walk.Each(new Set(gate, Product(gates, walk.Statistic)));
        yield return plan.Output.Shape.IsPixel
            ? walk.OverChannels(
                walk.Sum(new ChannelWalk.Term("sum", at => Product(maps, at))),
                gated,
                walk.Each(new Store(Output, walk.Statistic(plan.Output), gates.Count == 0 ? sum : sum * gate)))
            : walk.OverChannels(gated, walk.OverPixels(real => [new Store(Output, walk.At(plan.Output), real(Product(maps, walk.At) * gate))]));
    }
}

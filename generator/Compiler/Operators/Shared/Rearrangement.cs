using System.Collections.Immutable;
using CnnCompiler.Generator.Emit;
using CnnCompiler.Generator.Graph;
using CnnCompiler.Generator.Kernels;
using CnnCompiler.Generator.Lowering;
using CnnCompiler.Generator.Planning;
using CnnCompiler.Generator.Shapes;

namespace CnnCompiler.Generator.Operators;

/// <summary>What operators have in common that give every value another place and change none. Backward the values go back. An operator says what moves together.</summary>
internal abstract class Rearrangement : IOperator, IShapeRule, IGradientRule, ILayoutRule, IKernelBuilder, IOnnxMapping
{
    private static readonly Buffer From = new("from"), To = new("to");
    private static readonly Axis Group = new("cg"), C = new("c"), Y = new("y"), X = new("x"), Lane = new("lane");

    /// <summary>Copies that one method makes: the JIT gives up on a method with too many loops, and each has up to four.</summary>
    private const int CopiesOfMethod = 64;

    public abstract string Name { get; }

    public abstract object Read(ArgumentReader arguments);

    public abstract Shape? Infer(Layer layer, Shape input, ShapeReporter report);

    public ImmutableArray<WeightTensor> Weights(Layer layer, Shape input, Shape output) => [];

    public long Macs(Layer layer, Shape input, Shape output) => 0;

    public abstract Reach Reach(Layer layer, Shape input);

    public abstract IEnumerable<OnnxNode> Describe(ShapedLayer layer, string input);

    public Step ForTraining(Step forward) => forward;

    public IEnumerable<Step> Backward(Step forward, Value outputGradient, Value? inputGradient)
    {
        if (inputGradient is not null)
            yield return forward with { Pass = Pass.BackwardData, Inputs = [outputGradient], Outputs = [inputGradient] };
    }

    public int Block(Step forward, int inputBlock) => LayoutPlanner.PreferredBlock(forward.Output.Shape);

    public Halo Halo(Step step, Value input) => default;

    public Procedure? BuildScratch(StepPlan plan, KernelSet kernels) => null;

    public Procedure Repack(StepPlan plan, Weight weight, bool pack) => throw new InvalidOperationException($"{Name} has no weights");

    public Procedure Build(StepPlan plan, KernelSet kernels)
    {
        bool forward = plan.Step.Pass == Pass.Forward;
        var (input, output) = forward ? (plan.Input.Shape, plan.Output.Shape) : (plan.Output.Shape, plan.Input.Shape);
        List<For> copies = [];
        foreach (var move in Moves(plan.Step.Layer, input, output).Select(move => forward ? move : move.Back))
            copies.AddRange(ChannelGroup.Of(move, plan.Input, plan.Output).Select(group => Copy(move, group, plan.Input, plan.Output)));

        string name = KernelNames.Of(plan);
        IEnumerable<Statement> first = LeavesHoles ? MapLoops.Everything(plan.Output, at => [new Store(To, at, 0f)]) : ClearPadding(plan.Output);
        if (copies.Count <= CopiesOfMethod)
            return new(name, KernelNotes.Of(plan), [From, To], [], [.. first, .. copies]);
        var parts = Enumerable.Range(0, Sizes.CeilingDivide(copies.Count, CopiesOfMethod)).Select(part => kernels.Micro((name, part), () => new(
            $"{name}_Part{part + 1}", [$"part {part + 1} of {name}"], [From, To], [], [.. copies.Skip(part * CopiesOfMethod).Take(CopiesOfMethod)])));
        return new(name, KernelNotes.Of(plan), [From, To], [], [.. first, .. parts.Select(part => new Call(part, [new(From, 0), new(To, 0)], []))]);
    }

    /// <summary>There are values, of the output or backward of the input, that no move writes: they are zero.</summary>
    protected virtual bool LeavesHoles => false;

    /// <summary>All values of the output, each in one move.</summary>
    protected abstract IEnumerable<ChannelMove> Moves(Layer layer, Shape input, Shape output);

    private static For Copy(ChannelMove move, ChannelGroup group, Layout from, Layout to)
    {
        Index At(Layout map, ChannelMove.Place place, int start, int step, int groupStep) =>
            start + ((Index)Group * groupStep) + ((Index)C * step) + ((place.Row.First + ((Index)Y * place.Row.Step)) * map.Pitch)
            + ((place.Column.First + ((Index)X * place.Column.Step)) * map.Block) + map.Origin;
        Store copy = new(
            To, At(to, move.To, group.To, group.ToStep, group.ToGroup), new Load(From, At(from, move.From, group.From, group.FromStep, group.FromGroup)));
        For channels = group.IsBlock ? For.RolledLanes(C, group.Count, copy) : For.Rolled(C, group.Count, copy);
        return For.Rolled(Group, group.Groups, For.Rolled(Y, move.Rows, For.Rolled(X, move.Columns, channels)));
    }

    /// <summary>The padding channels of the last block; real ones are written afterwards.</summary>
    private static IEnumerable<Statement> ClearPadding(Layout map)
    {
        if (map.Shape.Channels % map.Block == 0)
            yield break;
        var at = ((map.Blocks - 1) * map.Plane) + ((Index)Y * map.Pitch) + ((Index)X * map.Block) + Lane + map.Origin;
        yield return For.Rolled(Y, map.Shape.Height, For.Rolled(X, map.Shape.Width, For.RolledLanes(Lane, Layout.BlockSize, new Store(To, at, 0f))));
    }
}

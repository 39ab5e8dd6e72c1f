using System.Collections.Immutable;
using CnnCompiler.Generator.Emit;
using CnnCompiler.Generator.Graph;
using CnnCompiler.Generator.Kernels;
using CnnCompiler.Generator.Lowering;
using CnnCompiler.Generator.Planning;
using CnnCompiler.Generator.Shapes;

namespace CnnCompiler.Generator.Operators;

/// <summary>
/// What softmax and its logarithm have in common: they work over the channels of each pixel, and their gradient follows from the output. In a blocked map the channels of
/// a pixel are lanes, which have to be reduced; in a planar one every lane is a pixel of its own.
/// </summary>
internal abstract class ChannelActivation : IOperator, IShapeRule, IGradientRule, ILayoutRule, IKernelBuilder, IOnnxMapping
{
    protected static readonly Axis Cb = new("cb"), AnyLane = new("lane");
    protected static readonly Buffer Input = new("x"), Output = new("y"), OutputGradient = new("dy"), InputGradient = new("dx");
    protected static readonly Register Largest = new("largest"), Sum = new("sum"), LargestOfPixel = new("largestOfPixel");

    private static readonly Axis C = new("c");

    public abstract string Name { get; }

    public object Read(ArgumentReader arguments) => NoParameters.Instance;

    public Shape? Infer(Layer layer, Shape input, ShapeReporter report) => input;

    public ImmutableArray<WeightTensor> Weights(Layer layer, Shape input, Shape output) => [];

    public long Macs(Layer layer, Shape input, Shape output) => 0;

    public Reach Reach(Layer layer, Shape input) => Shapes.Reach.Pixel;

    public Step ForTraining(Step forward) => forward;

    public IEnumerable<Step> Backward(Step forward, Value outputGradient, Value? inputGradient)
    {
        if (inputGradient is not null)
            yield return forward with { Pass = Pass.BackwardData, Inputs = [outputGradient, forward.Output], Outputs = [inputGradient] };
    }

    public int Block(Step forward, int inputBlock) => inputBlock;

    public Halo Halo(Step step, Value input) => default;

    public IEnumerable<OnnxNode> Describe(ShapedLayer layer, string input) => [new(Name, layer.Name, [input], layer.Name, ("axis", "1"))];

    public Procedure Build(StepPlan plan, KernelSet kernels)
    {
        bool forward = plan.Step.Pass == Pass.Forward;
        var body = (plan.Output.IsBlocked, forward) switch
        {
            (true, true) => BlockedForward(plan, kernels.Target),
            (true, false) => BlockedBackward(plan, kernels.Target),
            (false, true) => PlanarForward(plan, kernels.Target),
            (false, false) => PlanarBackward(plan, kernels.Target),
        };
        return new(KernelNames.Of(plan), KernelNotes.Of(plan), forward ? [Input, Output] : [OutputGradient, Output, InputGradient], [], [body]);
    }

    public Procedure? BuildScratch(StepPlan plan, KernelSet kernels) => null;

    public Procedure Repack(StepPlan plan, Weight weight, bool pack) => throw new InvalidOperationException($"{Name} has no weights");

    protected abstract For BlockedForward(StepPlan plan, Target target);

    protected abstract For BlockedBackward(StepPlan plan, Target target);

    protected abstract For PlanarForward(StepPlan plan, Target target);

    protected abstract For PlanarBackward(StepPlan plan, Target target);

    protected static Index At(Layout map) =>
        (Cb * (Index)map.Plane) + (MapLoops.Y * (Index)map.Pitch) + (MapLoops.X * (Index)map.Block) + (map.IsBlocked ? C : Index.Zero) + map.Origin;

    protected static For OverPixels(Layout map, params Statement[] body) =>
        For.Rolled(MapLoops.Y, map.Shape.Height, For.Rolled(MapLoops.X, map.Shape.Width, body));

    /// <summary>All channels of a pixel of a blocked map; <c>real(value, otherwise)</c> replaces what padding channels hold.</summary>
    protected static For OverChannels(Layout map, Func<Func<Expression, Expression, Expression>, Statement[]> body)
    {
        int whole = map.Shape.Channels / Layout.BlockSize, rest = map.Shape.Channels % Layout.BlockSize;
        For blocks = For.Rolled(Cb, whole, For.RolledLanes(C, Layout.BlockSize, body((value, _) => value)));
        For last = new(Cb, whole, whole + 1, 1, LoopKind.Unrolled, For.Lanes(C, Layout.BlockSize, body((value, otherwise) => new Within(C, rest, value, otherwise))));
        return For.Unrolled(new("part"), 1, rest == 0 ? [blocks] : whole == 0 ? [last] : [blocks, last]);
    }

    /// <summary>Finds the largest score of a pixel of a blocked map, padding channels left out, and lets the sum of the pixel begin.</summary>
    protected static IEnumerable<Statement> FindLargest(Layout map, Load input, Target target) =>
    [
        For.Lanes(AnyLane, target.Lanes, new Set(Largest, float.NegativeInfinity), new Set(Sum, 0f)),
        OverChannels(map, real => [new Set(Largest, Expression.Max(Largest, real(input, float.NegativeInfinity)))]),
        new Set(LargestOfPixel, new Reduce(Operation.Max, Largest)),
    ];

    /// <summary>The same of a planar map, for a vector of pixels.</summary>
    protected static IEnumerable<Statement> FindLargest(Layout map, Load input) =>
    [
        new Set(Largest, float.NegativeInfinity),
        For.Rolled(Cb, map.Blocks, new Set(Largest, Expression.Max(Largest, input))),
        new Set(Sum, 0f),
    ];
}

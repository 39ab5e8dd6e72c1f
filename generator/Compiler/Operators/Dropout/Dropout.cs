using System.Collections.Immutable;
using CnnCompiler.Generator.Emit;
using CnnCompiler.Generator.Graph;
using CnnCompiler.Generator.Kernels;
using CnnCompiler.Generator.Lowering;
using CnnCompiler.Generator.Planning;
using CnnCompiler.Generator.Shapes;

namespace CnnCompiler.Generator.Operators;

internal sealed record DropoutParameters(float Rate, bool Spatial);

/// <summary>
/// Dropout. What it drops follows from a key by a hash of integers, which the loop nests do not have: so the runtime does it. The pass is linear, and the backward one is the same
/// with the same key.
/// </summary>
internal sealed class Dropout : IOperator, IShapeRule, IPointwise, IIdentityInPrediction, IRandomOperator, IGradientRule, ILayoutRule, IInPlaceRule, IKernelBuilder, IOnnxMapping
{
    /// <summary>Beyond it next to nothing is left, and 1 / (1 − rate) would be infinite in the end.</summary>
    private const float HighestRate = 0.999f;

    private static readonly Axis I = new("i");
    private static readonly Buffer From = new("from"), To = new("to");
    private static readonly Size Key = new("key");

    public string Name => "Dropout";

    public object Read(ArgumentReader arguments) => new DropoutParameters(arguments.Real("rate", 0.5f, 0, HighestRate), arguments.Flag("Spatial", false));

    public Shape? Infer(Layer layer, Shape input, ShapeReporter report) => input;

    public ImmutableArray<WeightTensor> Weights(Layer layer, Shape input, Shape output) => [];

    public long Macs(Layer layer, Shape input, Shape output) => 0;

    public Reach Reach(Layer layer, Shape input) => Shapes.Reach.Pixel;

    public Step ForTraining(Step forward) => forward;

    public IEnumerable<Step> Backward(Step forward, Value outputGradient, Value? inputGradient)
    {
        if (inputGradient is not null)
            yield return forward with { Pass = Pass.BackwardData, Inputs = [outputGradient], Outputs = [inputGradient] };
    }

    public int Block(Step forward, int inputBlock) => inputBlock;

    public Halo Halo(Step step, Value input) => default;

    public Value? Overwritten(Step step) => step.Input;

    public IEnumerable<OnnxNode> Describe(ShapedLayer layer, string input) => [new("Dropout", layer.Name, [input], layer.Name)];

    public Procedure Build(StepPlan plan, KernelSet kernels)
    {
        var (rate, spatial) = (DropoutParameters)plan.Step.Layer.Parameters;
        var map = plan.Output;
        if (!plan.Model.Program.IsTraining) // left in only where every map is to be inspected
            return new(KernelNames.Of(plan), KernelNotes.Of(plan), [From, To], [], [For.RolledLanes(I, map.Length, new Store(To, I, new Load(From, I)))]);
        int length = spatial ? map.Blocks * map.Plane : map.Length;
        string method = !spatial ? "Apply" : map.IsBlocked ? "ApplyToBlocks" : "ApplyToPlanes";
        string[] extent = spatial ? [CSharp.Int(map.Blocks), CSharp.Int(map.Plane)] : [CSharp.Int(length)];
        CallRuntime call = new($"Dropout.{method}", [new(From, length, false), new(To, length, true)], [.. extent, CSharp.Float(rate), Key.Name]);
        return new(KernelNames.Of(plan), KernelNotes.Of(plan), [From, To], [Key], [call]);
    }

    public Procedure? BuildScratch(StepPlan plan, KernelSet kernels) => null;

    public Procedure Repack(StepPlan plan, Weight weight, bool pack) => throw new InvalidOperationException("dropout has no weights");
}

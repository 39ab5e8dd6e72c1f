using System.Collections.Immutable;
using CnnCompiler.Generator.Emit;
using CnnCompiler.Generator.Graph;
using CnnCompiler.Generator.Kernels;
using CnnCompiler.Generator.Lowering;
using CnnCompiler.Generator.Planning;
using CnnCompiler.Generator.Shapes;

namespace CnnCompiler.Generator.Operators;

/// <summary>A map as a vector. Only where no dense layer reads it, it is a copy at all.</summary>
internal sealed class Flatten : IOperator, IShapeRule, IFlattening, IGradientRule, ILayoutRule, IKernelBuilder, IOnnxMapping
{
    private static readonly Buffer From = new("from"), To = new("to");

    public string Name => "Flatten";

    public object Read(ArgumentReader arguments) => NoParameters.Instance;

    public Shape? Infer(Layer layer, Shape input, ShapeReporter report) => new(input.Length, 1, 1, IsFlat: true);

    public ImmutableArray<WeightTensor> Weights(Layer layer, Shape input, Shape output) => [];

    public long Macs(Layer layer, Shape input, Shape output) => 0;

    public Reach Reach(Layer layer, Shape input) => Shapes.Reach.Everything(input);

    public Step ForTraining(Step forward) => forward;

    public IEnumerable<Step> Backward(Step forward, Value outputGradient, Value? inputGradient)
    {
        if (inputGradient is not null)
            yield return forward with { Pass = Pass.BackwardData, Inputs = [outputGradient], Outputs = [inputGradient] };
    }

    public int Block(Step forward, int inputBlock) => Layout.BlockSize;

    public Halo Halo(Step step, Value input) => default;

    public Procedure Build(StepPlan plan, KernelSet kernels)
    {
        bool forward = plan.Step.Pass == Pass.Forward;
        return new(
            KernelNames.Of(plan), KernelNotes.Of(plan), [From, To], [],
            [.. PlainCopy.Build(forward ? plan.Input : plan.Output, forward ? From : To, forward ? To : From, toPlain: forward, kernels.Target)]);
    }

    public IEnumerable<OnnxNode> Describe(ShapedLayer layer, string input) => [new("Flatten", layer.Name, [input], layer.Name, ("axis", "1"))];

    public Procedure? BuildScratch(StepPlan plan, KernelSet kernels) => null;

    public Procedure Repack(StepPlan plan, Weight weight, bool pack) => throw new InvalidOperationException("flattening has no weights");
}

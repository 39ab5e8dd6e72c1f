using System.Collections.Immutable;
using CnnCompiler.Generator.Emit;
using CnnCompiler.Generator.Graph;
using CnnCompiler.Generator.Kernels;
using CnnCompiler.Generator.Lowering;
using CnnCompiler.Generator.Planning;
using CnnCompiler.Generator.Shapes;

namespace CnnCompiler.Generator.Operators;

/// <summary>
/// What all activations have in common: one value in, one value out, and a gradient that follows from the output. They must leave zero zero, since they run over
/// the padding of a map too.
/// </summary>
internal abstract class Activation : IOperator, IShapeRule, IActivationRule, IPointwise, IGradientRule, ILayoutRule, IInPlaceRule, IActivationKernel, IKernelBuilder, IOnnxMapping
{
    private static readonly Axis I = new("i");
    private static readonly Buffer Input = new("x"), Output = new("y"), OutputGradient = new("dy"), InputGradient = new("dx");

    /// <summary>What is read goes into locals, so that an activation may use it several times and whoever steps through sees it.</summary>
    private static readonly Register InputValue = new("input"), OutputValue = new("output"), GradientValue = new("gradient");

    public abstract string Name { get; }

    public abstract Initialisation Initialisation { get; }

    public virtual object Read(ArgumentReader arguments) => NoParameters.Instance;

    public abstract Expression Activate(Layer layer, Expression input);

    public abstract Expression Gradient(Layer layer, Expression outputGradient, Expression output);

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

    public Value? Overwritten(Step step) => step.Input;

    /// <summary>The ONNX operator of the same name; one with attributes overrides this.</summary>
    public virtual IEnumerable<OnnxNode> Describe(ShapedLayer layer, string input) => [new(Name, layer.Name, [input], layer.Name)];

    public Procedure? BuildScratch(StepPlan plan, KernelSet kernels) => null;

    public Procedure Repack(StepPlan plan, Weight weight, bool pack) => throw new InvalidOperationException($"{Name} has no weights");

    /// <summary>One loop over the map as it lies, zeros around it included.</summary>
    public Procedure Build(StepPlan plan, KernelSet kernels)
    {
        var step = plan.Step;
        bool forward = step.Pass == Pass.Forward;
        foreach (var map in step.Inputs.Concat(step.Outputs).Where(map => plan.Of(map) != plan.Output))
            throw new InvalidOperationException($"{step}: {map} lies unlike {step.Output}");
        Statement[] body = forward
            ? [new Set(InputValue, new Load(Input, I)), new Store(Output, I, Activate(step.Layer, InputValue))]
            :
            [
                new Set(GradientValue, new Load(OutputGradient, I)),
                new Set(OutputValue, new Load(Output, I)),
                new Store(InputGradient, I, Gradient(step.Layer, GradientValue, OutputValue)),
            ];
        return new(
            KernelNames.Of(plan), KernelNotes.Of(plan), forward ? [Input, Output] : [OutputGradient, Output, InputGradient], [],
            [For.RolledLanes(I, plan.Output.Length, body)]);
    }
}

/// <summary>The parameters of an operator that has none.</summary>
internal sealed record NoParameters
{
    public static NoParameters Instance { get; } = new();
}

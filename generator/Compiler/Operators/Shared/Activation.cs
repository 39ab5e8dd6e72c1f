using System.Collections.Immutable;
using CnnCompiler.Generator.Emit;
using CnnCompiler.Generator.Graph;
using CnnCompiler.Generator.Kernels;
using CnnCompiler.Generator.Lowering;
using CnnCompiler.Generator.Planning;
using CnnCompiler.Generator.Shapes;

namespace CnnCompiler.Generator.Operators;

/// <summary>
/// What all activations have in common: one value in, one value out, no weights. The gradient follows from the output, so that the input may be overwritten, unless an
/// activation says otherwise; zero stays zero, so that one loop runs over the padding of a map too, unless it says otherwise.
/// </summary>
internal abstract class Activation : IOperator, IShapeRule, IActivationRule, IPointwise, IGradientRule, ILayoutRule, IInPlaceRule, IActivationKernel, IKernelBuilder, IOnnxMapping
{
    private static readonly Buffer Input = new("x"), Output = new("y"), OutputGradient = new("dy"), InputGradient = new("dx");

    /// <summary>What is read goes into locals, so that an activation may use it several times and whoever steps through sees it.</summary>
    private static readonly Register InputValue = new("input"), OutputValue = new("output"), GradientValue = new("gradient");

    public abstract string Name { get; }

    public abstract Initialisation Initialisation { get; }

    public virtual object Read(ArgumentReader arguments) => NoParameters.Instance;

    /// <summary>Whether <see cref="Gradient"/> is given the output; if not, it is given the input, which training then keeps.</summary>
    public virtual bool HasGradientOfOutput => true;

    /// <summary>Whether zero stays zero, and with it the padding of a map. If not, real values alone are computed.</summary>
    protected virtual bool KeepsZero => true;

    public abstract Expression Activate(Layer layer, Expression input);

    /// <summary>dx from dy and the output or the input: see <see cref="HasGradientOfOutput"/>. Where dy is zero, as in padding, it must be zero.</summary>
    public abstract Expression Gradient(Layer layer, Expression outputGradient, Expression value);

    public Shape? Infer(Layer layer, Shape input, ShapeReporter report) => input;

    public ImmutableArray<WeightTensor> Weights(Layer layer, Shape input, Shape output) => [];

    public long Macs(Layer layer, Shape input, Shape output) => 0;

    public Reach Reach(Layer layer, Shape input) => Shapes.Reach.Pixel;

    public Step ForTraining(Step forward) => forward;

    public IEnumerable<Step> Backward(Step forward, Value outputGradient, Value? inputGradient)
    {
        if (inputGradient is not null)
            yield return forward with { Pass = Pass.BackwardData, Inputs = [outputGradient, HasGradientOfOutput ? forward.Output : forward.Input], Outputs = [inputGradient] };
    }

    public int Block(Step forward, int inputBlock) => inputBlock;

    public Halo Halo(Step step, Value input) => default;

    public Value? Overwritten(Step step) => step.Input;

    /// <summary>The ONNX operator of the same name; one with attributes overrides this.</summary>
    public virtual IEnumerable<OnnxNode> Describe(ShapedLayer layer, string input) => [new(Name, layer.Name, [input], layer.Name)];

    public Procedure? BuildScratch(StepPlan plan, KernelSet kernels) => null;

    public Procedure Repack(StepPlan plan, Weight weight, bool pack) => throw new InvalidOperationException($"{Name} has no weights");

    public Procedure Build(StepPlan plan, KernelSet kernels)
    {
        var (step, map) = (plan.Step, plan.Output);
        MapLoops.RequireAlike(plan);
        var layer = step.Layer;
        if (step.Pass != Pass.Forward)
        {
            var (buffer, value) = HasGradientOfOutput ? (Output, OutputValue) : (Input, InputValue);
            return Assemble(plan, [OutputGradient, buffer, InputGradient], MapLoops.Everything(map, at =>
            [
                new Set(GradientValue, new Load(OutputGradient, at)),
                new Set(value, new Load(buffer, at)),
                new Store(InputGradient, at, Gradient(layer, GradientValue, value)),
            ]));
        }

        return Assemble(plan, [Input, Output], KeepsZero
            ? MapLoops.Everything(map, at => [new Set(InputValue, new Load(Input, at)), new Store(Output, at, Activate(layer, InputValue))])
            : MapLoops.RealValues(map, kernels.Target, (at, real) => [new Store(Output, at, real(Activate(layer, new Load(Input, at))))]));
    }

    private static Procedure Assemble(StepPlan plan, IReadOnlyList<Buffer> buffers, IEnumerable<Statement> body) =>
        new(KernelNames.Of(plan), KernelNotes.Of(plan), buffers, [], [.. body]);
}

/// <summary>The parameters of an operator that has none.</summary>
internal sealed record NoParameters
{
    public static NoParameters Instance { get; } = new();
}

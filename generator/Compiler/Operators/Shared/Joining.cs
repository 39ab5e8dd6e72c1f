using System.Collections.Immutable;
using CnnCompiler.Generator.Emit;
using CnnCompiler.Generator.Graph;
using CnnCompiler.Generator.Kernels;
using CnnCompiler.Generator.Lowering;
using CnnCompiler.Generator.Planning;
using CnnCompiler.Generator.Shapes;

namespace CnnCompiler.Generator.Operators;

/// <summary>What all layers have in common that join several values: no weights, and a gradient for each of them.</summary>
internal abstract class Joining : IOperator, IShapeRule, IJoinRule, IGradientRule, IJoinGradientRule, ILayoutRule, IKernelBuilder, IOnnxMapping, IOnnxJoinMapping
{
    protected static readonly Buffer Output = new("y");

    public abstract string Name { get; }

    public object Read(ArgumentReader arguments) => JoinParameters.Read(arguments);

    public Shape? Infer(Layer layer, Shape input, ShapeReporter report) => throw new InvalidOperationException($"{Name} joins several values");

    public abstract Shape? Join(Layer layer, ImmutableArray<Shape> inputs, ShapeReporter report);

    public ImmutableArray<WeightTensor> Weights(Layer layer, Shape input, Shape output) => [];

    public long Macs(Layer layer, Shape input, Shape output) => 0;

    public Reach Reach(Layer layer, Shape input) => Shapes.Reach.Pixel;

    public Step ForTraining(Step forward) => forward;

    public IEnumerable<Step> Backward(Step forward, Value outputGradient, Value? inputGradient) => throw new InvalidOperationException($"{Name} joins several values");

    public abstract JoinGradients Backward(Step forward, Value outputGradient, ImmutableArray<Value?> inputGradients);

    public virtual int Block(Step forward, int inputBlock) => inputBlock;

    public Halo Halo(Step step, Value input) => default;

    public IEnumerable<OnnxNode> Describe(ShapedLayer layer, string input) => Describe(layer, [input]);

    public abstract IEnumerable<OnnxNode> Describe(ShapedLayer layer, IReadOnlyList<string> inputs);

    public abstract Procedure Build(StepPlan plan, KernelSet kernels);

    public Procedure? BuildScratch(StepPlan plan, KernelSet kernels) => null;

    public Procedure Repack(StepPlan plan, Weight weight, bool pack) => throw new InvalidOperationException($"{Name} has no weights");

    /// <summary>A buffer for each input of a step: x1, x2, …</summary>
    protected static ImmutableArray<Buffer> Inputs(Step step) => [.. step.Inputs.Select((_, i) => new Buffer($"x{CSharp.Int(i + 1)}"))];

    /// <summary>An operation on two values, applied to the first two inputs, to the result and the next, and so on.</summary>
    protected static IEnumerable<OnnxNode> Chain(string operation, string name, IReadOnlyList<string> inputs)
    {
        string result = inputs[0];
        for (int i = 1; i < inputs.Count; i++)
        {
            string next = i == inputs.Count - 1 ? name : $"{name}.{CSharp.Int(i)}";
            yield return new(operation, next, [result, inputs[i]], next);
            result = next;
        }
    }
}

using System.Collections.Immutable;
using CnnCompiler.Generator.Emit;
using CnnCompiler.Generator.Graph;
using CnnCompiler.Generator.Lowering;
using CnnCompiler.Generator.Planning;
using CnnCompiler.Generator.Shapes;

namespace CnnCompiler.Generator.Operators;

/// <summary>
/// What layer, instance and group normalisation have in common: the channels of an image fall into groups of neighbours, all values of a group are shifted and scaled to mean 0
/// and variance 1, and then to what training likes. One group is layer normalisation, groups of one channel are instance normalisation.
/// </summary>
internal abstract partial class Normalisation
    : IOperator, IShapeRule, IFusionTarget, IKeepsStatistics, IGradientRule, ILayoutRule, IInPlaceRule, IPackingRule, IOnnxMapping
{
    /// <summary>Smaller ones would vanish beside a variance of 1 even in double precision.</summary>
    private const float SmallestEpsilon = 1e-12f;

    public abstract string Name { get; }

    public abstract object Read(ArgumentReader arguments);

    public virtual Shape? Infer(Layer layer, Shape input, ShapeReporter report) => input;

    public ImmutableArray<WeightTensor> Weights(Layer layer, Shape input, Shape output) => !Of(layer).Affine ? []
        : !ScalesValues ? [WeightTensor.Scale(input.Channels), WeightTensor.Shift(input.Channels)]
        : [.. new[] { WeightTensor.Scale(input.Length), WeightTensor.Shift(input.Length) }.Select(tensor => tensor with { Dimensions = Dimensions(input) })];

    public long Macs(Layer layer, Shape input, Shape output) => 0;

    /// <summary>As receptive fields are commonly counted: the statistics, which see the whole map, are left out.</summary>
    public Reach Reach(Layer layer, Shape input) => Shapes.Reach.Pixel;

    public bool CanFuseMaps(Step step) => false;

    /// <summary>Mean, 1 / deviation and the rest of the mean, for each channel. Backward steps read them too: recomputing them would take two sweeps over the map.</summary>
    public Step WithStatistics(Step forward) =>
        forward with { Outputs = [forward.Output, OfChannels(forward, "Mean"), OfChannels(forward, "Inverse"), OfChannels(forward, "Offset")] };

    public Step ForTraining(Step forward) => forward;

    /// <summary>
    /// Where scale and shift belong to channels, their gradients are sums over pixels of which the gradient of the input needs the same, so the first step keeps them for the
    /// second.
    /// </summary>
    public IEnumerable<Step> Backward(Step forward, Value outputGradient, Value? inputGradient)
    {
        var statistics = forward.Outputs.Skip(1);
        ImmutableArray<Value> sums = inputGradient is not null && KeepsSums(forward.Layer) ? [OfChannels(forward, "GradientSum"), OfChannels(forward, "ProductSum")] : [];
        if (forward.Weights.Length > 0)
            yield return forward with { Pass = Pass.BackwardWeights, Inputs = [forward.Input, outputGradient, .. statistics], Outputs = sums, Epilogue = Epilogue.None };
        if (inputGradient is not null)
        {
            yield return forward with
            {
                Pass = Pass.BackwardData,
                Inputs = [outputGradient, forward.Input, .. statistics, .. sums],
                Outputs = [inputGradient, OfChannels(forward, "GradientMean"), OfChannels(forward, "ProductMean")],
                Weights = [.. forward.Weights.Take(1)],
                Epilogue = Epilogue.None,
            };
        }
    }

    public int Block(Step forward, int inputBlock) => inputBlock;

    public Halo Halo(Step step, Value input) => default;

    /// <summary>The last sweep reads each value just before it writes there.</summary>
    public Value? Overwritten(Step step) => step.Pass == Pass.BackwardWeights ? null : step.Input;

    public int PackedLength(StepPlan plan, Weight weight) => ScalesValues ? WeightLayout(plan.Input).Length : Sizes.RoundUp(weight.Tensor.Length, Layout.BlockSize);

    public int ScratchLength(StepPlan plan) => 0;

    public abstract IEnumerable<OnnxNode> Describe(ShapedLayer layer, string input);

    /// <summary>How many groups the channels fall into.</summary>
    protected abstract int Groups(Layer layer, Shape input);

    /// <summary>Scale and shift belong to values; otherwise to channels.</summary>
    protected virtual bool ScalesValues => false;

    protected static NormalisationParameters ReadShared(ArgumentReader arguments) =>
        new(arguments.Real("Epsilon", 1e-5f, SmallestEpsilon), arguments.Flag("Affine", true));

    protected static NormalisationParameters Of(Layer layer) => (NormalisationParameters)layer.Parameters;

    protected static (string Name, string Value) OnnxEpsilon(Layer layer) => ("epsilon", CSharp.Float(Of(layer).Epsilon));

    /// <summary>A normalisation of ONNX with scale and shift of channels; it must have both, so ones and zeros stand in for missing ones.</summary>
    protected static IEnumerable<OnnxNode> DescribePerChannel(ShapedLayer layer, string input, string operation, params IEnumerable<(string Name, string Value)> attributes)
    {
        if (!Of(layer.Layer).Affine)
        {
            yield return Constant(layer, "scale", 1);
            yield return Constant(layer, "shift", 0);
        }

        yield return new(operation, layer.Name, [input, $"{layer.Name}.scale", $"{layer.Name}.shift"], layer.Name, [OnnxEpsilon(layer.Layer), .. attributes]);
    }

    /// <summary>Lists of whole numbers are the only constants of a graph: the cast makes them floats.</summary>
    private static OnnxNode Constant(ShapedLayer layer, string role, long value)
    {
        string whole = $"{layer.Name}.{role}.whole";
        return new("Cast", $"{layer.Name}.{role}", [whole], $"{layer.Name}.{role}", ("to", "1"))
        {
            Constants = [(whole, [.. Enumerable.Repeat(value, layer.Input.Channels)])],
        };
    }

    private static ImmutableArray<int> Dimensions(Shape shape) => shape.IsFlat ? [shape.Channels] : [shape.Channels, shape.Height, shape.Width];

    /// <summary>Scale and shift of values lie like the map, without a halo.</summary>
    private static Layout WeightLayout(Layout map) => map.IsBlocked ? Layout.Blocked(map.Shape, default) : Layout.Planar(map.Shape, default);

    private bool KeepsSums(Layer layer) => Of(layer).Affine && !ScalesValues;

    /// <summary>A number for each channel, side by side.</summary>
    private static Value OfChannels(Step forward, string name) => new($"{forward.Layer.Name}{name}", new(forward.Output.Shape.Channels, 1, 1, IsFlat: true));
}

/// <param name="Epsilon">Keeps the division finite.</param>
/// <param name="Affine">There are scale and shift.</param>
internal record NormalisationParameters(float Epsilon, bool Affine);

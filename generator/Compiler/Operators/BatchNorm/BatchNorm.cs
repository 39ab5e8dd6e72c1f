using System.Collections.Immutable;
using CnnCompiler.Generator.Emit;
using CnnCompiler.Generator.Graph;
using CnnCompiler.Generator.Lowering;
using CnnCompiler.Generator.Planning;
using CnnCompiler.Generator.Shapes;

namespace CnnCompiler.Generator.Operators;

internal sealed record BatchNormParameters(float Epsilon, float Momentum);

/// <summary>
/// Batch normalisation. In training its steps take the whole batch: the forward one keeps the batch's mean, what was lost when that was rounded, and
/// 1 / deviation for the backward ones. In a prediction it is a
/// factor and a summand for each channel, which packing computes into the weights of a convolution or dense layer before it; where there is none, it is a pass over the map.
/// </summary>
internal sealed partial class BatchNorm : IOperator, IShapeRule, IPointwise, IFoldable, IFusionTarget, IBatchedOperator, IGradientRule, ILayoutRule, IInPlaceRule, IPackingRule, IOnnxMapping
{
    /// <summary>Smaller ones would vanish beside a variance of 1 even in double precision.</summary>
    private const float SmallestEpsilon = 1e-12f;

    public string Name => "BatchNorm";

    public object Read(ArgumentReader arguments) =>
        new BatchNormParameters(arguments.Real("Epsilon", 1e-5f, SmallestEpsilon), arguments.Real("Momentum", 0.1f, 0, 1));

    public Shape? Infer(Layer layer, Shape input, ShapeReporter report) => input;

    public ImmutableArray<WeightTensor> Weights(Layer layer, Shape input, Shape output) =>
    [
        WeightTensor.Scale(input.Channels), WeightTensor.Shift(input.Channels),
        WeightTensor.State("mean", input.Channels, Initialisation.Zero), WeightTensor.State("variance", input.Channels, Initialisation.One),
    ];

    public long Macs(Layer layer, Shape input, Shape output) => 0;

    public Reach Reach(Layer layer, Shape input) => Shapes.Reach.Pixel;

    public bool CanFuseMaps(Step step) => false;

    public bool IsBatched(Step step) => !step.Layer.Frozen && (step.Pass != Pass.Forward || step.Outputs.Length > 1);

    /// <summary>By the statistics of the batch.</summary>
    public bool ImagesMix => true;

    /// <summary>A frozen one goes on normalising with its running averages, which stay as they are.</summary>
    public Step ForTraining(Step forward) => forward.Layer.Frozen ? forward :
        forward with { Outputs = [forward.Output, Statistic(forward, "Mean"), Statistic(forward, "MeanRest"), Statistic(forward, "InverseDeviation")] };

    /// <summary>The gradients of scale and shift are sums that the gradient of the input needs too: the first step keeps their means.</summary>
    public IEnumerable<Step> Backward(Step forward, Value outputGradient, Value? inputGradient)
    {
        if (forward.Layer.Frozen)
        {
            if (inputGradient is not null)
                yield return forward with { Pass = Pass.BackwardData, Inputs = [outputGradient], Outputs = [inputGradient], Epilogue = Epilogue.None };
            yield break;
        }

        Value meanGradient = Statistic(forward, "MeanGradient"), meanProduct = Statistic(forward, "MeanProduct");
        yield return forward with
        {
            Pass = Pass.BackwardWeights,
            Inputs = [forward.Input, outputGradient, .. forward.Outputs.Skip(1)],
            Outputs = [meanGradient, meanProduct],
            Weights = [.. forward.Weights.Take(2)],
            Epilogue = Epilogue.None,
        };
        if (inputGradient is not null)
        {
            yield return forward with
            {
                Pass = Pass.BackwardData,
                Inputs = [outputGradient, forward.Input, .. forward.Outputs.Skip(1), meanGradient, meanProduct],
                Outputs = [inputGradient],
                Weights = [forward.Weights[0]],
                Epilogue = Epilogue.None,
            };
        }
    }

    public int Block(Step forward, int inputBlock) => inputBlock;

    public Halo Halo(Step step, Value input) => default;

    public Value? Overwritten(Step step) => step.Pass == Pass.BackwardWeights ? null : step.Input;

    public int PackedLength(StepPlan plan, Weight weight) => Sizes.RoundUp(weight.Tensor.Length, Layout.BlockSize);

    public int ScratchLength(StepPlan plan) => 0;

    public IEnumerable<OnnxNode> Describe(ShapedLayer layer, string input)
    {
        var parameters = Of(layer.Layer);
        yield return new(
            "BatchNormalization", layer.Name, [input, .. layer.Weights.Select(w => $"{layer.Name}.{w.Role}")], layer.Name,
            ("epsilon", CSharp.Float(parameters.Epsilon)), ("momentum", CSharp.Float(1 - parameters.Momentum)));
    }

    private static BatchNormParameters Of(Layer layer) => (BatchNormParameters)layer.Parameters;

    /// <summary>A number for each channel, one for all images; it lies in the first image's area.</summary>
    private static Value Statistic(Step forward, string name) => new(forward.Layer.Name + name, new(forward.Output.Shape.Channels, 1, 1), forward.Output);
}

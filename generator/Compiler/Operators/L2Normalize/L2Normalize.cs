using System.Collections.Immutable;
using CnnCompiler.Generator.Emit;
using CnnCompiler.Generator.Graph;
using CnnCompiler.Generator.Lowering;
using CnnCompiler.Generator.Planning;
using CnnCompiler.Generator.Shapes;

namespace CnnCompiler.Generator.Operators;

internal sealed record L2NormalizeParameters(float Scale);

/// <summary>Each pixel's channels as a vector of length 1, times a trained factor. Training keeps 1 / length of each pixel, from which both gradients follow.</summary>
internal sealed partial class L2Normalize : IOperator, IShapeRule, IPointwise, IGradientRule, ILayoutRule, IInPlaceRule, IPackingRule, IOnnxMapping
{
    public string Name => "L2Normalize";

    public object Read(ArgumentReader arguments) => new L2NormalizeParameters(arguments.Real("Scale", 1));

    public Shape? Infer(Layer layer, Shape input, ShapeReporter report) => input;

    public ImmutableArray<WeightTensor> Weights(Layer layer, Shape input, Shape output)
    {
        ImmutableArray<int> dimensions = input.IsFlat ? [input.Channels] : [input.Channels, 1, 1];
        return [new("scale", dimensions, 1, 1, Decays: false, Initialisation.Constant) { Start = ((L2NormalizeParameters)layer.Parameters).Scale }];
    }

    public long Macs(Layer layer, Shape input, Shape output) => 0;

    public Reach Reach(Layer layer, Shape input) => Shapes.Reach.Pixel;

    public Step ForTraining(Step forward) => forward with { Outputs = [forward.Output, Lengths(forward)] };

    public IEnumerable<Step> Backward(Step forward, Value outputGradient, Value? inputGradient)
    {
        yield return forward with { Pass = Pass.BackwardWeights, Inputs = [outputGradient, forward.Input, forward.Outputs[1]], Outputs = [] };
        if (inputGradient is not null)
            yield return forward with { Pass = Pass.BackwardData, Inputs = [outputGradient, forward.Input, forward.Outputs[1]], Outputs = [inputGradient] };
    }

    public int Block(Step forward, int inputBlock) => inputBlock;

    public Halo Halo(Step step, Value input) => default;

    public Value? Overwritten(Step step) => step.Pass == Pass.BackwardWeights ? null : step.Input;

    public int PackedLength(StepPlan plan, Weight weight) => Sizes.RoundUp(weight.Tensor.Length, Layout.BlockSize);

    public int ScratchLength(StepPlan plan) => 0;

    public IEnumerable<OnnxNode> Describe(ShapedLayer layer, string input) =>
    [
        new("LpNormalization", $"{layer.Name}.normalise", [input], $"{layer.Name}.normalised", ("axis", "1"), ("p", "2")),
        new("Mul", layer.Name, [$"{layer.Name}.normalised", $"{layer.Name}.scale"], layer.Name),
    ];

    /// <summary>A number for each pixel, in rows of whole vectors.</summary>
    private static Value Lengths(Step forward) =>
        new($"{forward.Layer.Name}InverseLength", new(checked(RowOf(forward.Output.Shape) * forward.Output.Shape.Height), 1, 1, IsFlat: true));

    private static int RowOf(Shape shape) => Sizes.RoundUp(shape.Width, Layout.BlockSize);
}

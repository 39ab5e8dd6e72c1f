using System.Collections.Immutable;
using CnnCompiler.Generator.Emit;
using CnnCompiler.Generator.Graph;
using CnnCompiler.Generator.Lowering;
using CnnCompiler.Generator.Planning;
using CnnCompiler.Generator.Shapes;

namespace CnnCompiler.Generator.Operators;

internal sealed record PReluParameters(bool Shared);

/// <summary>x where x &gt; 0, else slope · x, with a trained slope for each channel or for all.</summary>
internal sealed partial class PRelu : IOperator, IShapeRule, IActivationRule, IPointwise, IGradientRule, ILayoutRule, IPackingRule, IInPlaceRule, IOnnxMapping
{
    public string Name => "PRelu";

    public Initialisation Initialisation => Initialisation.He;

    public object Read(ArgumentReader arguments) => new PReluParameters(arguments.Flag("Shared", false));

    public Shape? Infer(Layer layer, Shape input, ShapeReporter report) => input;

    /// <summary>As in the paper, slopes start at 1/4 and do not decay: that would push them towards a rectifier. Their dimensions let ONNX multiply by channel.</summary>
    public ImmutableArray<WeightTensor> Weights(Layer layer, Shape input, Shape output)
    {
        ImmutableArray<int> dimensions = IsShared(layer) ? [1] : input.IsFlat ? [input.Channels] : [input.Channels, 1, 1];
        return [new("weight", dimensions, 1, 1, Decays: false, Initialisation.Quarter)];
    }

    public long Macs(Layer layer, Shape input, Shape output) => 0;

    public Reach Reach(Layer layer, Shape input) => Shapes.Reach.Pixel;

    public Step ForTraining(Step forward) => forward;

    /// <summary>Slopes may have either sign, so the output does not tell the sign of the input: both steps need the input itself.</summary>
    public IEnumerable<Step> Backward(Step forward, Value outputGradient, Value? inputGradient)
    {
        yield return forward with { Pass = Pass.BackwardWeights, Inputs = [outputGradient, forward.Input], Outputs = [] };
        if (inputGradient is not null)
            yield return forward with { Pass = Pass.BackwardData, Inputs = [outputGradient, forward.Input], Outputs = [inputGradient] };
    }

    public int Block(Step forward, int inputBlock) => inputBlock;

    public Halo Halo(Step step, Value input) => default;

    public int PackedLength(StepPlan plan, Weight weight) => Sizes.RoundUp(weight.Tensor.Length, Layout.BlockSize);

    public int ScratchLength(StepPlan plan) => 0;

    public Value? Overwritten(Step step) => step.Input;

    public IEnumerable<OnnxNode> Describe(ShapedLayer layer, string input) => [new("PRelu", layer.Name, [input, $"{layer.Name}.weight"], layer.Name)];

    private static bool IsShared(Layer layer) => ((PReluParameters)layer.Parameters).Shared;
}

using System.Collections.Immutable;
using CnnCompiler.Generator.Emit;
using CnnCompiler.Generator.Graph;
using CnnCompiler.Generator.Lowering;
using CnnCompiler.Generator.Planning;
using CnnCompiler.Generator.Shapes;

namespace CnnCompiler.Generator.Operators;

/// <summary>Softmax over the channels of each pixel.</summary>
internal sealed partial class Softmax : IOperator, IShapeRule, ILossTail, IGradientRule, ILayoutRule, IOnnxMapping
{
    public string Name => "Softmax";

    public bool IsPartOf(Loss loss) => loss is Loss.SoftmaxCrossEntropy or Loss.SoftmaxFocal;

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

    public IEnumerable<OnnxNode> Describe(ShapedLayer layer, string input) => [new("Softmax", layer.Name, [input], layer.Name, ("axis", "1"))];

    public Halo Halo(Step step, Value input) => default;
}

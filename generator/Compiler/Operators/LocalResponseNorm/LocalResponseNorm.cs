using System.Collections.Immutable;
using CnnCompiler.Generator.Emit;
using CnnCompiler.Generator.Graph;
using CnnCompiler.Generator.Lowering;
using CnnCompiler.Generator.Planning;
using CnnCompiler.Generator.Shapes;

namespace CnnCompiler.Generator.Operators;

internal sealed record LocalResponseNormParameters(int Size, float Alpha, float Beta, float Bias);

/// <summary>
/// Local response normalisation: y = x · s^−β, where s = bias + α / size · Σ x² over the neighbouring channels. Training keeps s, from which both factors of the gradient
/// follow.
/// </summary>
internal sealed partial class LocalResponseNorm : IOperator, IShapeRule, IKeepsStatistics, IGradientRule, ILayoutRule, IOnnxMapping
{
    /// <summary>Padding has s = bias, and the powers of that must be finite.</summary>
    private const float SmallestBias = 1e-6f, LargestBeta = 4;

    public string Name => "LocalResponseNorm";

    public object Read(ArgumentReader arguments) => new LocalResponseNormParameters(
        arguments.Whole("size", 1, 1), arguments.Real("Alpha", 1e-4f, 0), arguments.Real("Beta", 0.75f, 0, LargestBeta), arguments.Real("Bias", 1, SmallestBias));

    public Shape? Infer(Layer layer, Shape input, ShapeReporter report)
    {
        if (!input.IsFlat)
            return input;
        report.NeedsMap(input);
        return null;
    }

    public ImmutableArray<WeightTensor> Weights(Layer layer, Shape input, Shape output) => [];

    public long Macs(Layer layer, Shape input, Shape output) => 0;

    public Reach Reach(Layer layer, Shape input) => Shapes.Reach.Pixel;

    public Step WithStatistics(Step forward) => forward with { Outputs = [forward.Output, RowOfTerms(forward)] };

    public Step ForTraining(Step forward) =>
        forward with { Outputs = [forward.Output, RowOfTerms(forward), new($"{forward.Layer.Name}Sum", forward.Output.Shape, forward.Output)] };

    public IEnumerable<Step> Backward(Step forward, Value outputGradient, Value? inputGradient)
    {
        if (inputGradient is not null)
            yield return forward with { Pass = Pass.BackwardData, Inputs = [outputGradient, forward.Input, forward.Outputs[2]], Outputs = [inputGradient, RowOfTerms(forward)] };
    }

    public int Block(Step forward, int inputBlock) => inputBlock;

    public Halo Halo(Step step, Value input) => default;

    public IEnumerable<OnnxNode> Describe(ShapedLayer layer, string input)
    {
        var p = Of(layer.Layer);
        yield return new(
            "LRN", layer.Name, [input], layer.Name,
            ("size", CSharp.Int(p.Size)), ("alpha", CSharp.Float(p.Alpha)), ("beta", CSharp.Float(p.Beta)), ("bias", CSharp.Float(p.Bias)));
    }

    private static LocalResponseNormParameters Of(Layer layer) => (LocalResponseNormParameters)layer.Parameters;

    /// <summary>A row of pixels of what is summed over channels: in a blocked map neighbours lie in other lanes, and memory is the way from lane to lane.</summary>
    private static Value RowOfTerms(Step forward) =>
        new($"{forward.Layer.Name}Terms", new(ChannelWindow.Of(forward).RowLength(forward.Output.Shape.Width), 1, 1, IsFlat: true));
}

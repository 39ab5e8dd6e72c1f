using System.Collections.Immutable;
using CnnCompiler.Generator.Graph;
using CnnCompiler.Generator.Lowering;
using CnnCompiler.Generator.Planning;
using CnnCompiler.Generator.Shapes;

namespace CnnCompiler.Generator.Operators;

/// <summary>
/// What convolution and transposed convolution have in common: everything but the way taps walk. Each computes forward what the other computes for the gradient of its input.
/// Here: the way through lowering and planning; the kernels have files of their own.
/// </summary>
internal abstract partial class Convolution : IOperator, IShapeRule, IFusionTarget, IGradientRule, ILayoutRule, IPackingRule, IAlikeRule, IInPlaceJoinRule
{
    /// <summary>From a blocked map, so few outputs are better summed over lanes than computed in a block of sixteen.</summary>
    private const int DotLimit = 4;

    public abstract string Name { get; }

    public abstract object Read(ArgumentReader arguments);

    public abstract Shape? Infer(Layer layer, Shape input, ShapeReporter report);

    public abstract ImmutableArray<WeightTensor> Weights(Layer layer, Shape input, Shape output);

    public abstract long Macs(Layer layer, Shape input, Shape output);

    public abstract Reach Reach(Layer layer, Shape input);

    public abstract bool CanFuseMaps(Step step);

    public abstract Halo Halo(Step step, Value input);

    public IEnumerable<Value> Alike(Step step) => step.Epilogue.Adds ? [step.Inputs[^1]] : [];

    public IEnumerable<Value> Overwritable(Step step) => Alike(step).Where(addend => addend != step.Input);

    public Step ForTraining(Step forward) => forward;

    public IEnumerable<Step> Backward(Step forward, Value outputGradient, Value? inputGradient)
    {
        yield return forward with { Pass = Pass.BackwardWeights, Inputs = [forward.Input, outputGradient], Outputs = [], Epilogue = Epilogue.None };
        if (inputGradient is not null)
            yield return forward with { Pass = Pass.BackwardData, Inputs = [outputGradient], Outputs = [inputGradient], Weights = [forward.Weights[0]], Epilogue = Epilogue.None };
    }

    public int Block(Step forward, int inputBlock)
    {
        var (input, output) = (forward.Input.Shape, forward.Output.Shape);
        int limit = inputBlock == 1 ? Layout.PlanarLimit : DotLimit;
        var (windows, seen) = (Of(forward.Layer).Windows, Of(forward.Layer).IsTransposed ? output : input);
        bool lanesArePixels = inputBlock == 1 ? windows.X(seen).Stride == 1 : !IsDepthwise(forward.Layer, input);
        return output.Channels <= limit && !output.IsPixel && lanesArePixels ? 1 : Layout.BlockSize;
    }

    protected static ConvParameters Of(Layer layer) => (ConvParameters)layer.Parameters;

    protected static bool IsDepthwise(Layer layer, Shape input) => Of(layer).Groups == input.Channels && Of(layer).Filters == input.Channels;

    /// <summary>The zeros that sums over taps read around a map.</summary>
    /// <param name="y">Its rows' taps.</param>
    /// <param name="x">Its columns' taps.</param>
    /// <param name="map">What is read.</param>
    protected static Halo Around(IReadOnlyList<TapAxis> y, IReadOnlyList<TapAxis> x, Shape map) => new(
        y.Max(axis => axis.ReachesBefore), y.Max(axis => axis.ReachesBehind(map.Height)),
        x.Max(axis => axis.ReachesBefore), x.Max(axis => axis.ReachesBehind(map.Width)));
}

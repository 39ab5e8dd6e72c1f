using System.Collections.Immutable;
using CnnCompiler.Generator.Graph;
using CnnCompiler.Generator.Lowering;
using CnnCompiler.Generator.Planning;
using CnnCompiler.Generator.Shapes;

namespace CnnCompiler.Generator.Operators;

/// <summary>The twin of the runtime's public enumeration.</summary>
internal enum ConvMode
{
    CrossCorrelation,
    Convolution,
}

internal sealed record ConvParameters(int Filters, WindowArguments Windows, int Groups, bool Bias, ConvMode Mode);

/// <summary>Convolution. Here: its arguments, its shape, and its way through lowering and planning; its kernels have files of their own.</summary>
internal sealed partial class Conv : IOperator, IShapeRule, IFusionTarget, IFoldTarget, IGradientRule, ILayoutRule, IPackingRule
{
    /// <summary>From a blocked map, so few outputs are better summed over lanes than computed in a block of sixteen.</summary>
    private const int DotLimit = 4;

    public string Name => "Conv";

    public object Read(ArgumentReader arguments) => new ConvParameters(
        arguments.Whole("filters", 1, 1),
        WindowArguments.Read(arguments, strideIsKernel: false),
        arguments.Whole("Groups", 1, 1),
        arguments.Flag("Bias", true),
        arguments.Choice("Mode", ConvMode.CrossCorrelation));

    public Shape? Infer(Layer layer, Shape input, ShapeReporter report)
    {
        var p = Of(layer);
        if (input.Channels % p.Groups != 0 || p.Filters % p.Groups != 0)
        {
            report.GroupMismatch("Groups", p.Groups, input, p.Filters);
            return null;
        }

        return p.Windows.Slide(input, p.Filters, report);
    }

    public ImmutableArray<WeightTensor> Weights(Layer layer, Shape input, Shape output)
    {
        var p = Of(layer);
        long taps = (long)p.Windows.KernelHeight * p.Windows.KernelWidth;
        var weight = WeightTensor.Weight(
            [p.Filters, input.Channels / p.Groups, p.Windows.KernelHeight, p.Windows.KernelWidth], input.Channels / p.Groups * taps, p.Filters / p.Groups * taps);
        return p.Bias ? [weight, WeightTensor.Bias(p.Filters)] : [weight];
    }

    public long Macs(Layer layer, Shape input, Shape output)
    {
        var p = Of(layer);
        return output.Length * (input.Channels / p.Groups * ((long)p.Windows.KernelHeight * p.Windows.KernelWidth));
    }

    public Reach Reach(Layer layer, Shape input) => Shapes.Reach.Of(Of(layer).Windows.Y(input), Of(layer).Windows.X(input));

    /// <summary>Only where the result is surely blocked; few channels may become planar, whose lanes are the pixels that pooling would have to mix.</summary>
    public bool CanFusePooling(Step step) => Of(step.Layer).Filters > Layout.PlanarLimit && !IsDepthwise(step.Layer, step.Input.Shape);

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
        bool lanesArePixels = inputBlock == 1 ? Of(forward.Layer).Windows.X(input).Stride == 1 : !IsDepthwise(forward.Layer, input);
        return output.Channels <= limit && !output.IsPixel && lanesArePixels ? 1 : Layout.BlockSize;
    }

    public Halo Halo(Step step, Value input)
    {
        if (step.Pass != Pass.BackwardData)
            return input == step.Input ? Planning.Halo.Around(Of(step.Layer).Windows.Y(input.Shape), Of(step.Layer).Windows.X(input.Shape), input.Shape) : default;
        IReadOnlyList<TapAxis> y = TapAxis.Backward(Of(step.Layer).Windows.Y(step.Output.Shape), step.Output.Shape.Height);
        IReadOnlyList<TapAxis> x = TapAxis.Backward(Of(step.Layer).Windows.X(step.Output.Shape), step.Output.Shape.Width);
        return new(
            y.Max(axis => axis.ReachesBefore), y.Max(axis => axis.ReachesBehind(input.Shape.Height)),
            x.Max(axis => axis.ReachesBefore), x.Max(axis => axis.ReachesBehind(input.Shape.Width)));
    }

    private static ConvParameters Of(Layer layer) => (ConvParameters)layer.Parameters;

    private static bool IsDepthwise(Layer layer, Shape input) => Of(layer).Groups == input.Channels && Of(layer).Filters == input.Channels;
}

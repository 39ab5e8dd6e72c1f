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

internal record ConvParameters(int Filters, WindowArguments Windows, int Groups, bool Bias, ConvMode Mode)
{
    /// <summary>The window slides over the output.</summary>
    public virtual bool IsTransposed => false;
}

/// <summary>Convolution: its arguments and its shape.</summary>
internal sealed partial class Conv : Convolution, IFoldTarget
{
    public override string Name => "Conv";

    public override object Read(ArgumentReader arguments) => new ConvParameters(
        arguments.Whole("filters", 1, 1),
        WindowArguments.Read(arguments, strideIsKernel: false),
        arguments.Whole("Groups", 1, 1),
        arguments.Flag("Bias", true),
        arguments.Choice("Mode", ConvMode.CrossCorrelation));

    public override Shape? Infer(Layer layer, Shape input, ShapeReporter report)
    {
        var p = Of(layer);
        if (input.Channels % p.Groups != 0 || p.Filters % p.Groups != 0)
        {
            report.GroupMismatch("Groups", p.Groups, input, p.Filters);
            return null;
        }

        return p.Windows.Slide(input, p.Filters, report);
    }

    public override ImmutableArray<WeightTensor> Weights(Layer layer, Shape input, Shape output)
    {
        var p = Of(layer);
        long taps = (long)p.Windows.KernelHeight * p.Windows.KernelWidth;
        var weight = WeightTensor.Weight(
            [p.Filters, input.Channels / p.Groups, p.Windows.KernelHeight, p.Windows.KernelWidth], input.Channels / p.Groups * taps, p.Filters / p.Groups * taps);
        return p.Bias ? [weight, WeightTensor.Bias(p.Filters)] : [weight];
    }

    public override long Macs(Layer layer, Shape input, Shape output)
    {
        var p = Of(layer);
        return output.Length * (input.Channels / p.Groups * ((long)p.Windows.KernelHeight * p.Windows.KernelWidth));
    }

    public override Reach Reach(Layer layer, Shape input) => Shapes.Reach.Of(Of(layer).Windows.Y(input), Of(layer).Windows.X(input));

    /// <summary>Only where the result is surely blocked; few channels may become planar, whose lanes are the pixels that pooling would have to mix.</summary>
    public override bool CanFusePooling(Step step) => Of(step.Layer).Filters > Layout.PlanarLimit && !IsDepthwise(step.Layer, step.Input.Shape);

    public override Halo Halo(Step step, Value input)
    {
        if (step.Pass != Pass.BackwardData)
            return input == step.Input ? Planning.Halo.Around(Of(step.Layer).Windows.Y(input.Shape), Of(step.Layer).Windows.X(input.Shape), input.Shape) : default;
        return Around(
            TapAxis.Backward(Of(step.Layer).Windows.Y(step.Output.Shape), step.Output.Shape.Height), TapAxis.Backward(Of(step.Layer).Windows.X(step.Output.Shape), step.Output.Shape.Width),
            input.Shape);
    }
}

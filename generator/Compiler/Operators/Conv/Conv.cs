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
    /// <summary>Which channels each filter sees; null where it sees all of its group.</summary>
    public ConnectionTable? Connections { get; init; }

    /// <summary>How it may be computed; null where the model decides.</summary>
    public Winograd? Winograd { get; init; }

    /// <summary>The window slides over the output.</summary>
    public virtual bool IsTransposed => false;
}

/// <summary>Convolution: its arguments and its shape.</summary>
internal sealed partial class Conv : Convolution, IFoldTarget
{
    public override string Name => "Conv";

    public override object Read(ArgumentReader arguments)
    {
        int filters = arguments.Whole("filters", 1, 1), groups = arguments.Whole("Groups", 1, 1);
        var connections = ConnectionTable.Read(arguments, "Connections", filters);
        if (connections is not null && groups > 1)
            arguments.Contradict("Groups", "Connections says which channels each filter sees, and Groups says it too; keep one of the two");
        return new ConvParameters(
            filters, WindowArguments.Read(arguments, strideIsKernel: false), groups, arguments.Flag("Bias", true), arguments.Choice("Mode", ConvMode.CrossCorrelation))
        {
            Connections = connections,
            Winograd = arguments.Has("Winograd") ? arguments.Choice("Winograd", Graph.Winograd.Off) : null,
        };
    }

    public override Shape? Infer(Layer layer, Shape input, ShapeReporter report)
    {
        var p = Of(layer);
        if (input.Channels % p.Groups != 0 || p.Filters % p.Groups != 0)
        {
            report.GroupMismatch("Groups", p.Groups, input, p.Filters);
            return null;
        }

        if (p.Connections is { } table && table.LargestChannel >= input.Channels)
        {
            report.Unsuitable("Connections", $"connects channel {table.LargestChannel}", input, $"use channels from 0 to {input.Channels - 1}");
            return null;
        }

        return p.Windows.Slide(input, p.Filters, report);
    }

    public override ImmutableArray<WeightTensor> Weights(Layer layer, Shape input, Shape output)
    {
        var p = Of(layer);
        int height = p.Windows.KernelHeight, width = p.Windows.KernelWidth, inputs = input.Channels / p.Groups, filters = p.Filters / p.Groups;
        long taps = (long)height * width;
        var weight = p.Connections is { } table
            ? WeightTensor.Weight([table.Count, height, width], Sizes.CeilingDivide(table.Count, p.Filters) * taps, Sizes.CeilingDivide(table.Count, input.Channels) * taps)
            : WeightTensor.Weight([p.Filters, inputs, height, width], inputs * taps, filters * taps);
        return p.Bias ? [weight, WeightTensor.Bias(p.Filters)] : [weight];
    }

    public override long Macs(Layer layer, Shape input, Shape output)
    {
        var p = Of(layer);
        long taps = (long)p.Windows.KernelHeight * p.Windows.KernelWidth;
        return p.Connections is { } table ? output.Pixels * (table.Count * taps) : output.Length * (input.Channels / p.Groups * taps);
    }

    public override Reach Reach(Layer layer, Shape input) => Shapes.Reach.Of(Of(layer).Windows.Y(input), Of(layer).Windows.X(input));

    /// <summary>Only where the result is surely blocked; few channels may become planar, whose lanes are the pixels that pooling would have to mix.</summary>
    public override bool CanFuseMaps(Step step) => Of(step.Layer).Filters > Layout.PlanarLimit && !IsDepthwise(step.Layer, step.Input.Shape);

    public bool HasRowsOfWeights(Step step) => Of(step.Layer).Connections is null;

    public override Halo Halo(Step step, Value input)
    {
        if (step.Pass != Pass.BackwardData)
            return input == step.Input ? Planning.Halo.Around(Of(step.Layer).Windows.Y(input.Shape), Of(step.Layer).Windows.X(input.Shape), input.Shape) : default;
        return Around(
            TapAxis.Backward(Of(step.Layer).Windows.Y(step.Output.Shape), step.Output.Shape.Height), TapAxis.Backward(Of(step.Layer).Windows.X(step.Output.Shape), step.Output.Shape.Width),
            input.Shape);
    }
}

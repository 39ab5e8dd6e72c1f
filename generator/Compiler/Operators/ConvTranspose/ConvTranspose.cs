using System.Collections.Immutable;
using CnnCompiler.Generator.Emit;
using CnnCompiler.Generator.Graph;
using CnnCompiler.Generator.Lowering;
using CnnCompiler.Generator.Planning;
using CnnCompiler.Generator.Shapes;

namespace CnnCompiler.Generator.Operators;

internal sealed record ConvTransposeParameters(int Filters, WindowArguments Windows, int MoreRows, int MoreColumns, int Groups, bool Bias)
    : ConvParameters(Filters, Windows, Groups, Bias, ConvMode.CrossCorrelation)
{
    public override bool IsTransposed => true;
}

/// <summary>Transposed convolution: forward it is the gradient of a convolution's input, backward that convolution, and the kernels are convolution's.</summary>
internal sealed class ConvTranspose : Convolution, IOnnxMapping
{
    /// <summary>Each phase has up to five loops, and a method stays below 400.</summary>
    private const int MostPhases = 80;

    public override string Name => "ConvTranspose";

    public override object Read(ArgumentReader arguments)
    {
        var windows = WindowArguments.Read(arguments, strideIsKernel: false);
        int more = arguments.Whole("OutputPadding", 0, 0);
        int rows = arguments.Whole("OutputPaddingY", 0, more), columns = arguments.Whole("OutputPaddingX", 0, more);
        if (IsLess(arguments, "OutputPaddingY", rows, windows.StrideY))
            _ = IsLess(arguments, "OutputPaddingX", columns, windows.StrideX);
        return new ConvTransposeParameters(arguments.Whole("filters", 1, 1), windows, rows, columns, arguments.Whole("Groups", 1, 1), arguments.Flag("Bias", true));
    }

    public override Shape? Infer(Layer layer, Shape input, ShapeReporter report)
    {
        var p = Of(layer);
        if (input.Channels % p.Groups != 0 || p.Filters % p.Groups != 0)
        {
            report.GroupMismatch("Groups", p.Groups, input, p.Filters);
            return null;
        }

        if (p.Windows.Spread(input, p.Filters, p.MoreRows, p.MoreColumns, report) is not { } output)
            return null;
        int y = Math.Min(p.Windows.StrideY, output.Height), x = Math.Min(p.Windows.StrideX, output.Width);
        if ((long)y * x <= MostPhases)
            return output;
        report.TooManyPhases("StrideY", y, x, MostPhases);
        return null;
    }

    public override ImmutableArray<WeightTensor> Weights(Layer layer, Shape input, Shape output)
    {
        var p = Of(layer);
        var (y, x) = (p.Windows.Y(output), p.Windows.X(output));
        long taps = (long)p.Windows.KernelHeight * p.Windows.KernelWidth, tapsOfOutput = Sizes.CeilingDivide(y.Kernel, y.Stride) * (long)Sizes.CeilingDivide(x.Kernel, x.Stride);
        var weight = WeightTensor.Weight(
            [input.Channels, p.Filters / p.Groups, p.Windows.KernelHeight, p.Windows.KernelWidth], input.Channels / p.Groups * tapsOfOutput, p.Filters / p.Groups * taps);
        return p.Bias ? [weight, WeightTensor.Bias(p.Filters)] : [weight];
    }

    public override long Macs(Layer layer, Shape input, Shape output)
    {
        var p = Of(layer);
        return input.Length * (p.Filters / p.Groups * ((long)p.Windows.KernelHeight * p.Windows.KernelWidth));
    }

    public override Reach Reach(Layer layer, Shape input)
    {
        var p = Of(layer);
        return Shapes.Reach.Transposed(p.Windows.Y(input), p.Windows.X(input));
    }

    /// <summary>The results of a pooling window belong to several phases of the stride, which are computed one after the other.</summary>
    public override bool CanFuseMaps(Step step) => false;

    public override Halo Halo(Step step, Value input)
    {
        var p = Of(step.Layer);
        bool isForward = step.Pass == Pass.Forward;
        if (step.Pass == Pass.BackwardWeights && input == step.Input)
            return default; // the pixels that are summed over
        var (map, other) = (input.Shape, step.Pass == Pass.BackwardWeights ? step.Input.Shape : step.Output.Shape);
        return isForward
            ? Around(TapAxis.Backward(p.Windows.Y(other), other.Height), TapAxis.Backward(p.Windows.X(other), other.Width), map)
            : Around([TapAxis.Forward(p.Windows.Y(map), other.Height)], [TapAxis.Forward(p.Windows.X(map), other.Width)], map);
    }

    public IEnumerable<OnnxNode> Describe(ShapedLayer layer, string input)
    {
        var p = Of(layer.Layer);
        var (y, x) = (p.Windows.Y(layer.Output), p.Windows.X(layer.Output));
        string weight = $"{layer.Name}.weight";
        IReadOnlyList<string> inputs = p.Bias ? [input, weight, $"{layer.Name}.bias"] : [input, weight];
        yield return new(
            "ConvTranspose", layer.Name, inputs, layer.Name,
            ("kernel_shape", OnnxNode.Numbers(y.Kernel, x.Kernel)), ("strides", OnnxNode.Numbers(p.Windows.StrideY, p.Windows.StrideX)),
            ("dilations", OnnxNode.Numbers(y.Dilation, x.Dilation)), ("pads", OnnxNode.Numbers(y.Before, x.Before, y.After, x.After)),
            ("output_padding", OnnxNode.Numbers(p.MoreRows, p.MoreColumns)), ("group", CSharp.Int(p.Groups)));
    }

    private static new ConvTransposeParameters Of(Layer layer) => (ConvTransposeParameters)layer.Parameters;

    /// <summary>The pixels added choose between the sizes that the stride maps to one; as many as a stride would make another position of the window.</summary>
    private static bool IsLess(ArgumentReader arguments, string name, int more, int stride)
    {
        if (more >= stride)
            arguments.Contradict(name, $"an output padding of {CSharp.Int(more)} is a whole step of the stride {CSharp.Int(stride)}; use at most {CSharp.Int(stride - 1)}, or less padding");
        return more < stride;
    }
}

using System.Collections.Immutable;
using CnnCompiler.Generator.Emit;
using CnnCompiler.Generator.Graph;
using CnnCompiler.Generator.Lowering;
using CnnCompiler.Generator.Planning;
using CnnCompiler.Generator.Shapes;

namespace CnnCompiler.Generator.Operators;

internal sealed record LocallyConnectedParameters(int Filters, WindowArguments Windows, bool Bias);

/// <summary>A convolution whose weights are not shared: every position of the window has its own.</summary>
internal sealed partial class LocallyConnected : IOperator, IShapeRule, IFusionTarget, IGradientRule, ILayoutRule, IPackingRule, IOnnxMapping
{
    /// <summary>The gradient of the input is written out for each set of windows that see different taps: 6×6 of them, those of a 7×7 kernel with padding on two sides.</summary>
    private const int MostWindows = 36;

    public string Name => "LocallyConnected";

    public object Read(ArgumentReader arguments) => new LocallyConnectedParameters(
        arguments.Whole("filters", 1, 1), WindowArguments.Read(arguments, strideIsKernel: false), arguments.Flag("Bias", true));

    public Shape? Infer(Layer layer, Shape input, ShapeReporter report)
    {
        var p = Of(layer);
        if (p.Windows.Slide(input, p.Filters, report) is not { } output)
            return null;
        int different = p.Windows.Y(input).Runs(input.Height).Count * p.Windows.X(input).Runs(input.Width).Count;
        if (different <= MostWindows)
            return output;
        report.TooManyWindows("kernelHeight", different, MostWindows);
        return null;
    }

    public ImmutableArray<WeightTensor> Weights(Layer layer, Shape input, Shape output)
    {
        var p = Of(layer);
        int taps = checked(p.Windows.KernelHeight * p.Windows.KernelWidth);
        var weight = WeightTensor.Weight([output.Pixels, p.Filters, input.Channels, taps], (long)input.Channels * taps, (long)p.Filters * taps);
        return p.Bias ? [weight, WeightTensor.Bias(p.Filters) with { Dimensions = [p.Filters, output.Height, output.Width] }] : [weight];
    }

    public long Macs(Layer layer, Shape input, Shape output)
    {
        var p = Of(layer);
        return output.Length * (input.Channels * ((long)p.Windows.KernelHeight * p.Windows.KernelWidth));
    }

    public Reach Reach(Layer layer, Shape input) => Shapes.Reach.Of(Of(layer).Windows.Y(input), Of(layer).Windows.X(input));

    public bool CanFuseMaps(Step step) => false;

    public Step ForTraining(Step forward) => forward;

    public IEnumerable<Step> Backward(Step forward, Value outputGradient, Value? inputGradient)
    {
        yield return forward with { Pass = Pass.BackwardWeights, Inputs = [forward.Input, outputGradient], Outputs = [], Epilogue = Epilogue.None };
        if (inputGradient is not null)
            yield return forward with { Pass = Pass.BackwardData, Inputs = [outputGradient], Outputs = [inputGradient], Weights = [forward.Weights[0]], Epilogue = Epilogue.None };
    }

    public int Block(Step forward, int inputBlock) => Layout.BlockSize;

    /// <summary>What is multiplied by the taps of a window that hangs over the edge; the gradient of the input leaves those taps out.</summary>
    public Halo Halo(Step step, Value input) => step.Pass != Pass.BackwardData && input == step.Input
        ? Planning.Halo.Around(Of(step.Layer).Windows.Y(input.Shape), Of(step.Layer).Windows.X(input.Shape), input.Shape)
        : default;

    public int PackedLength(StepPlan plan, Weight weight)
    {
        var p = LocalPlan.Of(plan);
        return checked((weight.Tensor.Role == "weight" ? p.Position : p.OutBlocks * Layout.BlockSize) * p.Result.Shape.Pixels);
    }

    public int ScratchLength(StepPlan plan) => 0;

    /// <summary>
    /// No operator of ONNX shares no weights. So each tap cuts its pixels out of the padded map, which makes tables [tap, channel, position], and a sum over taps and channels at each position follows.
    /// </summary>
    public IEnumerable<OnnxNode> Describe(ShapedLayer layer, string input)
    {
        var p = Of(layer.Layer);
        var (y, x) = (p.Windows.Y(layer.Input), p.Windows.X(layer.Input));
        var (output, name) = (layer.Output, layer.Name);
        if ((y.Before, y.After, x.Before, x.After) != (0, 0, 0, 0))
        {
            yield return new("Pad", $"{name}.pad", [input, $"{name}.pads"], $"{name}.padded") { Constants = [($"{name}.pads", [0, 0, y.Before, x.Before, 0, 0, y.After, x.After])] };
            input = $"{name}.padded";
        }

        string axes = $"{name}.axes", steps = $"{name}.steps";
        List<string> taps = [];
        for (int tap = 0; tap < y.Kernel * x.Kernel; tap++)
        {
            int top = tap / x.Kernel * y.Dilation, left = tap % x.Kernel * x.Dilation;
            string cut = $"{name}.tap{CSharp.Int(tap)}";
            List<(string, long[])> constants =
            [
                ($"{cut}Starts", [top, left]), ($"{cut}Ends", [top + ((output.Height - 1) * y.Stride) + 1, left + ((output.Width - 1) * x.Stride) + 1]),
                .. tap == 0 ? [(axes, [2, 3]), (steps, [y.Stride, x.Stride])] : Array.Empty<(string, long[])>(),
            ];
            yield return new("Slice", cut, [input, $"{cut}Starts", $"{cut}Ends", axes, steps], cut) { Constants = constants };
            taps.Add(cut);
        }

        yield return new("Concat", $"{name}.join", taps, $"{name}.taps", ("axis", "1"));
        yield return new("Reshape", $"{name}.arrange", [$"{name}.taps", $"{name}.tableShape"], $"{name}.table")
        {
            Constants = [($"{name}.tableShape", [0, taps.Count, layer.Input.Channels, output.Pixels])],
        };
        yield return new("Einsum", $"{name}.multiply", [$"{name}.table", $"{name}.weight"], $"{name}.sums", ("equation", CSharp.String("ntcp,poct->nop")));
        string map = p.Bias ? $"{name}.map" : name;
        yield return new("Reshape", p.Bias ? $"{name}.shape" : name, [$"{name}.sums", $"{name}.mapShape"], map)
        {
            Constants = [($"{name}.mapShape", [0, output.Channels, output.Height, output.Width])],
        };
        if (p.Bias)
            yield return new("Add", name, [map, $"{name}.bias"], name);
    }

    private static LocallyConnectedParameters Of(Layer layer) => (LocallyConnectedParameters)layer.Parameters;
}

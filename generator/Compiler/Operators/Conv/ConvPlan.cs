using CnnCompiler.Generator.Kernels;
using CnnCompiler.Generator.Lowering;
using CnnCompiler.Generator.Planning;
using CnnCompiler.Generator.Shapes;

namespace CnnCompiler.Generator.Operators;

/// <summary>The four ways in which lanes can lie in a convolution. The layouts of its two maps decide.</summary>
internal enum ConvForm
{
    /// <summary>To a blocked map: lanes are output channels, source values are broadcast.</summary>
    Broadcast,

    /// <summary>Planar to planar: lanes are pixels of a row, weights are broadcast.</summary>
    Width,

    /// <summary>Blocked to planar: lanes are input channels, summed in the end.</summary>
    Dot,

    /// <summary>Blocked to blocked, every channel for itself: lanes are channels.</summary>
    Depthwise,
}

/// <summary>A convolution between two laid-out maps, and the order of its packed weights, which its three passes share.</summary>
internal sealed class ConvPlan
{
    private ConvPlan(ConvParameters parameters, Layout source, Layout result)
    {
        Parameters = parameters;
        Source = source;
        Result = result;
        var seen = parameters.IsTransposed ? result.Shape : source.Shape;
        WindowY = parameters.Windows.Y(seen);
        WindowX = parameters.Windows.X(seen);
        int inputs = source.Shape.Channels / parameters.Groups, outputs = parameters.Filters / parameters.Groups;
        bool depthwise = inputs == 1 && outputs == 1 && parameters.Groups > 1;
        Form = depthwise && source.IsBlocked && result.IsBlocked ? ConvForm.Depthwise
            : result.IsBlocked ? ConvForm.Broadcast
            : source.IsBlocked ? ConvForm.Dot
            : ConvForm.Width;

        // Groups that are whole blocks stay apart; others become one group whose weights between groups are zero.
        bool apart = Form == ConvForm.Width || (Form == ConvForm.Broadcast && outputs % Layout.BlockSize == 0 && inputs % source.Block == 0);
        Groups = apart ? parameters.Groups : 1;
        InBlocks = Sizes.CeilingDivide(source.Shape.Channels / Groups, source.Block);
        OutBlocks = Sizes.CeilingDivide(parameters.Filters / Groups, result.Block);
        (int outLanes, int inLanes) = Form switch
        {
            ConvForm.Broadcast => (Layout.BlockSize, source.Block),
            ConvForm.Width => (1, 1),
            ConvForm.Dot => (1, Layout.BlockSize),
            _ => (Layout.BlockSize, 1),
        };
        InLane = outLanes;
        TapX = checked(outLanes * inLanes);
        TapY = checked(TapX * parameters.Windows.KernelWidth);
        InBlock = checked(TapY * parameters.Windows.KernelHeight);
        OutBlock = Form == ConvForm.Depthwise ? InBlock : checked(InBlock * InBlocks);
        WeightLength = Sizes.RoundUp(checked(OutBlock * OutBlocks * Groups), Layout.BlockSize);
    }

    public ConvParameters Parameters { get; }

    public Layout Source { get; }

    public Layout Result { get; }

    public Window WindowY { get; }

    public Window WindowX { get; }

    public ConvForm Form { get; }

    /// <summary>Groups that the kernels treat apart.</summary>
    public int Groups { get; }

    /// <summary>Blocks of input channels in a group.</summary>
    public int InBlocks { get; }

    /// <summary>Blocks of output channels in a group.</summary>
    public int OutBlocks { get; }

    /// <summary>Floats from a weight to that of the next input channel in its block.</summary>
    public int InLane { get; }

    /// <summary>Floats from a tap's weights to those of its right neighbour.</summary>
    public int TapX { get; }

    public int TapY { get; }

    public int InBlock { get; }

    public int OutBlock { get; }

    public int WeightLength { get; }

    /// <summary>Weights between channels that do not see each other are stored, as zeros that training must not touch.</summary>
    public bool HasZeros => Parameters.Connections is not null || (Groups != Parameters.Groups && Form != ConvForm.Depthwise);

    /// <summary>The gradient of the input wants input channels as lanes, which the packed weights have not; it works on a copy that has.</summary>
    public bool NeedsTransposed => Form == ConvForm.Broadcast && Source.IsBlocked;

    public static ConvPlan Of(StepPlan plan)
    {
        var parameters = (ConvParameters)plan.Step.Layer.Parameters;
        return plan.Step.Pass switch
        {
            Pass.Forward => new(parameters, plan.Input, plan.Output),
            Pass.BackwardData => new(parameters, plan.Output, plan.Input),
            _ => new(parameters, plan.Input, plan.Of(plan.Step.Inputs[1])),
        };
    }

    /// <summary>Where a weight lies; <paramref name="outBlock"/> counts through all groups.</summary>
    public Index WeightAt(ChannelPlace output, ChannelPlace input, Index ky, Index kx) =>
        (output.Block * OutBlock) + (input.Block * InBlock) + (ky * TapY) + (kx * TapX) + (input.Lane * InLane) + output.Lane;

    /// <summary>Every real weight: loops whose body gets its number in the canonical tensor and where it lies.</summary>
    public IEnumerable<Statement> Weights(Func<Index, Index, IEnumerable<Statement>> body)
    {
        Axis ky = new("ky"), kx = new("kx");
        var (height, width) = (Parameters.Windows.KernelHeight, Parameters.Windows.KernelWidth);
        return Kernels((tapAt, outPlace, inPlace) =>
            [For.Rolled(ky, height, For.Rolled(kx, width, [.. body(tapAt(ky, kx), WeightAt(outPlace, inPlace, ky, kx))]))]);
    }

    /// <summary>
    /// Every real kernel: for each pair of channels that see each other, loops whose body gets where a tap of theirs is in the canonical tensor, and where the channels lie.
    /// True convolution lays the kernel on the image turned by half a circle; packing is the only place that knows.
    /// </summary>
    public IEnumerable<Statement> Kernels(Func<Func<Index, Index, Index>, ChannelPlace, ChannelPlace, IEnumerable<Statement>> body)
    {
        var (height, width) = (Parameters.Windows.KernelHeight, Parameters.Windows.KernelWidth);
        return Pairs((pair, outPlace, inPlace) => body(
            (ky, kx) => (pair * (height * width)) + (Parameters.Mode == ConvMode.Convolution ? (Index)((height * width) - 1) - (ky * width) - kx : (ky * width) + kx),
            outPlace, inPlace));
    }

    /// <summary>Everything between channels that do not see each other.</summary>
    public IEnumerable<Statement> Zeros(Func<Index, IEnumerable<Statement>> body)
    {
        Axis ky = new("ky"), kx = new("kx");
        return Strangers().SelectMany(s => Pairs(s.FirstOutput, s.Outputs, s.FirstInput, s.Inputs, (_, outPlace, _, inPlace) =>
            [For.Rolled(ky, Parameters.Windows.KernelHeight, For.Rolled(kx, Parameters.Windows.KernelWidth, [.. body(WeightAt(outPlace, inPlace, ky, kx))]))]));
    }

    private IEnumerable<(int FirstOutput, int Outputs, int FirstInput, int Inputs)> Strangers()
    {
        if (Parameters.Connections is { } table)
            return table.Unconnected(Source.Shape.Channels).Select(run => (run.Filter, 1, run.First, run.Count));
        int inputs = Source.Shape.Channels / Parameters.Groups, outputs = Parameters.Filters / Parameters.Groups;
        return Enumerable.Range(0, Parameters.Groups).SelectMany(g => new[]
        {
            (g * outputs, outputs, 0, g * inputs),
            (g * outputs, outputs, (g + 1) * inputs, (Parameters.Groups - g - 1) * inputs),
        });
    }

    /// <param name="pair">Which kernel of the canonical tensor belongs to the two channels.</param>
    /// <param name="outPlace">Where the output channel lies.</param>
    /// <param name="inPlace">And the input channel.</param>
    private delegate IEnumerable<Statement> PairBody(Index pair, ChannelPlace outPlace, ChannelPlace inPlace);

    private delegate IEnumerable<Statement> ChannelBody(Index output, ChannelPlace outPlace, Index input, ChannelPlace inPlace);

    /// <summary>
    /// Output and input channels that see each other. The canonical tensor has a row of kernels for each output channel; transposed, for each input channel; and with a table of connections those that there are.
    /// </summary>
    private IEnumerable<Statement> Pairs(PairBody body)
    {
        int inputs = Source.Shape.Channels / Parameters.Groups, outputs = Parameters.Filters / Parameters.Groups;
        if (Form == ConvForm.Depthwise)
            return Loops.Channels(new("oc"), ChannelRuns.Of(0, Parameters.Filters, Layout.BlockSize), (oc, place) => body(oc, place, new(0, 0)), Layout.BlockSize);
        if (Parameters.Connections is { } table)
        {
            return table.Connected().SelectMany(run => Pairs(run.Filter, 1, run.First, run.Count, (_, outPlace, input, inPlace) =>
                body(run.Kernel + (input - run.First), outPlace, inPlace)));
        }

        bool apart = Groups == Parameters.Groups;
        return Enumerable.Range(0, Parameters.Groups).SelectMany(g =>
        {
            int first = apart ? 0 : g * inputs; // where this group's input channels begin among the packed ones
            return Pairs(g * outputs, outputs, first, inputs, (output, outPlace, input, inPlace) =>
            {
                var pair = Parameters.IsTransposed
                    ? ((input + ((g * inputs) - first)) * outputs) + (output - (g * outputs))
                    : (output * inputs) + (input - first);
                return body(pair, outPlace, inPlace);
            });
        });
    }

    private IEnumerable<Statement> Pairs(int firstOutput, int outputs, int firstInput, int inputs, ChannelBody body)
    {
        int outLanes = Form == ConvForm.Broadcast ? Layout.BlockSize : 1;
        int inLanes = Form == ConvForm.Width ? 1 : Source.Block;
        return Loops.Channels(new("oc"), ChannelRuns.Of(firstOutput, outputs, outLanes), (output, outPlace) =>
            Loops.Channels(new("ic"), ChannelRuns.Of(firstInput, inputs, inLanes), (input, inPlace) => body(output, outPlace, input, inPlace), inLanes), outLanes);
    }
}
